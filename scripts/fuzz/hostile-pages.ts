import { dataPages } from './hostile/data';
import { livePages } from './hostile/live';
import { markupPages } from './hostile/markup';
import { GRID, type HostilePage, heading, ld, nested, other, page, product } from './hostile/page';
import { patternPages } from './hostile/patterns';
import { platformPages } from './hostile/platform';
import { quadraticPages } from './hostile/quadratic';
import { shapePages } from './hostile/shapes';
import { wordPages } from './hostile/words';

const RAN = 'window.__ran=true';
/** Texts that become script or markup when somebody is careless. */
const SCRIPT_LIKE: readonly string[] = [
  `<img src=x onerror="${RAN}">`,
  `"><script>${RAN}</script>`,
  `javascript:${RAN}`,
  `</script><svg onload="${RAN}">`,
  `{{constructor.constructor("${RAN}")()}}`,
  `\${${RAN}}`,
];
/** Texts that break what is not careful with characters or names. */
export const TROUBLESOME: readonly string[] = [
  ...SCRIPT_LIKE,
  '\uD83D',
  'a\uDC00b\uD800',
  '\u202Etnaig\u202C',
  '\u0000\u0001\u001F',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'ﷺ'.repeat(50),
  'e\u0301'.repeat(200),
  '\u200B'.repeat(500),
  'İı'.repeat(40),
  'Giant'.repeat(400),
  '('.repeat(300),
  ' '.repeat(3000),
  '𝔊𝔦𝔞𝔫𝔱',
  'G\u00ADi\u00ADa\u00ADn\u00ADt',
];

const tile = (n: number) =>
  `<div data-component-type="s-search-result" data-asin="B${n}"><h2><a href="/dp/B${n}"><span>Thing number ${n}</span></a></h2><span class="a-price">$${n}</span></div>`;

/** Every name that reading code might ask of an element or the document, as a form field or an image that shadows it. */
const CLOBBERED = [
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'textContent',
  'children',
  'childNodes',
  'firstChild',
  'nextSibling',
  'parentNode',
  'parentElement',
  'closest',
  'matches',
  'contains',
  'tagName',
  'localName',
  'nodeType',
  'ownerDocument',
  'attributes',
  'documentElement',
  'body',
  'head',
  'title',
  'createTreeWalker',
  'createElement',
  'addEventListener',
  'location',
  'href',
  'isConnected',
  'attachShadow',
  'append',
  'remove',
  'data',
  'hostname',
];
const clobbering = CLOBBERED.map(name => `<input name="${name}"><img name="${name}" id="${name}"><embed name="${name}">`).join('');

function deepJson(depth: number): string {
  return `${'{"@graph":['.repeat(depth)}{"@type":"Product","name":"deep"}${']}'.repeat(depth)}`;
}

/** The own hostile pages, the same on every run. */
export function hostilePages(): HostilePage[] {
  return [
    product('a form that shadows every name of the DOM', page(`<form id="dp">${clobbering}${heading}</form>`)),
    product('a document whose names are images', page(`${clobbering}${heading}`)),
    product(
      'elements named as what we ask of our world',
      page(
        `${['browser', 'chrome', 'navigation', 'top', 'location', 'performance', 'withhold', 'URL', 'JSON', 'setTimeout'].map(name => `<img id="${name}" name="${name}"><form name="${name}"></form>`).join('')}${heading}`,
      ),
    ),
    other(
      'the same in a shop without a record',
      page(`<main><form>${clobbering}<h1>A plain thing</h1><span class="price">$1</span></form></main>`),
    ),
    product('10 MB of JSON-LD', page(heading, ld({ '@type': 'Product', name: 'x'.repeat(10_000_000) }))),
    product('10 MB of broken JSON-LD', page(heading, ld(`{"@type":"Product","name":"${'},{'.repeat(3_400_000)}`))),
    product('2,000 JSON-LD scripts', page(heading, ld({ '@type': 'Product', name: 'A plain thing' }).repeat(2000))),
    product('JSON-LD just below the limit, broken', page(heading, ld(`{"@type":"Product",${'"a":{"b":[1,'.repeat(33_000)}`))),
    product('JSON-LD nested 100,000 deep', page(heading, ld(deepJson(100_000)))),
    product(
      'an ItemList of 50,000',
      page(heading, ld({ '@type': 'ItemList', itemListElement: Array(50_000).fill({ '@type': 'ListItem', name: 'n' }) })),
    ),
    product(
      '10 MB of embedded state',
      page(heading, `<script id="__NEXT_DATA__" type="application/json">{"a":"${'x'.repeat(10_000_000)}"}</script>`),
    ),
    product('elements nested 5,000 deep', page(nested(5000))),
    other('a heading nested 5,000 deep', page(`<h1>${nested(5000, 'b', 'A plain thing')}</h1><span class="price">$1</span>`)),
    product('100,000 elements', page(heading + '<div class="row"><span>a</span></div>'.repeat(50_000))),
    other(
      '100,000 elements with prices',
      page(`<h1>Things</h1>${'<div class="card"><a href="/p/1">A thing</a><span class="price">$1</span></div>'.repeat(33_000)}`),
    ),
    other('20,000 headings', page(`${'<h1>A thing</h1>'.repeat(20_000)}<span class="price">$1</span>`)),
    other(
      'a table of 30,000 rows',
      page(
        `<main><h1>A thing</h1><span class="price">$1</span><table>${'<tr><th>Brand</th><td>Plain</td></tr>'.repeat(30_000)}</table></main>`,
      ),
    ),
    other(
      '30,000 definition terms',
      page(`<main><h1>A thing</h1><span class="price">$1</span><dl>${'<dt>Brand</dt><dd>Plain</dd>'.repeat(30_000)}</dl></main>`),
    ),
    other(
      '50,000 lines "label: value"',
      page(`<main><h1>A thing</h1><span class="price">$1</span>${'<p>Material: plain</p>'.repeat(50_000)}</main>`),
    ),
    other(
      'one text of 5 MB',
      page(`<main><h1>A thing</h1><span class="price">$1</span><p>${'made in a place '.repeat(330_000)}</p></main>`),
    ),
    other(
      'a line to make expressions backtrack',
      page(
        `<main><h1>A thing</h1><span class="price">$1</span><p>${'a '.repeat(9000)}:</p><p>${':'.repeat(19_000)}</p><p>${'1 % a'.repeat(4000)}</p></main>`,
      ),
    ),
    other(
      'microdata nested 3,000 deep',
      page(nested(3000, 'div itemscope itemtype="https://schema.org/Product"', '<span itemprop="name">deep</span>')),
    ),
    other(
      '3,000 microdata products',
      page(`<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">A thing</span></div>`.repeat(3000)),
    ),
    {
      name: 'a grid of 2,000 tiles',
      url: GRID,
      html: page(Array.from({ length: 2000 }, (_, n) => tile(n)).join('')),
      title: 'Thing number 0',
    },
    {
      name: 'a grid of 20,000 tiles',
      url: GRID,
      html: page(Array.from({ length: 20_000 }, (_, n) => tile(n)).join('')),
      title: 'Thing number 0',
    },
    {
      name: 'a cart of 5,000 lines',
      url: 'https://shop.example/cart',
      html: page('<div class="cart-item"><a href="/p/1">A thing</a></div>'.repeat(5000)),
      title: null,
    },
    {
      name: 'cart lines nested 1,000 deep',
      url: 'https://shop.example/cart',
      html: page(nested(1000, 'div class="cart-item"', '<a href="/p/1">A thing</a>')),
      title: null,
    },
    ...TROUBLESOME.map((text, n): HostilePage => {
      const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const body = `<div id="dp"><h1><span id="productTitle">Thing ${shown}</span></h1><a id="bylineInfo">Brand: ${shown}</a>
        <table class="prodDetTable"><tr><th>Manufacturer</th><td>${shown}</td></tr><tr><th>${shown}</th><td>x</td></tr></table></div>`;
      const markup = ld({ '@type': 'Product', name: text, brand: { name: text }, manufacturer: text, [text]: { [text]: text } });
      return product(`troublesome text ${n + 1}`, page(body, markup), null);
    }),
    product(
      'a product named by prototypes',
      page(heading, ld('{"@type":"Product","__proto__":{"name":"x","brand":"y"},"constructor":{"prototype":{"z":1}}}')),
    ),
    product('no title, no body', '<!doctype html><h1 id="title"><span id="productTitle">A plain thing</span></h1>'),
    product(
      'a frameset',
      '<!doctype html><html><frameset cols="50%,50%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
      null,
    ),
    product('an empty page', '', null),
    product('SVG as the page’s root words', page(`<svg><title>${heading}</title><foreignObject>${heading}</foreignObject></svg>`), null),
    product(
      'templates and shadow roots',
      page(`<template>${heading}</template><div><template shadowrootmode="open">${heading}</template></div>${heading}`),
    ),
    ...patternPages(),
    ...shapePages(),
    ...dataPages(),
    ...livePages(),
    ...platformPages(),
    ...markupPages(),
    ...quadraticPages(),
    ...wordPages(),
  ];
}
