import type { DetailPair } from '../../core/types';
import { atMost } from './bounds';
import { all, childElements, countElements, isElement, isText, nextElement, nextSibling, tag, words } from './dom';
import type { Elsewhere } from './elsewhere';
import { mapped, type Steps } from './steps';
import { clean, LETTER, textOf } from './text';

/** A label is a few words; a longer one is a sentence. */
const LABEL_CAP = 50;
/** Enough for a composition line; the words that matter stand at the front. */
const VALUE_CAP = 300;
/** No value stands after more than this, be it only spaces. */
const MOST_BESIDE = 1000;
/** The worker keeps 80; real tables that hold more repeat themselves. */
const MOST_PAIRS = 80;
/** Rows and headings looked at in one area, whether they say something new or not. */
const MOST_ROWS = 2500;
/** A label may be wrapped, and carry a mark or a hint; what holds more is a block. */
const MOST_PARTS = 8;
/** Tables and lists whose form alone says which is the label. */
const SURE_ROWS = 'tr,dt';
/** A label that is the first of two parts of a row, or a line of heading above its value. */
const LIKELY_LABELS =
  ':is(div,li,p,dl)>:first-child:nth-last-child(2),:is(div,li)>:first-child:nth-last-child(3),h2,h3,h4,h5,h6,strong,b,summary';
/** The label–value pairs within the areas, raw: tables first, then what only looks like a pair. */
export function* readDetails(areas: readonly Element[], elsewhere: Elsewhere): Steps<DetailPair[]> {
  const pairs = pairsBut(elsewhere);
  for (const area of areas) yield* mapped(atMost(all(area, SURE_ROWS), MOST_ROWS), row => pairs.addRow(row));
  for (const area of areas) yield* mapped(atMost(all(area, LIKELY_LABELS), MOST_ROWS), label => pairs.addLabelled(label));
  return pairs.list;
}

interface Pairs {
  list: DetailPair[];
  /** A table row (one pair, or two side by side; of a comparison the first column) or a term of a list. */
  addRow(row: Element): void;
  /** A label with its value beside or below it: the text after it, or the next element that says something. */
  addLabelled(label: Element): void;
}

function pairsBut(elsewhere: Elsewhere): Pairs {
  const list: DetailPair[] = [];
  const seen = new Set<string>();

  function add(label: string | null, value: string | null, at: Element): void {
    if (list.length >= MOST_PAIRS || !label || !value || !isLabel(label) || value === label) return;
    const key = `${label}\n${value}`;
    if (seen.has(key) || elsewhere(at)) return;
    seen.add(key);
    list.push({ label, value });
  }

  function addPair(label: Element | null | undefined, value: Element | null | undefined): void {
    if (label && value) add(textOf(label, LABEL_CAP + 1), textOf(value, VALUE_CAP), label);
  }

  return {
    list,
    addRow(row) {
      if (list.length >= MOST_PAIRS) return;
      const cells = tag(row) === 'dt' ? [row, nextElement(row)] : childElements(row);
      addPair(cells[0], cells[1]);
      if (cells.length === 4 && cells[2] && cells[0] && tag(cells[2]) === tag(cells[0])) addPair(cells[2], cells[3]);
    },
    addLabelled(label) {
      if (list.length >= MOST_PAIRS || countElements(label) > MOST_PARTS || elsewhere(label)) return;
      const words = textOf(label, LABEL_CAP + 1);
      if (words && isLabel(words)) add(words, textAfter(label), label);
    },
  };
}

/** Short, with letters, and no sentence. */
function isLabel(words: string): boolean {
  return words.length > 1 && words.length <= LABEL_CAP && LETTER.test(words) && !/[.!?]$/.test(words);
}

/** What follows a label: the text beside it, or the next element that says something. */
function textAfter(label: Element): string | null {
  let beside = '';
  for (let node = nextSibling(label); node && beside.length < MOST_BESIDE; node = nextSibling(node)) {
    if (isText(node)) beside += ` ${words(node)}`;
    else if (isElement(node) && tag(node) !== 'br') {
      const said = textOf(node, VALUE_CAP);
      if (clean(beside) || said) return clean(beside, VALUE_CAP) ?? said;
    } else if (clean(beside)) break;
  }
  return clean(beside, VALUE_CAP);
}
