import { expect, test } from 'vitest';
import { pluralOf } from '../../../src/core/text/plural';

test.each([
  ['walnut', 'walnuts'],
  ['berry', 'berries'],
  ['toy', 'toys'],
  ['brush', 'brushes'],
  ['box', 'boxes'],
  ['bench', 'benches'],
  ['road bike', 'road bikes'],
  ['sheet', 'sheets'],
  ['shirt', 'shirts'],
  ['chair', 'chairs'],
  ['fryer', 'fryers'],
  ['bus', null],
  ['shoes', null],
  ['tv', null],
  ['5g cpe', null],
  ['хлопок', null],
  ['棉', null],
])('%s', (phrase, plural) => expect(pluralOf(phrase)).toBe(plural));
