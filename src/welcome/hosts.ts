import type { KnownShop } from '../platform/api';
import { hostIn } from '../platform/site';

/** The hosts of a shop that the browser lets us read. */
export function readableHosts(shop: KnownShop): string[] {
  return shop.readable.map(hostIn);
}

/** Whether Withhold reads a shop by itself: a host of it is allowed by the browser, and not paused. */
export function readsByItself(shop: KnownShop, paused: readonly string[]): boolean {
  return readableHosts(shop).some(host => !paused.includes(host));
}
