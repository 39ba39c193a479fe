import type { Shop } from './shops/shop';

/** What a page needs of its shop's record. */
export type OfferedShop = Pick<Shop, 'id' | 'pages'>;

/**
 * Each shop's record is a script of its own that comes before the content script on that shop's pages, so that no page carries
 * the others. Both run in the extension's own world, where the page cannot reach this: elements stand there by their ids and names, none by an
 * empty one.
 */
const SHOP = '';

/** The record that came for this page; a page without one is read by what it says of itself. */
export function offeredShop(): OfferedShop | null {
  return (globalThis as { [SHOP]?: OfferedShop })[SHOP] ?? null;
}
