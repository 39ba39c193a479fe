import { DISTINCT_WORDS } from '../../text/company-name';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import { type Hit, is } from '../hit';
import { between, endingAt, excerptOf, isCovered, isNumber, isParted, type Line, type Mention, startingAt } from '../line';
import { isByMaker } from './another-thing';
import { tellsGoodOf } from './goods';

const SMALL_FIRST = /^\p{Ll}/u;
/** "ジャイアント GIANT": shops of Japan write how a name sounds before it. */
const READING = /^[\p{Script=Katakana}ー]+$/u;
const ALL_CAPITALS = /^(?=.*\p{Lu})\P{Ll}*$/u;

/**
 * Gate 2. Names that are also words, places or first names ("Giant", "Camel", "Liv") need the brand field or the title's first
 * position; phrases that tell another thing of the same name ("Green Giant") drop them.
 */
export function distinct({ link, action, named, inLine }: Candidate, view: { lines: readonly Line[] }): GateResult {
  if (link === null) return PASSED;
  const isItsGood = (other: Hit) => tellsGoodOf(link, action, other);
  // "Bike by Giant, size M" is no "giant size".
  const isNegative = (line: Line, other: Hit) => other.meaning.negativeOf.includes(link.id) && !APART.test(excerptOf(line, other).text);
  if (view.lines.some(line => line.hits.some(other => isNegative(line, other) && !isExtra(line, other, isItsGood))))
    return { dropped: 'negative-phrase' };
  if (inLine === null) {
    const isOfFitted = (line: Line, other: Hit) => other.meaning.brands.includes(link.id) && isCalledFitting(line, other, isItsGood);
    const fitsIt = view.lines.some(line => line.hits.some(other => isOfFitted(line, other) && !isExtra(line, other, isItsGood)));
    return fitsIt && !link.gates.fitsOthers ? { dropped: 'compatible-with' } : PASSED;
  }
  if (link.gates.fieldOnly) return { dropped: 'needs-brand-field' };
  const { line, hit } = inLine;
  const plain = link.gates.ambiguous && hit.to - hit.from < DISTINCT_WORDS;
  // Where all is in capitals, a capital tells nothing but of a name that the record too writes so ("DJI").
  const isAcronym = ALL_CAPITALS.test(named.text) && link.aliases.includes(named.text);
  const isWritten = !SMALL_FIRST.test(named.text) && (isAcronym || !ALL_CAPITALS.test(line.tokens.text));
  const leads = (other: Hit) => is(other, 'lead') || (isWritten && isItsGood(other));
  const isAtHead =
    !plain ||
    isHead(line, hit.from, leads) ||
    (isWritten && line.hits.some(good => isItsGood(good) && isByMaker(good, inLine) && isNamedWhole(good, inLine)));
  return isAtHead ? PASSED : { dropped: 'ambiguous-name-not-at-head' };
}

const APART = /[,;|]/;

/**
 * "Bike by Giant, size M", but "camera by Dahua Li": an unknown word right behind makes it another's name. Where more than a plain word tells
 * the kind of the good ("road bike by Giant Defy"), it is the maker's name for it.
 */
function isNamedWhole(good: Hit, { line, hit: { to } }: Mention): boolean {
  if (good.to - good.from > 1) return true;
  const next = line.tokens.words[to];
  return next === undefined || isParted(line, to) || HAS_NUMBER.test(next) || isCovered(line, to, () => true);
}

const HAS_NUMBER = /\d/;

/** "Case for DJI Mini 3", "support pour caméra EZVIZ", "DJI compatible battery": shops give the brand of what a thing fits as its own. */
function isCalledFitting(line: Line, { from, to }: Hit, isItsGood: (hit: Hit) => boolean): boolean {
  const good = line.hits.find(other => other.to === from && isItsGood(other));
  if (endingAt(line, from, 'cut') || (good && endingAt(line, good.from, 'cut'))) return true;
  return startingAt(line, to, 'compatible') !== undefined && COMPATIBLE.test(line.tokens.words[to] ?? '');
}

const COMPATIBLE = /^[ck]ompatib/;

/** "Drone with landing pad": what a "with" or a "+" adds to the maker's own thing does not make it another thing. */
function isExtra(line: Line, { from }: Hit, isItsGood: (hit: Hit) => boolean): boolean {
  const good = line.hits.find(other => other.to <= from && isItsGood(other));
  if (good === undefined || from >= line.cutAt) return false;
  return (
    line.hits.some(other => is(other, 'with') && other.from >= good.to && other.to <= from) || between(line, good.to, from).includes('+')
  );
}

/** "Warranty 3 years Dahua", "Bundle: DJI Mini 3", "Lotto 4 telecamere Dahua". */
const AHEAD = /^(?:warranty|years?|bundle|combo|kit|pack|set|lot[eo]?|lotto|sale)$/;

/** First, but for a year, a count, "new", "genuine", and the kind of thing before a name with its capital: "Vélo Giant", "Дрон DJI". */
function isHead(line: Line, from: number, leads: (hit: Hit) => boolean): boolean {
  for (let at = 0; at < from; at += 1) {
    if (isNumber(line, at) || AHEAD.test(line.tokens.words[at] ?? '') || (at === from - 1 && READING.test(line.tokens.words[at] ?? '')))
      continue;
    if (!isCovered(line, at, leads)) return false;
  }
  return true;
}
