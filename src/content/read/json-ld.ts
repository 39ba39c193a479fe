import { noteCut } from './budget';
import { all, rawText } from './dom';
import { capOf, type Facts, type Field, PROPERTIES } from './facts';
import { parseJson, unescaped } from './json-text';
import { clean, LINE_CAP, NAME_CAP } from './text';

/** A JSON-LD object: any key, any value, nothing promised. */
export interface LdNode {
  [key: string]: unknown;
}

/** What the page's JSON-LD holds, in page order. */
export interface Ld {
  products: LdNode[];
  /** Products of an `ItemList`, each with the position's own URL where the product has none. */
  inLists: LdNode[];
  /** Whether the page marks itself up as something to read: an article, a post, an offer of work, a recipe. */
  isArticle: boolean;
}

/** Libraries and reviews mark these up too, and offer none. */
const GOODS = /\b(?:book|car|vehicle|motorcycle)\b/;
const ARTICLES = /article|posting|recipe/;
/** Where a page's main thing may hide; related products and reviews are left alone. */
const WAYS_DOWN = ['@graph', 'mainEntity', 'itemOffered', 'about'];
/** Deeper markup than this is hostile or broken. */
const DEEPEST = 6;
/** A grid of 2,000 is the largest we promise to read. */
const MOST_NODES = 2500;
/** A composition has fewer parts. */
const MOST_NAMES = 20;
/** A product states fewer properties. */
const MOST_PROPERTIES = 80;
/** All scripts of a page together; more is a store's whole catalogue, and parsing it would be felt. Saved real pages stay below 60,000. */
const MOST_CHARACTERS = 250_000;
/** What a script weighs besides its words: more than some hundred would be felt, be they empty. */
const SCRIPT_WEIGHT = 1000;

/** What the nodes of the page are named, for those that name one by its id alone. */
const byId = new Map<unknown, unknown>();

/** Reads every JSON-LD script of the page. */
export function readJsonLd(root: Element): Ld {
  const ld: Ld = { products: [], inLists: [], isArticle: false };
  byId.clear();
  let left = MOST_CHARACTERS;
  for (const script of all(root, 'script[type^="application/ld+json" i]')) {
    const text = rawText(script);
    const rest = left - text.length - SCRIPT_WEIGHT;
    if (rest < 0) noteCut();
    else {
      left = rest;
      walk(parseJson(text), 0, ld);
    }
  }
  return ld;
}

function walk(value: unknown, depth: number, ld: Ld): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) walk(each, depth + 1, ld);
  if (!isNode(value)) return;
  if (value['@id']) byId.set(value['@id'], value.name);
  const type = typeOf(value);
  if (type.includes('product') || (value.offers && GOODS.test(type))) ld.products.push(value);
  else if (type.includes('itemlist')) ld.inLists.push(...many(value.itemListElement).slice(0, MOST_NODES).filter(isNode).map(listed));
  else if (ARTICLES.test(type)) ld.isArticle = true;
  else for (const way of WAYS_DOWN) walk(value[way], depth + 1, ld);
}

/** What stands in an entry of a list, or the entry itself where nothing does. */
function listed(entry: LdNode): LdNode {
  const inner = many(entry.item).find(isNode) ?? entry;
  return typeof inner.url === 'string' ? inner : { ...inner, url: entry.url ?? inner['@id'] };
}

/** What one JSON-LD product states. */
export function ldFacts(node: LdNode): Facts {
  const facts: Facts = { reader: 'json-ld', stated: {} };
  const offer = many(node.offers).find(isNode);
  const variant = many(node.hasVariant).find(isNode);
  const put = (field: Field, where: string, value: unknown) => {
    const names = namesIn(value).slice(0, field === 'materials' ? MOST_NAMES : 1);
    const text = clean(unescaped(names.join(', ')), capOf(field));
    if (text) facts.stated[field] ??= { text, where };
  };
  for (const [field, property] of PROPERTIES) put(field, property, node[property] ?? variant?.[property]);
  put('url', 'url', offer?.url);
  put('seller', 'offers.seller', offer?.seller);
  facts.lines = many(node.additionalProperty ?? variant?.additionalProperty)
    .slice(0, MOST_PROPERTIES)
    .filter(isNode)
    .flatMap(({ name, value }) => clean(`${namesIn(name)}: ${namesIn(value)}`, LINE_CAP) ?? []);
  return facts;
}

/** Names as strings, or in the nodes' `name`. */
function namesIn(value: unknown): unknown[] {
  return many(value)
    .slice(0, MOST_NAMES)
    .flatMap(each => (isNode(each) ? (each.name ?? each['@value'] ?? byId.get(each['@id'])) : each))
    .filter(isName);
}

function many(value: unknown): unknown[] {
  return [value ?? []].flat();
}

/** A list has none of the keys that a node is asked for. */
function isNode(value: unknown): value is LdNode {
  return value instanceof Object;
}

/** Neither an object, which may throw when it is made text, nor a boolean, which is no name. */
function isName(value: unknown): boolean {
  return Boolean(value) && value !== true && !isNode(value);
}

/** What a node calls itself, in small letters: markup writes types as addresses and in lists. A longer text is no type. */
function typeOf(node: LdNode): string {
  return namesIn(node['@type']).join(' ').slice(0, NAME_CAP).toLowerCase();
}
