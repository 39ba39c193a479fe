import { normalize } from '../core/text/tokens';
import type { Match, Product } from '../core/types';
import { companyText } from '../platform/company-text';
import type { HiddenMatch } from '../platform/settings-schema';

/** Enough to tell products apart, and to recognize one in a list. */
const LONGEST_KEY = 200;
const LONGEST_TITLE = 120;

/** A page's matches without those that the shopper hid. */
export interface Shown {
  matches: Match[];
  /** The entries that hid the others. */
  hiddenBy: string[];
  /** The products that those were of. */
  hiddenOf: string[];
}

/** Leaves out what the shopper hid, and says by which entries and of which products. */
export function withoutHidden(
  products: readonly Product[],
  matches: readonly Match[],
  site: string,
  hidden: readonly HiddenMatch[],
): Shown {
  const hiddenBy = new Set<string>();
  const hiddenOf = new Set<string>();
  const kept = matches.filter(match => {
    const product = products.find(({ id }) => id === match.productId);
    const entry = product && hidden.find(each => hides(each, match, product, site));
    if (entry) {
      hiddenBy.add(entry.id);
      hiddenOf.add(match.productId);
    }
    return !entry;
  });
  return { matches: kept, hiddenBy: [...hiddenBy], hiddenOf: [...hiddenOf] };
}

/**
 * The choice that hides `match` and with it all records that the same words of this product led to: a company named by two lists is
 * hidden once. Without company words (a place, a good) only the one product can be meant, and what is said of it at this level.
 */
export function hiddenMatchFor(
  match: Match,
  product: Product,
  { site, matches, only, today }: { site: string; matches: readonly Match[]; only: 'company' | 'product'; today: string },
): HiddenMatch {
  const words = companyWords(match);
  const alike = matches.filter(
    other => other.productId === match.productId && companyWords(other) === words && (words !== null || other.level === match.level),
  );
  const key = productKey(product, site);
  const byWords = only === 'company' && words !== null;
  return {
    id: [byWords ? words : key, match.actionId].join(' '),
    words: byWords ? words : null,
    product: byWords ? null : key,
    title: ((byWords ? companyText(match) : product.title) ?? product.id).slice(0, LONGEST_TITLE),
    name: (match.why[0]?.name ?? match.actionId).slice(0, LONGEST_TITLE),
    actionIds: [...new Set(alike.map(({ actionId }) => actionId))],
    hiddenOn: today,
  };
}

function hides(entry: HiddenMatch, match: Match, product: Product, site: string): boolean {
  if (!entry.actionIds.includes(match.actionId)) return false;
  return entry.words === null ? entry.product === productKey(product, site) : entry.words === companyWords(match);
}

function companyWords(match: Match): string | null {
  const text = companyText(match);
  return text === null ? null : normalize(text).slice(0, LONGEST_KEY) || null;
}

/** By title, not by address: the same thing stands under many addresses in one shop. Without words in the title all that is stated tells it. */
function productKey({ title, brand, materials, id }: Product, site: string): string {
  const stated = [title, brand, ...materials].filter(Boolean).join(' ');
  return `${site}: ${normalize(title ?? '') || stated || id}`.slice(0, LONGEST_KEY);
}
