import type { ShopPage, Spots } from '../shops/shop';
import { all, attr, one } from './dom';
import { capOf, type Facts, type Field, type Stated } from './facts';
import { clean, textOf } from './text';

/** `selector@name` reads an attribute; an at sign within a selector's quotes is none. */
const ATTRIBUTE = /^(.*)@([\w-]+)$/;

/** What a shop's own selectors find under `root`. */
export function recordFacts(root: Element, spots: NonNullable<ShopPage['spots']>): Facts {
  const facts: Facts = { reader: 'shop', stated: {} };
  for (const [field, selectors] of Object.entries(spots) as [Field, Spots][]) {
    facts.stated[field] = firstStated(root, selectors, field);
  }
  return facts;
}

function firstStated(root: Element, selectors: Spots, field: Field): Stated | null {
  const cap = capOf(field);
  for (const spot of selectors) {
    const [, selector = spot, attribute] = spot.includes('@') ? (ATTRIBUTE.exec(spot) ?? []) : [];
    const element = one(root, selector);
    const text = element && (attribute ? clean(attr(element, attribute), cap) : textOf(element, cap));
    if (text) return { text, where: spot };
  }
  return null;
}

/** The elements that the first matching selector finds. */
export function firstFound(root: Element, selectors: Spots): Element[] {
  for (const selector of selectors) {
    const found = all(root, selector);
    if (found.length) return found;
  }
  return [];
}
