import type { Words } from '../dataset-types';
import { normalize } from '../text/tokens';
import type { Product } from '../types';

/** No heading of a shop's service is longer. */
const LONGEST_HEADING = 80;
/** Readers of what a page marks up, or of what its shop's record knows: no page of a shop's service is marked up as a product. */
const MARKUP: ReadonlySet<string> = new Set(['json-ld', 'microdata', 'shop']);
/** Of an order or a day, whatever they are: the record has them as 0. */
const NUMBERS = /\b\d+(?: \d+)*\b/g;

/**
 * Whether a product is none, but a page of the shop's service that names an amount beside its heading: its title consists of nothing
 * but such words ("Shipping & Returns", "Bestellung vom 4.5.2026": `data/words/service-pages.json`), and no markup calls it a product.
 */
export function isServicePage({ kind, title, origins = {} }: Product, { servicePages }: Words): boolean {
  if (kind !== 'product' || !title || title.length > LONGEST_HEADING) return false;
  if (Object.values(origins).some(origin => origin && MARKUP.has(origin.reader))) return false;
  const key = normalize(title);
  const phrases = longestFirst(servicePages);
  return isOfPhrases(key, phrases) || isOfPhrases(key.replace(NUMBERS, '0'), phrases);
}

const sortedMade = new WeakMap<readonly string[], readonly string[]>();

function longestFirst(phrases: readonly string[]): readonly string[] {
  const known = sortedMade.get(phrases) ?? [...phrases].sort((a, b) => b.length - a.length);
  sortedMade.set(phrases, known);
  return known;
}

/** Whether a normalized text consists of nothing but these phrases, the longest of which come first. */
export function isOfPhrases(key: string, phrases: readonly string[]): boolean {
  // Each word with a space of its own on both sides, so that neighbors can both be taken out.
  const spaced = ` ${key.replaceAll(' ', '  ')} `;
  const left = phrases.reduce((rest, phrase) => rest.replaceAll(` ${phrase.replaceAll(' ', '  ')} `, ''), spaced);
  return key !== '' && left.trim() === '';
}
