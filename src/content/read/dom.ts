import { mayHand, share } from './bounds';

/**
 * DOM access that a page cannot shadow. A form field called "querySelectorAll" or "textContent" replaces that
 * property of its form, and an image called "documentElement" that of the document, in our world too.
 * Nothing here reads layout or style.
 */

type Root = Document | Element;

const documentAll = Document.prototype.querySelectorAll;
const elementAll = Element.prototype.querySelectorAll;
const elementOne = Element.prototype.querySelector;
const documentOne = Document.prototype.querySelector;
const attributeOf = Element.prototype.getAttribute;
const closestOf = Element.prototype.closest;
const matchesOf = Element.prototype.matches;
const containsOf = Node.prototype.contains;

const wordsOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
const byTagName = Element.prototype.getElementsByTagName;
const childCountOf = getter<Element, number>(Element.prototype, 'childElementCount');
const nextElementOf = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');
const ownerOf = getter<Node, Document>(Node.prototype, 'ownerDocument');
const treeWalkerOf = Document.prototype.createTreeWalker;
const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
const nameOf = getter<Element, string>(Element.prototype, 'localName');

/** Reads a property by its prototype's accessor, never by the object's own name. */
function getter<T extends object, V>(prototype: T, key: string): (target: T) => V {
  const read = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!read) throw new TypeError(key);
  return target => read.call(target) as V;
}

/** All elements under `root` that match; an empty list for a selector the browser does not know. */
export function all(root: Root, selector: string): Element[] {
  if (!mayHand(1)) return [];
  try {
    const found = isDocument(root) ? documentAll.call(root, selector) : elementAll.call(root, selector);
    const most = share(found.length);
    return most === found.length ? Array.from(found) : Array.from({ length: most }, (_none, n) => found[n] as Element);
  } catch {
    return [];
  }
}

/** How many elements the page has; the browser keeps count, so that it costs next to nothing. */
export function countElements(root: Element): number {
  return byTagName.call(root, '*').length;
}

/** The first element under `root` that matches, or `null`. */
export function one(root: Root, selector: string): Element | null {
  if (!mayHand(1)) return null;
  try {
    return isDocument(root) ? documentOne.call(root, selector) : elementOne.call(root, selector);
  } catch {
    return null;
  }
}

export function attr(element: Element, name: string): string | null {
  return attributeOf.call(element, name);
}

export function closest(element: Element, selector: string): Element | null {
  return closestOf.call(element, selector);
}

export function matches(element: Element, selector: string): boolean {
  return matchesOf.call(element, selector);
}

export function contains(outer: Node, inner: Node): boolean {
  return containsOf.call(outer, inner);
}

/** A text node's own words, or those of an element's own text nodes (a script has one). */
export function rawText(node: Node): string {
  if (isText(node)) return wordsOf(node);
  let text = '';
  for (const child of children(node)) if (isText(child)) text += wordsOf(child);
  return text;
}

export const parent: (node: Node) => Element | null = parentOf;
export const tag: (element: Element) => string = nameOf;

/** The text nodes under `root` in document order. */
export function* textNodes(root: Element): Generator<Text> {
  const walker = treeWalkerOf.call(ownerOf(root), root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && mayHand(1); node = walker.nextNode()) yield node as Text;
}

export function firstChild(node: Node): Node | null {
  return mayHand(1) ? firstChildOf(node) : null;
}

export function nextSibling(node: Node): Node | null {
  return mayHand(1) ? nextSiblingOf(node) : null;
}

/** How many elements stand directly in this one. */
export const childCount: (element: Element) => number = childCountOf;
/** The next element beside this one. */
export const nextElement: (element: Element) => Element | null = nextElementOf;

/** The child nodes in order. */
function* children(node: Node): Generator<Node> {
  for (let child = firstChild(node); child; child = nextSibling(child)) yield child;
}

/** The child elements in order. */
export function childElements(element: Element): Element[] {
  const found: Element[] = [];
  for (const child of children(element)) if (isElement(child)) found.push(child);
  return found;
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}

function isDocument(root: Root): root is Document {
  return typeOf(root) === 9;
}
