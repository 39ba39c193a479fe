import { type HostilePage, heading, ld, page, product } from './page';

const PLAIN = { '@type': 'Product', name: 'A plain thing' };

/** JSON-LD that no shop would write, and that each shop's visitors could be sent. */
export function dataPages(): HostilePage[] {
  const marked = (name: string, value: unknown, title: string | null = 'A plain thing') => product(name, page(heading, ld(value)), title);
  const deep = (depth: number, leaf: string) => `${'['.repeat(depth)}${leaf}${']'.repeat(depth)}`;
  return [
    marked('5 MB of products', Array(60_000).fill({ ...PLAIN, description: 'x'.repeat(30) })),
    marked('names that are numbers', { '@type': 'Product', name: 12_345, brand: 7, manufacturer: 1e300, material: [1, 2] }),
    marked('names that are lists and objects', {
      '@type': 'Product',
      name: ['a', 'b'],
      brand: [[['x']]],
      manufacturer: { name: { name: 'x' } },
      material: [{ name: ['x'] }, [['y']]],
    }),
    marked(
      'objects that cannot be written as text',
      `{"@type":"Product","name":"A plain thing","material":[{"name":{"toString":1,"valueOf":2}}],"brand":{"toString":null},"offers":{"seller":{"name":{"toString":1}}}}`,
    ),
    marked(
      'a material of lists within lists',
      `{"@type":"Product","name":"A plain thing","material":[{"name":${deep(100_000, '1')}}],"brand":${deep(100_000, '1')}}`,
    ),
    marked('lists of 100,000', { ...PLAIN, brand: Array(100_000).fill('Plain'), material: Array(20_000).fill('cotton'), offers: [] }),
    marked('100,000 offers', { ...PLAIN, offers: Array(30_000).fill({ price: 1 }), hasVariant: Array(10_000).fill({}) }),
    marked('things that contain each other by name', {
      '@graph': [
        { '@id': 'a', '@type': 'Product', name: 'A plain thing', isVariantOf: { '@id': 'b' } },
        { '@id': 'b', '@type': 'ProductGroup', name: 'A plain thing', hasVariant: [{ '@id': 'a' }] },
      ],
    }),
    marked(
      'the names of all prototypes',
      `{"@type":"Product","name":"A plain thing","__proto__":{"brand":"DJI"},"constructor":{"prototype":{"brand":"DJI"}},"hasOwnProperty":1,"toString":2,"valueOf":3,"then":{"then":1},"length":-1,"toJSON":"x"}`,
    ),
    marked('a list that says it is longer', `{"@type":"ItemList","itemListElement":{"length":1e9,"0":{"name":"x"}}}`),
    marked(
      'values out of all ranges',
      `{"@type":"Product","name":"A plain thing","gtin":1e999,"gtin13":-0,"material":-1e999,"url":[1],"category":{"name":1e21}}`,
    ),
    marked('a name in every direction', {
      ...PLAIN,
      brand: '\u202EtnaiG\u202C\u2066x\u2069\u200F',
      manufacturer: '\u200BG\u200Bi\u200Ba\u200Bn\u200Bt',
      material: '\u061C\u180E\uFEFF',
    }),
    marked('a name of one letter with 10,000 accents', {
      ...PLAIN,
      brand: `a${'\u0301'.repeat(10_000)}`,
      manufacturer: `${'\u{1F468}\u200D'.repeat(2000)}x`,
    }),
    marked(
      'halves of letters',
      `{"@type":"Product","name":"A plain thing","brand":"\\ud800","manufacturer":"\\udc00\\ud800","material":"\\u0000"}`,
    ),
    product('a hundred products in each of 200 scripts', page(heading, ld(Array(40).fill(PLAIN)).repeat(200))),
    product(
      'all of it in one page',
      page(
        heading,
        ld({
          '@graph': Array(300).fill({
            '@type': ['Product', 'Thing'],
            name: 'x'.repeat(300),
            offers: { seller: { name: 'y'.repeat(300) } },
          }),
        }) +
          ld(`{"a":${deep(90_000, '1')}}`) +
          ld('{'.repeat(300_000)),
      ),
    ),
  ];
}
