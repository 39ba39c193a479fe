import { readFileSync } from 'node:fs';
import { WELCOME } from '../drive/places';
import type { Shopper } from '../drive/shopper';

const SIZE = { width: 440, height: 280 };

/** The small tile of a listing: the icon, the name, and one line; drawn in a page of ours, with its tokens. */
export async function drawTile(shopper: Shopper, folder: string): Promise<void> {
  const icon = Buffer.from(readFileSync('public/icons/icon-128.svg')).toString('base64');
  const page = await shopper.openPage(WELCOME);
  await page.waitForSelector('h1');
  await page.setViewport(SIZE);
  await page.evaluate(`(() => {
    const part = (style, text) => Object.assign(document.createElement('p'), { textContent: text, style });
    const image = new Image(72, 72);
    image.src = 'data:image/svg+xml;base64,${icon}';
    const tile = document.createElement('div');
    tile.style.cssText = 'block-size:280px;padding:36px 40px;display:grid;align-content:center;gap:14px;background:var(--paper);color:var(--ink)';
    tile.append(image, part('font:600 34px/1.1 var(--sans);letter-spacing:-0.015em', 'Withhold'),
      part('font:400 19px/1.35 var(--sans);color:var(--ink-2);text-wrap:balance', document.querySelector('h1').textContent));
    document.body.replaceChildren(tile);
    return image.decode().then(() => null);
  })()`);
  await page.screenshot({ path: `${folder}/tile.png` });
  await page.close();
}
