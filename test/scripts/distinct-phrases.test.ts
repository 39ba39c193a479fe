import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DistinctPhrases } from '../../scripts/data/distinct-phrases';

const problems = (list: string[]) => v.safeParse(DistinctPhrases, list).issues?.map(({ message }) => message) ?? [];

test.each([
  [['algodón', 'cotton', 'algodon'], 'the index takes "algodón" and "algodon" for one phrase'],
  [['fire-works', 'fire works'], 'the index takes "fire-works" and "fire works" for one phrase'],
  [['silk', 'silk'], 'the index takes "silk" and "silk" for one phrase'],
])('%j is refused', (list, problem) => expect(problems(list)).toEqual([problem]));

test('a plural and another word are phrases of their own', () => expect(problems(['shirt', 'shirts', 'skirt'])).toEqual([]));
