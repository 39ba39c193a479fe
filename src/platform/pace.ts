/** A page that settles sends one or two readings, one that keeps changing at most one every 300 ms. More means that a page tries to keep us busy. */
export const READINGS_AT_ONCE = 8;
export const READINGS_PER_SECOND = 2;

interface Allowance {
  /** Readings that the tab may still send, as of `at`. */
  left: number;
  /** Milliseconds, by the clock of `Pace`. */
  at: number;
  /** Drops the reading that waits for its turn, if one does. */
  supersede: (() => void) | null;
}

/**
 * The pace at which each tab may send readings. One too many waits for its turn, and a newer one takes its place: the last
 * reading of a page is always taken, so nothing stale stays. State and waiting readings die together with the worker.
 */
export class Pace {
  private readonly allowances = new Map<number, Allowance>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Resolves to whether the reading may be taken; `false` when a newer one has come instead. */
  turn(tabId: number): Promise<boolean> {
    const allowance = this.allowanceOf(tabId);
    allowance.supersede?.();
    allowance.supersede = null;
    if (allowance.left >= 1) {
      allowance.left -= 1;
      return Promise.resolve(true);
    }
    return new Promise(decide => {
      const wait = ((1 - allowance.left) / READINGS_PER_SECOND) * 1000;
      const timer = setTimeout(() => {
        allowance.supersede = null;
        allowance.left = 0;
        allowance.at = this.now();
        decide(true);
      }, wait);
      allowance.supersede = () => {
        clearTimeout(timer);
        decide(false);
      };
    });
  }

  /** A closed tab needs no memory. */
  forget(tabId: number): void {
    this.allowances.get(tabId)?.supersede?.();
    this.allowances.delete(tabId);
  }

  private allowanceOf(tabId: number): Allowance {
    const now = this.now();
    const known = this.allowances.get(tabId) ?? { left: READINGS_AT_ONCE, at: now, supersede: null };
    const gained = (Math.max(0, now - known.at) / 1000) * READINGS_PER_SECOND;
    known.left = Math.min(READINGS_AT_ONCE, known.left + gained);
    known.at = now;
    this.allowances.set(tabId, known);
    return known;
  }
}
