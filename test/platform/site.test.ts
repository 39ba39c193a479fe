import { expect, test } from 'vitest';
import { isOfSite } from '../../src/platform/site';

test.each([
  ['www.shop.example', 'www.shop.example', true],
  ['www.shop.example', 'shop.example', false],
  ['*.shop.example', 'shop.example', true],
  ['*.shop.example', 'de.shop.example', true],
  ['*.shop.example', 'a.b.shop.example', true],
  ['*.shop.example', '*.shop.example', true],
  ['*.shop.example', 'myshop.example', false],
  ['*.shop.example', 'shop.example.org', false],
])('of %s is %s: %s', (site, host, is) => {
  expect(isOfSite(site, host)).toBe(is);
});
