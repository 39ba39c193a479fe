/** The least that any reader asks a page before it knows that nothing is for sale there. */
const ASK = `const one = selector => document.querySelector(selector);
  const isMarked = () => one('[itemtype*="Product" i]') !== null || /Product|ItemList/.test(one('script[type="application/ld+json"]')?.textContent);
  const isShop = () => one('a[href*="/cart"],[class*="cart"],[class*="price"]') !== null;`;

/** A script that only asks, for a page at rest: no reader costs less in the same browser. */
export const LEAST_READING = `(() => {
  const started = performance.now();
  ${ASK}
  const input = { products: [isMarked(), isShop()], readMs: performance.now() - started };
  chrome.runtime.sendMessage({ call: 'reportPage', input });
})()`;

/**
 * The least that any content script with this task does: asks whether the shop is paused, listens to the worker and to changes of the
 * page, asks the page and reports. No content script costs less in the same browser.
 */
export const LEAST_SCRIPT = `(() => {
  const began = performance.now();
  let readMs = 0;
  const read = () => {
    const started = performance.now();
    ${ASK}
    const marked = isMarked();
    const shop = isShop();
    const site = marked || shop ? 'shop' : 'none';
    const input = { url: location.href, site, pageKind: 'other', products: [], cut: false, problem: null, readAt: Date.now() };
    chrome.runtime.sendMessage({ call: 'reportPage', input: { ...input, readMs: readMs + performance.now() - started } });
  };
  chrome.storage.local.get('settings').then(() => requestIdleCallback(() => requestIdleCallback(read)));
  new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
  chrome.runtime.onMessage.addListener(() => {});
  readMs = performance.now() - began;
})()`;
