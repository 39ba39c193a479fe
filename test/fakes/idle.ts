/** Gives the page idle time, which happy-dom does not know: at once, or when `run` is called where the page is `busy`. */
export function idleTime(busy = false): { run(): Promise<void> } {
  const waiting: (() => void)[] = [];
  const requestIdleCallback = (act: () => void) => (busy ? waiting.push(act) : queueMicrotask(act));
  Object.assign(globalThis, { requestIdleCallback });
  return {
    async run() {
      for (const act of waiting.splice(0)) act();
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}
