import { GRID, type HostilePage, heading, ld, other, page, plain, product } from './page';

const run = (code: string) => `<script>${code}</script>`;
const numbered = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');

/** Pages whose markup itself is the weapon: attributes without end, lists with names in them, what the parser mends, roots that are no HTML. */
export function markupPages(): HostilePage[] {
  return [...attributePages(), ...namedPages(), ...mendedPages(), ...rootPages(), ...countlessPages()];
}

function attributePages(): HostilePage[] {
  return [
    product(
      'a class of 500,000 words at each of ten elements',
      page(`${heading}${`<div class="${'price a-price '.repeat(250_000)}">$1</div>`.repeat(10)}`),
    ),
    other(
      'the same around the heading of a shop without a record',
      page(`<main class="${'product title '.repeat(250_000)}"><h1>A plain thing</h1><span class="price">$1</span></main>`),
      'A plain thing',
    ),
    product('an element of 30,000 attributes', page(`${heading}<div ${numbered(30_000, n => `data-a${n}="Giant" `)}></div>`)),
    product(
      '30,000 attributes at the heading itself',
      page(`<div id="dp"><h1 id="title"><span id="productTitle" ${numbered(30_000, n => `a${n} `)}>A plain thing</span></h1></div>`),
    ),
    other(
      'microdata whose type, name and references are 1 MB each',
      page(
        `<div itemscope itemtype="https://schema.org/${'Product '.repeat(125_000)}" itemref="${'a '.repeat(500_000)}"><b itemprop="${'name '.repeat(200_000)}">x</b></div>${plain}`,
      ),
    ),
    other(
      'scopes that refer to each other in a circle',
      page(
        `${numbered(2000, n => `<div id="s${n}" itemscope itemtype="https://schema.org/Product" itemref="s${(n + 1) % 2000}" itemprop="name"></div>`)}${plain}`,
      ),
    ),
    product('100,000 metas', page(heading, '<meta property="og:title" content="Giant"><meta name="brand" content="Giant">'.repeat(50_000))),
    product(
      'a language, a direction and a style of 1 MB each',
      page(`<div lang="${'en-'.repeat(333_000)}" dir="${'x'.repeat(1_000_000)}" style="${'color:red;'.repeat(100_000)}">${heading}</div>`),
    ),
    other(
      'pictures with 1 MB of sources in forty tiles',
      page(
        `<h1>Things</h1>${numbered(40, n => `<div class="card"><a href="/p/${n}"><img alt="Thing ${n}" srcset="${'data:,x 1w,'.repeat(90_000)}"></a><b class="price">$1</b></div>`)}`,
      ),
    ),
    other(
      'an address of 1 MB at each of forty links',
      page(
        `<h1>Things</h1>${numbered(40, n => `<div class="card"><a href="/p/${n}?${'x'.repeat(1_000_000)}">Thing ${n}</a><b class="price">$1</b></div>`)}`,
      ),
    ),
  ];
}

/** Lists of the DOM answer to names as well as to numbers. */
function namedPages(): HostilePage[] {
  const names = [
    'length',
    'item',
    'namedItem',
    'forEach',
    'entries',
    '0',
    '1',
    '-1',
    'constructor',
    '__proto__',
    'Symbol.iterator',
    'then',
  ];
  const named = names.map(name => `<img id="${name}" name="${name}"><form id="${name}" name="${name}"></form>`).join('');
  return [
    product('lists whose length, numbers and methods are elements', page(`<div id="dp">${named}${heading}${named}</div>`)),
    {
      name: 'tiles whose forms are called as what is asked of a tile',
      url: GRID,
      html: page(
        numbered(
          60,
          n =>
            `<form data-component-type="s-search-result" data-asin="B${n}"><input name="querySelector"><input name="children"><input name="dataset"><input name="getAttribute"><h2><a href="/dp/B${n}"><span>Thing number ${n}</span></a></h2></form>`,
        ),
      ),
      title: 'Thing number 0',
    },
    product(
      'window, document and lists behind proxies',
      page(
        heading,
        run(`for (const name of ['document', 'navigator', 'history', 'screen', 'performance', 'customElements']) try { Object.defineProperty(window, name, { value: new Proxy({}, { get() { throw new Error('caught'); } }) }); } catch {}
        Object.setPrototypeOf(HTMLElement.prototype, new Proxy(Element.prototype, { get(on, name, at) { if (name === 'itemProp') throw new Error('caught'); return Reflect.get(on, name, at); } }));`),
      ),
    ),
  ];
}

/** What the parser makes of markup that nobody closes, or that stands where it may not. */
function mendedPages(): HostilePage[] {
  return [
    product(
      'formatting that is never closed, in 80 paragraphs',
      page(`${heading}${numbered(80, n => `<p><b class=a${n}><i id=b${n}><font size=${n}><a href="/x${n}">x`)}`),
    ),
    product('a heading in a table, where none may be', page(`<table><tr>${heading}<td>x</td></tr></table>`)),
    product('everything after it is plain text', page(`${heading}<plaintext><h1>Giant</h1><script>window.__ran=true</script>`)),
    product(
      'elements of the nineties that hold markup as text',
      page(
        `<xmp>${heading.replace('plain', 'xmp')}</xmp><noembed>${heading}</noembed><noframes>${heading}</noframes><listing>x</listing>${heading}`,
      ),
      null,
    ),
    product('a script that is never closed', page(`${heading}<script type="application/ld+json">{"@type":"Product","name":"Giant"`)),
    product(
      'a document that is opened, written and never closed',
      page(`${heading}${run(`document.open(); document.write(${JSON.stringify(heading).replaceAll('</', '<\\/')});`)}`),
      null,
    ),
    product(
      'templates in each other, 2,000 deep, by a script',
      page(
        `${heading}${run(`{ let at = document.body; for (let n = 0; n < 2000; n += 1) { const next = document.createElement('template'); at.append(next); at = next.content; } at.append('Giant'); }`)}`,
      ),
    ),
    product(
      'open shadow roots in each other, 2,000 deep, by a script',
      page(
        `${heading}${run(`{ let at = document.body; for (let n = 0; n < 2000; n += 1) { const next = document.createElement('div'); at.append(next); at = next.attachShadow({ mode: 'open', slotAssignment: 'manual' }); } at.append('Giant'); }`)}`,
      ),
    ),
    product(
      'elements of its own that move whatever comes in',
      page(
        `<x-host>${heading}</x-host>`,
        run(`customElements.define('x-host', class extends HTMLElement { connectedCallback() { new MutationObserver(list => { for (const { addedNodes } of list) for (const one of addedNodes) if (one.isConnected && (window.left = (window.left ?? 500) - 1) > 0) document.body.append(one, document.createElement('x-host')); }).observe(document, { childList: true, subtree: true }); } });
        setInterval(() => document.body?.append(document.createElement('x-host')), 5);`),
      ),
      null,
    ),
  ];
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Documents whose root is no `html`. */
function rootPages(): HostilePage[] {
  const rooted = (name: string, body: string, contentType: string) => ({ ...product(name, body, null), contentType });
  return [
    rooted(
      'an SVG document with a shop’s page in it',
      `<svg xmlns="http://www.w3.org/2000/svg"><script>1</script><foreignObject><body xmlns="${XHTML}">${heading}</body></foreignObject></svg>`,
      'image/svg+xml',
    ),
    rooted(
      'a MathML document with a shop’s page in it',
      `<math xmlns="http://www.w3.org/1998/Math/MathML"><annotation-xml encoding="text/html"><body xmlns="${XHTML}">${heading}</body></annotation-xml></math>`,
      'application/xml',
    ),
    rooted(
      'XML that asks for a style sheet that makes HTML of it',
      `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="data:text/xsl,%3Cx/%3E"?><a><h1 xmlns="${XHTML}" id="title">A plain thing</h1></a>`,
      'application/xml',
    ),
    rooted(
      'a product page whose elements are of no namespace',
      `<html><body><div id="dp"><h1 id="title"><span id="productTitle">A plain thing</span></h1></div></body></html>`,
      'application/xml',
    ),
    rooted('a feed of 2,000', `<rss><channel>${'<item><title>Giant</title></item>'.repeat(2000)}</channel></rss>`, 'application/rss+xml'),
  ];
}

function countlessPages(): HostilePage[] {
  return [
    product('100,000 empty JSON-LD scripts', page(heading, '<script type="application/ld+json"></script>'.repeat(100_000))),
    product(
      '100,000 scripts that nearly are JSON-LD',
      page(heading, '<script type="application/ld+jso"></script><script type="application/json"></script>'.repeat(50_000)),
    ),
    product('20,000 frames’ worth of words in one heading’s siblings', page(`${'<!---->x'.repeat(500_000)}${heading}`)),
    product(
      'a million pieces of text',
      page(`${heading}${run(`for (let n = 0; n < 1e6; n += 5e4) document.body.append(...Array(5e4).fill('x '))`)}`),
    ),
    other(
      'a million pieces of text in the heading',
      page(`${plain}${run(`for (let n = 0; n < 1e6; n += 5e4) document.querySelector('h1').append(...Array(5e4).fill(' '))`)}`),
    ),
    product(
      'names in zalgo and from right to left in every field',
      page(
        heading,
        ld({
          '@type': 'Product',
          name: `\u202E${'G\u0321\u0335\u0300iant'.repeat(2000)}`,
          brand: `${'\u2067\u202E'.repeat(5000)}Giant`,
          manufacturer: 'Z\u0351\u036B\u0343'.repeat(9000),
          countryOfOrigin: `\u200F${'\u0489'.repeat(20_000)}China`,
        }),
      ),
      null,
    ),
  ];
}
