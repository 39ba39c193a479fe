// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { anchorsOf } from '../../src/content/anchors';
import { runSteps } from '../../src/content/pace';
import { isCut, openBudget, spend } from '../../src/content/read/budget';
import { product } from '../product';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['a page that was cut is told as such', 0, 50_000],
  ['a vast page is handed no more of its nodes', 50_000, 0],
])('where marks are placed between two steps of a reading, %s', async (_what, elements, spent) => {
  let now = 0;
  // Each step is a task of its own.
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const requestIdleCallback = (act: () => void) => {
    anchorsOf([product({ id: 'tile-1', kind: 'tile', title: 'Copper kettle' })]);
    act();
  };
  Object.assign(globalThis, { requestIdleCallback });
  function* reading() {
    openBudget(elements);
    spend(spent);
    yield;
    spend(10_000);
    return isCut();
  }
  expect(await runSteps(reading(), { readMs: 0 })).toBe(true);
});
