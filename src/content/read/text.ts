import { attr, firstChild, isElement, isText, nextSibling, rawText, tag } from './dom';

/** Longer titles than this do not occur on shelves; a longer text is a description that strayed in. */
export const TITLE_CAP = 400;
/** Brand, maker and origin lines of real pages stay under 120 characters. */
export const NAME_CAP = 160;

/** Marks that shops put inside values to steer direction or line breaks; they are no part of the words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** What a template prints when it has no value, and what it leaves when it was never filled. */
const EMPTY = /^(?:[-–—.:\s]*|n\/?a|null|none|undefined|unknown|nan|false|true|\[object object\]|\$\w+)$/i;
const UNFILLED = /\{\{|\}\}|\$\{|<%/;

/** Words stand at most this far within what they name; deeper nesting is no template's. */
const DEEPEST = 60;

/** Elements that stand inside a word or a line; all others part two words. */
const INLINE = new Set(['b', 'i', 'em', 'strong', 'sup', 'sub', 'mark', 'font', 'bdi', 'bdo', 'u', 'wbr']);
const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'button']);

/** One line of clean text, or `null` when nothing is said. Cut at `cap` characters. */
export function clean(text: unknown, cap = NAME_CAP): string | null {
  if (typeof text !== 'string' && typeof text !== 'number') return null;
  // A cut before the work: a page may hand us megabytes.
  const line = String(text)
    .slice(0, cap * 8)
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim();
  return EMPTY.test(line) || UNFILLED.test(line) ? null : line.slice(0, cap).trim();
}

/** The words a shopper sees in an element (scripts and controls left out), cut at `cap` characters. */
export function textOf(element: Element, cap = NAME_CAP): string | null {
  const parts: string[] = [];
  gather(element, parts, { left: cap * 4, deep: DEEPEST });
  return clean(parts.join(''), cap);
}

function gather(node: Node, parts: string[], budget: { left: number; deep: number }): void {
  for (let child = firstChild(node); child && budget.left > 0 && budget.deep > 0; child = nextSibling(child)) {
    if (isText(child)) {
      const text = rawText(child);
      parts.push(text);
      budget.left -= text.length;
    } else if (isElement(child) && !UNSEEN.has(tag(child)) && attr(child, 'aria-hidden') !== 'true') {
      const apart = INLINE.has(tag(child)) ? '' : ' ';
      parts.push(apart);
      budget.deep -= 1;
      gather(child, parts, budget);
      budget.deep += 1;
      parts.push(apart);
    }
  }
}
