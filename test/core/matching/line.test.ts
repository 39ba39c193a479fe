import { expect, test } from 'vitest';
import { between, endingAt, excerptOf, isCovered, isParted, keyOf, startingAt } from '../../../src/core/matching/line';
import { prepareDataset } from '../../../src/core/matching/prepared-dataset';
import { tokenize } from '../../../src/core/text/tokens';
import { dataset } from '../small-record';

const { index } = prepareDataset(dataset);
const tokens = tokenize('Xīnjiāng COTTON, made in India');
const line = { field: 'title' as const, tokens, hits: index.scan(tokens) };

test('words as the page has them, and as a name is compared', () => {
  expect(excerptOf(line, { from: 0, to: 2 })).toEqual({ field: 'title', text: 'Xīnjiāng COTTON' });
  expect(keyOf(line, { from: 0, to: 2 })).toBe('xinjiang cotton');
});

test('what stands between words', () => {
  expect(between(line, 2)).toBe(', ');
  expect(between(line, 1, 2)).toBe(' COTTON, ');
  expect([1, 2, 3].map(at => isParted(line, at))).toEqual([false, true, false]);
  expect(isParted(line, 1, 2)).toBe(true);
});

test('a phrase with a role, by where it begins and ends', () => {
  const made = startingAt(line, 2, 'madein');
  expect(made).toMatchObject({ from: 2, to: 4 });
  expect(endingAt(line, 4, 'madein')).toBe(made);
  expect([startingAt(line, 3, 'madein'), endingAt(line, 3, 'madein'), startingAt(line, 2, 'cut')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([1, 2, 3, 4].map(at => isCovered(line, at, hit => hit === made))).toEqual([false, true, true, false]);
});
