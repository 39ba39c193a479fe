import { describe, expect, test } from 'vitest';
import type { Product } from '../../../../src/core/types';
import { fate } from '../../small-record';

type Case = [what: string, fields: Partial<Product>, outcome: string];

/** One table a gate: what passes it, and what it drops with which reason. */
export function gate(name: string, actionId: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (_, fields, outcome) => expect(fate(fields, actionId)).toBe(outcome));
  });
}

export const title = (text: string): Partial<Product> => ({ title: text });
