import type { KnownShop } from '../platform/api';

/** The hosts in a shop's origins: `https://www.example.com/*` → `www.example.com`. */
export function hostsOf(shop: KnownShop): string[] {
  return shop.origins.map(origin => origin.replace(/^https?:\/\//, '').replace(/\/.*$/, ''));
}

/** Whether Withhold reads a shop by itself: allowed by the browser, and not paused on every one of its hosts. */
export function readsByItself(shop: KnownShop, paused: readonly string[]): boolean {
  return shop.granted && hostsOf(shop).some(host => !paused.includes(host));
}
