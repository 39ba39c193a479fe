import type { Words } from '../dataset-types';
import type { Tokens } from '../text/tokens';
import type { WhyField } from '../types';
import { type Hit, is } from './hit';
import type { Role } from './role';

/** One text of a product in words, with every phrase that the index finds in it. */
export interface ScannedLine {
  field: WhyField;
  tokens: Tokens;
  hits: readonly Hit[];
}

/** The same, with the goods alone that are meant. */
export interface Line extends ScannedLine {
  /** First word of "for", "compatible with" …: what follows is another thing. */
  cutAt: number;
}

/** A phrase in the line where it stands. */
export interface Mention<In extends ScannedLine = Line> {
  line: In;
  hit: Hit;
}

/** Words of one field, exactly as they stand on the page. */
export interface Excerpt {
  field: WhyField;
  text: string;
}

/** A stretch of a line: words `from` to `to` (exclusive). */
type Stretch = Pick<Hit, 'from' | 'to'>;

/** What a question about hits looks at. */
type Hits = Pick<ScannedLine, 'hits'>;

/** Some words of a line, as they stand on the page. */
export function excerptOf({ field, tokens: { text, starts, ends } }: ScannedLine, { from, to }: Stretch): Excerpt {
  return { field, text: text.slice(starts[from] ?? 0, ends[to - 1] ?? text.length) };
}

/** The same words folded, as a name is compared. */
export function keyOf({ tokens: { words } }: Pick<ScannedLine, 'tokens'>, { from, to }: Stretch): string {
  return words.slice(from, to).join(' ');
}

/** What stands on the page between the word before `from` and the word `to`: without `to`, the gap before a word. */
export function between({ tokens: { text, starts, ends } }: Pick<ScannedLine, 'tokens'>, from: number, to = from): string {
  return text.slice(ends[from - 1], starts[to]);
}

/** Whether a comma, a dash or a bracket stands there: what follows is another thing, or is said of it. */
export function isParted(line: Pick<ScannedLine, 'tokens'>, from: number, to = from): boolean {
  return PARTING.test(between(line, from, to));
}

const PARTING = /[,;:|()[\]•·–—+&]|\s-\s|\band\b/i;

/** Whether any phrase of the line does this. */
export function has({ hits }: Hits, role: Role): boolean {
  return hits.some(hit => is(hit, role));
}

/** The phrase with this role that begins at a word: right behind what ends there. */
export function startingAt({ hits }: Hits, at: number, role: Role): Hit | undefined {
  return hits.find(hit => hit.from === at && is(hit, role));
}

/** The phrase with this role that ends before a word: right before what begins there. */
export function endingAt({ hits }: Hits, at: number, role: Role): Hit | undefined {
  return hits.find(hit => hit.to === at && is(hit, role));
}

/** Whether a word lies in a phrase of this kind. */
export function isCovered({ hits }: Hits, at: number, by: (hit: Hit) => boolean): boolean {
  return hits.some(hit => hit.from <= at && at < hit.to && by(hit));
}

/** Whether a word is a count or a year: "2", "2x", "2 x", "1980s". */
export function isNumber({ tokens: { words } }: Pick<ScannedLine, 'tokens'>, at: number): boolean {
  const word = words[at] ?? '';
  return NUMBER.test(word) || (word === 'x' && NUMBER.test(words[at - 1] ?? ''));
}

const NUMBER = /^\d+[sx]?$/;

/** The first words before a line's cut, or `anywhere`, whose meaning fits. */
export function findMeaning(lines: readonly Line[], means: (hit: Hit) => boolean, anywhere = false): Excerpt | null {
  for (const line of lines) {
    const hit = line.hits.find(found => (anywhere || found.from < line.cutAt) && means(found));
    if (hit) return excerptOf(line, hit);
  }
  return null;
}

/** A good by its own words; a compound one ("garments of cotton") by one word of each of its parts. */
export function findGood(lines: readonly Line[], good: string, words: Words): Excerpt | null {
  const excerpt = findMeaning(lines, ({ meaning }) => meaning.goods.includes(good));
  const parts = words.goods[good]?.parts;
  if (excerpt !== null || parts === undefined) return excerpt;
  const excerpts = parts.map(part => findMeaning(lines, ({ meaning }) => meaning.goods.some(each => part.includes(each))));
  return excerpts.every(each => each !== null) ? (excerpts[0] ?? null) : null;
}
