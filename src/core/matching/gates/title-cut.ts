import type { BrandLink } from '../../types';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import { type Hit, is } from '../hit';
import { between, endingAt, isCovered, isNumber, isParted, type Line, type Mention, startingAt } from '../line';
import { denies, isLacking } from '../negation';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';
import type { Role } from '../role';
import { likenessAt, POSTPOSED } from '../word-sense';
import { isByMaker } from './another-thing';
import { tellsGoodOf } from './goods';

/** How far after a name "用", "対応", "호환" still speak of it. */
const FITTING_REACH = 6;
/** Roles of another thing that the title may begin with. */
const HEADS: readonly Role[] = ['head', 'tool', 'first'];
const MAY_BE_MODEL = /^[a-z0-9]+$/;
/** How many words may stand between "with" and a name ("with a new Linglong tire"). */
const BESIDE = 2;
/** "Surveillance kit Hikvision": a set is made of what it is named for. */
const SET = /^(?:kit|combo|bundle)$/;

/**
 * Gate 3. What follows "for", "fits", "compatible with" is another thing, and so is what goes before "compatible", 対応 or 用, and what
 * follows the thing for sale: "Capa silicone câmera EZVIZ" is a cover.
 */
export function titleCut({ link, action, inLine }: Candidate, _view: ProductView, dataset: PreparedDataset): GateResult {
  if (link === null || inLine === null) return PASSED;
  const { line, hit } = inLine;
  if (hit.from >= line.cutAt) return { dropped: 'after-for' };
  const { joins } = dataset.words;
  if (isDenied(line, hit, joins)) return { dropped: 'negation' };
  // "G&G compatible cartridge", "Toner G&G HP 12A": the name that comes first is the maker's, and the thing fits others' printers.
  const fitsOthers = link.gates.fitsOthers && isLedByItsKind(line, hit.from);
  if (!fitsOthers && (isFitted(line, hit) || isAmongNames({ line, hit }, joins, id => isOfFirm(link, id, dataset))))
    return { dropped: 'compatible-with' };
  const isItsGood = (other: Hit) => tellsGoodOf(link, action, other);
  if (isMeantFor(line, hit, isItsGood)) return { dropped: 'compatible-with' };
  if (isLikened(line, hit) || isOfItsType(inLine, isItsGood)) return { dropped: 'like-it' };
  if (isWithAnother(line, hit.from) || isPluggedInto(inLine)) return { dropped: 'behind-another-thing' };
  if (!link.gates.fitsOthers && isPrinterOfToner(inLine)) return { dropped: 'behind-another-thing' };
  const atHead = line.hits.filter(({ from, to }) => from === 0 && to <= hit.from);
  // "Battery camera EZVIZ": what begins the name of its good is no other thing.
  const isHeaded = !atHead.some(isItsGood) && atHead.some(other => isAnotherAtHead(other, { line, hit }, isItsGood));
  return isHeaded ? { dropped: 'behind-another-thing' } : PASSED;
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
    isNumber(line, first.to) ||
    SET_APART.test(between(line, first.to, hit.from)) ||
    isParted(line, first.to, hit.from)
  )
    return false;
  const wholes = line.hits.filter(isItsGood);
  if (wholes.some(({ to }) => to <= hit.from) || words.some(word => SET.test(word))) return false;
  const behind = wholes.filter(({ from }) => from >= hit.to);
  if (KIND_OF_CAMERA.test(words[0] ?? '') && behind.some(({ meaning }) => meaning.goods.includes('cameras'))) return false;
  return behind.length > 0;
}

const SAID_OF_IT = /^(?:free|less|lose|included?|inclus[eo]?s?|control|ready|gratis)$/;
const SET_APART = /[!】]/;
/** "Akku EZVIZ Überwachungskamera", "Miniature Hikvision camera": what it runs on, or how small it is. */
const KIND_OF_CAMERA = /^(?:akku|akumulator|bat(?:t?eria|terie)|micro|miniature)$/;

/** "Pantum compatible toner", "DJI Mini 3 対応 ケース": the name says what the thing fits; "Haolin Hair Accessories" is only a name. */
function isFitted({ hits }: Line, { from, to }: Hit): boolean {
  const isOfToner = hits.some(({ meaning }) => meaning.goods.includes('toner'));
  const fits = (other: Hit) => is(other, 'compatible') || (isOfToner && is(other, 'refill'));
  return hits.some(other => fits(other) && (other.from < from || other.to > to) && other.from - to < FITTING_REACH);
}

/** "Lens M12 Hikvision Dahua camera": directly beside another firm's brand it is one of those that the thing fits. */
function isAmongNames({ line, hit: { from, to } }: Mention, joins: readonly string[], isOfItsFirm: (brand: string) => boolean): boolean {
  return line.hits.some(other => {
    if (other.meaning.brands.length === 0 || other.meaning.brands.some(isOfItsFirm)) return false;
    return other.to <= from
      ? areJoined(line, { from: other.to, to: from }, joins)
      : to <= other.from && areJoined(line, { from: to, to: other.from }, joins);
  });
}

/** Whether nothing but a sign, "and" or "or" stands there between two names: "Hikvision, Dahua", "Hikvision y Dahua", "HikvisionとDahua". */
function areJoined(line: Line, { from, to }: Pick<Hit, 'from' | 'to'>, joins: readonly string[]): boolean {
  return (
    to - from <= MOST_JOINS &&
    SIGNS.test(between(line, from, to).replace(LETTERS, '')) &&
    line.tokens.words.slice(from, to).every(word => joins.includes(word))
  );
}

/** "And/or". */
const MOST_JOINS = 2;
const LETTERS = /[\p{L}\p{M}]+/gu;
const SIGNS = /^\s*[,/&、]?[\s/]*$/;

/** "Hikvision EZVIZ", "Giant Liv": brands of one company, or of one record. */
function isOfFirm({ company, actionIds }: BrandLink, brand: string, dataset: PreparedDataset): boolean {
  return dataset.tiesOf(brand).some(({ link, action }) => link.company === company || actionIds.includes(action.id));
}

/** "Hikvision style dummy camera", "imitation DJI drone": what is only like it. */
function isLikened(line: Line, { from, to }: Hit): boolean {
  const behind = likenessAt(line, to) ?? (isParted(line, to) ? undefined : startingAt(line, to, 'protocol'));
  return behind !== undefined || endingAt(line, from, 'mock') !== undefined;
}

/**
 * "Caméra type Hikvision", "Hikvision type security camera": of its type it is another's. Behind the brand only with the good at once, or but
 * for an adjective: else it is the brand's own type ("Type-C charging camera", "type: dome", "Typ P2500").
 */
function isOfItsType({ line, hit: { from, to } }: Mention, isItsGood: (hit: Hit) => boolean): boolean {
  const { words } = line.tokens;
  const isBefore = TYPE.test(words[from - 1] ?? '') && !isParted(line, from);
  const isBehind = TYPE_BEHIND.test(words[to] ?? '') && !isParted(line, to, to + 1);
  if (!isBefore && !isBehind) return false;
  const goods = line.hits.filter(isItsGood);
  const isGoodBefore = goods.some(good => good.to <= from);
  if (isBefore) return isGoodBefore && !goods.some(good => good.from >= to);
  if (FORM.test(words[to + 1] ?? '')) return false;
  const at = ADJECTIVE.test(words[to + 1] ?? '') ? to + 2 : to + 1;
  // "Hikvision風 防犯カメラ"; 風防 is a word of its own.
  const isInStyle = words[to] === '風' && between(line, to + 1) !== '';
  return !isGoodBefore && (isInStyle || goods.some(good => good.from === at));
}

const TYPE = /^(?:type|typu?|tipo|style|風)$/;
/** "Tipo bala" is a type of its own. */
const TYPE_BEHIND = /^(?:type|style|風)$/;
/** "Hikvision type bullet camera": of the forms that a maker has, the type is this one. */
const FORM = /^(?:bullet|dome|turret|ptz|eyeball|fisheye|cube|box)$/;
const ADJECTIVE = /^[a-z]+(?:able|ible|ing|less|ed)$/;

/** "4MP camera (Hikvision NVR plug and play)": a recorder behind another thing is what that plugs into; a set, and who says no "plug", sells both. */
function isPluggedInto({ line, hit: { from, to } }: Mention): boolean {
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

/**
 * "NDAA compliant, no Hikvision or Dahua", "Hikvision-free", "caméra EZVIZ non incluse", but "Hikvision, free shipping": a "no" further off
 * speaks of something else.
 */
function isDenied(line: Line, hit: Hit, joins: readonly string[]): boolean {
  const { from, to } = hit;
  if (isLacking(hit, line)) return true;
  const free = startingAt(line, to, 'free');
  if (free && (free.to - free.from > 1 || !between(line, to).startsWith(' '))) return true;
  for (let first = from, names = 0; names < MOST_LISTED; names += 1) {
    if (line.hits.some(other => other.to === first && denies(other, line))) return true;
    const listed = line.hits.find(
      other =>
        other.meaning.brands.length > 0 &&
        other.to <= first &&
        areJoined(line, { from: other.to, to: first }, joins) &&
        between(line, other.to, first).trim() !== '',
    );
    if (listed === undefined) return false;
    first = listed.from;
  }
  return false;
}

/** So many names of a list are looked back at: a hostile title is nothing but names. */
const MOST_LISTED = 4;

/** "PoE camera plug & play with Hikvision NVR", "BMW 3er mit neuen Linglong Reifen": what comes with another thing, or what that works with. */
function isWithAnother({ hits, tokens: { words } }: Line, from: number): boolean {
  return hits.some(
    other => is(other, 'with') && other.from > 0 && other.to <= from && from - other.to <= BESIDE && !SET.test(words[other.from] ?? ''),
  );
}

/**
 * "Toner Kingway TL-5120 Pantum BP5100", "Kingway toner Pantum": before the maker of a toner stands no word but of its kind or its number; a
 * name behind another maker's or a model is that of the printer, but for "toner by Pantum".
 */
function isPrinterOfToner(mention: Mention): boolean {
  const { line, hit } = mention;
  const toners = line.hits.filter(({ to, meaning }) => to <= hit.from && meaning.goods.includes('toner'));
  return toners.length > 0 && !toners.some(toner => isByMaker(toner, mention)) && !isLedByItsKind(line, hit.from);
}

/** Whether before a name stands nothing but what kind of thing it is, how many, and what may lead to a name; a maker's before it is no such word. */
function isLedByItsKind(line: Line, from: number): boolean {
  const tells = ({ meaning }: Hit) =>
    meaning.brands.length === 0 && (meaning.goodsOf.length > 0 || meaning.goods.length > 0 || meaning.roles.includes('lead'));
  return line.tokens.words.slice(0, from).every((_, at) => isNumber(line, at) || isCovered(line, at, tells));
}

/** "DJI Mini 4 Pro 用 ケース", "DJI Mini 3 için çanta": 用 behind a model is "for"; behind a word of its own script it is a use ("家庭用", for homes). */
function isMeantFor(line: Line, hit: Hit, isItsGood: (other: Hit) => boolean): boolean {
  const { words } = line.tokens;
  return words.some(
    (word, at) =>
      POSTPOSED.has(word) &&
      at >= hit.to &&
      at - hit.to < FITTING_REACH &&
      MAY_BE_MODEL.test(words[at - 1] ?? '') &&
      !isUseOfOwn(line, { hit, at, isItsGood }),
  );
}

/**
 * "Linglong lastik SUV için 225/65R17", "DJI ドローン FPV用": at the head the name, then its good, then words without a number for whom or
 * what, and behind them no other thing, but behind a comma. A number between would be a model that something fits.
 */
function isUseOfOwn(line: Line, { hit, at, isItsGood }: { hit: Hit; at: number; isItsGood: (other: Hit) => boolean }): boolean {
  const { words } = line.tokens;
  const end = words.findIndex((_, next) => next > at && isParted(line, next));
  if (!words.slice(at + 1, end < 0 ? words.length : end).every(word => HAS_NUMBER.test(word))) return false;
  if (!words.slice(0, hit.from).every((_, before) => isCovered(line, before, other => is(other, 'lead')))) return false;
  return line.hits.some(
    good =>
      good.from >= hit.to &&
      good.to < at &&
      at - good.to <= MOST_OF_USE &&
      isItsGood(good) &&
      !words.slice(good.to, at).some(word => HAS_NUMBER.test(word)),
  );
}

/** "SUV için"; behind more, as in "クロスバイク ハンガー ESCAPE用", stands another thing. */
const MOST_OF_USE = 1;
const HAS_NUMBER = /\d/;
