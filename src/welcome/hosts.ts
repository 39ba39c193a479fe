import type { KnownShop } from '../platform/api';
import { hostIn } from '../platform/site';

/** The hosts in a shop's origins. */
export function hostsOf(shop: KnownShop): string[] {
  return shop.origins.map(hostIn);
}

/** Whether Withhold reads a shop by itself: allowed by the browser, and not paused on every one of its hosts. */
export function readsByItself(shop: KnownShop, paused: readonly string[]): boolean {
  return shop.granted && hostsOf(shop).some(host => !paused.includes(host));
}
