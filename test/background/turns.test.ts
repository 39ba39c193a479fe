import { expect, test } from 'vitest';
import { allTurns, inTurn } from '../../src/background/turns';

/** A promise and its ending. */
function held(): { promise: Promise<void>; end: () => void } {
  let end = (): void => undefined;
  const promise = new Promise<void>(done => {
    end = done;
  });
  return { promise, end };
}

test("one tab's work waits for what came before it, another tab's does not", async () => {
  const order: string[] = [];
  const first = held();
  const early = inTurn(1, () => first.promise.then(() => order.push('first')));
  const late = inTurn(1, async () => order.push('second'));
  await inTurn(2, async () => order.push('other tab'));
  expect(order).toEqual(['other tab']);
  first.end();
  await Promise.all([early, late]);
  expect(order).toEqual(['other tab', 'first', 'second']);
});

test('work that fails tells its caller and holds up nobody', async () => {
  const broken = inTurn(1, () => Promise.reject(new Error('no')));
  const next = inTurn(1, async () => 'done');
  await expect(broken).rejects.toThrow('no');
  await expect(next).resolves.toBe('done');
});

test('allTurns ends when all that is under way has ended, however it ends', async () => {
  const first = held();
  let ended = false;
  const work = inTurn(1, () => first.promise);
  const all = allTurns().then(() => {
    ended = true;
  });
  await inTurn(2, () => Promise.reject(new Error('no'))).catch(() => undefined);
  expect(ended).toBe(false);
  first.end();
  await Promise.all([work, all]);
  expect(ended).toBe(true);
});
