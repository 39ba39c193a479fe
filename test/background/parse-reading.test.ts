import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReading } from '../../src/background/parse-reading';

const PRODUCT = { id: 'p', kind: 'product', title: 'Bicycle' };
const READING = {
  url: 'https://shop.example/p',
  site: 'shop',
  pageKind: 'product',
  readAt: 1,
  readMs: 2,
  problem: null,
  products: [PRODUCT],
};

describe('what a page sends', () => {
  test('is kept where it has the shape of a reading; fields that are missing are null or empty', () => {
    expect(parseReading(READING)).toMatchObject({
      ...READING,
      products: [{ ...PRODUCT, brand: null, manufacturer: null, seller: null, materials: [], countryOfOrigin: null }],
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'reading'],
    ['a list', [READING]],
    ['no address', { ...READING, url: 7 }],
    ['a kind of page we do not know', { ...READING, pageKind: 'checkout' }],
    ['products that are no list', { ...READING, products: { length: 1, 0: PRODUCT } }],
  ])('%s is no reading', (_what, value) => {
    expect(parseReading(value)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'product'],
    ['no id', { ...PRODUCT, id: 1 }],
    ['a kind we do not know', { ...PRODUCT, kind: '__proto__' }],
  ])('a product that is %s is left out, the others stay', (_what, product) => {
    expect(parseReading({ ...READING, products: [product, PRODUCT] })?.products.map(({ id }) => id)).toEqual(['p']);
  });

  test('a name that JSON-LD writes as markup is read as it is meant', () => {
    const brand = 'G&amp;G &#39;Image&#039; &quot;1&quot; &lt;b&gt; R&D';
    expect(parseReading({ ...READING, products: [{ ...PRODUCT, brand }] })?.products[0]?.brand).toBe(`G&G 'Image' "1" &lt;b&gt; R&D`);
  });

  test('of where its values came from no more is kept than a page can have fields', () => {
    const origins = Object.fromEntries(Array.from({ length: 5000 }, (_each, place) => [`field ${place}`, { reader: 'r', where: 'w' }]));
    const [product] = parseReading({ ...READING, products: [{ ...PRODUCT, origins }] })?.products ?? [];
    expect(Object.keys(product?.origins ?? {})).toHaveLength(80);
  });

  test('endless texts, lists and grids are cut', () => {
    const title = 'x'.repeat(100_000);
    const products = Array.from({ length: 5000 }, (_each, place) => ({
      ...PRODUCT,
      id: `${place}`,
      title,
      materials: Array(5000).fill(title),
    }));
    const read = parseReading({ ...READING, products });
    expect(JSON.stringify(read).length).toBeLessThan(2_000_000);
    // Nothing is said to have been read that was not.
    expect(read?.cut).toBe(true);
    expect(parseReading(READING)?.cut).toBe(false);
  });

  test('a line is cut to what a page’s script may send: many expressions go over each', () => {
    const lines = ['Made in '.repeat(1000)];
    expect(parseReading({ ...READING, products: [{ ...PRODUCT, lines }] })?.products[0]?.lines?.[0]).toHaveLength(400);
  });

  test('whatever it is: no error, and only texts where texts belong', () => {
    fc.assert(
      fc.property(
        fc.record({ ...mapped(READING), products: fc.array(fc.record(mapped({ ...PRODUCT, brand: '', materials: [], details: [] }))) }),
        value => {
          for (const product of parseReading(value)?.products ?? []) {
            for (const text of [product.title, product.brand]) expect(text === null || typeof text === 'string').toBe(true);
            expect(product.materials.every(text => typeof text === 'string')).toBe(true);
          }
        },
      ),
    );
  });
});

/** Each field either as it is or anything at all. */
function mapped(fields: object): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.anything())]));
}
