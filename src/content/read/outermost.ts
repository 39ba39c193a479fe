import { parent } from './dom';

/** Finds the outermost, of an element and all around it, that `is` holds true of. Asked of thousands of elements: each above them is looked at once. */
export function outermost(is: (element: Element) => boolean): (element: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  return element => {
    const asked: Element[] = [];
    let at = element;
    for (; at && !known.has(at); at = parent(at)) asked.push(at);
    let found = (at && known.get(at)) ?? null;
    for (const each of asked.reverse()) {
      if (!found && is(each)) found = each;
      known.set(each, found);
    }
    return found;
  };
}
