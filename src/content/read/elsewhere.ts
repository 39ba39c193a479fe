import { attr, contains, matches, one, parent, tag } from './dom';
import { outermost } from './outermost';

/** Parts of a page that speak of other things than its product; a button that opens a text is that text's heading. */
const FRAME = 'nav,header,footer,aside,select,button:not([aria-controls])';
const CALLED =
  /(?<!p)review|opini|\bavis|bewert|otzyv|recens|hodnoc|\brating|(?<![bmnl]_)comment|(?<!product-)footer|(?<!tab-)menu|breadcrumb|shipping|compar|quick-?v|also-|upsell|recommend|related|similar|recently|carousel/i;
/** In a table of similar things each column has the link to its own at its head. */
const COMPARED = 'tr:first-child>:nth-child(3) a';

/** Finds the outermost part around a spot that speaks of something other than the page's product; `null` where none does. */
export type Elsewhere = (spot: Node) => Element | null;

/** `main`: the heading over the product. What holds it is never elsewhere, whatever its template calls it ("with-footer"). */
export function elsewhereThan(main: Element | null | undefined): Elsewhere {
  const around = outermost(part => isElsewhere(part) && !(main && contains(part, main)));
  return spot => around(parent(spot));
}

/** By its name or by what its template calls it; one expression over both is much cheaper than a selector for each word. */
function isElsewhere(element: Element): boolean {
  if (tag(element) === 'table' && one(element, COMPARED)) return true;
  return matches(element, FRAME) || CALLED.test(`${attr(element, 'class')} ${attr(element, 'id')}`);
}
