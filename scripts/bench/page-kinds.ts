import { READING_MS } from '../budgets';
import type { SavedPage } from '../evaluate/saved-pages';

/** Kinds of saved pages that a bench reports together. */
export interface PageGroup {
  what: string;
  kinds: readonly SavedPage['kind'][];
  budgetMs: number;
}

export const PAGE_GROUPS: readonly PageGroup[] = [
  { what: 'product page', kinds: ['product'], budgetMs: READING_MS.product },
  { what: 'grid or search', kinds: ['listing', 'search'], budgetMs: READING_MS.grid },
  { what: 'page that sells nothing', kinds: ['other', 'cart'], budgetMs: READING_MS.nothing },
];
