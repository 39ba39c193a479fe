import type { KnownShop } from '../platform/api';
import { hostIn, isOfSite } from '../platform/site';
import type { Shops } from '../ui/use-stored-settings';

/** The hosts of a shop that the browser lets us read. */
export function readableHosts(shop: KnownShop): string[] {
  return shop.readable.map(hostIn);
}

/** Whether Withhold reads a shop by itself: a host of it is allowed by the browser, and not paused. */
export function readsByItself(shop: KnownShop, paused: readonly string[]): boolean {
  return readableHosts(shop).some(host => !isPaused(host, paused));
}

/** Whether nothing at all is read by itself: no shop that a record knows, and no other that the shopper allowed. */
export function readsNone({ shops, others }: Shops, paused: readonly string[]): boolean {
  return !shops.some(shop => readsByItself(shop, paused)) && others.map(hostIn).every(host => isPaused(host, paused));
}

/** Whether a pause covers a host, by its name or by a site that holds it. */
export function isPaused(host: string, paused: readonly string[]): boolean {
  return paused.some(site => isOfSite(site, host));
}
