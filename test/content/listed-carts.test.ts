// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type PageRead, readWhole } from '../../src/content/read/read';

const GOODS = ['Canvas tote', 'Wool throw', 'Copper kettle'];
const OTHERS = ['Fountain pen', 'Garden trowel', 'Bicycle bell', 'Cast iron pan'];
const picture = (name: string) => `<a href="/p/${encodeURIComponent(name)}"><img src="/1.jpg" alt="${name}"></a>`;
const beside = OTHERS.map(name => `<div class="_r">${picture(name)}<a href="/p/${encodeURIComponent(name)}">${name}</a><b>$9.00</b></div>`);
const cart = (control: string) =>
  `<h1>Your bag</h1><div>${GOODS.map(name => `<div class="_a">${picture(name)}<a href="/p/${encodeURIComponent(name)}">${name}</a>${control}<b>$12.00</b></div>`).join('')}</div>
  <h2>You may also like</h2><div>${beside.join('')}</div>`;

/** What is read of a cart of a shop whose record knows the address and no lines. */
function readCart(html: string): PageRead {
  document.body.innerHTML = html;
  return readWhole(document.documentElement, new URL('https://listed.example/bag'), {
    id: 'listed',
    pages: [{ kind: 'cart', path: /bag/ }],
  });
}

describe('a cart whose lines the shop’s record does not know', () => {
  test.each([
    '<input type="number" value="1">',
    '<select class="quantity"><option>1</option></select>',
    '<button aria-label="Remove from bag">×</button>',
  ])('is read by %s', control => {
    const { pageKind, products } = readCart(cart(control));
    expect([pageKind, products.map(({ title }) => title)]).toEqual(['cart', GOODS]);
  });

  test('is nothing where it holds nothing', () => {
    expect(readCart('<h1>Your bag is empty</h1><p>Go on shopping.</p>')).toMatchObject({ pageKind: 'other', products: [] });
  });
});
