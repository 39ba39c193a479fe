import { all, attr, one, rawText } from './dom';
import { capOf, type Facts, type Field } from './facts';
import { clean, TITLE_CAP } from './text';

/** What a page's `meta` elements say, the first of each name; read once, where each name asked for would be a search through the page. */
export type Meta = ReadonlyMap<string, string>;

const TAGS: readonly [Field, string][] = [
  ['title', 'og:title'],
  ['brand', 'product:brand'],
  ['brand', 'og:brand'],
  ['materials', 'product:material'],
];

export function metaOf(root: Element): Meta {
  const meta = new Map<string, string>();
  for (const tag of all(root, 'meta')) {
    const name = (attr(tag, 'property') ?? attr(tag, 'name'))?.toLowerCase();
    const content = attr(tag, 'content');
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** What OpenGraph says. A shop adds its own name to the title, so it is asked late. */
export function openGraphFacts(root: Element, meta: Meta): Facts {
  const facts: Facts = { reader: 'open-graph', stated: {} };
  for (const [field, name] of TAGS) {
    const text = clean(meta.get(name), capOf(field));
    if (text) facts.stated[field] ??= { text, where: name };
  }
  const link = one(root, 'link[rel=canonical]');
  const address = clean(link && attr(link, 'href'), capOf('url'));
  if (address) facts.stated.url = { text: address, where: 'link[rel=canonical]' };
  return facts;
}

/** What the browser's tab says, and what the page says of itself when it is shared. */
export function tabTitle(root: Element, meta: Meta): string {
  const title = one(root, 'title');
  return `${title ? rawText(title) : ''} ${meta.get('og:title') ?? ''}`.slice(0, TITLE_CAP * 2);
}

/** Whether the page says by OpenGraph that it is about one product. */
export function isOpenGraphProduct(meta: Meta): boolean {
  return /product(?:\.item)?$/i.test(meta.get('og:type') ?? '') || meta.has('product:price:amount') || meta.has('og:price:amount');
}
