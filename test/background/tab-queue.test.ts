import { expect, test } from 'vitest';
import { allQueuesDone, enqueue } from '../../src/background/tab-queue';

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
  const early = enqueue(1, () => first.promise.then(() => order.push('first')));
  const late = enqueue(1, async () => order.push('second'));
  await enqueue(2, async () => order.push('other tab'));
  expect(order).toEqual(['other tab']);
  first.end();
  await Promise.all([early, late]);
  expect(order).toEqual(['other tab', 'first', 'second']);
});

test('work that fails tells its caller and holds up nobody', async () => {
  const broken = enqueue(1, () => Promise.reject(new Error('no')));
  const next = enqueue(1, async () => 'done');
  await expect(broken).rejects.toThrow('no');
  await expect(next).resolves.toBe('done');
});

test('allQueuesDone ends when all that is under way has ended, however it ends', async () => {
  const first = held();
  let ended = false;
  const work = enqueue(1, () => first.promise);
  const all = allQueuesDone().then(() => {
    ended = true;
  });
  await enqueue(2, () => Promise.reject(new Error('no'))).catch(() => undefined);
  expect(ended).toBe(false);
  first.end();
  await Promise.all([work, all]);
  expect(ended).toBe(true);
});
