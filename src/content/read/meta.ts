import type { DetailPair } from '../../core/types';
import { attr, one } from './dom';
import { capOf, type Facts, type Field } from './facts';
import { clean } from './text';

const TAGS: readonly [Field, string][] = [
  ['title', 'meta[property="og:title"]'],
  ['brand', 'meta[property="product:brand"],meta[property="og:brand"]'],
  ['url', 'link[rel="canonical"]'],
];

/** What OpenGraph says. A shop adds its own name to the title, so it is asked late. */
export function openGraphFacts(root: Element): Facts {
  const facts: Facts = { reader: 'open-graph', values: {} };
  for (const [field, selector] of TAGS) {
    const tag = one(root, selector);
    const text = tag && clean(attr(tag, 'content') ?? attr(tag, 'href'), capOf(field));
    if (text) facts.values[field] = { text, where: selector.split(',', 1)[0] ?? selector };
  }
  return facts;
}

/** Whether the page says by OpenGraph that it is about one product. */
export function isOpenGraphProduct(root: Element): boolean {
  const type = one(root, 'meta[property="og:type"]');
  const named = type !== null && /(?:^|[:_])product(?:\.item)?$/i.test(attr(type, 'content') ?? '');
  return named || one(root, 'meta[property="product:price:amount"],meta[property="og:price:amount"]') !== null;
}

/** The label–value pairs that a page shows where it is shared. */
export function sharedPairs(root: Element): DetailPair[] {
  return ['1', '2'].flatMap(place => {
    const [label, value] = ['label', 'data'].map(part => {
      const tag = one(root, `meta[name="twitter:${part}${place}"]`);
      return tag && clean(attr(tag, 'content'));
    });
    return label && value ? [{ label, value }] : [];
  });
}
