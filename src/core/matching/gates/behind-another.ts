import { type Hit, is } from '../hit';
import { between, isCovered, isNumber, isParted, type Line, type Mention } from '../line';
import type { Role } from '../role';
import { isByMaker } from './another-thing';
import { isLedByItsKind } from './fitting';

/** Roles of another thing that the title may begin with. */
const HEADS: readonly Role[] = ['head', 'tool', 'first'];
/** How many words may stand between "with" and a name ("with a new Linglong tire"). */
const BESIDE = 2;
/** "Surveillance kit Hikvision": a set is made of what it is named for. */
const SET = /^(?:kit|combo|bundle)$/;

/** Whether the title begins with another thing; "Battery camera EZVIZ": what begins the name of its good is none. */
export function isHeaded({ line, hit }: Mention, isItsGood: (other: Hit) => boolean): boolean {
  const atHead = line.hits.filter(({ from, to }) => from === 0 && to <= hit.from);
  return !atHead.some(isItsGood) && atHead.some(other => isAnotherAtHead(other, { line, hit }, isItsGood));
}

/**
 * "Capa câmera EZVIZ", and a part with the whole behind the brand: "Fuser film Pantum P3300 printer". Without the whole, or with that right
 * before the brand, it may be a kind of it ("Microfone DJI Mic", "Rim protection tyre Linglong"), and a set holds both. What is set apart
 * ("Software included: …") or comes with the thing ("cable-free") is said of it.
 */
function isAnotherAtHead(first: Hit, { line, hit }: Mention, isItsGood: (other: Hit) => boolean): boolean {
  if (HEADS.some(role => is(first, role))) return true;
  if (!is(first, 'part') || first.meaning.goods.length > 0 || first.meaning.goodsOf.length > 0) return false;
  const { words } = line.tokens;
  // "Warranty 2 years Hikvision": how long is said of the thing.
  if (
    SAID_OF_IT.test(words[first.to] ?? '') ||
    (WARRANTY.test(words[first.from] ?? '') && isNumber(line, first.to)) ||
    SET_APART.test(between(line, first.to, hit.from)) ||
    (isParted(line, first.to, hit.from) && !isOnlySoldAs(line, first.to, hit.from))
  )
    return false;
  const wholes = line.hits.filter(isItsGood);
  if (wholes.some(({ to }) => to <= hit.from) || words.some(word => SET.test(word))) return false;
  const behind = wholes.filter(({ from }) => from >= hit.to);
  if (KIND_OF_CAMERA.test(words[0] ?? '') && behind.some(({ meaning }) => meaning.goods.includes('cameras'))) return false;
  return behind.length > 0;
}

const SAID_OF_IT = /^(?:free|less|lose|included?|inclus[eo]?s?|control|ready|gratis)$/;
const WARRANTY = /^(?:warrant|garan)/;
const SET_APART = /[!】]/;

/** "Fuser film (new) Pantum P3300 printer": in what state the first is sold sets nothing apart. */
function isOnlySoldAs(line: Line, from: number, to: number): boolean {
  const { words } = line.tokens;
  return IN_BRACKETS.test(between(line, from, to)) && words.slice(from, to).every((_, at) => isCovered(line, from + at, isLead));
}

const IN_BRACKETS = /^\s*\([^()]*\)\s*$/;
const isLead = (hit: Hit) => is(hit, 'lead');
/** "Akku EZVIZ Überwachungskamera", "Miniature Hikvision camera": what it runs on, or how small it is. */
const KIND_OF_CAMERA = /^(?:akku|akumulator|bat(?:t?eria|terie)|micro|miniature)$/;

/** "4MP camera (Hikvision NVR plug and play)": a recorder behind another thing is what that plugs into; a set, and who says no "plug", sells both. */
export function isPluggedInto({ line, hit: { from, to } }: Mention): boolean {
  const { words } = line.tokens;
  if (
    !RECORDER.test(words[to] ?? '') ||
    !words.includes('plug') ||
    words.some((word, at) => SET.test(word) || (at < from && RECORDER_OR_SYSTEM.test(word)))
  )
    return false;
  return line.hits.some(good => good.to < from && good.meaning.goods.includes('cameras') && !ADDED.test(between(line, good.to, from)));
}

const RECORDER = /^(?:[nxd]vrs?|recorders?)$/;
const RECORDER_OR_SYSTEM = /^(?:[nxd]vrs?|recorders?|systems?|set)$/;
/** "4 cameras + Hikvision NVR". */
const ADDED = /(?:[+&]|\band)\s*$/i;

/** "PoE camera plug & play with Hikvision NVR", "BMW 3er mit neuen Linglong Reifen": what comes with another thing, or what that works with. */
export function isWithAnother({ hits, tokens: { words } }: Line, from: number): boolean {
  return hits.some(
    other => is(other, 'with') && other.from > 0 && other.to <= from && from - other.to <= BESIDE && !SET.test(words[other.from] ?? ''),
  );
}

/**
 * "Toner Kingway TL-5120 Pantum BP5100", "Kingway toner Pantum": before the maker of a toner stands no word but of its kind or its number; a
 * name behind another maker's or a model is that of the printer, but for "toner by Pantum".
 */
export function isPrinterOfToner(mention: Mention): boolean {
  const { line, hit } = mention;
  const toners = line.hits.filter(({ to, meaning }) => to <= hit.from && meaning.goods.includes('toner'));
  return toners.length > 0 && !toners.some(toner => isByMaker(toner, mention)) && !isLedByItsKind(line, hit.from);
}
