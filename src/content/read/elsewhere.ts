import { attr, contains, matches, parent } from './dom';

/** Parts of a page that speak of other things than its product. */
const FRAME = 'nav,header,footer,aside,select,button';
const CALLED = /(?<!p)review|comment|footer|menu|recommend|related|carousel|breadcrumb|shipping|newsletter|cookie|consent/i;

/** Tells which spots of a page speak of something other than its product. */
export class Elsewhere {
  private readonly known = new Map<Element, Element | null>();

  /** `main`: the heading over the product. What holds it is never elsewhere, whatever its template calls it ("with-footer"). */
  constructor(private readonly main: Element | null) {}

  /** The outermost part around `spot` that speaks of something else. Asked of thousands of spots: every element above them is looked at once. */
  around(spot: Element): Element | null {
    const asked: Element[] = [];
    let found: Element | null = null;
    for (let above = parent(spot); above; above = parent(above)) {
      const known = this.known.get(above);
      if (known !== undefined) {
        found = known;
        break;
      }
      asked.push(above);
    }
    for (const element of asked.reverse()) {
      if (!found && isElsewhere(element) && !(this.main && contains(element, this.main))) found = element;
      this.known.set(element, found);
    }
    return found;
  }
}

/** By its name or by what its template calls it; one expression over both is much cheaper than a selector for each word. */
function isElsewhere(element: Element): boolean {
  return matches(element, FRAME) || CALLED.test(`${attr(element, 'class')} ${attr(element, 'id')}`);
}
