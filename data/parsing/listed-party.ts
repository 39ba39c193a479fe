import type { Party } from '../../src/core/types';
import { BadRow } from './reader';

/** The kind of a listed party; `null` for a row that stands for several unnamed bodies. @throws BadRow for any other word. */
export function listedPartyKind(word: string): Party['kind'] | null {
  if (word === 'company' || word === 'body' || word === 'person') return word;
  if (word === 'several') return null;
  throw new BadRow(`unknown kind of party "${word}"`);
}
