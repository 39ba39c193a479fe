import { openBudget, spend, spendUpTo } from './budget';

/**
 * DOM access that a page cannot shadow. A form field called "querySelectorAll" or "textContent" replaces that
 * property of its form, and an image called "documentElement" that of the document, in our world too.
 * Nothing here reads layout or style.
 */

const allOf = Element.prototype.querySelectorAll;
const byTagName = Element.prototype.getElementsByTagName;
const treeWalkerOf = Document.prototype.createTreeWalker;
/** As `NodeFilter` has them. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;

const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
const firstElementOf = getter<Element, Element | null>(Element.prototype, 'firstElementChild');
const typeOf = getter<Node, number>(Node.prototype, 'nodeType');

/** Calls a prototype's own method, never what the object has by that name. `call` written out is a third faster than bound. */
export function method<T, A extends [unknown?], V>(own: (this: T, ...input: A) => V): (target: T, ...input: A) => V {
  return (target: T, input?: unknown) => (own as (this: T, input?: unknown) => V).call(target, input);
}

/** Reads a property by its prototype's accessor. */
function getter<T extends object, V>(prototype: T, key: string): (target: T) => V {
  const own = Object.getOwnPropertyDescriptor(prototype, key)?.get as (this: T) => V;
  return target => own.call(target);
}

/** The page's outermost element, with which each look at the page begins; a page may have none. */
export function rootOf(): Element | null {
  openBudget();
  return treeWalkerOf.call(document, document, SHOW_ELEMENT).nextNode() as Element | null;
}

/** All elements under `root` that match; an empty list for a selector the browser does not know. */
export function all(root: Element, selector: string): Element[] {
  if (!spend(1)) return [];
  try {
    const found = allOf.call(root, selector);
    return Array.prototype.slice.call(found, 0, spendUpTo(found.length)) as Element[];
  } catch {
    return [];
  }
}

/** The elements around one, outwards: so many at most. */
export function outwards(from: Element | null | undefined, most: number): Element[] {
  const path: Element[] = [];
  for (let at = from && parent(from); at && path.length < most; at = parent(at)) path.push(at);
  return path;
}

/** How many elements stand under `root`. */
export function countElements(root: Element): number {
  return byTagName.call(root, '*').length;
}

/** The first element under `root` that matches, or `null`. */
export function one(root: Element, selector: string): Element | null {
  if (!spend(1)) return null;
  try {
    return firstUnbounded(root, selector);
  } catch {
    return null;
  }
}

/** The same of an element at any time, outside of a reading and its bounds. */
export const firstUnbounded: (element: Element, selector: string) => Element | null = method(Element.prototype.querySelector);
export const attr = method(Element.prototype.getAttribute);
export const closest: (element: Element, selector: string) => Element | null = method(Element.prototype.closest);
export const matches = method(Element.prototype.matches);
export const contains: (outer: Node, inner: Node) => boolean = method(Node.prototype.contains);

/** What a text node says. */
export const textData = getter<CharacterData, string>(CharacterData.prototype, 'data');

/** Nobody reads a longer text; by script, the same megabyte may stand in it a thousand times. */
const MOST_RAW = 2_000_000;

/** The words of an element's own text nodes (a script has one). */
export function rawText(element: Element): string {
  let text = '';
  for (let child = firstChildOf(element); child && text.length < MOST_RAW; child = nextSiblingOf(child))
    if (isText(child)) text += textData(child);
  return text;
}

export const parent = getter<Node, Element | null>(Node.prototype, 'parentElement');
export const tag = getter<Element, string>(Element.prototype, 'localName');

/** Walks the text nodes under `root` in document order, by `nextText`. */
export function textsUnder(root: Element): TreeWalker {
  return treeWalkerOf.call(document, root, SHOW_TEXT);
}

export function nextText(texts: TreeWalker): Text | null {
  return spend(1) ? (texts.nextNode() as Text | null) : null;
}

/** The first text after all that `part` holds. */
export function textAfter(part: Element, texts: TreeWalker): Text | null {
  texts.currentNode = part;
  // Elements are no nodes of this walk, so that the next sibling may stand anywhere.
  return spend(1) ? (texts.nextSibling() as Text | null) : null;
}

export function firstChild(node: Node): Node | null {
  return spend(1) ? firstChildOf(node) : null;
}

export function nextSibling(node: Node): Node | null {
  return spend(1) ? nextSiblingOf(node) : null;
}

/** The next element beside this one. */
export const nextElement = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');

export const previousSibling = getter<Node, Node | null>(Node.prototype, 'previousSibling');

export const previousElement = getter<Element, Element | null>(Element.prototype, 'previousElementSibling');

/** The child elements in order. */
export function childElements(element: Element): Element[] {
  const found: Element[] = [];
  for (let child = firstElementOf(element); child && spend(1); child = nextElement(child)) found.push(child);
  return found;
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}
