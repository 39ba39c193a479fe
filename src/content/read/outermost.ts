import { parent } from './dom';

/** Finds the outermost, of an element and all around it, that `is` holds true of. Asked of thousands of elements: each above them is looked at once. */
export function outermost(is: (element: Element) => boolean): (element: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  return element => {
    const asked: Element[] = [];
    let found: Element | null = null;
    for (let at = element; at; at = parent(at)) {
      const above = known.get(at);
      if (above !== undefined) {
        found = above;
        break;
      }
      asked.push(at);
    }
    for (const each of asked.reverse()) {
      if (!found && is(each)) found = each;
      known.set(each, found);
    }
    return found;
  };
}
