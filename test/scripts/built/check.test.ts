import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkDist } from '../../../scripts/built/check';

const HOSTS = ['www.shop.example'];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** A package in small that keeps every promise. */
const MANIFEST = {
  permissions: ['storage', 'activeTab', 'scripting'],
  host_permissions: ['https://www.shop.example/*'],
  optional_host_permissions: ['https://*/*'],
  content_scripts: [{ matches: ['https://www.shop.example/*'], js: ['src/content/content.iife.js'] }],
  background: { service_worker: 'worker.js' },
  externally_connectable: { ids: [] },
  content_security_policy: { extension_pages: POLICY },
};
const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify(MANIFEST),
  'worker.js': `import { say } from './assets/shared.js'; say('see the document at https://, fetch( it');`,
  'assets/shared.js': `export const say = words => globalThis.chrome.action.setTitle({ title: words, document: 1 });`,
  'assets/popup.js': `import { say } from './shared.js'; document.body.title = say('x');`,
  'src/content/content.iife.js': `document.querySelector('h1');`,
  'src/popup/index.html': `<!doctype html><script type="module" src="/assets/popup.js"></script><div id="app"></div>`,
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The problems of the package after some of its files were changed. */
function problemsWith(changes: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'withhold-dist-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...FILES, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return checkDist(folder, join(folder, 'package.zip'), HOSTS).problems;
}

function manifestWith(change: object): Record<string, string> {
  return { 'manifest.json': JSON.stringify({ ...MANIFEST, ...change }) };
}

describe('the built package', () => {
  test('passes as it is', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test('passes for Firefox, which knows no such key and runs scripts in place of a worker', () => {
    const firefox = { externally_connectable: undefined, background: { scripts: ['worker.js'] } };
    expect(problemsWith(manifestWith(firefox))).toEqual([]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a further permission', manifestWith({ permissions: [...MANIFEST.permissions, 'tabs'] }), /permission "tabs"/],
    ['an optional permission', manifestWith({ optional_permissions: ['history'] }), /"history"/],
    ['a host of no shop', manifestWith({ host_permissions: ['https://*/*'] }), /host "https:\/\/\*\/\*"/],
    ['a script on a host of no shop', manifestWith({ content_scripts: [{ matches: ['<all_urls>'] }] }), /<all_urls>/],
    ['a key that widens our reach', manifestWith({ devtools_page: 'src/popup/index.html' }), /key "devtools_page" was not reviewed/],
    [
      'a content script in every frame',
      manifestWith({ content_scripts: [{ ...MANIFEST.content_scripts[0], all_frames: true }] }),
      /content_scripts key "all_frames" was not reviewed/,
    ],
    ['a wider optional host', manifestWith({ optional_host_permissions: ['<all_urls>'] }), /optional host/],
    ['a web-accessible resource', manifestWith({ web_accessible_resources: [] }), /web_accessible_resources/],
    ['a looser policy', manifestWith({ content_security_policy: { extension_pages: `${POLICY}; frame-src 'self'` } }), /policy/],
    ['no policy', manifestWith({ content_security_policy: {} }), /policy/],
    ['a sandbox policy', manifestWith({ content_security_policy: { extension_pages: POLICY, sandbox: 'sandbox' } }), /"sandbox"/],
    ['a page that may speak to the worker', manifestWith({ externally_connectable: { matches: ['https://*/*'] } }), /externally/],
    ['another extension that may', manifestWith({ externally_connectable: { ids: ['*'] } }), /externally_connectable: neither/],
    ['other extensions not kept out', manifestWith({ externally_connectable: undefined }), /externally_connectable is missing/],
    ['no worker', manifestWith({ background: {} }), /no worker/],
    [
      'a worker that asks for a document',
      { 'assets/shared.js': 'export const say = () => document.title;' },
      /shared\.js asks for document/,
    ],
    ['a request', { 'worker.js': 'fetch(chrome.runtime.id)' }, /uses fetch/],
    ['a request by a member of the global', { 'worker.js': 'self.fetch("x")' }, /uses fetch/],
    ['a beacon', { 'assets/popup.js': 'navigator.sendBeacon("/x")' }, /sendBeacon/],
    ['text as code', { 'assets/popup.js': 'new Function("return 1")()' }, /Function/],
    ['an import from elsewhere', { 'worker.js': 'import "https://cdn.example/x.js"' }, /imports "https:/],
    ['a computed import', { 'worker.js': 'import(chrome.runtime.id)' }, /something computed/],
    ['an address of no record', { 'assets/popup.js': 'open("https://tracker.example/?")' }, /tracker\.example/],
    ['a remote image', { 'src/popup/index.html': `${FILES['src/popup/index.html']}<img src="//cdn.example/x.png">` }, /loads/],
    ['a remote style', { 'assets/x.css': '@import url(https://cdn.example/x.css)' }, /loads/],
    ['a script in the page', { 'src/popup/index.html': '<script>1</script>' }, /script of its own/],
    [
      'a content script too large',
      { 'src/content/content.iife.js': `x = ${JSON.stringify(noise(20_000))}` },
      /content script .* more than 14000/,
    ],
    ['a package too large', { 'package.zip': noise(600_001) }, /package .* has 600001 bytes, more than 600000/],
    ['a popup too large', { 'assets/shared.js': `export const say = ${JSON.stringify(noise(40_000))}` }, /popup code.*more than 25000/],
  ])('fails with %s', (_what, changes, problem) => {
    expect(problemsWith(changes).join('\n')).toMatch(problem);
  });
});

/** Text that does not compress. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
}

test('the fixture is as strict as the real manifest', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as typeof MANIFEST;
  expect(manifest.content_security_policy.extension_pages).toBe(POLICY);
  expect(manifest.optional_host_permissions).toEqual(MANIFEST.optional_host_permissions);
  expect(manifest.externally_connectable).toEqual(MANIFEST.externally_connectable);
});
