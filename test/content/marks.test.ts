// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anchorsOf, controlsNear } from '../../src/content/anchors';
import type * as Marks from '../../src/content/marks';
import type { Product } from '../../src/core/types';
import type { PageMark, PageMarks } from '../../src/platform/api';
import { product as productWith } from '../product';

const product = (id: string, title: string, url: string | null): Product =>
  productWith({ id, kind: id.startsWith('tile') ? 'tile' : 'product', title, url });
const mark = (productId: string, label = 'U.S. import order'): PageMark => ({
  productId,
  level: 'import-order',
  actionId: 'order',
  chip: ['button', { className: 'chip', ariaLabel: `Withhold: ${label}`, ariaHasPopup: 'dialog', ariaExpanded: 'false' }, label],
  slip: ['div', { popover: 'auto', tabIndex: -1 }, ['h2', {}, 'Withhold release order'], ['button', {}, 'Full'], ['button', {}, 'Hide']],
});
const wanted = (...products: PageMark[]): PageMarks => ({
  products,
  style: '',
});
const hosts = () => [...document.querySelectorAll('record-mark')];
const PRODUCTS = [product('tile-1', 'Giant Talon 3', 'https://shop.example/p/1?ref=grid'), product('tile-2', 'Pantum P2509W', null)];

beforeEach(() => {
  document.body.innerHTML = `<article><a href="/p/1"><img alt=""></a><h3><a href="/p/1">Giant Talon 3</a></h3><button>Buy</button></article>
    <article><img alt=""><h3><a href="javascript:void 0">Pantum
      P2509W</a></h3></article>`;
  (globalThis as { happyDOM?: { setURL(url: string): void } }).happyDOM?.setURL('https://shop.example/s');
});

describe('where a product stands', () => {
  test('by its address, whatever is appended to it, else by the words of its title', () => {
    const anchors = anchorsOf(PRODUCTS);
    expect([...anchors.values()].map(({ element }) => element.localName)).toEqual(['h3', 'h3']);
    expect(anchors.get('tile-2')?.around.localName).toBe('article');
  });

  test.each(['/p/1', 'http://shop.example/p/1#top', 'https://shop.example/p/1/ref=sr_1_2'])('%s is the address of the first', url => {
    expect(anchorsOf([product('tile-1', 'other words', url)]).get('tile-1')?.element.textContent).toBe('Giant Talon 3');
  });

  test('where the query tells products apart, beside its own link and no other', () => {
    const tiles = Array.from({ length: 12 }, (_, at) => `<li><a href="/item.php?id=${at}">${'A longer name '.repeat(at)}</a></li>`);
    document.body.innerHTML = `<ul>${tiles.join('')}<li><a href="/item.php?id=99">Mug</a></li></ul>`;
    const places = (...asked: Product[]) => [...anchorsOf(asked).values()].map(({ element }) => element.getAttribute('href'));
    expect(places(product('tile-1', 'Lamp', 'https://shop.example/item.php?id=3'))).toEqual(['/item.php?id=3']);
    // The shop drew its page anew: the address is another, the words are the same.
    expect(places(product('tile-13', 'Mug', 'https://shop.example/item.php?id=99&from=grid'))).toEqual(['/item.php?id=99']);
    expect(places(product('tile-14', 'Jug', 'https://shop.example/item.php?id=77'))).toEqual([]);
  });

  test('the same where the links say more than the product, and beside no longer words', () => {
    const tile = (id: number, words: string) => `<li><a href="/item.php?id=${id}&cat=4">${words}</a></li>`;
    document.body.innerHTML = `<ul>${tile(1, 'Enamel camping mug in blue, set of four')}${tile(2, 'Giant Talon')}</ul>`;
    const places = (title: string) => [...anchorsOf([product('tile-2', title, 'https://shop.example/item.php?id=2')]).values()];
    expect(places('Giant Talon').map(({ element }) => element.textContent)).toEqual(['Giant Talon']);
    expect(places('Talon by Giant')).toEqual([]);
  });

  test('before the boxes that hold its title alone, which may cut off what stands in them; the list and the picture are none', () => {
    const tile = (open: string, close: string) => `<article><img alt="">${open}<a href="/p/1">Giant Talon 3</a>${close}</article>`;
    const placed = () => anchorsOf(PRODUCTS).get('tile-1')?.element.className;
    document.body.innerHTML = tile('<div class="outer"><div class="clamp">', ' </div></div>');
    expect(placed()).toBe('outer');
    document.body.innerHTML = tile('<div class="outer"><div class="clamp">', '</div><i>$ 1</i></div>');
    expect(placed()).toBe('clamp');
    document.body.innerHTML = tile('<ul><li class="line">', '</li></ul>').replace('<a ', '<a class="link" ');
    expect(placed()).toBe('link');
  });

  test.each([
    ['heading', '<a href="/p/1"><img alt=""><h3 class="heading">Giant Talon 3</h3><p>$ 1</p></a>'],
    ['tile-title', '<a href="/p/1"><img alt=""><div class="tile-title">Giant Talon 3</div><div>$ 1</div></a>'],
    ['link', '<a href="/p/1" class="link"><div class="tile-title">Giant Talon 3</div></a><p>$ 1</p>'],
  ])('of a tile that is one large link in it, at its %s', (place, tile) => {
    document.body.innerHTML = `<article>${tile}</article>`;
    const [own] = anchorsOf([product('tile-1', 'Giant Talon 3', 'https://shop.example/p/1')]).values();
    expect(own?.element.className).toBe(place);
  });

  test('its surroundings hold no other product, whatever picture is further out', () => {
    const tile = (id: number, title: string) =>
      `<li id="t${id}"><i class="ground"></i><h3><a href="/p/${id}">${title}</a></h3><p>$ 1</p></li>`;
    document.body.innerHTML = `<div><img alt=""><ul>${tile(1, 'Giant Talon 3')}${tile(2, 'Mug')}</ul></div>`;
    const mug = product('tile-2', 'Mug', 'https://shop.example/p/2');
    const places = (...asked: Product[]) => [...anchorsOf(asked).values()].map(({ around }) => around.id);
    expect(places(PRODUCTS[0]!, mug)).toEqual(['t1', 't2']);
    // The same product may be read twice.
    expect(places(PRODUCTS[0]!, { ...PRODUCTS[0]!, id: 'tile-3' }, mug)).toEqual(['t1', 't1', 't2']);
  });

  test('its controls are not the link that it stands in', () => {
    document.body.innerHTML = '<li><a href="/p/1"><i></i><h3>Giant Talon 3</h3><p>$ 1</p></a><button>Buy</button></li>';
    const own = anchorsOf(PRODUCTS).get('tile-1')!;
    expect([own.around.localName, controlsNear(own).map(({ localName }) => localName)]).toEqual(['li', ['button']]);
  });

  test('a product of its own page stands at its heading', () => {
    document.body.innerHTML = '<h1>Shop</h1><h1>Giant Talon 3 Mountain Bike</h1>';
    const [own] = anchorsOf([product('product-1', 'Giant Talon 3 Mountain Bike', null)]).values();
    expect(own?.element.textContent).toBe('Giant Talon 3 Mountain Bike');
  });

  test('a product that no main heading names stands at the lesser heading of its name', () => {
    document.body.innerHTML = '<h1>Product details</h1><h3>Related to Giant Talon 3</h3><h3>Giant Talon 3</h3>';
    const [own] = anchorsOf([product('product-1', 'Giant Talon 3', null)]).values();
    expect(own?.element.textContent).toBe('Giant Talon 3');
  });

  test('on a bare page its surroundings end below the body: the buttons beside it are its own, those of all the page are not', () => {
    document.body.innerHTML = '<main><button>Save</button><h3><a href="/p/1">Mug</a></h3></main><button>Help</button>';
    const [own] = anchorsOf([product('tile-1', 'Mug', 'https://shop.example/p/1')]).values();
    expect(own?.around.localName).toBe('main');
  });

  test('nowhere where the page does not have it', () => {
    expect(anchorsOf([product('tile-9', 'Mug', 'https://shop.example/p/9')]).size).toBe(0);
  });
});

describe('marks', () => {
  let marks: typeof Marks;
  /** The script of another page, or of the extension after an update. */
  async function anotherScript(): Promise<typeof Marks> {
    vi.resetModules();
    return import('../../src/content/marks');
  }
  beforeEach(async () => {
    marks = await anotherScript();
  });

  test('stand before the title, closed, and are known as ours', () => {
    marks.putMarks(wanted(mark('tile-1'), mark('tile-2')), PRODUCTS);
    expect(hosts().map(host => host.nextElementSibling?.localName)).toEqual(['h3', 'h3']);
    expect(hosts().every(host => host.shadowRoot === null && marks.isMark(host))).toBe(true);
  });

  test('marks that say the same stay; another replaces what changed', () => {
    marks.putMarks(wanted(mark('tile-1'), mark('tile-2')), PRODUCTS);
    const [first, second] = hosts();
    marks.putMarks(wanted(mark('tile-1'), mark('tile-2', 'On a U.S. list')), PRODUCTS);
    expect(hosts()[0]).toBe(first);
    expect(hosts()[1]).not.toBe(second);
    expect(hosts()).toHaveLength(2);
  });

  test('in another color scheme they are made anew', () => {
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    const [light] = hosts();
    marks.putMarks({ ...wanted(mark('tile-1')), style: '.chip { color: white }' }, PRODUCTS);
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]).not.toBe(light);
  });

  test('stand neither first nor last beside it, where they can: shops lay out what is first or last in its own way', () => {
    document.body.innerHTML = '<article><h3><a href="/p/1">Giant Talon 3</a></h3><p>$ 1</p><img alt=""></article>';
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    expect([...document.querySelectorAll('article > *')].map(({ localName }) => localName)).toEqual(['h3', 'record-mark', 'p', 'img']);
  });

  test('what the page takes away comes back, but not for ever where it does so because of them; in a page that draws itself anew, again and again', () => {
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    const returns = (rounds: number, isDrawnAnyway: boolean) => {
      let count = 0;
      for (let round = 0; round < rounds; round += 1) {
        if (!isDrawnAnyway && hosts().length === 0) break;
        for (const host of hosts()) host.remove();
        marks.renewMarks(PRODUCTS);
        count += hosts().length;
      }
      return count;
    };
    expect(returns(100, false)).toBeLessThan(11);
    expect(hosts()).toHaveLength(0);
    expect(returns(120, true)).toBeGreaterThan(80);
  });

  test('of a list that is sorted in place follow their words', () => {
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    const [first, second] = [...document.querySelectorAll('h3 a')];
    for (const link of [first, second]) link?.removeAttribute('href');
    if (first) first.textContent = 'Pantum P2509W';
    if (second) second.textContent = 'Giant Talon 3';
    marks.renewMarks(PRODUCTS);
    expect(hosts().map(host => host.nextElementSibling?.textContent)).toEqual(['Giant Talon 3']);
  });

  test('go without trace', () => {
    const before = document.body.innerHTML;
    marks.putMarks(wanted(mark('tile-1'), mark('tile-2')), PRODUCTS);
    marks.putMarks(wanted(), PRODUCTS);
    expect(document.body.innerHTML).toBe(before);
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    marks.clearMarks();
    expect(document.body.innerHTML).toBe(before);
  });

  test('leave no copy behind that the shop made of a tile, once marks are put again', () => {
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    document.body.append(document.querySelector('article')?.cloneNode(true) ?? '');
    expect(hosts()).toHaveLength(2);
    marks.clearMarks();
    marks.putMarks(wanted(), PRODUCTS);
    expect(hosts()).toHaveLength(0);
  });

  test('of a script that an update ended go without those of its successor', async () => {
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    (await anotherScript()).putMarks(wanted(mark('tile-1')), PRODUCTS);
    marks.clearMarks();
    expect(hosts()).toHaveLength(1);
  });

  test.each([
    [0, { call: 'openRecord', input: { actionId: 'order' } }],
    [1, { call: 'hideMark', input: { productId: 'tile-1', actionId: 'order' } }],
  ])('button %d of a slip asks the worker, for the mark alone that it is of', async (button, message) => {
    const sendMessage = vi.fn();
    vi.stubGlobal('chrome', { runtime: { sendMessage } });
    const roots = vi.spyOn(Element.prototype, 'attachShadow');
    const script = await anotherScript();
    script.putMarks(wanted(mark('tile-1')), PRODUCTS);
    const root = roots.mock.results[0]?.value as ShadowRoot;
    roots.mockRestore();
    HTMLElement.prototype.showPopover ??= () => undefined;
    root.querySelector('button')?.click();
    root.querySelectorAll<HTMLElement>('div button')[button]?.click();
    expect(sendMessage.mock.calls).toEqual([[message]]);
    vi.unstubAllGlobals();
  });

  test.each(['click', 'mousedown', 'pointerdown', 'keydown'])('the shop hears no %s on one', type => {
    const heard = vi.fn();
    document.body.addEventListener(type, heard);
    marks.putMarks(wanted(mark('tile-1')), PRODUCTS);
    hosts()[0]?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
    document.querySelector('article')?.dispatchEvent(new Event(type, { bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  });
});
