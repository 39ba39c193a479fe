import { expect, test } from 'vitest';
import { Reader } from '../../../data/parsing/reader';
import type { Party } from '../../../src/core/types';
import { actionOf, parseSource } from '../source-files';

const action = actionOf(parseSource('cbp_wro'), 'cbp-wro-2025-giant-bicycles');
const acme: Party = { id: 'party-acme', name: 'Acme', aliases: [], country: 'CN', kind: 'company' };

function read(...parties: Party[]) {
  const reader = new Reader();
  parties.forEach((party, index) => {
    reader.keep({ file: 'orders.csv', row: index + 2 }, { ...action, id: `order-${index}` }, [party]);
  });
  return reader.done();
}

test('a party that two rows describe alike is one party', () => {
  expect(read(acme, { ...acme })).toMatchObject({ parties: [acme], rejected: [] });
});

test('a row that describes a known party differently is rejected', () => {
  expect(read(acme, { ...acme, aliases: ['Acme Works'] }).rejected).toEqual([
    { file: 'orders.csv', row: 3, reason: '"party-acme" is described differently in orders.csv row 2' },
  ]);
});
