import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick } from '@monyone/aho-corasick';
import Fuse from 'fuse.js';
import { parseReading } from '../../src/background/parse-reading';
import { bareProduct } from '../../src/core/bare-product';
import type { Dataset } from '../../src/core/dataset-types';
import { interpretDetails } from '../../src/core/details/interpret';
import type * as Matching from '../../src/core/matcher';
import { normalize } from '../../src/core/text/tokens';
import type { Product } from '../../src/core/types';
import { INDEX_MB, INDEX_MS, TITLE_US } from '../budgets';
import { savedTitles } from '../evaluate/titles';
import { bundle } from '../package/bundle';
import { lineOf } from './figures';

const RUNS = 9;
const TITLES = 10_000;
/** A search through all names costs so much that a few titles tell it. */
const FUSE_TITLES = 40;
/** As long as a brand's name: the title's first letters stand for one. */
const BRAND = 8;
const GROWTH = [1, 10, 100];

/** Matching of titles: its cost, against two named alternatives in the same run, with more names, and what opening costs. */
export async function benchMatching(): Promise<void> {
  const text = readFileSync('src/dataset/dataset.json', 'utf8');
  const dataset = JSON.parse(text) as Dataset;
  const shipped = (await import(`data:text/javascript,${encodeURIComponent(await bundle('src/core/matcher.ts'))}`)) as typeof Matching;
  const titles = titlesToMatch(dataset);
  console.log(`${titles.length} titles, ${Math.round(titles.join('').length / titles.length)} characters on average`);
  benchAlternatives(dataset, titles, shipped);
  benchGrowth(dataset, titles, shipped);
  benchOpening(text, tile(titles[0] ?? '', dataset), shipped);
}

/** Real ones where they lie beside the project; else names of records, in a sentence as shops write it. */
function titlesToMatch(dataset: Dataset): string[] {
  const real = savedTitles()?.map(({ title }) => title);
  if (real === undefined) console.log('No real titles beside the project (set WITHHOLD_PAGES): made from names of the record.');
  const made = [...dataset.parties, ...dataset.actions].map(
    each => `${'name' in each ? each.name : each.title}, new model 2024, blue, pack of 2`,
  );
  return (real ?? made).slice(0, TITLES);
}

function benchAlternatives(dataset: Dataset, titles: readonly string[], { createMatcher }: typeof Matching): void {
  const matcher = createMatcher(dataset);
  const sources = new Set(dataset.sources.map(({ id }) => id));
  const names = namesOf(dataset);
  const automaton = new AhoCorasick(names);
  const fuse = new Fuse(names, { includeScore: true, ignoreLocation: true, threshold: 0.3 });
  const tiles = titles.map(title => tile(title, dataset));
  const withBrand = tiles.map(each => ({ ...each, brand: each.title?.slice(0, BRAND) ?? null }));
  const ours = perEach(tiles, each => matcher.match(each, sources));
  const aho = perEach(titles, title => automaton.matchInText(normalize(title)));
  const fused = perEach(titles.slice(0, FUSE_TITLES), title => fuse.search(title));
  const branded = perEach(withBrand, each => matcher.match(each, sources));
  console.log(lineOf('a title: brands, goods, places, all gates', ours, 'µs', TITLE_US));
  console.log(lineOf('a title, and a brand field', branded, 'µs'));
  console.log(lineOf(`a title: names only, @monyone/aho-corasick, ${names.length} names`, aho, 'µs'));
  console.log(lineOf('a title: names only, fuse.js', fused, 'µs'));
}

/** The same titles with ten and a hundred times as many names: what a title costs must not follow. */
function benchGrowth(dataset: Dataset, titles: readonly string[], { createMatcher }: typeof Matching): void {
  const tiles = titles.map(title => tile(title, dataset));
  const [first] = tiles;
  for (const times of GROWTH) {
    const matcher = createMatcher(withMoreNames(dataset, times));
    const sources = new Set(dataset.sources.map(({ id }) => id));
    if (first) matcher.match(first, sources);
    console.log(
      lineOf(
        `a title with ${times} × the names`,
        perEach(tiles, each => matcher.match(each, sources)),
        'µs',
      ),
    );
  }
}

function benchOpening(text: string, first: Product, { createMatcher }: typeof Matching): void {
  const opening: number[] = [];
  const withFirst: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const dataset = JSON.parse(text) as Dataset;
    const started = performance.now();
    const matcher = createMatcher(dataset);
    opening.push(performance.now() - started);
    matcher.match(first, new Set());
    withFirst.push(performance.now() - started);
  }
  console.log(lineOf('opening the index', opening, 'ms', INDEX_MS));
  console.log(lineOf('opening the index, and the first title', withFirst, 'ms', INDEX_MS));
  console.log(lineOf('memory: dataset and open index', [heldBy(text, first, createMatcher)], 'MB', INDEX_MB));
}

/** What stays in memory for a parsed dataset whose every table is made. */
function heldBy(text: string, first: Product, createMatcher: typeof Matching.createMatcher): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  const before = process.memoryUsage().heapUsed;
  const dataset = JSON.parse(text) as Dataset;
  const matcher = createMatcher(dataset);
  const everything: Product = { ...first, brand: first.title, manufacturer: first.title, countryOfOrigin: 'China' };
  matcher.match(everything, new Set(dataset.sources.map(({ id }) => id)));
  collect();
  const held = process.memoryUsage().heapUsed - before;
  // Used after the measurement, so that it was not collected before it.
  matcher.match(everything, new Set());
  return held / 1024 / 1024;
}

/** Microseconds of processor time a title, over some runs: other work on the machine does not count. A first run only warms. */
function perEach<T>(titles: readonly T[], look: (title: T) => unknown): number[] {
  const figures: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const before = process.cpuUsage();
    for (const title of titles) look(title);
    const { user, system } = process.cpuUsage(before);
    figures.push((user + system) / titles.length);
  }
  return figures.slice(1);
}

/** A tile of a grid as the worker hands it to the matcher: whatever the page does not state is there, and empty. */
function tile(title: string, { words }: Dataset): Product {
  const stated = bareProduct({ kind: 'tile', title });
  const [read] = parseReading({ url: 'https://shop.example/', pageKind: 'grid', products: [stated] })?.products ?? [];
  return interpretDetails(read ?? stated, words);
}

function namesOf({ parties, brandLinks }: Dataset): string[] {
  const names = [...parties.flatMap(({ name, aliases }) => [name, ...aliases]), ...brandLinks.flatMap(({ aliases }) => aliases)];
  return [...new Set(names.map(normalize))].filter(name => name !== '');
}

/** Invented names beside the real ones, as long and of as many words; one without a word to alter would only be the same name again. */
function withMoreNames(dataset: Dataset, times: number): Dataset {
  const phrases: Record<string, string> = { ...dataset.index.phrases };
  for (const [ref, lines] of Object.entries(dataset.index.phrases)) {
    for (let copy = 1; copy < times; copy += 1) {
      const names = lines.split('\n').map(name => [name, name.replace(/\p{L}{3,}/gu, word => `${word}${copy.toString(36)}`)]);
      const invented = names.flatMap(([name, altered]) => (altered === undefined || altered === name ? [] : [altered]));
      if (invented.length > 0) phrases[`${ref}-${copy}`] = invented.join('\n');
    }
  }
  return { ...dataset, index: { ...dataset.index, phrases } };
}
