import type { PageKind } from '../../core/types';
import type { Field } from '../read/facts';

/** Selectors in order of trust; the first that yields text wins. `sel@name` reads that attribute. */
export type Spots = string[];

/** One kind of page of a shop. */
export interface ShopPage {
  kind: Exclude<PageKind, 'other'>;
  /** Tested against path and query. What no address of a shop sells (reviews, sign-in) is known before (`read/page-address.ts`). */
  path: RegExp;
  spots?: Partial<Record<Field, Spots>>;
  /** Fields whose spots are more reliable here than the page's own markup. */
  sure?: Field[];
  /** The areas that hold label–value pairs of this product. */
  details?: Spots;
  /** Bullets and description. */
  text?: Spots;
  tiles?: Tiles;
}

/** How a shop lays out a grid or a cart. */
export interface Tiles {
  /** One product; only inside the results, never in a carousel. */
  each: string;
  /** The address of the product; default: the first link. */
  link?: string;
  spots: Partial<Record<Field, Spots>>;
}

/** A shop family: all its country domains, all its kinds of pages. Plain values and regular expressions only: the build prints it. */
export interface Shop {
  id: string;
  /** As the shop writes itself. */
  name: string;
  /** `*.shop.example` is that host and all below it. */
  hosts: string[];
  /** When the saved real pages were taken that prove the record; `null`: built from the shop's published markup conventions only. */
  checked: string | null;
  /** In the order they are tried. */
  pages: ShopPage[];
}
