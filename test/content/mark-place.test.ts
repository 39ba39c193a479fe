// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMarks } from '../../src/platform/api';
import { product } from '../product';

/** Left, top, width and height of what has a place; all else has none. */
const rects = new Map<Element, [number, number, number, number]>();
Element.prototype.getBoundingClientRect = function (this: Element) {
  const [left, top, width, height] = rects.get(this) ?? [0, 0, 0, 0];
  return { left, top, right: left + width, bottom: top + height, width, height } as DOMRect;
};
let resized: (...targets: Element[]) => void = () => undefined;
vi.stubGlobal(
  'ResizeObserver',
  class {
    private readonly observed = new Set<Element>();
    constructor(look: ResizeObserverCallback) {
      resized = (...targets) => {
        const changed = targets.filter(target => this.observed.has(target)).map(target => ({ target }) as ResizeObserverEntry);
        if (changed.length > 0) look(changed, this as unknown as ResizeObserver);
      };
    }
    observe = (target: Element) => this.observed.add(target);
    unobserve = (target: Element) => this.observed.delete(target);
    disconnect = () => this.observed.clear();
  },
);
const { clearMarks, putMarks } = await import('../../src/content/marks');

const at = (selector: string) => document.querySelector(selector)!;
/** A closed root is only known to whom it was given. */
let chip: HTMLElement;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  queueMicrotask(() => {
    chip = root.querySelector('button')!;
    rects.set(chip, [0, 0, 100, 24]);
  });
  return root;
};

async function placed(): Promise<{ left: string; top: string; inFlow: boolean }> {
  const wanted = {
    products: [{ productId: 'tile-1', level: 'import-order', actionId: 'order', chip: ['button', {}], slip: ['div', {}] }],
    style: '',
  } as unknown as PageMarks;
  clearMarks();
  putMarks(wanted, [product({ id: 'tile-1', kind: 'tile', title: 'Mug', url: 'https://shop.example/p/1' })]);
  await Promise.resolve();
  return changed();
}
/** The tile's size changes; what follows is not done while the browser tells of it. */
async function changed(): Promise<ReturnType<typeof where>> {
  resized(at('article'));
  await new Promise(done => setTimeout(done));
  return where();
}
const where = () => ({ left: chip.style.left, top: chip.style.top, inFlow: at('record-mark').hasAttribute('data-flow') });

beforeEach(() => {
  rects.clear();
  (globalThis as { happyDOM?: { setURL(url: string): void } }).happyDOM?.setURL('https://shop.example/s');
  document.body.innerHTML = '<article><h3><a href="/p/1">Mug</a></h3><div><img alt=""></div><button>Buy</button></article>';
  rects.set(at('article'), [0, 100, 200, 300]);
});

describe('a chip', () => {
  test('stands in the row above its title where that is free', async () => {
    rects.set(at('h3'), [10, 200, 180, 20]);
    expect(await placed()).toEqual({ left: '10px', top: '172px', inFlow: false });
  });

  test('never above its own tile: there lies another product', async () => {
    rects.set(at('h3'), [10, 104, 180, 20]);
    rects.set(at('img'), [0, 130, 200, 200]);
    expect((await placed()).top).toBe('134px');
  });

  test('covers no control: with nothing free it takes room of its own', async () => {
    rects.set(at('h3'), [10, 200, 180, 20]);
    rects.set(at('button'), [0, 160, 200, 40]);
    expect((await placed()).inFlow).toBe(true);
  });

  test('sees the controls beside it however often its tile changes', async () => {
    const links = Array.from({ length: 300 }, (_, n) => `<a href="/more/${n}">More</a>`).join('');
    at('article').insertAdjacentHTML('beforeend', links);
    rects.set(at('h3'), [10, 200, 180, 20]);
    rects.set(at('button'), [0, 160, 200, 40]);
    await placed();
    for (let change = 0; change < 300; change += 1) resized(at('article'));
    expect((await changed()).inFlow).toBe(true);
  });

  test('finds another place when its tile is laid out anew', async () => {
    rects.set(at('h3'), [10, 200, 180, 20]);
    rects.set(at('button'), [0, 160, 200, 40]);
    await placed();
    rects.set(at('button'), [0, 360, 200, 40]);
    expect(await changed()).toEqual({ left: '10px', top: '172px', inFlow: false });
  });

  test.each([
    ['below it', 280, '252px'],
    ['beside its top', 104, '104px'],
    ['beside its middle', 200, '172px'],
  ])('stands on the picture rather than cover a line above the title, as near as it can: the title is %s', async (_where, title, top) => {
    at('h3').insertAdjacentHTML('beforebegin', '<p>Brand</p>');
    rects.set(at('img'), [0, 100, 109, 180]);
    rects.set(at('p'), [110, title - 20, 90, 20]);
    rects.set(at('h3'), [110, title, 90, 20]);
    expect(await placed()).toEqual({ left: '4px', top, inFlow: false });
  });

  test('stands on what is drawn as the ground of an element, with a line between it and the title', async () => {
    at('article').innerHTML = '<i></i><p>Brand</p><h3><a href="/p/1">Mug</a></h3><p>$ 1</p>';
    rects.set(at('i'), [0, 100, 200, 160]);
    rects.set(at('p'), [0, 262, 200, 20]);
    rects.set(at('h3'), [0, 284, 200, 20]);
    expect(await placed()).toEqual({ left: '4px', top: '232px', inFlow: false });
  });

  test('covers no line above a title without a picture: it takes room of its own', async () => {
    at('article').innerHTML = '<p>Brand</p><h3><a href="/p/1">Mug</a></h3><p>$ 1</p>';
    rects.set(at('p'), [0, 180, 200, 20]);
    rects.set(at('h3'), [0, 204, 200, 20]);
    expect((await placed()).inFlow).toBe(true);
  });

  test('shows its shape alone on a picture that has no room for its words', async () => {
    at('article').prepend(at('img'));
    rects.set(at('img'), [0, 100, 90, 90]);
    rects.set(at('h3'), [0, 200, 180, 20]);
    expect(await placed()).toEqual({ left: '4px', top: '162px', inFlow: false });
    expect(chip.style.maxWidth).toBe('28px');
  });

  test('has room for them above a title of one short word', async () => {
    rects.set(at('h3'), [10, 200, 30, 20]);
    expect(await placed()).toEqual({ left: '10px', top: '172px', inFlow: false });
    expect(chip.style.maxWidth).toBe('100px');
  });
});
