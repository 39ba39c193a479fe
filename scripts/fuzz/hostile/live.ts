import { type HostilePage, heading, other, page, plain, product } from './page';

const run = (code: string) => `<script>${code}</script>`;

/** Pages whose own script works against a reader: before it looks, or while it does. */
export function livePages(): HostilePage[] {
  return [
    product(
      'a form that shadows every property there is',
      page(
        `<form id="dp">${heading}${run(`{
      const form = document.forms[0]; const names = [];
      for (const name in form) names.push(name);
      for (const name of names) { const field = document.createElement('input'); field.setAttribute('name', name); Element.prototype.append.call(form, field); }
    }`)}</form>`,
      ),
    ),
    product(
      'a document that shadows every property there is',
      page(
        `${heading}${run(`{
      const names = []; for (const name in document) names.push(name);
      const make = document.createElement.bind(document); const body = document.body;
      for (const name of names) { const image = make('img'); image.setAttribute('name', name); image.id = name; body.append(image); }
    }`)}`,
      ),
    ),
    product(
      'a page that has changed every function of the DOM',
      page(
        heading,
        run(`
      for (const owner of [Node, Element, HTMLElement, Document, EventTarget, NodeList, MutationObserver, Array, String, Map, Set, Promise, JSON, Object, RegExp])
        for (const name of Object.getOwnPropertyNames(owner.prototype ?? owner))
          try { const own = Object.getOwnPropertyDescriptor(owner.prototype ?? owner, name);
            if (own.configurable && name !== 'constructor' && name !== 'addEventListener')
              Object.defineProperty(owner.prototype ?? owner, name, { get() { throw new Error('caught'); }, configurable: true }); } catch {}`),
      ),
    ),
    product(
      'a page that freezes the prototypes',
      page(
        heading,
        run(
          `for (const one of [Object, Array, String, Function, Promise, Map, Node, Element, Document]) Object.freeze(one.prototype); Object.freeze(window);`,
        ),
      ),
    ),
    product(
      'elements of its own that throw',
      page(
        `${heading}${'<x-throws></x-throws>'.repeat(500)}`,
        run(`customElements.define('x-throws', class extends HTMLElement {
      constructor() { super(); throw new Error('no'); } })`),
      ),
    ),
    product(
      'elements of its own that throw when looked at',
      page(
        `<x-trap>${heading}</x-trap>`,
        run(`customElements.define('x-trap', class extends HTMLElement {
      get textContent() { throw new Error('no'); } get children() { throw new Error('no'); } get firstChild() { throw new Error('no'); }
      querySelector() { throw new Error('no'); } querySelectorAll() { throw new Error('no'); } getAttribute() { throw new Error('no'); } closest() { throw new Error('no'); } })`),
      ),
    ),
    product(
      '10,000 shadow roots',
      page(
        `${heading}${run(`for (let n = 0; n < 10000; n += 1) { const at = document.createElement('div'); at.attachShadow({ mode: n % 2 ? 'open' : 'closed' }).innerHTML = '<h1>x</h1>'; document.body.append(at); }`)}`,
      ),
    ),
    product(
      'elements nested 1,000 deep by a script',
      page(
        `${heading}${run(`{ let at = document.body; for (let n = 0; n < 1000; n += 1) { const next = document.createElement('div'); at.append(next); at = next; } at.append('deep'); }`)}`,
      ),
    ),
    other(
      'a price nested 1,000 deep by a script',
      page(
        `${plain}${run(`{ let at = document.querySelector('main'); for (let n = 0; n < 1000; n += 1) { const next = document.createElement('div'); at.append(next); at = next; } at.innerHTML = '<b class="price">$1</b>'.repeat(200); }`)}`,
      ),
    ),
    product(
      'a document written anew',
      page(
        `${run(`addEventListener('DOMContentLoaded', () => { document.open(); document.write(${JSON.stringify(page(heading)).replaceAll('</', '<\\/')}); document.close(); })`)}`,
      ),
    ),
    product(
      'a page whose root is taken away and put back',
      page(`${heading}${run(`{ const root = document.documentElement; root.remove(); document.append(root); }`)}`),
    ),
    ...['shift_jis', 'windows-1251', 'gbk', 'iso-2022-jp', 'x-user-defined'].map(charset => ({
      ...product(`UTF-8 bytes that call themselves ${charset}`, page(`${heading}<p>Хлопок 綿 ขนแกะ: Xinjiang 新疆 \u001B$B</p>`)),
      contentType: `text/html; charset=${charset}`,
    })),
    { ...product('ASCII bytes that call themselves UTF-16', page(heading), null), contentType: 'text/html; charset=utf-16le' },
    product('a title of 5 MB', page(heading, '', 'A thing '.repeat(625_000))),
    other('a table of 100,000 rows', page(`${plain}<table>${'<tr><td>a</td></tr>'.repeat(100_000)}</table>`)),
    product(
      'a page that changes itself in every microtask',
      page(
        heading,
        run(`{ let left = 3000; const at = document.createElement('i'); addEventListener('DOMContentLoaded', () => document.body.append(at));
      new MutationObserver(() => { if (left-- > 0) at.replaceChildren('x'); }).observe(at, { childList: true }); setInterval(() => { left = 100; at.replaceChildren('y'); }); }`),
      ),
    ),
    product(
      'a page that adds and takes away without end',
      page(
        heading,
        run(
          `setInterval(() => { for (let n = 0; n < 50; n += 1) { const more = document.createElement('p'); more.innerHTML = '<a href="/x">x</a>'; document.body?.append(more); more.remove(); } })`,
        ),
      ),
    ),
    product('a page in quirks mode', `<html><head><title>A thing</title></head><body>${heading}`),
    product(
      'a page that hides its body',
      `<!doctype html><html><head><title>A thing</title></head><body hidden inert aria-hidden="true">${heading}</body></html>`,
      null,
    ),
    {
      ...product('a page in a sandbox with scripts', page(heading)),
      headers: { 'content-security-policy': "sandbox allow-scripts; default-src 'none'; require-trusted-types-for 'script'" },
    },
    { ...product('a product page served as text', page(heading), null), contentType: 'text/plain' },
    {
      ...product(
        'a product page served as XHTML',
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A thing</title></head><body>${heading}</body></html>`,
      ),
      contentType: 'application/xhtml+xml',
    },
    {
      ...product('XML without HTML', '<?xml version="1.0"?><products><h1>A plain thing</h1><price>1</price></products>', null),
      contentType: 'application/xml',
    },
    {
      ...product('broken XHTML', `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${heading}</body></html>`, null),
      contentType: 'application/xhtml+xml',
    },
    {
      ...product('an SVG picture', '<svg xmlns="http://www.w3.org/2000/svg"><title>A plain thing</title><text>$1</text></svg>', null),
      contentType: 'image/svg+xml',
    },
    { ...product('JSON as the page', '{"@type":"Product","name":"A plain thing"}', null), contentType: 'application/json' },
  ];
}
