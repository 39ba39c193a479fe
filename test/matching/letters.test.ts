import { expect, test } from 'vitest';
import { labelledProduct, savedLabels, sourcesOf } from '../../scripts/evaluate/labels';
import { createMatcher } from '../../src/core/matcher';
import type { Product } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';

const matcher = createMatcher(dataset);
const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));
/** A tenth of the labels is enough: a fault of letters shows everywhere. Picked by length, so that a new line does not change the sample. */
const SAMPLE = savedLabels().filter(({ what }) => what.length % 10 === 7);

/** What shops' texts carry that nobody sees, or sees no difference in. */
const DRESSES: [string, (text: string) => string][] = [
  ['marks of direction', text => `\u200f${text}\u200e`],
  ['an isolate', text => `\u2068${text}\u2069`],
  ['a byte order mark', text => `\ufeff${text}`],
  ['letters and marks apart', text => text.normalize('NFD')],
  ['spaces that do not break', text => text.replaceAll(' ', '\u00a0')],
];

test.each(DRESSES)('%s change no match', (_name, dress) => {
  for (const label of SAMPLE) {
    const said = labelledProduct(label);
    const sources = sourcesOf(label, defaults);
    expect(told(dressed(said, dress), sources), label.what).toEqual(told(said, sources));
  }
});

test('signs around a title and a very long tail of it change no match', () => {
  let tried = 0;
  for (const label of SAMPLE) {
    const said = labelledProduct(label);
    const sources = sourcesOf(label, defaults);
    // "EZVIZ LC3", "DJI Air 3": with a tail, a name and a model are no longer all that a title says.
    const matches = matcher.match(said, sources);
    if (matches.some(({ why }) => why.every(({ rule, text }) => rule === 'title-head' || isNameAgain(text, why)))) continue;
    tried += 1;
    // Where all is in capitals, small letters would tell something, and right behind a lone "Shirt" any word would.
    const tail = said.title === said.title?.toUpperCase() ? 'ZZQX VVBN ' : 'zzqx vvbn ';
    const title = said.title && `🚴 ${said.title} ✅ | ${tail.repeat(300)}`;
    expect(told({ ...said, title }, sources), label.what).toEqual(told(said, sources));
  }
  expect(tried).toBeGreaterThan(SAMPLE.length * 0.95);
});

/** Whether the good is named by the brand and its model alone ("DJI Air"). */
function isNameAgain(good: string, why: readonly { rule: string; text: string }[]): boolean {
  return why.some(({ rule, text }) => rule === 'title-head' && good.startsWith(`${text} `));
}

function dressed(said: Product, dress: (text: string) => string): Product {
  const { title, brand, manufacturer, seller, materials, countryOfOrigin } = said;
  const worn = (text: string | null) => text && dress(text);
  return {
    ...said,
    title: worn(title),
    brand: worn(brand),
    manufacturer: worn(manufacturer),
    seller: worn(seller),
    materials: materials.map(dress),
    countryOfOrigin: worn(countryOfOrigin),
  };
}

function told(product: Product, sources: ReadonlySet<string>): string[] {
  return matcher.match(product, sources).map(({ level, actionId }) => `${level} ${actionId}`);
}
