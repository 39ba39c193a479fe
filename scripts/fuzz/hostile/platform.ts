import { GRID, type HostilePage, heading, ld, nested, other, page, plain, product } from './page';

const run = (code: string) => `<script>${code}</script>`;
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');
const framed = page(heading).replaceAll('"', '&quot;');
/** Not those of the API: Chromium gives no API to a world where a frame has its name (`test/e2e/cases/circumstances.ts`). */
const NAMES_OF_OUR_WORLD = ['navigation', 'performance', 'MutationObserver', 'document', 'setTimeout', 'CSSStyleSheet'];

/** Pages that use the platform itself as a weapon: frames, policies, names of windows, other namespaces, history, templates. */
export function platformPages(): HostilePage[] {
  return [...framePages(), ...policyPages(), ...namespacePages(), ...hugePages(), ...restlessPages()];
}

/** A product that stands in a frame is not the page's. */
function framePages(): HostilePage[] {
  return [
    product(
      'frames named as what we ask of our world',
      page(`${NAMES_OF_OUR_WORLD.map(name => `<iframe name="${name}" srcdoc="x"></iframe>`).join('')}${heading}`),
    ),
    other('a shop in a frame only', page(`<h1>News</h1><iframe srcdoc="${framed}"></iframe><object data="data:text/html,x"></object>`)),
    product('300 frames that hold the page again', page(`${heading}${`<iframe srcdoc="${framed}"></iframe>`.repeat(300)}`)),
    product(
      'a product in noscript, in a frame’s fallback and in a comment',
      page(
        `<noscript><h1><span id="productTitle">Giant Talon 3</span></h1></noscript><iframe><span id="productTitle">Giant</span></iframe><!-- <span id="productTitle">Giant</span> -->${heading}`,
      ),
    ),
  ];
}

function policyPages(): HostilePage[] {
  const under = (name: string, policy: string, more: Record<string, string> = {}) => ({
    ...product(name, page(heading)),
    headers: { 'content-security-policy': policy, ...more },
  });
  return [
    under('a policy that forbids everything', "default-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'"),
    under('trusted types enforced, no policy of theirs', "require-trusted-types-for 'script'; trusted-types 'none'"),
    under('a document of its own process', "default-src 'self'", {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'origin-agent-cluster': '?1',
      'permissions-policy': 'unload=(), sync-xhr=(), microphone=()',
    }),
    product('a base that leads to script', page(heading, '<base href="javascript:window.__ran=true//" target="_top">')),
    product('a base of 1 MB', page(heading, `<base href="https://a.example/${'x/'.repeat(500_000)}">`)),
    product(
      'a page that would be elsewhere in no time',
      page(heading, '<meta http-equiv="refresh" content="0;url=javascript:window.__ran=true">'),
    ),
    product(
      'import maps and modules that are none',
      page(
        heading,
        '<script type="importmap">{"imports":{"a":1</script><script type="module">import "nowhere";</script><script type="speculationrules">{</script>',
      ),
    ),
  ];
}

const SVG = 'http://www.w3.org/2000/svg';

/** Elements that are called as in HTML and are none. */
function namespacePages(): HostilePage[] {
  return [
    product(
      'product markup of SVG and MathML before that of HTML',
      page(
        `${run(`for (const space of ['${SVG}', 'http://www.w3.org/1998/Math/MathML', 'urn:x', null]) for (const name of ['script', 'h1', 'a', 'span', 'meta', 'title', 'table', 'IMG']) {
          const one = document.createElementNS(space, name); one.setAttribute('itemprop', 'name'); one.setAttribute('class', 'price'); one.setAttribute('type', 'application/ld+json'); one.textContent = '{"@type":"Product","name":"Giant"}'; (document.body ?? document.documentElement).append(one); }`)}${heading}`,
      ),
      null,
    ),
    other(
      'links and pictures of SVG in tiles',
      page(
        `<h1>Things</h1>${many(40, n => `<div class="card"><svg><a href="/p/${n}" xlink:href="javascript:window.__ran=true"><text>Thing ${n}</text><image href="x"/></a></svg><b class="price">$1</b></div>`)}`,
      ),
    ),
    other(
      'names of elements with colons, dots and 10,000 letters',
      page(`${plain}<a:b.c-d><x-${'y'.repeat(10_000)}>$1</x-${'y'.repeat(10_000)}></a:b.c-d>`),
      'A plain thing',
    ),
    {
      ...product(
        'XHTML with its own entities',
        `<!DOCTYPE html [<!ENTITY a "thing"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><html xmlns="http://www.w3.org/1999/xhtml"><head><title>A thing</title></head><body><p>&c;&c;&c;</p>${heading}</body></html>`,
      ),
      contentType: 'application/xhtml+xml',
    },
    {
      ...product(
        'processing instructions, CDATA and comments for words',
        `<html xmlns="http://www.w3.org/1999/xhtml"><body><div id="dp"><h1><span id="productTitle"><?x y?>A <!-- no --><![CDATA[plain]]> thing</span></h1></div></body></html>`,
        null,
      ),
      contentType: 'application/xhtml+xml',
    },
  ];
}

function hugePages(): HostilePage[] {
  return [
    product('10,000 JSON-LD scripts', page(heading, ld({ '@type': 'Product', name: 'A plain thing' }).repeat(10_000))),
    product('30,000 empty JSON-LD scripts', page(heading, '<script type="application/ld+json"></script>'.repeat(30_000))),
    product(
      'JSON-LD of 30,000 keys',
      page(heading, ld(`{"@type":"Product","name":"A plain thing",${many(30_000, n => `"k${n}":${n},`)}"z":1}`)),
    ),
    product(
      'JSON-LD whose every key is the same',
      page(heading, ld(`{"@type":"Product",${'"name":"Giant",'.repeat(20_000)}"name":"A plain thing"}`)),
    ),
    product(
      'JSON-LD of 190,000 escapes',
      page(heading, ld(`{"@type":"Product","name":"A plain thing","brand":"${'\\u0041'.repeat(60_000)}"}`)),
    ),
    product('JSON-LD in lists a million deep', page(heading, ld(`{"@graph":${'['.repeat(1_000_000)}`))),
    product('50,000 elements of one id', page(`${heading}${'<b id="productTitle">Giant</b><i id="bylineInfo">x</i>'.repeat(25_000)}`)),
    product(
      'a template of 100,000 elements',
      page(`${heading}<template>${'<h1>Giant</h1><b class="price">$1</b>'.repeat(50_000)}</template>`),
    ),
    product(
      'declared shadow roots in each other, 400 deep',
      page(`${heading}${'<div><template shadowrootmode="open">'.repeat(400)}${'</template></div>'.repeat(400)}`),
    ),
    other(
      '30,000 elements that hide behind details, dialogs and popovers',
      page(`${plain}${'<details><summary>Brand</summary>x</details><dialog>y</dialog><p popover>z</p>'.repeat(8000)}`),
      'A plain thing',
    ),
    other(
      'an address of 1 MB at each of twenty links',
      page(
        `<h1>Things</h1>${many(20, n => `<div class="card"><a href="/p/${n}?${'x'.repeat(1_000_000)}">Thing ${n}</a><b class="price">$1</b></div>`)}`,
      ),
    ),
    {
      ...product('an address of 60,000 characters', page(heading)),
      url: `https://www.amazon.com/dp/B0HOSTILE1?${'%F0%9F%98%80'.repeat(5000)}`,
    },
    {
      name: 'a grid whose titles are accents, marks of direction and nothing',
      url: GRID,
      html: page(
        many(
          300,
          n =>
            `<div data-component-type="s-search-result" data-asin="B${n}"><h2><a href="/dp/B${n}"><span>T${'\u0301\u202E\u200D\u2066'.repeat(900)}</span></a></h2></div>`,
        ),
      ),
      title: null,
    },
    other(
      'addresses that are none',
      page(
        `<h1>Things</h1>${['http://[', 'javascript:window.__ran=true', 'data:,x', '//', 'http://a:99999/', '\u0000', 'blob:null/x', 'https://%zz/', 'mailto:x'].map(href => `<div class="card"><a href="${href}">Thing</a><b class="price">$1</b></div>`.repeat(5)).join('')}`,
      ),
    ),
    other(
      'a table in a table in a table',
      page(
        `<main><h1>A plain thing</h1><span class="price">$1</span>${nested(150, 'table><tr><td', `Brand: x`).replaceAll('</table', '</td></tr></table')}</main>`,
      ),
      'A plain thing',
    ),
  ];
}

/** Scripts that wait for a reader, or that never rest. */
function restlessPages(): HostilePage[] {
  const scripted = (name: string, code: string, title: string | null = 'A plain thing') =>
    product(name, page(`${heading}${run(code)}`), title);
  return [
    scripted(
      'a page that writes itself again and again',
      `{ let left = 20; const html = document.documentElement.outerHTML; const again = () => { if (left-- > 0) { document.open(); document.write(html.replace(/<script>[^]*/, '')); document.close(); setTimeout(again, 5); } }; setTimeout(again); }`,
    ),
    scripted(
      'events of ours that nobody sent',
      `setInterval(() => { for (const [on, event] of [[window, new PageTransitionEvent('pageshow', { persisted: true })], [window, new PopStateEvent('popstate')], [document, new Event('prerenderingchange')], [window, new Event('beforeprint')], [document, new Event('fullscreenchange')], [window, new MessageEvent('message', { data: { call: 'reportPage', input: {} } })], [window.navigation ?? window, new Event('navigatesuccess')]]) on.dispatchEvent(event); }, 1)`,
    ),
    scripted(
      'messages in our own shapes',
      `for (const call of ['reportPage', 'pageChanged', 'prepareDataset', 'hideMark', '__proto__']) { window.postMessage({ call, input: { url: location.href, products: [] } }, '*'); try { chrome.runtime.sendMessage('withhold', { call, input: null }); } catch {} try { new BroadcastChannel('withhold').postMessage({ call }); } catch {} }`,
    ),
    scripted(
      'names of prototypes in every object',
      `for (const name of ['call', 'input', 'then', 'toJSON', 'products', 'settings', 'get', 'value', 'writable', '0', 'length', 'sandbox']) try { Object.defineProperty(Object.prototype, name, { get() { window.__ran = new Error().stack.includes('withhold'); throw new Error('caught'); }, configurable: true }); } catch {}`,
    ),
    scripted(
      'elements of its own that change the page when they move',
      `customElements.define('x-moves', class extends HTMLElement { connectedCallback() { if (window.moved = (window.moved ?? 0) + 1, window.moved < 3000) this.before(document.createElement('x-moves')); } disconnectedCallback() { throw new Error('no'); } attributeChangedCallback() { throw new Error('no'); } }); document.body.append(document.createElement('x-moves'));`,
    ),
    scripted(
      'slots, ranges and selections over everything',
      `getSelection().selectAllChildren(document.body); document.designMode = 'on'; document.body.contentEditable = 'true'; document.execCommand('insertHTML', false, '<b>x</b>');`,
      null,
    ),
    scripted('a transition of the whole page', `document.startViewTransition?.(() => new Promise(() => {}));`),
    scripted(
      'an address that changes in every task',
      `{ let n = 0; setInterval(() => { try { history.replaceState({}, '', '?n=' + n++); } catch {} }, 20); }`,
      null,
    ),
    scripted(
      'a page that watches all it can',
      `for (const type of ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'toggle', 'slotchange', 'animationstart']) addEventListener(type, event => { event.stopImmediatePropagation(); }, true); new PerformanceObserver(() => {}).observe({ entryTypes: ['resource', 'longtask'] });`,
    ),
    scripted(
      'a document without a default view of itself',
      `{ const frame = document.createElement('iframe'); document.body.append(frame); const other = frame.contentDocument; other.body.append(document.getElementById('dp')); document.body.append(other.getElementById('dp')); frame.remove(); }`,
    ),
    scripted(
      'elements adopted from a world that is gone',
      `{ const made = new DOMParser().parseFromString('<p class="price">$1</p>'.repeat(3000), 'text/html'); document.body.append(...made.body.childNodes); const xml = new DOMParser().parseFromString('<a xmlns="urn:x"/>', 'application/xml'); document.body.append(xml.documentElement); }`,
    ),
  ];
}
