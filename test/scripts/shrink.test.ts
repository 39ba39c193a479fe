import { expect, test } from 'vitest';
import { shrink } from '../../scripts/package/shrink';

test('the first line asks Chromium to make every function ready at once: in any other place it is a comment like all others', async () => {
  expect(await shrink('function twice(n){return n*2} console.log(twice(Number(name)))')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n\S/);
});
