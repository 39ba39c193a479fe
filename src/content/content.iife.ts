// biome-ignore assist/source/organizeImports: what is imported first begins first
import { BEGAN } from './began';
import type { Product, Reading } from '../core/types';
import type { PageMarks, PageOrder } from '../platform/api';
import { askFromPage, extensionLives, isPausedHere, onOrder } from '../platform/page-ask';
import { Marks } from './marks';
import { offeredShop } from './offered-shop';
import { rootOf } from './read/dom';
import { type PageRead, readPage } from './read/read';
import type { Steps } from './read/steps';
import { samePage, watchPage } from './watch';

/** Marks this world as ours, so that a second injection (a click on a listed shop) only reads again. */
const AGAIN = Symbol.for('withhold: read');
const world = globalThis as { [AGAIN]?: () => void };

/** A reading that took longer than this lets the page go on before its next step. */
const TASK_MS = 8;
/** The page's own work goes first, but no page keeps us waiting longer than this. */
const REST_MS = 300;
/** While marks stand, the extension is asked so often whether it is still there. */
const LIVES_MS = 3000;
/** A reading that was not answered is sent again after this, then after twice as long, and so on. */
const ANSWER_MS = 1000;

/** What was last reported; a re-rendering that changes nothing is not told again. */
let told = '';
let products: Product[] = [];
/** How the last reading takes up what is added to a grid. */
let further: PageRead['further'];
let pageKind: Reading['pageKind'] = 'other';
/** One reading after another: a step of one must not fall into another. */
let turn: Promise<void> = Promise.resolve();

const marks = new Marks({
  open: actionId => void askFromPage('openRecord', { actionId }),
  hide: productId => void askFromPage('hideMark', { productId }),
});

/** The page must never feel us: whatever goes wrong while reading becomes the reading's `problem`. */
async function read(): Promise<Reading> {
  const url = new URL(location.href);
  const common = { url: url.href, readAt: Date.now(), problem: null };
  const clock = { readMs: loadMs };
  loadMs = 0;
  try {
    const root = rootOf();
    if (!root) throw new Error('no document');
    const { further: more, ...found } = await paced(readPage(root, url, offeredShop()), clock);
    further = more;
    return { ...common, ...found, ...clock };
  } catch (error) {
    return { ...common, site: url.hostname, pageKind: 'other', products: [], ...clock, problem: String(error) };
  }
}

/** Takes the steps of a reading, and lets the page go on where they have taken a while together. Their time goes to the clock. */
async function paced<T>(steps: Steps<T>, clock: { readMs: number }): Promise<T> {
  let task = 0;
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    const took = performance.now() - started;
    clock.readMs += took;
    if (step.done) return step.value;
    task += took;
    if (task < TASK_MS) continue;
    await rest();
    task = 0;
  }
}

/** Waits until the page has nothing more urgent to do. */
function rest(): Promise<unknown> {
  return new Promise(done => requestIdleCallback(done, { timeout: REST_MS }));
}

/** Reads the page and tells the worker, unless the shop is paused; after what was `added` to a grid, only that. */
function report(added?: readonly Element[]): void {
  const look = async () => {
    if (await isPausedHere()) return;
    // As the script begins, a page is idle for a moment before it paints.
    await rest();
    await rest();
    const reading = (added && (await furtherReading(added))) ?? (await read());
    if (reading.url === location.href) tell(reading);
  };
  // Whatever befell the reading before: this one is made.
  turn = turn.then(look, look);
}

/** The last reading with what was added to its grid; `null` where the page must be read anew. */
async function furtherReading(added: readonly Element[]): Promise<Reading | null> {
  const before = told;
  const clock = { readMs: 0 };
  const steps = before && further?.(added);
  const found = steps && (await paced(steps, clock));
  if (!found) return null;
  const known = new Set(products.map(({ title, url }) => `${title}\n${url}`));
  const fresh = found.filter(({ title, url }) => !known.has(`${title}\n${url}`));
  const all = [...products, ...fresh.map((product, index) => ({ ...product, id: `${product.kind}-${products.length + index + 1}` }))];
  return { ...(JSON.parse(before) as Reading), readAt: Date.now(), products: all, ...clock };
}

function tell(reading: Reading): void {
  const { readAt: _when, readMs: _cost, ...said } = reading;
  const text = JSON.stringify(said);
  ({ products, pageKind } = reading);
  if (text === told) {
    marks.renew(products);
    return;
  }
  told = text;
  send(reading, text);
}

/** Sends a reading until someone answers: the extension may just be starting, or its worker may have died over it. */
function send(reading: Reading, text: string, patience = ANSWER_MS): void {
  void askFromPage('reportPage', reading).then(wanted => {
    // A later reading may have been told while the worker thought.
    if (told !== text) return;
    if (wanted) putMarks(wanted);
    else setTimeout(unlessGone, patience, () => told === text && send(reading, text, patience * 2));
  });
}

/** Ends everything of ours in this page: the extension that injected us is gone. */
const end = new AbortController();
let pulse: ReturnType<typeof setInterval> | undefined;

function unlessGone(act: () => void): void {
  if (extensionLives()) act();
  else end.abort();
}

/** While marks stand it is asked again and again whether the extension is still there: they must not outlive it. */
function putMarks(wanted: PageMarks): void {
  marks.put(wanted, products);
  if (wanted.products.length > 0) pulse ??= setInterval(() => unlessGone(() => undefined), LIVES_MS);
}

function obey(order: PageOrder): void {
  if (order.order === 'read') afresh();
  else if (order.order === 'marks') {
    // The page may have gone elsewhere while the worker thought.
    if (samePage(order.url, location.href)) putMarks(order.marks);
  } else marks.show(order.productId, products);
}

/** Whatever was told before, the page is read and told of anew. */
function afresh(): void {
  told = '';
  report();
}

function start(): void {
  world[AGAIN] = afresh;
  report();
  watchPage({
    signal: end.signal,
    onAdded: added => unlessGone(() => report(added)),
    isWhole: () => pageKind === 'product',
    onReturn: () => unlessGone(afresh),
    onAddress: () =>
      unlessGone(() => {
        told = '';
        marks.clear();
        void askFromPage('pageChanged', null);
      }),
  });
  onOrder(obey);
  end.signal.addEventListener('abort', () => {
    clearInterval(pulse);
    marks.clear();
  });
}

function whenShown(run: () => void): void {
  if ((document as { prerendering?: unknown }).prerendering === true) document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}

/** What the first reading's time begins with: all that ran before it. */
let loadMs = performance.now() - BEGAN;
if (window.top === window) {
  const again = world[AGAIN];
  if (again) again();
  else whenShown(start);
}
