import { expect, test } from 'vitest';
import { interpretProducts } from '../../../src/core/details/interpret';
import type { Product } from '../../../src/core/types';
import { thing, words } from './detail-fixtures';

/** The paths of the tiles that stay, of those at these. */
function kept(paths: readonly string[], kind: Product['kind'] = 'tile'): (string | null | undefined)[] {
  const tiles = paths.map((path, at) => thing({ id: `${kind}-${at}`, kind, title: `Linen ${at}`, url: `https://shop.example${path}` }));
  return interpretProducts(tiles, words).map(({ url }) => url?.replace('https://shop.example', ''));
}

test('articles and pages among the goods of a search are none', () => {
  expect(kept(['/products/apron', '/blogs/news/why-linen', '/pages/about', '/fr/blogs/news/lin', '/en-us/pages/about?x=1'])).toEqual([
    '/products/apron',
  ]);
});

test.each([
  [['/products/apron', '/collections/pages', '/shop/pages/apron', '/pages/', '/blogs/news']],
  [['/pages/apron', '/blogs/news/why-linen']],
  [['/products/apron', '/pages/x/products/mug']],
])('all else stays: %j', paths => expect(kept(paths)).toEqual(paths));

test('a cart stays as it is', () => expect(kept(['/products/apron', '/pages/about'], 'cart')).toHaveLength(2));
