// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../src/content/watch';

const SETTLED = 350;
const LATE = 9000;

let end: AbortController;
let whole: boolean;
const onAddress = vi.fn();
const onAdded = vi.fn();
const onReturn = vi.fn();
const onChange = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<ul></ul>';
  end = new AbortController();
  whole = false;
  for (const heard of [onAddress, onAdded, onReturn, onChange]) heard.mockReset();
  vi.stubGlobal('navigation', new EventTarget());
  watchPage({ signal: end.signal, onAddress, onAdded, onReturn, onChange, isWhole: () => whole });
});

afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function add(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  const added = holder.firstElementChild ?? holder;
  document.querySelector('ul')?.append(added);
  return added;
}

/** A soft navigation, as the browser tells of it. */
function go(address: string): void {
  history.pushState(null, '', address);
  navigation.dispatchEvent(new Event('navigatesuccess'));
}

/** Lets observers and timers run for so long. */
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('what is added', () => {
  test('early, one look at the whole page follows a storm of additions', async () => {
    for (let batch = 0; batch < 5; batch += 1) {
      add('<li>price</li>');
      await wait(100);
    }
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });

  test('a page that never settles is looked at all the same, and not at every batch', async () => {
    for (let batch = 0; batch < 40; batch += 1) {
      add('<li>tick</li>');
      await wait(100);
    }
    expect(onAdded.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(onAdded.mock.calls.length).toBeLessThanOrEqual(4);
  });

  test('late, only what was added is told of, and only if it brings links', async () => {
    await wait(LATE);
    add('<li>A banner without a link</li>');
    await wait(SETTLED);
    expect(onAdded).not.toHaveBeenCalled();
    const first = add('<li><a href="/1">Kettle</a></li>');
    const second = add('<li><a href="/2">Lamp</a></li>');
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[[first, second]]]);
  });

  test('late, a tile that is drawn anew where it stands is answered by one look at the whole page', async () => {
    const tile = add('<li><a href="/1">Kettle</a></li>');
    await wait(LATE);
    onAdded.mockReset();
    tile.innerHTML = '<a href="/2">Lamp</a>';
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });

  test('late, an element that brings a link its new words is too', async () => {
    const tile = add('<li><a href="/1"><span>Kettle</span></a></li>');
    await wait(LATE);
    onAdded.mockReset();
    const words = document.createElement('span');
    words.textContent = 'Lamp';
    tile.querySelector('a')?.replaceChildren(words);
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });

  test('late, other words in a title that is neither link nor heading are too; those of a banner are not', async () => {
    const tile = add('<li><a href="/1"></a><div class="product-title">Kettle</div></li>');
    const banner = add('<li>Free shipping</li>');
    await wait(LATE);
    onAdded.mockReset();
    banner.textContent = 'Sale';
    await wait(SETTLED);
    expect(onAdded).not.toHaveBeenCalled();
    const title = tile.querySelector('div');
    if (title) title.textContent = 'Lamp';
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });

  test('late, a filter that only takes tiles away is told of', async () => {
    const tile = add('<li><a href="/1">Kettle</a></li>');
    await wait(LATE);
    onAdded.mockReset();
    tile.remove();
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });

  test('late on a product page, nothing is: it is whole', async () => {
    await wait(LATE);
    whole = true;
    add('<li><a href="/1">Others also bought</a></li>');
    await wait(SETTLED);
    expect(onAdded).not.toHaveBeenCalled();
  });

  test('more parts than a page has tiles are a new page', async () => {
    await wait(LATE);
    for (let part = 0; part < 501; part += 1) add('<li><a href="/1">Kettle</a></li>');
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });
});

describe('words in place', () => {
  const reword = async (html: string, change: (text: Text) => void, before = LATE) => {
    const text = add(html).querySelector('a,p,h3')?.firstChild;
    await wait(before);
    onAdded.mockReset();
    if (text instanceof Text) change(text);
    await wait(SETTLED);
    return onAdded.mock.calls;
  };
  const says = (words: string) => (text: Text) => {
    text.data = words;
  };
  const saysAnew = (words: string) => (text: Text) => text.parentElement && Object.assign(text.parentElement, { textContent: words });
  const WHOLE = [[undefined]];

  test.each([
    ['a link says another thing', '<li><a href="/1">Kettle</a></li>', says('Lamp'), WHOLE],
    ['its text is another', '<li><a href="/1">Kettle</a></li>', saysAnew('Lamp'), WHOLE],
    ['so does a heading', '<li><h3>Kettle</h3></li>', saysAnew('Lamp'), WHOLE],
    ['a countdown', '<li><a href="/1">Kettle, 3 left, 0:59</a></li>', says('Kettle, 2 left, 0:58'), []],
    ['the same text drawn anew', '<li><a href="/1">Kettle</a></li>', says(' Kettle '), []],
    ['what names nothing', '<li><p>Free shipping</p></li>', says('Free returns'), []],
  ])('late: %s', async (_name, html, change, calls) => {
    expect(await reword(html, change)).toEqual(calls);
  });

  test('early, any words count', async () => {
    expect(await reword('<li><p>Loading</p></li>', says('Kettle'), SETTLED)).toEqual(WHOLE);
  });

  test('late, on a product’s own page none do', async () => {
    whole = true;
    expect(await reword('<li><a href="/1">Kettle</a></li>', says('Lamp'))).toEqual([]);
  });
});

describe('where the page goes', () => {
  test('a new address without a load is told of at once, and the page is read when it has settled', async () => {
    go('/p/2');
    expect(onAddress).toHaveBeenCalledTimes(1);
    expect(onAdded).not.toHaveBeenCalled();
    await wait(SETTLED);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });

  test('a new address makes additions early again', async () => {
    await wait(LATE);
    history.pushState(null, '', '/p/3');
    add('<li>price</li>');
    await wait(SETTLED);
    expect(onAddress).toHaveBeenCalledTimes(1);
    expect(onAdded.mock.calls).toEqual([[undefined]]);
  });

  test('another place in the same page is no new address', async () => {
    go(`${location.pathname}#reviews`);
    await wait(SETTLED);
    expect(onAddress).not.toHaveBeenCalled();
  });

  test.each(['#/p/2', '#!/cups/p/2'])('a path behind the sign is one: %s', address => {
    go(`${location.pathname}${address}`);
    expect(onAddress).toHaveBeenCalledTimes(1);
  });

  test('a page that comes back from the cache is told of; one that is merely shown is not', () => {
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(onReturn).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(onReturn).toHaveBeenCalledTimes(1);
  });
});

test('once ended, it hears nothing more', async () => {
  add('<li>price</li>');
  end.abort();
  add('<li><a href="/1">Kettle</a></li>');
  history.pushState(null, '', '/p/4');
  dispatchEvent(new Event('popstate'));
  await wait(LATE);
  for (const heard of [onAddress, onAdded, onReturn, onChange]) expect(heard).not.toHaveBeenCalled();
});
