import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawWorld } from '../../scripts/map/dots';

test('the committed map is what `npm run map` draws', { timeout: 60_000 }, () => {
  expect(readFileSync('src/explorer/map/world.json', 'utf8')).toBe(`${JSON.stringify(drawWorld())}\n`);
});
