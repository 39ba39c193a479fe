// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { idleTime } from '../fakes/idle';

const BIKE = 'https://www.amazon.com/dp/B0GIANT001';
const NO_MARKS = { products: [], style: '' };

interface Sent {
  call: string;
  input: { url: string };
}

/** The extension as one page's script knows it: each page has its own, so that no script of an earlier test speaks for a later one. */
class Extension {
  readonly sent: Sent[] = [];
  readonly runtime = {
    id: 'withhold' as string | undefined,
    onMessage: { addListener: () => undefined },
    sendMessage: (message: Sent) => this.hear(message),
  };

  /** What the worker answers in turn; the last answer stays. */
  constructor(private readonly answers: (() => Promise<unknown>)[]) {}

  private hear(message: Sent): Promise<unknown> {
    this.sent.push(message);
    return (this.answers.length > 1 ? this.answers.shift() : this.answers[0])?.() ?? isAsleep();
  }
}

const dies = () => Promise.reject(new Error('The message channel closed before a response was received.'));
const isAsleep = () => Promise.resolve(undefined);
const hears = () => Promise.resolve(NO_MARKS);

async function openPage(...answers: (() => Promise<unknown>)[]): Promise<Extension> {
  const extension = new Extension(answers);
  Object.assign(globalThis, { chrome: { runtime: extension.runtime } });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(BIKE);
  document.body.innerHTML = '<div id="dp"><h1 id="title"><span id="productTitle">Giant Talon 3</span></h1></div>';
  await import('../../src/content/content.iife');
  await vi.advanceTimersByTimeAsync(0);
  return extension;
}

beforeEach(() => {
  vi.useFakeTimers();
  idleTime();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('read'));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a report', () => {
  test('that was heard is sent once', async () => {
    const { sent } = await openPage(hears);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent.map(({ call }) => call)).toEqual(['reportPage']);
  });

  test.each([
    ['dies over it', dies],
    ['is just starting', isAsleep],
  ])('is sent again, the same, when the worker %s', async (_what, fails) => {
    const { sent } = await openPage(fails, fails, hears);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(3);
    for (const each of sent) expect(each).toEqual({ call: 'reportPage', input: sent[0]?.input });
  });

  test('that nobody ever hears is sent less and less often', async () => {
    const { sent } = await openPage(dies);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(sent.length).toBeGreaterThan(5);
    expect(sent.length).toBeLessThan(15);
  });

  test('is not sent again when the page has gone elsewhere: the next one is', async () => {
    const { sent } = await openPage(dies, isAsleep, hears);
    history.pushState({}, '', 'https://www.amazon.com/dp/B0OTHER001');
    document.body.append(document.createElement('p'));
    await vi.advanceTimersByTimeAsync(60_000);
    const reports = sent.filter(({ call }) => call === 'reportPage').map(({ input }) => input.url);
    expect(reports).toEqual([BIKE, 'https://www.amazon.com/dp/B0OTHER001']);
  });

  test('is not sent again when the extension is gone', async () => {
    const { sent, runtime } = await openPage(dies);
    runtime.id = undefined;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent).toHaveLength(1);
  });
});
