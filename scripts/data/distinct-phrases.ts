import * as v from 'valibot';
import { normalize } from '../../src/core/text/tokens';

/**
 * A list of phrases of which no two are one to the index: "algodón" and "algodon" fold to one key, so that the second says nothing, and
 * whoever takes out the first changes nothing.
 */
export const DistinctPhrases = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1))),
  v.check(
    list => twice(list) === null,
    ({ input }) => `the index takes ${twice(input)} for one phrase`,
  ),
);

function twice(list: readonly string[]): string | null {
  const known = new Map<string, string>();
  for (const phrase of list) {
    const first = known.get(normalize(phrase));
    if (first !== undefined) return `"${first}" and "${phrase}"`;
    known.set(normalize(phrase), phrase);
  }
  return null;
}
