/** A page that settles sends one or two readings, one that keeps changing at most one every 300 ms. More means that a page tries to keep us busy. */
export const READINGS_AT_ONCE = 8;
export const READINGS_PER_SECOND = 2;

interface Bucket {
  /** Readings that the tab may still send, as of `refilledAt`. */
  tokens: number;
  /** Milliseconds, by the limiter's clock. */
  refilledAt: number;
  /** Drops the reading that waits for a token, if one does. */
  dropWaiting: (() => void) | null;
}

/**
 * Limits how often each tab may send readings, by a token bucket. A reading without a token waits for one, and a newer reading takes its
 * place: the last one of a page is always taken, so nothing stale stays. Buckets and waiting readings are lost together with the worker.
 */
export class RateLimiter {
  private readonly buckets = new Map<number, Bucket>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Resolves to whether the reading may be taken; `false` when a newer one has come instead. */
  take(tabId: number): Promise<boolean> {
    const bucket = this.refilled(tabId);
    bucket.dropWaiting?.();
    bucket.dropWaiting = null;
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return Promise.resolve(true);
    }
    return new Promise(resolve => {
      const wait = ((1 - bucket.tokens) / READINGS_PER_SECOND) * 1000;
      const timer = setTimeout(() => {
        bucket.dropWaiting = null;
        bucket.tokens = 0;
        bucket.refilledAt = this.now();
        resolve(true);
      }, wait);
      bucket.dropWaiting = () => {
        clearTimeout(timer);
        resolve(false);
      };
    });
  }

  /** A closed tab needs no bucket. */
  forget(tabId: number): void {
    this.buckets.get(tabId)?.dropWaiting?.();
    this.buckets.delete(tabId);
  }

  private refilled(tabId: number): Bucket {
    const now = this.now();
    const bucket = this.buckets.get(tabId) ?? { tokens: READINGS_AT_ONCE, refilledAt: now, dropWaiting: null };
    // A clock set back refills nothing, and takes nothing.
    const gained = (Math.max(0, now - bucket.refilledAt) / 1000) * READINGS_PER_SECOND;
    bucket.tokens = Math.min(READINGS_AT_ONCE, bucket.tokens + gained);
    bucket.refilledAt = now;
    this.buckets.set(tabId, bucket);
    return bucket;
  }
}

export const readingLimiter = new RateLimiter();
