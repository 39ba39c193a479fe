// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupPages } from '../../scripts/fuzz/hostile/markup';
import { ld, page } from '../../scripts/fuzz/hostile/page';
import { platformPages } from '../../scripts/fuzz/hostile/platform';
import { hostilePages, TROUBLESOME } from '../../scripts/fuzz/hostile-pages';
import { mutated, randomFrom } from '../../scripts/fuzz/mutate';
import { ownPages } from '../../scripts/fuzz/saved-pages';
import { parseReading } from '../../src/background/parse-reading';
import { readWhole } from '../../src/content/read/read';
import { findShop } from '../../src/content/shops/index';
import { interpretProducts } from '../../src/core/details/interpret';
import { createMatcher } from '../../src/core/matcher';
import type { Product } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';

/** The same cases on every run; `npm run fuzz` tries any number, in a browser. */
const SEED = 20_261_124;
const URL_OF_ANY_SHOP = new URL('https://shop.example/products/thing');
/** What a report may hold at most, in characters: see LONGEST_READING in src/background/parse-reading.ts. */
const LARGEST = 1_100_000;

const matcher = createMatcher(dataset);
const sources = new Set(dataset.sources.map(source => source.id));
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(...TROUBLESOME, 'Giant', 'DJI', 'Xinjiang cotton', '新疆'),
);

function readText(html: string, url: URL) {
  const root = new DOMParser().parseFromString(html, 'text/html').documentElement;
  return readWhole(root as unknown as Element, url, findShop(url.hostname));
}

/** As the worker takes it: cut to size, then matched. */
function expectHarmless(found: { products: Product[]; pageKind: string }): void {
  const reading = parseReading({ url: 'https://shop.example/', site: 'shop', readAt: 0, readMs: 0, problem: null, ...found });
  expect(reading).not.toBeNull();
  expect(JSON.stringify(reading).length).toBeLessThan(LARGEST);
  for (const product of interpretProducts(reading?.products ?? [], dataset.words))
    expect(matcher.match(product, sources)).toBeInstanceOf(Array);
}

describe('structures', () => {
  test('JSON-LD of any form is read or left, never thrown over', () => {
    const key = fc.constantFrom(
      '@type',
      '@graph',
      'name',
      'brand',
      'offers',
      'seller',
      'itemListElement',
      'item',
      'hasVariant',
      'material',
      'url',
      '__proto__',
    );
    const leaf = fc.oneof(
      word,
      fc.constantFrom('Product', 'ItemList', 'ProductGroup', 'BreadcrumbList'),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
    );
    const { tree } = fc.letrec<{ tree: unknown }>(tie => ({
      tree: fc.oneof({ maxDepth: 7 }, leaf, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(key, tie('tree'), { maxKeys: 6 })),
    }));
    fc.assert(
      fc.property(tree, fc.nat(200), (value, cutAt) => {
        const whole = JSON.stringify(value).replaceAll('<', '\\u003c');
        for (const text of [whole, whole.slice(0, cutAt)]) expectHarmless(readText(page('<h1>A thing</h1>', ld(text)), URL_OF_ANY_SHOP));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('whatever a message holds, a reading of it has the right shape and size, or is none', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), value => {
        expect(() => parseReading(value)).not.toThrow();
        expect(() =>
          parseReading({ url: 'https://a.example/', pageKind: 'grid', products: [value, { id: 'a', kind: 'tile', title: value }] }),
        ).not.toThrow();
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test('the matcher answers any words', () => {
    const text = fc.option(word, { nil: null });
    const product = fc.record({
      id: fc.constant('product-1'),
      kind: fc.constantFrom('product' as const, 'tile' as const),
      title: text,
      brand: text,
      manufacturer: text,
      seller: text,
      materials: fc.array(word, { maxLength: 3 }),
      countryOfOrigin: text,
    });
    fc.assert(
      fc.property(product, each => {
        expect(matcher.match(each, sources)).toBeInstanceOf(Array);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });
});

describe('pages', () => {
  // Deep nesting overflows happy-dom's own recursion; browsers take it (`npm run fuzz`, test/e2e/cases/hostile.ts).
  // Frames, policies, namespaces and what parsers mend are the browser's: happy-dom has others, or none.
  const ofTheBrowser = new Set([...platformPages(), ...markupPages()].map(({ name }) => name));
  test.each(hostilePages().filter(({ html, name }) => html.length < 60_000 && !name.includes('deep') && !ofTheBrowser.has(name)))(
    'hostile: $name',
    ({ html, url }) => {
      expectHarmless(readText(html, new URL(url)));
    },
  );

  test('own pages with something wrong with them', () => {
    const seeds = ownPages();
    let tried = 0;
    for (let n = 0; n < 400; n += 1) {
      const from = seeds[n % seeds.length]!;
      const root = parsed(mutated(from.html, randomFrom(SEED + n)));
      const url = new URL(from.url);
      if (root === null) continue;
      tried += 1;
      expectHarmless(readWhole(root, url, findShop(url.hostname)));
    }
    expect(tried).toBeGreaterThan(300);
  }, 60_000);
});

/** happy-dom searches a tree by recursion, and its stack ends at some thousand levels. */
const DEEPEST = 400;

/** happy-dom gives up on some broken markup that browsers repair, and on deep nesting: those are left to `npm run fuzz`. */
function parsed(html: string): Element | null {
  try {
    const root = new DOMParser().parseFromString(html, 'text/html').documentElement as unknown as Element;
    return deeperThan(DEEPEST, root) ? null : root;
  } catch {
    return null;
  }
}

function deeperThan(levels: number, root: Element): boolean {
  let row = [root];
  for (let level = 0; level < levels && row.length > 0; level += 1) row = row.flatMap(element => [...element.children]);
  return row.length > 0;
}
