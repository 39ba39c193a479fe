import type { KnownShop } from '../platform/api';

/** The host of an origin that stands for every site. */
export const EVERY_HOST = '*';

/** The origins of a shop that may not be read now: what to ask the browser for. */
export function missingOf({ origins, readable }: KnownShop): string[] {
  return origins.filter(origin => !readable.includes(origin));
}
