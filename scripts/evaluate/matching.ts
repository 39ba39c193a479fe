import { readFileSync } from 'node:fs';
import { bareProduct } from '../../src/core/bare-product';
import type { Dataset } from '../../src/core/dataset-types';
import { createMatcher, type Matcher } from '../../src/core/matcher';
import type { Match, Product } from '../../src/core/types';
import { agrees, type Label, labelledProduct, savedLabels, sourcesOf } from './labels';
import { savedTitles } from './titles';

/** The goal: at most one false flag in this many titles. */
const TITLES_PER_QUESTION = 10_000;

/** Scores our own labelled products, file by file; then prints every flag on real titles, for a person to judge. */
export async function evaluateMatching(): Promise<void> {
  const dataset = JSON.parse(readFileSync('src/dataset/dataset.json', 'utf8')) as Dataset;
  const matcher = createMatcher(dataset);
  const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));
  evaluateLabels(matcher, defaults);
  evaluateTitles(matcher, defaults);
}

function evaluateLabels(matcher: Matcher, defaults: ReadonlySet<string>): void {
  const all: Judged[] = [];
  for (const [file, labels] of byFile(savedLabels())) {
    const judged = labels.map(label => judge(label, matcher, defaults));
    for (const { label, found } of judged.filter(each => !each.isRight)) {
      console.log(`wrong  ${file}: ${label.what}\n       expected ${label.expected}, found ${told(found)}: ${label.reason}`);
    }
    console.log(summaryOf(file, judged));
    all.push(...judged);
  }
  console.log(summaryOf('all labels', all));
}

interface Judged {
  label: Label;
  found: Match[];
  isRight: boolean;
}

function byFile(labels: readonly Label[]): Map<string, Label[]> {
  const files = new Map<string, Label[]>();
  for (const label of labels) files.set(label.file, [...(files.get(label.file) ?? []), label]);
  return files;
}

function judge(label: Label, matcher: Matcher, defaults: ReadonlySet<string>): Judged {
  const found = matcher.match(labelledProduct(label), sourcesOf(label, defaults));
  return { label, found, isRight: agrees(label, found) };
}

function summaryOf(name: string, judged: readonly Judged[]): string {
  const right = judged.filter(({ isRight }) => isRight).length;
  const falseOrders = judged.filter(
    ({ label, found }) => !label.expected.includes('import-order') && found.some(({ level }) => level === 'import-order'),
  );
  const share = judged.length === 0 ? '–' : `${((100 * right) / judged.length).toFixed(1)} %`;
  return `${name.padEnd(28)}${share.padStart(8)}   right ${right} of ${judged.length}, false import orders ${falseOrders.length}`;
}

function evaluateTitles(matcher: Matcher, defaults: ReadonlySet<string>): void {
  const titles = savedTitles();
  if (titles === null) {
    console.log('Real titles: not evaluated, there are none beside the project (set WITHHOLD_PAGES).');
    return;
  }
  let flagged = 0;
  for (const { title, brand } of titles) {
    const found = matcher.match(tile(title, brand), defaults).filter(({ level }) => level !== 'ended');
    if (found.length === 0) continue;
    flagged += 1;
    console.log(`flag   ${title}${brand === '' ? '' : ` (${brand})`}\n       ${told(found)}`);
  }
  const allowed = Math.floor(titles.length / TITLES_PER_QUESTION);
  console.log(`Real titles: ${flagged} of ${titles.length} flagged; at most ${allowed} of them may be questionable`);
}

export function tile(title: string, brand: string): Product {
  return bareProduct({ kind: 'tile', title, brand: brand || null });
}

function told(found: readonly Match[]): string {
  return found.map(({ level, actionId, why }) => `${level}:${actionId} for "${why[0]?.text}"`).join(', ') || 'none';
}
