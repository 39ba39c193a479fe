import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Case } from '../case';
import { Copy } from '../copies';
import type { Stage } from '../stage';
import { badgeIs, holds } from '../wait';

export const PRERENDER: readonly Case[] = [
  { name: 'a page that is made ready before it is asked for: not reported until it is shown', only: 'chromium', prove: provePrerender },
];

/** A shop that has its next page prerendered, and a product there that tells the shop when it has been ready for a while. */
const SHOP = `<!doctype html><title>Shop</title><p>Bicycles</p><a id="next" href="/bike">Next</a>
<script type="speculationrules">{ "prerender": [{ "urls": ["/bike"], "eagerness": "immediate" }] }</script>`;
const BIKE = `<!doctype html><title>Giant Talon 3</title><h1>Giant Talon 3 Mountain Bike</h1><span class="price">$ 650.00</span>
<script type="application/ld+json">{ "@type": "Product", "name": "Giant Talon 3 Mountain Bike", "brand": { "name": "Giant" } }</script>
<script>
if (document.prerendering) addEventListener('load', () => setTimeout(() => fetch('/ready'), 700));
document.addEventListener('prerenderingchange', () => fetch('/shown'));
</script>`;

async function provePrerender(stage: Stage): Promise<void> {
  const asked: string[] = [];
  const server = await listen(asked);
  const shop = `http://localhost:${(server.address() as AddressInfo).port}`;
  const copy = Copy.of('chromium');
  copy.change(manifest => {
    const [first] = manifest.content_scripts as { js: string[]; matches: string[] }[];
    manifest.content_scripts = [{ ...first, js: first?.js.slice(-1), matches: ['http://localhost/*'] }];
    manifest.host_permissions = ['http://localhost/*'];
  });
  const another = await stage.openAnother({ extension: copy.folder, shops: null });
  try {
    const tab = await another.open(`${shop}/`);
    await tab.settled();
    await holds('the next page to be ready', async () => asked.includes('/ready'));
    const stored = await another.shopper.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
    assert.ok(!JSON.stringify(stored).includes('/bike'), 'a page that nobody has seen was reported');
    assert.equal((await tab.report())?.url, `${shop}/`);
    assert.equal((await tab.toolbar()).text, '');
    await tab.page.click('#next');
    // The driver may lose sight of a page that takes another's place: the page itself tells.
    await holds('the page to be shown', async () => asked.includes('/shown'));
    await badgeIs(tab, '1');
    assert.equal((await tab.report())?.url, `${shop}/bike`);
    assert.equal(asked.filter(path => path === '/bike').length, 1, 'the page was loaded anew');
  } finally {
    await another.close();
    server.close();
    copy.remove();
  }
}

function listen(asked: string[]): Promise<Server> {
  const pages: Record<string, string> = { '/': SHOP, '/bike': BIKE };
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[request.url ?? ''] ?? '');
  });
  return new Promise(done => server.listen(0, 'localhost', () => done(server)));
}
