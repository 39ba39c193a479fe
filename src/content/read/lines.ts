import {
  contains,
  isElement,
  isText,
  matches,
  nextElement,
  nextText,
  parent,
  previousSibling,
  tag,
  textAfter,
  textData,
  textsUnder,
} from './dom';
import type { Elsewhere } from './elsewhere';
import type { Steps } from './steps';
import { clean, INLINE, LINE_CAP, UNSEEN } from './text';

/** No shop's product page says more; beyond it lie endless reviews. */
const MOST_TEXTS = 6000;
/** So many are looked at in one step. */
const TEXTS_IN_A_STEP = 50;
/** A longer text is a script's or a style's. */
const LONGEST_TEXT = 5000;
/** Real pages state less; the worker looks at no more. */
const MOST_LINES = 600;
/** A label is a few words, and no sentence. */
const LABEL = /^[^:\uFF1A]{2,50}(?<![.!?])[:\uFF1A]?$/;
/** One that says so itself: its value comes next, wherever that stands. */
const COLON = /[:\uFF1A]$/;
/** What stands as a label to what comes next around it: the first of two or three parts of a row, or a heading. */
const LABELS = ':is(div,li,p,dl)>:first-child:nth-last-child(2),:is(div,li)>:first-child:nth-last-child(3),h2,h3,h4,h5,h6,strong,b,summary';
/** What stands as one to the element beside it. */
const CELL = /^(?:t[dh]|dt)$/;
/** A label may be wrapped so often, and a text stand in so many elements of its line. */
const HIGHEST = 5;
/** Elements that stand within a line, beside those that stand within a word. */
const WITHIN_LINE = new Set([...INLINE, 'a', 'span', 'label', 'small', 'time']);

/**
 * What the areas say, a line each, in page order: the worker knows which state an origin, a maker or a material,
 * in each language. A tab parts what stands as a label from its value.
 */
export function* readLines(areas: readonly Element[], elsewhere: Elsewhere): Steps<string[]> {
  const lines: string[] = [];
  for (const area of areas) yield* addLines(area, elsewhere, lines);
  return lines.slice(0, MOST_LINES);
}

function* addLines(area: Element, elsewhere: Elsewhere, lines: string[]): Steps<void> {
  const texts = textsUnder(area);
  const [say, finish] = lineMaker(lines);
  let count = 0;
  let aside: Element | null = null;
  for (let node = nextText(texts); node && lines.length < MOST_LINES; node = aside ? textAfter(aside, texts) : nextText(texts)) {
    aside = null;
    const raw = textData(node);
    if (raw.length > LONGEST_TEXT || !raw.trim()) continue;
    if (++count > MOST_TEXTS) break;
    if (count % TEXTS_IN_A_STEP === 0) yield;
    const place = placeOf(node);
    if (!place || UNSEEN.has(place.name)) continue;
    aside = elsewhere(place.part);
    if (aside && !contains(area, aside)) break;
    const text = aside ? null : clean(raw, LINE_CAP);
    if (text) say(text, node, place);
  }
  finish();
}

/** Puts texts together to lines, one after the other; what it holds is put to the lines at the end. */
function lineMaker(lines: string[]): [say: (text: string, node: Node, place: Place) => void, finish: () => void] {
  let block: Element | null = null;
  let label: Element | null = null;
  let line = '';
  // What of it stands in the block, and whether that is one text.
  let said = '';
  let isWhole = false;
  // The words of a link alone state nothing: a menu is made of them.
  let isLink = false;

  const finish = () => {
    if (line && !isLink) lines.push(line);
  };

  const say = (text: string, node: Node, place: Place) => {
    const isLabel = COLON.test(text);
    const goesOn = place.block === block && !isLabel && !isAfterBreak(node, block);
    if (!isLabel && LABEL.test(said) && (goesOn ? isWhole : COLON.test(said) || (label && standsAt(label, place.block, isLink)))) {
      // What is the value of one may be the label of the next.
      if (line !== said) lines.push(line);
      line = `${said}\t${text}`;
      isLink = false;
    } else if (goesOn && line.length < LINE_CAP) {
      line += ` ${text}`;
      isLink = false;
    } else {
      finish();
      line = text;
      isLink = place.name === 'a';
    }
    said = goesOn ? `${said} ${text}`.slice(0, LINE_CAP) : text;
    isWhole = !goesOn;
    ({ block } = place);
    label = isElement(place.part) ? place.part : block;
  };

  return [say, finish];
}

/** Where a text stands. */
interface Place {
  /** The nearest element around it that does not stand within a line. */
  block: Element;
  /** What of that holds the text. */
  part: Node;
  /** What the element next around the text is called. */
  name: string;
}

function placeOf(text: Node): Place | null {
  let part = text;
  let block = parent(text);
  if (!block) return null;
  const name = tag(block);
  for (let height = 0, outer = block; height < HIGHEST && WITHIN_LINE.has(tag(block)); height += 1, block = outer) {
    outer = parent(block) ?? block;
    part = block;
  }
  return { block, part, name };
}

/** Whether a line break stands before a text within its block, be it wrapped. */
function isAfterBreak(text: Node, block: Element): boolean {
  for (let at: Node | null = text; at && at !== block; at = parent(at)) {
    let before = previousSibling(at);
    if (before && isText(before) && !textData(before).trim()) before = previousSibling(before);
    if (before) return isElement(before) && tag(before) === 'br';
  }
  return false;
}

/**
 * Whether `block`, the next to say something, stands as the value to a label, or to what wraps it. A row of heads has no values, and
 * a link has some in a cell alone: elsewhere it is a menu's, over what it opens.
 */
function standsAt(label: Element, block: Element, isLink: boolean): boolean {
  let at = label;
  for (let height = 0, outer = parent(at); outer && height < HIGHEST; height += 1, at = outer, outer = parent(at)) {
    if (!contains(outer, block)) continue;
    const cell = CELL.test(tag(at)) && nextElement(at);
    return cell ? tag(cell) !== 'th' && contains(cell, block) : !isLink && matches(at, LABELS);
  }
  return false;
}
