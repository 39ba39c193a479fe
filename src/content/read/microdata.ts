import { all, attr, closest, matches, one, parent } from './dom';
import { capOf, type Facts, type Field, PROPERTIES } from './facts';
import { outermost } from './outermost';
import { clean, textOf } from './text';

const PRODUCT = '[itemscope][itemtype*="Product" i]';
/** Where a page shows other things than the one it sells: `isRelatedTo`, `isSimilarTo`, `isAccessoryOrSparePartFor` … */
const ASIDE = '[itemprop^=is],aside';

/** The microdata products of the page that stand in no other product, in page order. */
export function productScopes(root: Element): Element[] {
  const scopes = [...(matches(root, PRODUCT) ? [root] : []), ...all(root, PRODUCT)];
  const inProduct = outermost(at => matches(at, PRODUCT));
  const aside = outermost(at => matches(at, ASIDE));
  return scopes.filter(scope => !inProduct(parent(scope)) && !aside(scope));
}

/** What one microdata product states of itself; what nested things (offers, reviews) state stays theirs. */
export function microdataFacts(scope: Element): Facts {
  const facts: Facts = { reader: 'microdata', stated: {} };
  const own = ownProperties(scope);
  for (const [field, property] of PROPERTIES) {
    const element = own.get(property);
    const text = element && statedIn(element, field);
    if (text) facts.stated[field] ??= { text, where: property };
  }
  return facts;
}

/** The first element for each property, by one search for all of them. */
function ownProperties(scope: Element): Map<string, Element> {
  const own = new Map<string, Element>();
  for (const element of all(scope, '[itemprop]')) {
    for (const property of attr(element, 'itemprop')?.split(' ') ?? []) {
      if (!own.has(property) && ownerOf(element) === scope) own.set(property, element);
    }
  }
  return own;
}

/** The nearest scope around a property: the product itself, or a thing within it. */
function ownerOf(element: Element): Element | null {
  const outer = parent(element);
  return outer && closest(outer, '[itemscope]');
}

function statedIn(element: Element, field: Field): string | null {
  const cap = capOf(field);
  const name = attr(element, 'itemscope') === null ? null : one(element, '[itemprop~=name]');
  const source = name ?? element;
  const stated = attr(source, 'content') ?? (field === 'url' ? attr(source, 'href') : null);
  return stated === null ? textOf(source, cap) : clean(stated, cap);
}
