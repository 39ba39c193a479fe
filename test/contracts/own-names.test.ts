import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWN } from '../../scripts/package/shrink';

/** Where the shapes stand of what the content script is sent, sends, or finds in a shop's record. */
const SHARED = ['src/core/types.ts', 'src/content/shops/shop.ts', ...readdirSync('src/platform').map(file => `src/platform/${file}`)];

const names = SHARED.flatMap(file =>
  [...readFileSync(file, 'utf8').matchAll(/(?<=^\s+(?:readonly )?|[{;,]\s*)\w+(?=\??:)/gm)].map(([name]) => name),
);

test('the shapes of messages and records are found', () => {
  expect(names).toEqual(expect.arrayContaining(['slip', 'products', 'actionId', 'title', 'spots', 'order']));
});

// Shortened in the page, such a name would be missed there: the worker and the records keep the long one.
test('no name that the content script shares with another script is shortened as its own', () => {
  expect([...new Set(names)].filter(name => OWN.test(name))).toEqual([]);
});
