/** The last step of `npm start`: the built extension on a small shop of our own; a window where there is a display, else pictures. */

import { walkThrough } from './demo/headless';
import { demoShop, GRID_URL } from './demo/pages';
import { openBuilt } from './drive/launch';

/** Only X11 and Wayland say whether there is a display; Windows and macOS have one. */
function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const headless = !hasDisplay();
const shopper = await openBuilt(demoShop, { headless });
if (headless) {
  await walkThrough(shopper).finally(() => shopper.close());
} else {
  await shopper.openTab(GRID_URL);
  console.log('The demo shop is open. Pin Withhold beside the address bar, open a product, click the badge. Close the browser to end.');
  await shopper.closed();
}
