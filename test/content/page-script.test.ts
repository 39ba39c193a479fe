// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/core/types';
import type { PageMark, PageMarks, PageOrder } from '../../src/platform/api';
import { idleTime } from '../fakes/idle';

const SHOP = 'https://shop.example/kettles';
const AGAIN = Symbol.for('read');
const tile = (name: string) => `<li class="tile"><a href="/${name}"><img alt=""><h3>${name}</h3></a><span class="price">$9</span></li>`;
const NO_MARKS: PageMarks = { products: [], style: '' };
const MARK: PageMark = {
  productId: 'tile-1',
  actionId: 'a',
  level: 'import-order',
  chip: ['button', {}, 'Order'],
  slip: ['div', {}, 'Why', ['button', {}, 'Open'], ['button', {}, 'Hide']],
};
const MARKED: PageMarks = { ...NO_MARKS, products: [MARK] };
const GRID = `<h1>Kettles</h1><ul>${['Copper kettle', 'Steel kettle', 'Glass kettle'].map(tile).join('')}</ul>`;

/** What the script told the worker, and the worker's way to tell it something. */
let told: Reading[];
let changed: string[];
let order: (order: PageOrder) => void;
let paused: string[];
let alive: { id?: string | undefined; sendMessage?: unknown };

beforeEach(() => {
  vi.useFakeTimers();
  idleTime();
  vi.resetModules();
  [told, changed, paused] = [[], [], []];
  alive = {
    id: 'withhold',
    sendMessage: async ({ call, input }: { call: string; input: Reading }) => {
      if (call === 'reportPage') told.push(input);
      if (call === 'pageChanged') changed.push(location.href);
      return NO_MARKS;
    },
    onMessage: { addListener: (listener: (order: PageOrder) => void) => (order = listener) },
  } as { id?: string | undefined };
  const storage = { local: { get: async () => ({ settings: { pausedSites: paused } }) } };
  Object.assign(globalThis, { chrome: { runtime: alive, storage } });
  (globalThis as { happyDOM?: { setURL(url: string): void } }).happyDOM?.setURL(SHOP);
  document.body.innerHTML = GRID;
});

afterEach(() => {
  alive.id = undefined;
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  delete (globalThis as Record<symbol, unknown>)[AGAIN];
  delete (document as { prerendering?: boolean }).prerendering;
  vi.useRealTimers();
});

const inject = () => import('../../src/content/content.iife');
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const lastReadAt = () => told.at(-1)?.readAt ?? 0;
const titles = () => told.at(-1)?.products.map(({ title }) => title);

describe('a page', () => {
  test('is read when the script comes, once', async () => {
    await inject();
    await wait(0);
    expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle']);
    await wait(2000);
    expect(told).toHaveLength(1);
  });

  test('is read when it has nothing more urgent to do, twice over: it may only be about to paint', async () => {
    const idle = idleTime(true);
    await inject();
    await wait(0);
    await idle.run();
    expect(told).toEqual([]);
    await idle.run();
    await wait(0);
    expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle']);
  });

  test('that is never idle, or cancels what waits for it, is read all the same', async () => {
    idleTime(true);
    await inject();
    await wait(599);
    expect(told).toEqual([]);
    await wait(1);
    expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle']);
  });

  test('is read again when the script is injected again', async () => {
    await inject();
    await wait(0);
    vi.resetModules();
    await inject();
    await wait(0);
    expect(told).toHaveLength(2);
  });

  test('is told with all that the script took: the first time with what it took to begin', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1));
    await inject();
    await wait(100);
    order({ order: 'read' });
    await wait(100);
    const [first, again] = told.map(({ readMs }) => readMs);
    // Each look at the clock is a millisecond here: one step of a reading, and beginning.
    expect(again).toBeGreaterThan(0);
    expect(first).toBe((again ?? 0) + 1);
  });

  test('opened in the background is read like any other: a hidden page has its badge when it is looked at', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await inject();
    await wait(0);
    expect(told).toHaveLength(1);
  });

  test('being prerendered waits until it is shown', async () => {
    Object.assign(document, { prerendering: true });
    await inject();
    await wait(2000);
    expect(told).toHaveLength(0);
    Object.assign(document, { prerendering: false });
    document.dispatchEvent(new Event('prerenderingchange'));
    await wait(0);
    expect(told).toHaveLength(1);
  });

  test('is read again after a reading that went wrong to the end, and its console is not told', async () => {
    vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
      throw new Error('no');
    });
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    await inject();
    await wait(0);
    expect(told).toHaveLength(0);
    order({ order: 'read' });
    await wait(0);
    expect(told).toHaveLength(1);
    vi.useRealTimers();
    await new Promise(done => setTimeout(done));
    expect(rejected).not.toHaveBeenCalled();
    process.off('unhandledRejection', rejected);
  });

  test('back from the cache is told of again, though it says the same', async () => {
    await inject();
    await wait(0);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await wait(0);
    expect(told).toHaveLength(2);
  });
});

describe('a grid that changes', () => {
  test('takes up what is loaded later, and reads nothing but that', async () => {
    await inject();
    await wait(9000);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    await wait(500);
    expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle', 'Enamel kettle']);
    expect(new Set(told.at(-1)?.products.map(({ id }) => id)).size).toBe(4);
  });

  test('is read whole where what was added cannot be read alone', async () => {
    await inject();
    await wait(9000);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    vi.spyOn(Map, 'groupBy').mockImplementationOnce(() => {
      throw new Error('no');
    });
    await wait(500);
    expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle', 'Enamel kettle']);
  });

  test('is told to be cut where of what is loaded later not all is read', async () => {
    const page = `<ul>${Array.from({ length: 1001 }, (_, index) => tile(`Kettle no. ${index}`)).join('')}</ul>`;
    await inject();
    await wait(9000);
    document.body.insertAdjacentHTML('beforeend', page);
    await wait(500);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    await wait(500);
    expect(told.map(({ cut }) => cut)).toEqual([false, true, true]);
  });

  test('counts a product once that is shown once more: a row that runs in circles copies its tiles', async () => {
    await inject();
    await wait(9000);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Copper kettle') + tile('Enamel kettle'));
    await wait(500);
    expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle', 'Enamel kettle']);
  });

  test('loses what a filter takes away, also late', async () => {
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    await inject();
    await wait(9000);
    document.querySelector('li')?.remove();
    await wait(500);
    expect(titles()).toEqual(['Steel kettle', 'Glass kettle', 'Enamel kettle']);
  });

  test('loses what was loaded later and has gone again', async () => {
    await inject();
    await wait(9000);
    const drawer = document.createElement('div');
    drawer.innerHTML = tile('Enamel kettle');
    document.body.append(drawer);
    await wait(500);
    expect(titles()).toContain('Enamel kettle');
    drawer.remove();
    await wait(500);
    expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle']);
  });

  test('loses a tile that is a form, whatever its fields are called', async () => {
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    await inject();
    await wait(9000);
    const [first] = document.querySelectorAll('li');
    if (first) Object.defineProperty(first, 'isConnected', { value: true });
    first?.remove();
    await wait(500);
    expect(titles()).toEqual(['Steel kettle', 'Glass kettle', 'Enamel kettle']);
  });

  test('is read anew when its words are sorted in place', async () => {
    await inject();
    await wait(9000);
    const [first, second] = [...document.querySelectorAll('h3')].map(({ firstChild }) => firstChild as Text);
    if (first && second) [first.data, second.data] = [second.data, first.data];
    await wait(500);
    expect(titles()).toEqual(['Steel kettle', 'Copper kettle', 'Glass kettle']);
  });

  test('is not read anew for a menu that opens and closes', async () => {
    await inject();
    await wait(9000);
    const read = vi.spyOn(Element.prototype, 'getElementsByTagName');
    const menu = document.createElement('nav');
    menu.innerHTML = '<a href="/lamps">Lamps</a>';
    document.body.append(menu);
    await wait(500);
    menu.remove();
    await wait(500);
    expect(told).toHaveLength(1);
    expect(read).not.toHaveBeenCalled();
  });
});

test('a new address voids the report before the new page is read', async () => {
  await inject();
  await wait(0);
  history.pushState(null, '', '/lamps');
  document.body.innerHTML = GRID.replaceAll('kettle', 'lamp');
  await wait(500);
  expect(changed).toEqual(['https://shop.example/lamps']);
  expect(told.at(-1)?.url).toBe('https://shop.example/lamps');
  expect(titles()).toContain('Glass lamp');
});

test('a reading over which the page went elsewhere is told to nobody: it is of both pages', async () => {
  const began = vi.spyOn(Element.prototype, 'getElementsByTagName').mockImplementationOnce(function (this: Element, name: string) {
    history.pushState(null, '', '/lamps');
    document.body.innerHTML = GRID.replaceAll('kettle', 'lamp');
    began.mockRestore();
    return this.getElementsByTagName(name);
  });
  await inject();
  await wait(60_000);
  expect(told.map(({ url }) => url)).toEqual(['https://shop.example/lamps']);
});

test('what the first page marked up does not speak for the next', async () => {
  const product = (name: string) => `<h1>${name}</h1><span class="price">$9</span>`;
  const markup = `<script type="application/ld+json">{ "@type": "Product", "name": "Copper kettle", "brand": "Acme" }</script>`;
  document.body.innerHTML = markup + product('The copper kettle');
  await inject();
  await wait(0);
  expect(told.at(-1)?.products.map(({ brand }) => brand)).toEqual(['Acme']);
  history.pushState(null, '', '/lamps/1');
  document.body.innerHTML = markup + product('Reading lamp');
  await wait(500);
  expect(told.at(-1)?.products.map(({ title, brand }) => [title, brand])).toEqual([['Reading lamp', null]]);
});

describe('marks', () => {
  const hosts = () => [...document.querySelectorAll('record-mark')].map(host => host.closest('li')?.textContent);

  test('go with what they stand beside when the page goes elsewhere, and stay while that is there', async () => {
    alive.sendMessage = async ({ call }: { call: string }) => (call === 'reportPage' ? MARKED : null);
    await inject();
    await wait(0);
    expect(hosts()).toEqual(['Copper kettle$9']);
    alive.sendMessage = async () => NO_MARKS;
    // Some shops write how far one has scrolled into the address.
    history.replaceState(null, '', '?page=2');
    document.body.append(document.createElement('p'));
    await wait(0);
    expect(hosts()).toEqual(['Copper kettle$9']);
    history.pushState(null, '', '/lamps');
    document.querySelector('h3')?.replaceWith(Object.assign(document.createElement('h3'), { textContent: 'Desk lamp' }));
    await wait(0);
    expect(hosts()).toEqual([]);
  });

  test('of another reading than the last are not put: the same id may be another product’s', async () => {
    await inject();
    await wait(9000);
    const [before] = told;
    document.querySelector('li')?.replaceWith(document.createRange().createContextualFragment(tile('Iron kettle')));
    await wait(500);
    order({ order: 'marks', readAt: before?.readAt ?? 0, marks: MARKED });
    await wait(0);
    expect(hosts()).toEqual([]);
    order({ order: 'marks', readAt: lastReadAt(), marks: MARKED });
    await wait(0);
    expect(hosts()).toEqual(['Iron kettle$9']);
  });

  test('of the page before are not put once the address has changed', async () => {
    await inject();
    await wait(0);
    history.pushState(null, '', '/lamps');
    document.body.append(document.createElement('p'));
    await wait(0);
    order({ order: 'marks', readAt: lastReadAt(), marks: MARKED });
    await wait(0);
    expect(hosts()).toEqual([]);
  });

  test('follow the settings also where the page was drawn anew in between and says the same', async () => {
    await inject();
    await wait(9000);
    document.body.innerHTML = GRID;
    await wait(500);
    expect(told).toHaveLength(1);
    order({ order: 'marks', readAt: lastReadAt(), marks: MARKED });
    await wait(0);
    expect(hosts()).toEqual(['Copper kettle$9']);
  });

  describe('while the page loads', () => {
    const isLoading = { configurable: true, get: () => 'interactive' };
    beforeEach(() => {
      Object.defineProperty(document, 'readyState', isLoading);
      alive.sendMessage = async () => MARKED;
    });
    afterEach(() => Reflect.deleteProperty(document, 'readyState'));

    test('wait for what its scripts make of what its server drew', async () => {
      await inject();
      await wait(4000);
      expect(hosts()).toEqual([]);
      dispatchEvent(new Event('load'));
      await wait(0);
      expect(hosts()).toEqual(['Copper kettle$9']);
    });

    test('wait no longer than some seconds: some load for ever', async () => {
      await inject();
      await wait(6000);
      expect(hosts()).toEqual(['Copper kettle$9']);
    });
  });

  test('beside other words than they were put beside go before these are seen, but not for a price', async () => {
    alive.sendMessage = async () => MARKED;
    await inject();
    await wait(0);
    const title = document.querySelector('h3');
    if (title) title.textContent = 'Copper kettle 2';
    await wait(0);
    expect(hosts()).toHaveLength(1);
    if (title) title.textContent = 'Desk lamp';
    await wait(0);
    expect(hosts()).toEqual([]);
  });

  test('of a reading that a later one has replaced are not put on what is there now', async () => {
    const answers: ((marks: PageMarks) => void)[] = [];
    alive.sendMessage = () => new Promise<PageMarks>(answer => answers.push(answer));
    await inject();
    await wait(9000);
    document.querySelector('li')?.replaceWith(document.createRange().createContextualFragment(tile('Iron kettle')));
    await wait(500);
    const [first, later] = answers;
    later?.(NO_MARKS);
    await wait(0);
    first?.(MARKED);
    await wait(0);
    expect(answers).toHaveLength(2);
    expect(document.body.textContent).toContain('Iron kettle');
    expect(hosts()).toEqual([]);
  });

  test('are no change of the page: it is not read again for them', async () => {
    alive.sendMessage = async () => MARKED;
    const read = vi.spyOn(Element.prototype, 'getElementsByTagName');
    await inject();
    await wait(0);
    const readings = read.mock.calls.length;
    await wait(3000);
    expect(hosts()).toHaveLength(1);
    expect(read.mock.calls).toHaveLength(readings);
  });

  test('of a script that has ended are taken away by the next', async () => {
    document.querySelector('li a')?.before(document.createElement('record-mark'));
    alive.sendMessage = async () => MARKED;
    await inject();
    await wait(0);
    expect(hosts()).toHaveLength(1);
  });
});

test('a page that cannot be read is told of with the problem', async () => {
  const whole = document.documentElement;
  whole.remove();
  await inject();
  await wait(0);
  document.append(whole);
  expect(told).toMatchObject([{ products: [], problem: 'Error: no document' }]);
});

test('what is added after a reading that failed is read with the whole page', async () => {
  await inject();
  await wait(9000);
  vi.spyOn(Map, 'groupBy').mockImplementationOnce(() => {
    throw new Error('no');
  });
  order({ order: 'read' });
  await wait(0);
  expect(told.at(-1)).toMatchObject({ products: [], problem: 'Error: no' });
  document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
  await wait(500);
  expect(told.at(-1)?.problem).toBeNull();
  expect(titles()).toEqual(['Copper kettle', 'Steel kettle', 'Glass kettle', 'Enamel kettle']);
});

describe('a paused shop', () => {
  test('has no marks left when the page comes back from the cache', async () => {
    alive.sendMessage = async () => MARKED;
    await inject();
    await wait(0);
    expect(document.querySelectorAll('record-mark')).toHaveLength(1);
    paused = ['shop.example'];
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await wait(500);
    expect(document.querySelectorAll('record-mark')).toHaveLength(0);
  });

  test('is not read: nothing of the page is searched and nothing told, whatever it does', async () => {
    paused = ['shop.example'];
    const read = vi.spyOn(Element.prototype, 'getElementsByTagName');
    await inject();
    await wait(0);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    await wait(500);
    expect(told).toHaveLength(0);
    expect(read).not.toHaveBeenCalled();
  });

  test('is read without a reload when the pause ends', async () => {
    paused = ['shop.example'];
    await inject();
    await wait(0);
    paused = [];
    order({ order: 'read' });
    await wait(0);
    expect(told).toHaveLength(1);
  });

  test('is read once where the shopper asked for it all the same, and not again by itself', async () => {
    paused = ['shop.example'];
    await inject();
    await wait(0);
    (globalThis as Record<symbol, (isHeldBack: () => boolean) => void>)[AGAIN]?.(() => false);
    await wait(0);
    expect(told).toHaveLength(1);
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    await wait(500);
    expect(told).toHaveLength(1);
  });

  test('of another name does not count, nor does a storage that cannot be asked', async () => {
    paused = ['other.example'];
    await inject();
    await wait(0);
    expect(told).toHaveLength(1);
    Object.assign(globalThis, { chrome: { runtime: alive } });
    vi.resetModules();
    delete (globalThis as Record<symbol, unknown>)[AGAIN];
    await inject();
    await wait(0);
    expect(told).toHaveLength(2);
  });
});

test.each([
  ['the last reading', 1, 0],
  ['an older one', 0, 1],
])('a product of %s is brought into view %d times', async (_which, times, older) => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
  await inject();
  await wait(0);
  order({ order: 'show', readAt: lastReadAt() - older, productId: 'tile-2' });
  expect(scrolled.mock.contexts.map(element => (element as Element).textContent)).toEqual(Array(times).fill('Steel kettle'));
  scrolled.mockRestore();
});

test('once the extension is gone, the page is left alone', async () => {
  await inject();
  await wait(0);
  alive.id = undefined;
  document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
  await wait(500);
  expect(told).toHaveLength(1);
});

describe('an address whose # changes', () => {
  test('after a click on "#top", what is loaded later into the grid is still taken up', async () => {
    await inject();
    await wait(9000);
    history.replaceState(null, '', '#top');
    document.querySelector('ul')?.insertAdjacentHTML('beforeend', tile('Enamel kettle'));
    await wait(3000);
    expect(told.at(-1)?.products.map(({ title }) => title)).toContain('Enamel kettle');
  });

  test('a # that is set between two steps of the first reading does not lose it', async () => {
    const began = vi.spyOn(Element.prototype, 'getElementsByTagName').mockImplementationOnce(function (this: Element, name: string) {
      history.replaceState(null, '', '#reviews');
      began.mockRestore();
      return this.getElementsByTagName(name);
    });
    await inject();
    await wait(60_000);
    expect(told).toHaveLength(1);
  });
});

test('the extension is no longer asked whether it is there once no mark stands', async () => {
  let reported = 0;
  alive.sendMessage = async ({ input }: { input: Reading }) => {
    reported = input.readAt;
    return MARKED;
  };
  await inject();
  await wait(10_000);
  expect(vi.getTimerCount()).toBe(1);
  order({ order: 'marks', readAt: reported, marks: NO_MARKS });
  await wait(10_000);
  expect(vi.getTimerCount()).toBe(0);
});
