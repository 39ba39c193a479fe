// biome-ignore assist/source/organizeImports: what is imported first begins first
import { BEGAN } from './began';
import type { Reading } from '../core/types';
import type { PageMarks, PageOrder } from '../platform/api';
import { askFromPage, extensionLives, isPausedHere, onOrder, REREAD_KEY, type Reread } from '../platform/page-ask';
import { samePage } from '../platform/site';
import { checkMarks, clearMarks, putMarks, renewMarks, showProduct } from './marks';
import { offeredShop } from './offered-shop';
import { idle, runSteps } from './pace';
import { isCut } from './read/budget';
import { rootOf } from './read/dom';
import { keyOf } from './read/facts';
import { type PageRead, readPage } from './read/read';
import { watchPage } from './watch';

/** Marks this world as ours, so that a second injection (a click on a listed shop) only reads again. */
const REREAD = Symbol.for(REREAD_KEY);
const world = globalThis as { [REREAD]?: Reread };

/** While marks stand, the extension is asked so often whether it is still there. */
const LIVES_MS = 3000;
/** No page's marks wait longer than this for its load. */
const LOAD_MS = 5000;
/** A reading that was not answered is sent again after this, then after twice as long, and so on. */
const RETRY_MS = 1000;

/** The page that was loaded; another one has come by soft navigation. */
const FIRST = location.pathname;
/** The reading that was reported last; none while the page is to be read anew, whatever was reported before. */
let last: Reading | undefined;
/** The same as JSON, without its times; a re-rendering that changes nothing is not reported again. */
let lastText = '';
/** How the last reading takes up what is added to a grid. */
let readAdded: PageRead['readAdded'];
/** Readings run one after another: their steps must not interleave. */
let queue: Promise<void> = Promise.resolve();

/** The page must never feel us: whatever goes wrong while reading becomes the reading's `problem`. */
async function read(): Promise<Reading> {
  const url = new URL(location.href);
  const reading: Reading = {
    url: url.href,
    site: url.hostname,
    pageKind: 'other',
    products: [],
    readAt: Date.now(),
    readMs: loadMs,
    problem: null,
  };
  loadMs = 0;
  readAdded = undefined;
  try {
    const root = rootOf();
    if (!root) throw new Error('no document');
    const { readAdded: more, ...found } = await runSteps(readPage(root, url, offeredShop(), url.pathname !== FIRST), reading);
    readAdded = more;
    Object.assign(reading, found);
  } catch (error) {
    reading.problem = String(error);
  }
  return reading;
}

/** Reads the page and tells the worker, unless it is held back; after what was `added` to a grid, only that. */
function scheduleReading(added?: readonly Element[], isHeldBack: Parameters<Reread>[0] = isPausedHere): void {
  const readAndReport = async () => {
    if (await isHeldBack()) return clearMarks();
    // As the script begins, a page is idle for a moment before it paints.
    await idle();
    await idle();
    // Where that fails the whole page is read, and its problem told.
    const reading = (added && (await readingWithAdded(added).catch(() => null))) ?? (await read());
    if (samePage(reading.url, location.href)) reportIfChanged(reading);
  };
  // Whatever befell the reading before: this one is made.
  queue = queue.then(readAndReport).catch(() => undefined);
}

/** The last reading with what was added to its grid; `null` where the page must be read anew. */
async function readingWithAdded(added: readonly Element[]): Promise<Reading | null> {
  const before = last;
  const steps = before && readAdded?.(added);
  if (!steps) return null;
  const reading = { ...before, readAt: Date.now(), readMs: 0 };
  const { products } = before;
  const known = new Set(products.map(keyOf));
  const fresh = (await runSteps(steps, reading)).filter(product => !known.has(keyOf(product)));
  reading.products = [
    ...products,
    ...fresh.map((product, index) => ({ ...product, id: `${product.kind}-${products.length + index + 1}` })),
  ];
  reading.cut ||= isCut();
  return reading;
}

function reportIfChanged(reading: Reading): void {
  const text = JSON.stringify({ ...reading, readAt: 0, readMs: 0 });
  if (last && text === lastText) renewMarks(last.products);
  else {
    last = reading;
    lastText = text;
    send(reading);
  }
}

/** Sends a reading until someone answers: the extension may just be starting, or its worker may have died over it. */
function send(reading: Reading, retryMs = RETRY_MS): void {
  void askFromPage('reportPage', reading).then(wanted => {
    // A later reading may have been reported in the meantime.
    if (last !== reading) return;
    if (wanted) void putWhenLoaded(wanted);
    else setTimeout(ifAlive, retryMs, () => last === reading && send(reading, retryMs * 2));
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
    clearMarks();
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
async function putWhenLoaded(wanted: PageMarks): Promise<void> {
  const reading = last;
  await loaded;
  // A later reading may have been reported in the meantime.
  if (!reading || last !== reading) return;
  putMarks(wanted, reading.products);
  clearInterval(heartbeat);
  if (wanted.products[0]) heartbeat = setInterval(ifAlive, LIVES_MS, () => undefined);
}

function handleOrder(order: PageOrder): void {
  if (order.order === 'read') reread();
  // Ids are places in a reading: in a later one the same id may be another product's.
  else if (order.readAt === last?.readAt)
    if (order.order === 'marks') void putWhenLoaded(order.marks);
    else showProduct(order.productId, last.products);
}

/** Reads the page and reports it, whatever was reported before. */
function reread(isHeldBack?: Parameters<Reread>[0]): void {
  last = undefined;
  scheduleReading(undefined, isHeldBack);
}

function start(): void {
  world[REREAD] = reread;
  scheduleReading();
  watchPage({
    signal: lifetime.signal,
    onChange: checkMarks,
    onAdded: added => ifAlive(() => scheduleReading(added)),
    isWhole: () => last?.pageKind === 'product',
    onReturn: () => ifAlive(reread),
    onAddress: () =>
      ifAlive(() => {
        last = undefined;
        void askFromPage('pageChanged', null);
      }),
  });
  onOrder(handleOrder);
}

/** What the first reading's time begins with: all that ran before it. */
let loadMs = performance.now() - BEGAN;
if (top === window) {
  const again = world[REREAD];
  if (again) again();
  else if ((document as { prerendering?: unknown }).prerendering === true)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
