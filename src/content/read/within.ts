import { parent } from './dom';

/** Tells of many elements whether they are, or stand within, what `is` finds: every element above them is looked at once. */
export function within(is: (element: Element) => boolean): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return element => {
    const asked: Element[] = [];
    let at = element;
    for (; at && !known.has(at) && !is(at); at = parent(at)) asked.push(at);
    const found = at !== null && (known.get(at) ?? true);
    for (const each of asked) known.set(each, found);
    return found;
  };
}
