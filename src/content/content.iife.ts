// biome-ignore assist/source/organizeImports: what is imported first begins first
import { BEGAN } from './began';
import type { Product, Reading } from '../core/types';
import type { PageMarks, PageOrder } from '../platform/api';
import { askFromPage, extensionLives, isPausedHere, onOrder } from '../platform/page-ask';
import { samePage } from '../platform/site';
import { createMarks } from './marks';
import { offeredShop } from './offered-shop';
import { idle, runSteps } from './pace';
import { rootOf } from './read/dom';
import { keyOf } from './read/facts';
import { type PageRead, readPage } from './read/read';
import { watchPage } from './watch';

/** Marks this world as ours, so that a second injection (a click on a listed shop) only reads again. */
const REREAD = Symbol.for('read');
const world = globalThis as { [REREAD]?: (isHeldBack?: typeof isPausedHere) => void };

/** While marks stand, the extension is asked so often whether it is still there. */
const LIVES_MS = 3000;
/** No page's marks wait longer than this for its load. */
const LOAD_MS = 5000;
/** A reading that was not answered is sent again after this, then after twice as long, and so on. */
const RETRY_MS = 1000;

/** The page that was loaded; another one has come by soft navigation. */
const FIRST = location.pathname;
/** The last report as JSON; a re-rendering that changes nothing is not reported again. */
let lastReported = '';
let products: Product[] = [];
/** How the last reading takes up what is added to a grid. */
let readAdded: PageRead['readAdded'];
let pageKind: Reading['pageKind'] = 'other';
/** Readings run one after another: their steps must not interleave. */
let queue: Promise<void> = Promise.resolve();

const marks = createMarks({
  open: ({ actionId }) => void askFromPage('openRecord', { actionId }),
  hide: ({ productId, actionId }) => void askFromPage('hideMark', { productId, actionId }),
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
    const { readAdded: more, ...found } = await runSteps(readPage(root, url, offeredShop(), url.pathname !== FIRST), clock);
    readAdded = more;
    return { ...common, ...found, ...clock };
  } catch (error) {
    return { ...common, site: url.hostname, pageKind: 'other', products: [], ...clock, problem: String(error) };
  }
}

/** Reads the page and tells the worker, unless it is held back; after what was `added` to a grid, only that. */
function scheduleReading(added?: readonly Element[], isHeldBack = isPausedHere): void {
  const readAndReport = async () => {
    if (await isHeldBack()) return marks.clear();
    // As the script begins, a page is idle for a moment before it paints.
    await idle();
    await idle();
    const reading = (added && (await readingWithAdded(added))) ?? (await read());
    if (samePage(reading.url, location.href)) reportIfChanged(reading);
  };
  // Whatever befell the reading before: this one is made.
  queue = queue.then(readAndReport, readAndReport);
}

/** The last reading with what was added to its grid; `null` where the page must be read anew. */
async function readingWithAdded(added: readonly Element[]): Promise<Reading | null> {
  const before = lastReported;
  const clock = { readMs: 0 };
  const steps = before && readAdded?.(added);
  const found = steps && (await runSteps(steps, clock));
  if (!found) return null;
  const known = new Set(products.map(keyOf));
  const fresh = found.filter(product => !known.has(keyOf(product)));
  const all = [...products, ...fresh.map((product, index) => ({ ...product, id: `${product.kind}-${products.length + index + 1}` }))];
  return { ...(JSON.parse(before) as Reading), readAt: Date.now(), products: all, ...clock };
}

function reportIfChanged(reading: Reading): void {
  const { readAt: _when, readMs: _cost, ...stable } = reading;
  const text = JSON.stringify(stable);
  ({ products, pageKind } = reading);
  if (text === lastReported) {
    marks.renew(products);
    return;
  }
  lastReported = text;
  send(reading, text);
}

/** Sends a reading until someone answers: the extension may just be starting, or its worker may have died over it. */
function send(reading: Reading, text: string, retryMs = RETRY_MS): void {
  void askFromPage('reportPage', reading).then(wanted => {
    // A later reading may have been reported in the meantime.
    if (lastReported !== text) return;
    if (wanted) void putMarks(wanted);
    else setTimeout(ifAlive, retryMs, () => lastReported === text && send(reading, text, retryMs * 2));
  });
}

/** Ends everything of ours in this page: the extension that injected us is gone. */
const lifetime = new AbortController();
let heartbeat: ReturnType<typeof setInterval> | undefined;

function ifAlive(act: () => void): void {
  if (extensionLives()) act();
  else {
    lifetime.abort();
    clearInterval(heartbeat);
    marks.clear();
  }
}

/**
 * What the shop's server drew is the browser's until the shop's own scripts, which the load waits for, have taken it over: an element of
 * ours among it is an error to them before, and some then draw the page anew or leave it dead. A page may load for ever.
 */
const loaded = new Promise(done => {
  addEventListener('load', done);
  setTimeout(done, document.readyState === 'complete' ? 0 : LOAD_MS);
}).then(idle);

/** While marks stand it is asked again and again whether the extension is still there: they must not outlive it. */
async function putMarks(wanted: PageMarks): Promise<void> {
  const reported = lastReported;
  await loaded;
  // A later reading may have been reported in the meantime.
  if (lastReported !== reported) return;
  marks.put(wanted, products);
  clearInterval(heartbeat);
  if (wanted.products[0]) heartbeat = setInterval(ifAlive, LIVES_MS, () => undefined);
}

function handleOrder(order: PageOrder): void {
  if (order.order === 'read') reread();
  else if (order.order === 'marks') {
    // The page may have gone elsewhere while the worker thought.
    if (samePage(order.url, location.href)) void putMarks(order.marks);
  } else marks.show(order.productId, products);
}

/** Reads the page and reports it, whatever was reported before. */
function reread(isHeldBack?: typeof isPausedHere): void {
  lastReported = '';
  scheduleReading(undefined, isHeldBack);
}

function start(): void {
  world[REREAD] = reread;
  scheduleReading();
  watchPage({
    signal: lifetime.signal,
    onChange: marks.check,
    onAdded: added => ifAlive(() => scheduleReading(added)),
    isWhole: () => pageKind === 'product',
    onReturn: () => ifAlive(reread),
    onAddress: () =>
      ifAlive(() => {
        lastReported = '';
        void askFromPage('pageChanged', null);
      }),
  });
  onOrder(handleOrder);
}

function whenActivated(run: () => void): void {
  if ((document as { prerendering?: unknown }).prerendering === true) document.addEventListener('prerenderingchange', run, { once: true });
  else run();
}

/** What the first reading's time begins with: all that ran before it. */
let loadMs = performance.now() - BEGAN;
if (top === window) {
  const again = world[REREAD];
  if (again) again();
  else whenActivated(start);
}
