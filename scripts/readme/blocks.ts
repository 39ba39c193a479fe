import { SHOPS } from '../../src/content/shops/index';
import type { Dataset } from '../../src/core/dataset-types';
import type { Level } from '../../src/core/types';

const KIND: Record<Level, string> = {
  'import-order': 'import order',
  'listed-company': 'restriction list',
  'at-risk-good': 'risk listing',
  reported: 'report',
  ended: 'past action',
};

/** The parts of README.md that are facts of the dataset and the shops' records; each stands between two marks of its name. */
export function blocksOf({ sources }: Dataset, listedHosts: readonly string[]): Record<string, string> {
  const rows = sources.map(({ id, name, agency, level, defaultOn, asOf, counts }) => {
    const state = level === null ? 'never a flag' : `${KIND[level]}${defaultOn ? '' : ', off by default'}`;
    return `| \`${id}\` | ${name}, ${agency} | ${state} | ${counts.total} | ${counts.inForce} | ${asOf} |`;
  });
  const families = SHOPS.filter(shop => shop.hosts.some(host => listedHosts.includes(`https://${host}/*`)));
  return {
    sources: ['| source | list | kind | records | flag now | as of |', '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n'),
    shops: `${families.length} families of shops with ${listedHosts.length} addresses: ${families.map(({ name }) => name).join(', ')}. ${records()}`,
  };
}

/** How many records there are, and how many of them a saved real page proves. */
function records(): string {
  const proven = SHOPS.filter(({ checked }) => checked !== null).length;
  return `There are records for ${SHOPS.length} families in all: ${proven} proven on saved real pages, ${SHOPS.length - proven} built from the published form of the shop's addresses only.`;
}

/** README.md with each block as it should be; throws where the marks of one are missing. */
export function withBlocks(readme: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const [begin, end] = [`<!-- ${name}: npm run readme -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md: no block between ${begin} and ${end}`);
    return `${text.slice(0, from + begin.length)}\n\n${block}\n\n${text.slice(to)}`;
  }, readme);
}
