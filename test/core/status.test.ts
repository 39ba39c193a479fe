import { expect, test } from 'vitest';
import { isInForce } from '../../src/core/status';
import type { Status } from '../../src/core/types';

test.each<[Status, boolean]>([
  ['in-force', true],
  ['partly-in-force', true],
  ['suspended', false],
  ['ended', false],
  ['unverified', false],
])('%s: %s', (status, inForce) => {
  expect(isInForce(status)).toBe(inForce);
});
