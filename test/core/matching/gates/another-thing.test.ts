import { expect, test } from 'vitest';
import { product } from '../../../product';
import { ALL_SOURCES, matcher } from '../../small-record';

const isFlagged = (title: string) => matcher.match(product({ title }), ALL_SOURCES).length > 0;

test.each([
  'Titan road bike 29 rack',
  'Titan road bike rack, black',
  'Titan road bike repair',
  'Titan bike mount and lock',
  'cable bike Titan',
  'rack bike Titan',
])('%s: what stands where the thing for sale does is another thing', title => {
  expect(isFlagged(title)).toBe(false);
});

test.each([
  'Titan road bike 29 black',
  'Titan road bike, rack included',
  'Titan road bike - rack',
  'Titan road bike with rack',
  'Titan rack road bike',
  'bike Titan',
  'bike Titan rack',
  '29 bike Titan',
])('%s: the brand’s own good', title => {
  expect(isFlagged(title)).toBe(true);
});

test('a gap behind a good that is not Chinese is no end of what stands there', () => {
  expect(isFlagged('Titan bike架')).toBe(false);
  expect(isFlagged('Titan bike 架')).toBe(false);
  expect(isFlagged('Titan bike铝架')).toBe(false);
  expect(isFlagged('Titan bike 铝 架')).toBe(false);
});
