import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RateLimiter, READINGS_AT_ONCE, READINGS_PER_SECOND } from '../../src/background/rate-limiter';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** As many readings at once as are let through; each answer as it comes, `null` while it waits. */
function flood(limiter: RateLimiter, tabId: number, count: number): (boolean | null)[] {
  const answers: (boolean | null)[] = Array.from({ length: count }, () => null);
  for (let n = 0; n < count; n += 1) void limiter.take(tabId).then(may => (answers[n] = may));
  return answers;
}

describe('the rate limit of readings', () => {
  test('of a flood the first few go through, the last is heard in its turn, and those between make room', async () => {
    const answers = flood(new RateLimiter(), 1, READINGS_AT_ONCE + 100);
    await vi.advanceTimersByTimeAsync(0);
    expect(answers.slice(0, READINGS_AT_ONCE)).toEqual(Array(READINGS_AT_ONCE).fill(true));
    expect(new Set(answers.slice(READINGS_AT_ONCE, -1))).toEqual(new Set([false]));
    expect(answers.at(-1)).toBeNull();
    await vi.advanceTimersByTimeAsync(1000 / READINGS_PER_SECOND);
    expect(answers.at(-1)).toBe(true);
  });

  test('a lasting flood gets its allowance and no more', async () => {
    const limiter = new RateLimiter();
    let heard = 0;
    for (let ms = 0; ms < 10_000; ms += 10) {
      void limiter.take(1).then(may => (heard += Number(may)));
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(heard).toBeLessThanOrEqual(READINGS_AT_ONCE + 10 * READINGS_PER_SECOND);
  });

  test('one tab does not slow another', async () => {
    const limiter = new RateLimiter();
    flood(limiter, 1, 50);
    await expect(limiter.take(2)).resolves.toBe(true);
  });

  test('a clock set back stops nobody for ever', async () => {
    let now = 1_000_000;
    const limiter = new RateLimiter(() => now);
    for (let n = 0; n < READINGS_AT_ONCE; n += 1) await limiter.take(1);
    now = 0;
    const waiting = limiter.take(1);
    await vi.advanceTimersByTimeAsync(1000 / READINGS_PER_SECOND);
    await expect(waiting).resolves.toBe(true);
  });

  test('nothing of a closed tab waits', async () => {
    const limiter = new RateLimiter();
    const answers = flood(limiter, 1, READINGS_AT_ONCE + 1);
    limiter.forget(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(answers.at(-1)).toBe(false);
  });
});
