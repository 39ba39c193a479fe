import { firstChild, isElement, isText, matches, nextSibling, tag, textData } from './dom';

/** Longer titles than this do not occur on shelves; a longer text is a description that strayed in. */
export const TITLE_CAP = 400;
/** Brand, maker and origin lines of real pages stay under 120 characters. */
export const NAME_CAP = 160;
/** Browsers and servers take no longer addresses for granted. */
export const ADDRESS_CAP = 2000;
/** Enough for a label with a composition, or for the sentence that says where a thing was made. */
export const LINE_CAP = 300;

/**
 * A letter, near enough: the ranges of letters with the signs that stand between them. `\p{L}` is made of hundreds of ranges,
 * and making it ready takes longer than all that is done with it on a page.
 */
export const LETTER: RegExp = /[A-Za-z\u00C0-\u1FFF\u3005-\uD7FF\uF900-\uFFDC]/;
/** What stands between words in small letters, as near. */
const BETWEEN_WORDS = /[^a-z0-9\u00C0-\u1FFF\u3005-\uFEFE\uFF41-\uFFDC]+/g;

/** Marks that shops put inside values to steer direction or line breaks; they are no part of the words. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** What a template prints when it has no value, and what it leaves when it was never filled. */
const EMPTY = /^(?:[-–—.:\s]*|n\/?a|null|none|undefined|unknown|nan|\$\w+)$|\{\{|\}\}|\$\{|<%/;

/** An element weighs as much as a short word: a block of empty ones must end too. */
const ELEMENT_COST = 4;
/** With what is blank; no more of it is asked for. */
const MOST_GATHERED = 20_000;
/** Words stand at most this far within what they name; deeper nesting is no template's. */
const DEEPEST = 60;

/** Elements that stand inside a word or a line; all others part two words. */
export const INLINE: ReadonlySet<string> = new Set('strong u i sub bdi sup wbr b bdo em font mark'.split(' '));
/** Elements whose words are no part of the page's text. */
export const UNSEEN: ReadonlySet<string> = new Set('style noscript script select template svg textarea'.split(' '));

/** What stands in a text and says nothing of it; in lines a button may be a heading. */
const CONTROL = 'button,[aria-hidden=true]';

/** One line of clean text, cut at `cap` characters; `null` when it says nothing. */
export function clean(text: string | null | undefined, cap = NAME_CAP): string | null {
  // Cut first: a page may hand us megabytes.
  const line = `${text ?? ''}`
    .slice(0, cap * 8)
    .replace(INVISIBLE, '')
    // A single space stays as it is: most of the time of a text goes to its spaces.
    .replace(/\s\s+|[^\S ]/g, ' ')
    .trim();
  return EMPTY.test(line.toLowerCase()) ? null : line.slice(0, cap).trim();
}

/** The words a shopper sees in an element (scripts and controls left out), cut at `cap` characters. */
export function textOf(element: Element, cap = NAME_CAP): string | null {
  const said = { text: '', spare: cap * 2, deep: DEEPEST };
  gather(element, said);
  return clean(said.text, cap);
}

/** Blank texts are most of a page's, and cost nothing of what is `left`. */
function gather(node: Node, said: { text: string; spare: number; deep: number }): void {
  for (let child = firstChild(node); child && said.spare > 0 && said.text.length < MOST_GATHERED; child = nextSibling(child)) {
    if (isText(child)) {
      const text = textData(child);
      said.text += text;
      said.spare -= text.trim().length;
    } else if (said.deep > 0 && isElement(child)) {
      const name = tag(child);
      said.spare -= ELEMENT_COST;
      if (UNSEEN.has(name) || matches(child, CONTROL)) continue;
      const apart = INLINE.has(name) ? '' : ' ';
      said.text += apart;
      said.deep -= 1;
      gather(child, said);
      said.deep += 1;
      said.text += apart;
    }
  }
}

/** Words alone, in small letters, so that two ways of writing them compare. */
export function fold(text: string): string {
  return text.toLowerCase().replace(BETWEEN_WORDS, ' ').trim();
}

/** Words without numbers: a countdown, a stock, a price are other ones from second to second, and name nothing. */
export function withoutFigures(text: string): string {
  return text.replace(/[\d\s]+/g, '');
}

/** The first of those with most words to them. */
export function longest<T extends { text: string }>(said: readonly T[]): T | null {
  return said.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}
