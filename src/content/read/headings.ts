import { all, closest, one } from './dom';
import type { Facts } from './facts';
import { type Meta, tabTitle } from './meta';
import { MONEY } from './money';
import { called, NAMED } from './selectors';
import { fold, longest, TITLE_CAP, textOf } from './text';

/** A page with more main headings than this says nothing by them. */
const MOST_HEADINGS = 60;
/** Shorter words agree with too much. */
const SHORTEST = 3;
/** Tabs are cut where a heading is not: what begins with so many of the same letters is the same. */
const BEGINNING = 40;
/** The shorter of two agreeing titles is at least this part of the longer: "Shoes" is not "Sports shoes amx1". */
const ALIKE = 0.3;
/** A shop's name over each page of it is none: a logo, or a link to the front page. */
const MAIN = 'h1:not([class*=logo],:has(>a[href$="/"]))';
/** What templates call a product's name where they give it no main heading; a name that is a link leads elsewhere. */
const standIns = () => `.h1,[itemprop=name]:not(meta),:is(${called('product')}):is(${called('name title')})`;
/** Headings of the page's frame. */
const FRAME = 'nav,aside,footer';

/** A heading and its words. */
export interface Heading {
  element: Element;
  text: string;
  /** The same, to compare: a page may have many headings and many names to compare them with. */
  folded: string;
}

/** The page's main headings in page order; where it has none, the first thing that its template calls the product's name. */
export function headingsOf(root: Element): Heading[] {
  const main = worded(all(root, MAIN));
  if (main[0]) return main;
  const named = all(root, standIns()).slice(0, MOST_HEADINGS);
  const own = named.find(element => !closest(element, `a,li,${FRAME},[itemtype*=ListItem]`) && !one(element, 'a'));
  return worded(own ? [own] : []);
}

/** The heading that says what the browser's tab says, of several the longest; of headings that all say something else the first. */
export function mainHeading(root: Element, meta: Meta, headings: readonly Heading[]): Heading | null {
  const tab = tabTitle(root, meta);
  const own = headings.find(({ element, text }) => !closest(element, FRAME) && !MONEY.test(text)) ?? headings[0];
  const lesser = () => (headings.length === 1 ? null : longestIn(tab, worded(all(root, NAMED))));
  return longestIn(tab, headings, BEGINNING) ?? lesser() ?? own ?? null;
}

/** The heading whose words agree with a title: one holds the other; of several the longest, for a shop may name itself in one. */
export function agreeingHeading(title: string, headings: readonly Heading[]): Heading | null {
  const folded = fold(title);
  return longest(headings.filter(heading => agree(folded, heading.folded)));
}

/** What a heading states. */
export function headingFacts(heading: Heading): Facts {
  return { reader: 'heading', stated: { title: { text: heading.text, where: 'h1' } } };
}

function longestIn(tab: string, headings: readonly Heading[], beginning?: number): Heading | null {
  const whole = fold(tab);
  return longest(headings.filter(({ folded }) => folded.length >= SHORTEST && whole.includes(folded.slice(0, beginning))));
}

function agree(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= Math.max(SHORTEST, Math.max(a.length, b.length) * ALIKE) && (a.includes(b) || b.includes(a));
}

function worded(elements: readonly Element[]): Heading[] {
  return elements.slice(0, MOST_HEADINGS).flatMap(element => {
    const text = textOf(element, TITLE_CAP);
    return text ? [{ element, text, folded: fold(text) }] : [];
  });
}
