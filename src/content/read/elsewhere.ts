import { contains, matches, parent } from './dom';
import { called } from './selectors';

/** Parts of a page that speak of other things than its product. */
const ELSEWHERE = `nav,header,footer,aside,select,button,:is(${called('review comment footer menu recommend related carousel breadcrumb shipping newsletter cookie consent')}):not([class*="preview" i])`;

/** Tells which spots of a page speak of something other than its product. */
export class Elsewhere {
  private readonly known = new Map<Element, boolean>();

  /** `main`: the heading over the product. What holds it is never elsewhere, whatever its template calls it ("with-footer"). */
  constructor(private readonly main: Element | null) {}

  /** Asked of thousands of spots of a page: every element above them is looked at once. */
  holds(spot: Element): boolean {
    const asked: Element[] = [];
    let found = false;
    for (let around = parent(spot); around; around = parent(around)) {
      const known = this.known.get(around);
      if (known !== undefined) {
        found = known;
        break;
      }
      asked.push(around);
    }
    for (const element of asked.reverse()) {
      found ||= matches(element, ELSEWHERE) && !(this.main && contains(element, this.main));
      this.known.set(element, found);
    }
    return found;
  }
}
