import { openBuilt } from '../drive/launch';
import type { Shopper } from '../drive/shopper';

/** A page with one flagged product, of our own making. */
export const FLAGGED_PAGE = 'https://www.walmart.com/ip/1';
const HTML = `<!doctype html><html lang="en"><title>Printer</title><script type="application/ld+json">
{"@type":"Product","name":"Pantum P2502W Laser Printer","brand":{"@type":"Brand","name":"Pantum"},"offers":{"@type":"Offer","price":"99.00"}}
</script><main><h1>Pantum P2502W Laser Printer</h1></main></html>`;

/** Runs a bench in Chromium with the built extension on our own page, and closes the browser whatever happens. */
export async function onStage(bench: (shopper: Shopper) => Promise<void>): Promise<void> {
  const shopper = await openBuilt(url => (url === FLAGGED_PAGE ? HTML : null));
  try {
    await bench(shopper);
  } finally {
    await shopper.close();
  }
}
