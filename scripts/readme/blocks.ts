import { SHOPS } from '../../src/content/shops/index';
import type { Dataset } from '../../src/core/dataset-types';
import { COLD_BADGE_MS, POPUP_PAINT_MS, READING_MS, SIZES } from '../budgets';
import { levelName } from '../level-name';

/** The parts of README.md that follow from the dataset, the shops' records and the budgets, by the name in their markers. */
export function blocksOf({ sources }: Dataset, listedHosts: readonly string[]): Record<string, string> {
  const rows = sources.map(({ id, name, agency, level, defaultOn, asOf, counts }) => {
    const state = level === null ? 'never a flag' : `${levelName(level)}${defaultOn ? '' : ', off by default'}`;
    return `| \`${id}\` | ${name}, ${agency} | ${state} | ${counts.total} | ${counts.inForce} | ${asOf} |`;
  });
  const families = SHOPS.filter(shop => shop.hosts.some(host => listedHosts.includes(`https://${host}/*`)));
  return {
    sources: ['| source | list | kind | records | flag now | as of |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n'),
    budgets: budgets(),
    shops: `${families.length} families of shops with ${listedHosts.length} addresses: ${families.map(({ name }) => name).join(', ')}. ${records()}`,
  };
}

function budgets(): string {
  const { grid, product, nothing } = READING_MS;
  const rows = [
    ["content script with a shop's record, gzip", kilobytes(SIZES.content)],
    ['popup code, gzip', kilobytes(SIZES.popup)],
    ['package', kilobytes(SIZES.package)],
    ['reading and matching a grid of 60; a product; no shop', `${grid} ms; ${product} ms; ${nothing} ms`],
    ['stopped worker, message to badge', `${COLD_BADGE_MS} ms`],
    ['popup, first paint', `${POPUP_PAINT_MS} ms`],
  ];
  return ['| what | budget |', '| --- | --- |', ...rows.map(([what, budget]) => `| ${what} | ${budget} |`)].join('\n');
}

function kilobytes(bytes: number): string {
  return `${bytes / 1000} kB`;
}

/** Counts the shops' records, and those that a saved real page proves. */
function records(): string {
  const proven = SHOPS.filter(({ checked }) => checked !== null).length;
  return `There are records for ${SHOPS.length} families in all: ${proven} proven on saved real pages, ${SHOPS.length - proven} built from the published form of the shop's addresses only.`;
}

/** Replaces each block of README.md. Throws when a block's markers are missing. */
export function withBlocks(readme: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [begin, end] = [`<!-- ${name}: npm run readme -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md: no block between ${begin} and ${end}`);
    return `${text.slice(0, from + begin.length)}\n\n${block}\n\n${text.slice(to)}`;
  }, readme);
}
