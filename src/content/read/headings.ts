import { all, closest, matches, one, outwards } from './dom';
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
/** A product's name, its picture and a way to order it stand no farther above its price. */
const BLOCK_HEIGHT = 4;
/** A main heading in the same block names the product itself; what holds the header is the whole page. */
const block = () => `:has(img):has(${called('buy cart basket qty quantity', 'class id name')}):not(:has(header,h1))`;

/** A heading and its words. */
export interface Heading {
  element: Element;
  text: string;
  /** The same, to compare: a page may have many headings and many names to compare them with. */
  folded: string;
}

/** The page's main headings in page order. */
export function headingsOf(root: Element): Heading[] {
  return worded(all(root, MAIN));
}

/** What may name a product besides the main headings. */
export function namesIn(root: Element): Heading[] {
  return worded(all(root, NAMED));
}

/**
 * The longest heading that says what the browser's tab says. If none does, the name that stands with this price, picture and order
 * button: many templates have no main heading, or one over all products ("Product details"). Else the first main heading.
 */
export function mainHeading(root: Element, meta: Meta, headings: readonly Heading[], price?: Element): Heading | null {
  const tab = tabTitle(root, meta);
  const lesser = () => (headings.length === 1 ? null : longestIn(tab, namesIn(root)));
  const whole = block();
  const around = outwards(price, BLOCK_HEIGHT).find(at => matches(at, whole));
  // An amount is no name, nor is a heading of the page's frame, and a link leads elsewhere.
  const own = [...(around ? namesIn(around) : []), ...headings].find(
    ({ element, text }) => !closest(element, 'nav,footer,aside,a') && !one(element, 'a') && !MONEY.test(text),
  );
  return longestIn(tab, headings, BEGINNING) ?? lesser() ?? own ?? headings[0] ?? null;
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
