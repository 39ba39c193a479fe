import type { Words } from '../../dataset-types';
import { type Hit, is } from '../hit';
import { has, type ScannedLine } from '../line';
import { isKeptGood } from './goods';
import { isSecondary } from './one-thing';

/** What a line says of all goods in it. */
export interface LineSense {
  /** A book, a film or a service: about goods. */
  isMedia: boolean;
  /** Something kept in a house, or worn: the name of a food is a color. */
  isKept: boolean;
  isPets: boolean;
  isUnworn: boolean;
  /** A cosmetic or a supplement: goods are ingredients. */
  isCare: boolean;
}

export function lineSense(line: ScannedLine, words: Words): LineSense {
  const { hits } = line;
  return {
    isMedia: hasSubtitle(line) || hits.some(hit => is(hit, 'media') || (is(hit, 'service') && !isSecondary(hit, line))),
    isKept: hits.some(hit => is(hit, 'kept') || hit.meaning.goods.some(good => isKeptGood(words.goods[good]))),
    isPets: has(line, 'pets'),
    isUnworn: has(line, 'unworn'),
    isCare: hits.some(hit => is(hit, 'care') && !isSecondary(hit, line)),
  };
}

/** "Cocoa: An Exploration", "Empire of Cotton: A Global History": only books have such titles. */
export function hasSubtitle({ tokens, field }: ScannedLine): boolean {
  return field === 'title' && SUBTITLE.test(tokens.text);
}

const SUBTITLE = /:\s(?:an?|the|how|why)\s/i;

/** Whether the words are clothing only where the line names a wearer. */
export function isUnsure({ from, to }: Hit, { hits }: ScannedLine): boolean {
  return hits.some(other => is(other, 'unsure') && other.from <= from && to <= other.to);
}

/** Whether the line names a wearer. */
export function namesWearer({ tokens }: ScannedLine, { wearers }: Words): boolean {
  const isOfPipes = tokens.words.some(word => OF_PIPES.test(word));
  return tokens.words.some(word => wearers.includes(word) && !(isOfPipes && ALSO_OF_PIPES.test(word)));
}

/** Dutch pipe sockets: "PVC sokken zwart 32 mm". */
const OF_PIPES = /^(?:pvc|mm|inch|messing|koper(?:en)?|rvs|staal|stalen)$/;
/** Adjectives of socks and of pipes; a named person wears socks ("heren sokken 2 mm dik"). */
const ALSO_OF_PIPES = /^(?:zwart|warme)$/;
