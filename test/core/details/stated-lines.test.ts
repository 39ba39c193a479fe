import { expect, test } from 'vitest';
import { statedIn } from '../../../src/core/details/stated-lines';
import { fromPair, words } from './detail-fixtures';

/** How often the names of countries are asked for, to read one line. */
function lookups(line: string): number {
  let asked = 0;
  const countries = new Proxy(words.countries, {
    getOwnPropertyDescriptor(names, name) {
      asked += 1;
      return Reflect.getOwnPropertyDescriptor(names, name);
    },
  });
  statedIn(line, { ...words, countries });
  return asked;
}

test.each(['产自中', 'made in Ab '])('a line that says %j for ever is asked no more for its countries than a few times', said => {
  expect(lookups(said.repeat(4))).toBeGreaterThan(0);
  // Behind each stands the rest of the line: what is asked of four of them in a long line is asked of no more.
  expect(lookups(said.repeat(60))).toBeLessThan(2 * lookups(said.repeat(20)));
});

test('of several "made in" the one that names a country says where', () => {
  const line = 'Designed and made in Our Atelier, woven in Our House, produced in Our Mill, sewn in Portugal';
  expect(statedIn(line, words)).toEqual([{ label: 'Made in', value: 'Portugal' }]);
});

test.each([
  ['Made in China', 'Specifications', 'China'],
  ['Proudly made in South Africa', 'Description', 'South Africa'],
  ['Fabriqué en Chine', 'Caractéristiques', 'Chine'],
  ['Made in China', 'Vietnam', 'China Vietnam'],
  ['Made in China', 'or Vietnam', 'China or Vietnam'],
  ['Made in', 'Kenya', 'Kenya'],
  ['Details: made in', 'Kenya', 'Kenya'],
  ['Not made in China', 'Specifications', null],
  ['Made in China?', 'Specifications', null],
  ['Made in China', 'No', null],
  ['Made in China', 'Yes', 'China'],
  ['Goods made in North Korea', 'are banned', null],
])('what the last line of a column says, beside the head of the next: %s ⇥ %s', (said, beside, origin) => {
  expect(fromPair(said, beside).countryOfOrigin).toBe(origin);
});
