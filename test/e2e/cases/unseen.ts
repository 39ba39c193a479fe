import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { BUILT } from '../../../scripts/drive/places';
import { sleep } from '../../../scripts/drive/wait-for';
import type { Case } from '../case';
import type { Stage } from '../stage';
import { shows } from '../wait';

const QUIET = 'https://www.amazon.com/dp/B0PROBE001';
const FLAGGED = 'https://www.amazon.com/dp/B0PROBE002';

export const UNSEEN: readonly Case[] = [
  { name: 'a page without flags that looks for us finds no trace', prove: proveNoTrace },
  { name: 'a page with a flag that looks for us finds one closed element, and nothing else', prove: proveOneElement },
  { name: 'another extension is not heard, connects to nothing and loads nothing', prove: proveOtherExtension },
  { name: 'a page cannot load any file of ours', prove: proveNoFiles },
];

/** What a page can see of us: calls of functions it has replaced, changes it did not make, events, globals, style sheets, requests. */
const PROBE = `
  const seen = { calls: [], added: [], attributes: [], messages: [], violations: [], errors: [] };
  const before = new Set(Object.getOwnPropertyNames(window));
  for (const [owner, names] of [
    [Document.prototype, ['querySelector', 'querySelectorAll', 'createElement', 'createTreeWalker', 'getElementsByTagName']],
    [Element.prototype, ['querySelector', 'querySelectorAll', 'getAttribute', 'closest', 'matches', 'attachShadow', 'getBoundingClientRect']],
    [Node.prototype, ['contains', 'appendChild', 'insertBefore']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [window, ['getComputedStyle', 'postMessage', 'fetch']],
    [JSON, ['parse', 'stringify']],
    [console, ['log', 'error', 'warn']],
  ]) for (const name of names) {
    const real = owner[name];
    owner[name] = function (...all) { if (armed) seen.calls.push(name); return real.apply(this, all); };
  }
  let armed = false;
  for (const name of ['textContent', 'firstChild', 'nextSibling', 'nodeType']) {
    const { get, ...rest } = Object.getOwnPropertyDescriptor(Node.prototype, name);
    Object.defineProperty(Node.prototype, name, { ...rest, get() { if (armed) seen.calls.push(name); return get.call(this); } });
  }
  addEventListener('message', () => seen.messages.push('message'));
  addEventListener('securitypolicyviolation', () => seen.violations.push('violation'));
  addEventListener('error', () => seen.errors.push('error'));
  addEventListener('load', () => {
    new MutationObserver(batch => {
      for (const { type, target, addedNodes } of batch) {
        if (type === 'attributes') seen.attributes.push(target.localName);
        for (const node of addedNodes) seen.added.push({ name: node.localName ?? '#text', open: Boolean(node.shadowRoot), inner: node.childNodes.length });
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    armed = true;
  });
  window.__look = () => {
    armed = false;
    return {
      ...seen,
      globals: Object.getOwnPropertyNames(window).filter(name => !before.has(name) && name !== '__look'),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      requests: performance.getEntriesByType('resource').map(({ name }) => name).filter(name => /extension/.test(name)),
      rest: document.documentElement.outerHTML.match(new RegExp('with' + 'hold|-ext' + 'ension:', 'gi')) ?? [],
    };
  };`;

interface Seen {
  calls: string[];
  added: { name: string; open: boolean; inner: number }[];
  attributes: string[];
  messages: string[];
  violations: string[];
  errors: string[];
  globals: string[];
  sheets: number;
  requests: string[];
  rest: string[];
}

/** But for the elements that were added. */
const NOTHING: Omit<Seen, 'added'> = {
  calls: [],
  attributes: [],
  messages: [],
  violations: [],
  errors: [],
  globals: [],
  sheets: 0,
  requests: [],
  rest: [],
};

function probing(title: string, brand: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><script>{${PROBE}}</script></head><body>
    <div id="dp"><h1 id="title"><span id="productTitle">${title}</span></h1><a id="bylineInfo" href="/stores/x">Visit the ${brand} Store</a></div></body></html>`;
}

async function lookAt(stage: Stage, url: string, html: string): Promise<{ seen: Seen; flagged: number }> {
  stage.serve(url, html);
  const tab = await stage.open(url);
  const report = await tab.settled();
  // Asked in a way that the probe does not take for ours.
  if (report.matches.length > 0) await shows(tab.page, `document.documentElement.outerHTML.includes('<record-mark ')`);
  await sleep(700);
  const seen = (await tab.page.evaluate('window.__look()')) as Seen;
  return { seen, flagged: new Set(report.matches.map(match => match.productId)).size };
}

async function proveNoTrace(stage: Stage): Promise<void> {
  const { seen, flagged } = await lookAt(stage, QUIET, probing('Olive Oil Soap', 'Plain Soap'));
  assert.equal(flagged, 0);
  assert.deepEqual(seen, { ...NOTHING, added: [] });
}

async function proveOneElement(stage: Stage): Promise<void> {
  const { seen, flagged } = await lookAt(stage, FLAGGED, probing('DJI Mini 4 Pro Drone with Camera', 'DJI'));
  assert.equal(flagged, 1);
  const { added, attributes, ...rest } = seen;
  assert.deepEqual(added, [{ name: 'record-mark', open: false, inner: 0 }]);
  assert.deepEqual(new Set(attributes), new Set(attributes.length > 0 ? ['record-mark'] : []));
  assert.deepEqual({ ...rest, attributes: [] }, NOTHING);
}

async function proveNoFiles(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-bear');
  const base = await stage.shopper.inExtension<string>('api.runtime.getURL("")');
  const folder = BUILT[stage.shopper.browser];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const paths = files.flatMap(file => (file.isFile() ? [`${file.parentPath}/${file.name}`.slice(folder.length + 1)] : []));
  assert.ok(paths.includes('src/content/content.iife.js'));
  const loaded = await tab.page.evaluate(`Promise.all(${JSON.stringify(paths)}.flatMap(path => {
    const url = ${JSON.stringify(base)} + path;
    const picture = new Image();
    const drawn = new Promise((done, fail) => { picture.onload = done; picture.onerror = fail; picture.src = url; });
    return [fetch(url), ...(path.startsWith('icons/') ? [drawn] : [])].map(each => each.then(() => path, () => null));
  })).then(all => all.filter(path => path !== null))`);
  assert.deepEqual(loaded, []);
  assert.equal(await tab.page.evaluate('typeof globalThis.chrome?.runtime?.sendMessage'), 'undefined', 'a page can send us messages');
}

/** Every call of ours, and what is none. */
const CALLS = [
  { call: 'viewSettings', input: null },
  { call: 'changeSettings', input: { kind: 'reset' } },
  { call: 'reportForTab', input: { tabId: 1 } },
  { call: 'reportPage', input: { url: 'https://www.amazon.com/', products: [] } },
  'hello',
  null,
];

async function proveOtherExtension(stage: Stage): Promise<void> {
  const url = 'https://www.amazon.com/probe/';
  const another = await stage.openAnother({});
  try {
    await another.shopper.installBeside('test/e2e/other-extension');
    const [id, base] = await another.shopper.inExtension<string[]>('[api.runtime.id, api.runtime.getURL("")]');
    const question = JSON.stringify({ id, base, messages: CALLS });
    stage.serve(url, `<!doctype html><title>Probe</title><script id="probe" type="application/json">${question}</script>`);
    const { page } = await another.open(url);
    await shows(page, 'document.documentElement.dataset.found !== undefined');
    const found = JSON.parse((await page.evaluate('document.documentElement.dataset.found')) as string) as Record<string, unknown>;
    const { heard, ...rest } = found as { heard: string[] };
    assert.equal(heard.length, CALLS.length);
    for (const answer of heard) assert.match(answer, /^refused: Could not establish connection/);
    assert.deepEqual(rest, { connection: 'refused', file: 'refused', page: 'refused' });
  } finally {
    await another.close();
  }
}
