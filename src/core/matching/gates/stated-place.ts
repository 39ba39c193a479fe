import type { Words } from '../../dataset-types';
import { EXCEPTING } from '../../text/denial';
import { countriesIn } from '../../text/origin';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import { type Hit, is } from '../hit';
import { type Excerpt, endingAt, excerptOf, has, keyOf, type Line, startingAt } from '../line';
import { denies, isNegated, isSaidOfOthers } from '../negation';
import { MEDIA_SHELF, type ProductView } from '../product-view';
import { countryOfTown, isTownElsewhere } from '../town';

/** How many words may stand between a place and the raw good it names ("Xinjiang premium long staple cotton"). */
const NEAR = 2;
/** A Han character is half a word. */
const NEAR_HAN = 4;
/** How near a style, a dance or a flavor must stand to a place to speak of it. */
const STYLE_REACH = 2;
const ONE_HAN = /^\p{Script=Han}$/u;

/**
 * Gate 7. A place in running text is an origin only directly with a raw good, or after "made in" and the like. Negations, styles,
 * dishes, dances, flavors, books and travel drop it. A place in the origin field needs nothing more.
 */
export function statedPlace(
  { inLine }: Candidate,
  { brand, origin, lines = [] }: Pick<ProductView, 'brand' | 'origin'> & Partial<Pick<ProductView, 'lines'>>,
  { words }: { words: Words },
): GateResult {
  if (inLine === null) return PASSED;
  const { line, hit } = inLine;
  const at = line.hits.indexOf(hit);
  if (hit.from >= line.cutAt) return { dropped: 'after-for' };
  if (isNegated(line, at)) return { dropped: 'negation' };
  if (countryOfTown(inLine, words) !== null && !isTheirs(line, hit, words)) {
    if (isTownElsewhere(inLine, origin?.countries ?? countriesOf(line, words), words)) return { dropped: 'town-of-another-country' };
    if (brand === keyOf(line, hit)) return { dropped: 'town-is-the-brand' };
  }
  const shelves = lines.filter(({ field }) => field === 'category');
  if (shelves.some(({ tokens }) => MEDIA_SHELF.test(tokens.text)) || [line, ...shelves].some(each => has(each, 'topic')))
    return { dropped: 'book-travel-or-costume' };
  if (line.hits.some(other => is(other, 'style') && distance(line, hit, other) <= STYLE_REACH)) return { dropped: 'style-or-flavor' };
  if (line.field === 'text' ? isSaidOfOthers(line, hit) : line.field !== 'title' && EXCEPTING.test(line.tokens.text))
    return { dropped: 'negation' };
  if (namesCollection(line, hit, words)) return { dropped: 'town-names-a-collection' };
  // A description speaks of many things: there a "no" anywhere is doubt enough.
  if (line.field === 'text' && line.hits.some(other => denies(other, line) || is(other, 'free'))) return { dropped: 'negation' };
  return isMadeIn(line, hit) || rawGoodBeside(line, hit, words) !== null ? PASSED : { dropped: 'place-without-raw-good' };
}

const countriesOf = onceALine(({ tokens }, words: Words) => countriesIn(tokens.text, words));

/** Japanese letters: 和田 is a town of Xinjiang in Chinese, and Wada in Japanese. */
const KANA = /[\u3041-\u30fa]/;
const MATERIAL = /^(?:cotton|wool|cashmere|silk)$/;
/** A Turkish good that a place owns has an ending ("Sincan pamuğu"): behind these the place is a firm's or a town's ("Aksu Tekstil pamuklu havlu"). */
const UNOWNED = /^(?:pamuk|pamuklu|yun|yunlu|ceviz|hunnap|kuru)$/;
/** What may stand between a people and its good: "Turkmen organic cotton". */
const PRAISING = /^(?:organic|pure|natural|fine|premium|quality|raw|\d+)$/;
/** "Product name: Aksu cotton towel". */
const NAME_ROW = /^(?:\p{L}+ )?name\b/iu;

/**
 * "Kashgar cotton trousers", "Turpan wool area rug", "和田 コットン": in letters of another land, a town alone right before the material of what
 * is worn or kept in a house names a collection, a weave or a person. "Xinjiang Aksu cotton sheets" names the place itself too. A people's
 * name ("Turkmen robe, cotton") is its land only right beside the good.
 */
function namesCollection(line: Line, hit: Hit, words: Words): boolean {
  const { tokens } = line;
  if ((line.field !== 'title' && !NAME_ROW.test(tokens.text)) || countryOfTown({ line, hit }, words) === null) return false;
  if (line.hits.some(other => other.meaning.places.length > 0 && countryOfTown({ line, hit: other }, words) === null)) return false;
  if (KANA.test(tokens.text)) return true;
  const good = rawGoodBeside(line, hit, words);
  if (good !== null && UNOWNED.test(tokens.words[good.from] ?? '')) return true;
  if (isPeople(hit, words)) return !tokens.words.slice(hit.to, good?.from).every(word => PRAISING.test(word));
  return MATERIAL.test(tokens.words[hit.to] ?? '') && tokens.words.length > hit.to + 1;
}

/** Of a place that is a whole country, what it has for `towns` is the name of its people, who live in its neighbors too. */
function isPeople({ meaning }: Hit, { places }: Words): boolean {
  return meaning.places.some(id => places[id]?.whole);
}

/** "Made from Turkmen cotton", in whichever country. */
function isTheirs(line: Line, hit: Hit, words: Words): boolean {
  return isPeople(hit, words) && endingAt(line, hit.from, 'from') !== undefined;
}

/** The place with the raw good it names, as it stands on the page. */
export function placeExcerpt(line: Line, hit: Hit, words: Words): Excerpt {
  const good = rawGoodBeside(line, hit, words);
  return excerptOf(line, good === null ? hit : { from: Math.min(hit.from, good.from), to: Math.max(hit.to, good.to) });
}

/** Whether "made in" or the like stands right before the words, or 産, 製 right behind. */
export function isMadeIn(line: Line, hit: Hit): boolean {
  if (startingAt(line, hit.to, 'producedat') || startingAt(line, hit.to, 'madeat')) return true;
  return line.hits.some(other => is(other, 'madein') && other.to <= hit.from && gap(line, other.to, hit.from) <= 1);
}

/** The raw good right after the place, right before it ("walnuts, Xinjiang"), or before a "from" ("cotton from Xinjiang"). */
function rawGoodBeside(line: Line, hit: Hit, words: Words): Hit | null {
  const growsNo = hit.meaning.places.flatMap(id => words.places[id]?.growsNo ?? []);
  const isRaw = ({ meaning }: Hit) => meaning.goods.some(good => words.goods[good]?.raw === true && !growsNo.includes(good));
  // 신장 is a place only together with its good (신장 면화); alone it is a height or a kidney.
  const within = line.hits.find(other => other.from >= hit.from && other.to <= hit.to && isRaw(other));
  if (within) return within;
  // "Kashgar rug 100% wool" tells where the rug is from: the first good after a place is the one it names.
  const after = line.hits.find(other => other.from >= hit.to && other.meaning.goods.length > 0);
  // "Aksu coffee table, walnut": a name that is no good stands between, and is what the place belongs to.
  const parted = line.hits.some(other => is(other, 'trap') && other.from >= hit.to && other.from < (after?.from ?? 0));
  if (after && !parted && isRaw(after) && gap(line, hit.to, after.from) <= NEAR) return after;
  const linked = endingAt(line, hit.from, 'from')?.from ?? hit.from;
  // "Raisins secs de Turfan": before a "from" one word may tell more of the good.
  const reach = linked < hit.from ? 1 : 0;
  return line.hits.find(other => other.to <= linked && isRaw(other) && gap(line, other.to, linked) <= reach) ?? null;
}

/** Words between two places of a line; other places count nothing ("Xinjiang Hotan jujubes"). */
function gap(line: Line, from: number, to: number): number {
  const before = weightsBefore(line);
  return to > from ? (before[to] ?? 0) - (before[from] ?? 0) : 0;
}

/** For each word of a line, and for its end, what the words before weigh: a gap is asked for each pair of a place and a "made in". */
const weightsBefore = onceALine(({ hits, tokens }): readonly number[] => {
  const named = new Set<number>();
  for (const { from, to, meaning } of hits) if (meaning.places.length > 0) for (let at = from; at < to; at += 1) named.add(at);
  const weights = [0];
  for (const [at, word] of tokens.words.entries()) {
    const weight = named.has(at) ? 0 : ONE_HAN.test(word) ? NEAR / NEAR_HAN : 1;
    weights.push((weights[at] ?? 0) + weight);
  }
  return weights;
});

/** A hostile text is nothing but places: what is the same for all of them is made once. */
function onceALine<T, More extends unknown[]>(make: (line: Line, ...more: More) => T): (line: Line, ...more: More) => T {
  const made = new WeakMap<Line, T>();
  return (line, ...more) => {
    const known = made.get(line) ?? make(line, ...more);
    made.set(line, known);
    return known;
  };
}

function distance(line: Line, hit: Hit, other: Hit): number {
  return other.from >= hit.to ? gap(line, hit.to, other.from) : gap(line, other.to, hit.from);
}
