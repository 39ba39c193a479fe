import { expect, test } from 'vitest';
import { hashOf, parseHash, type Route } from '../../src/explorer/logic/route';

const ROUTES: [string, Route][] = [
  ['#/', { page: 'actions' }],
  ['#/action/cbp-wro-2025-giant-bicycles', { page: 'action', id: 'cbp-wro-2025-giant-bicycles' }],
  ['#/company/party-x', { page: 'company', id: 'party-x' }],
  ['#/brand/giant', { page: 'brand', id: 'giant' }],
  ['#/country/TW', { page: 'country', id: 'TW' }],
  ['#/goods/cotton', { page: 'good', id: 'cotton' }],
  ['#/goods', { page: 'goods' }],
  ['#/compare/giant/liv', { page: 'compare', left: 'giant', right: 'liv' }],
  ['#/compare', { page: 'compare', left: null, right: null }],
  ['#/changes', { page: 'changes' }],
  ['#/guides', { page: 'guides' }],
  ['#/guide/uflpa', { page: 'guide', id: 'uflpa' }],
];

test.each(ROUTES)('%s is read and written back', (hash, route) => {
  expect(parseHash(hash).route).toEqual(route);
  expect(hashOf(route)).toBe(hash);
});

test.each(['', '#', '#/', '/'])('"%s" is the list', hash => {
  expect(parseHash(hash).route).toEqual({ page: 'actions' });
});

test.each(['#/nothing', '#/action', '#/action/a/b', '#/constructor/x', '#/__proto__', '#/compare/a/b/c', '#/goods/a/b'])(
  '%s is unknown, not an error',
  hash => {
    expect(parseHash(hash).route.page).toBe('unknown');
  },
);

test('broken escapes stay as they are', () => {
  expect(parseHash('#/brand/%E0%A4%A').route).toEqual({ page: 'brand', id: '%E0%A4%A' });
});

test('what follows ? is the query, even in a route with an id', () => {
  const { route, query } = parseHash('#/country/CN?kind=context&q=a%26b');
  expect(route).toEqual({ page: 'country', id: 'CN' });
  expect([...query]).toEqual([
    ['kind', 'context'],
    ['q', 'a&b'],
  ]);
});
