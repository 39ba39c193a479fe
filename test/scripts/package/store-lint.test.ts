import { expect, test } from 'vitest';
import { problemsIn } from '../../../scripts/package/store-lint';

const known = { code: 'KNOWN', file: 'assets/a.js', message: 'as explained' };
const explained = [{ code: 'KNOWN', file: /^assets\//, why: 'a test' }];

test('an explained warning is no problem', () => {
  expect(problemsIn({ errors: [], warnings: [known] }, explained)).toEqual([]);
});

test.each([
  ['an error, though its code is explained', { errors: [known], warnings: [known] }, 'error KNOWN'],
  ['a warning of another code', { errors: [], warnings: [known, { ...known, code: 'NEW' }] }, 'NEW'],
  ['the same code in a file it was not explained for', { errors: [], warnings: [known, { ...known, file: 'src/b.js' }] }, 'src/b.js'],
  ['an explanation that nothing needs', { errors: [], warnings: [] }, 'KNOWN'],
])('%s is a problem', (_what, result, words) => {
  expect(problemsIn(result, explained)).toEqual([expect.stringContaining(words)]);
});
