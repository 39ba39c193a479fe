import type { Words } from '../dataset-types';
import type { DetailPair } from '../types';
import { compositionIn } from './composition';
import { originIn } from './made-in';
import { firstSentence, labelledSentences } from './sentence';
import { setApartIn } from './set-apart';

/** The label of an origin that prose states. */
export const ORIGIN_LABEL = 'Made in';
/** "Label: value"; a label has no digits of its own and no end of sentence. */
const LABELLED = /^[\s•·*–—-]*(?:\d{1,2}[.)] ?)?((?:M[fn][dfrg]\.)?[^:\uFF1A\d.!?]{2,50})[:\uFF1A]\s*(?:[-–—]+\s*(?=\p{L}))?(\S.*)$/u;
/** A stroke behind a value parts it from the next. */
const STROKE_BEHIND = /[\s|\uFF5C]+$/u;

/** All that a line states by its form: labels with a colon, an origin, a composition. */
export function statedIn(line: string, words: Words): DetailPair[] {
  const [only = '', ...more] = labelledSentences(line);
  const pairs = labelledIn(only, more.length === 0).concat(more.flatMap(sentence => labelledIn(sentence, false)));
  pairs.push(...setApartIn(line, words));
  const made = originIn(line, words);
  if (made) pairs.push({ label: ORIGIN_LABEL, value: made });
  const shares = line.includes('%') ? compositionIn(line, words) : null;
  if (shares) pairs.push({ label: 'Material', value: shares });
  return pairs;
}

/** The label and its value; of a sentence within a line, no more than that sentence. */
function labelledIn(sentence: string, isWhole: boolean): DetailPair[] {
  const [, label, value] = LABELLED.exec(sentence) ?? [];
  return label && value ? [{ label: label.trim(), value: (isWhole ? value : firstSentence(value)).replace(STROKE_BEHIND, '') }] : [];
}
