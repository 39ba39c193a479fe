import { type Hit, is } from '../hit';
import { between, isCovered, isNumber, isParted, type Mention } from '../line';
import type { Role } from '../role';
import { isSecondary } from '../sense/one-thing';
import { isFeature, isUsedAsVerb } from '../sense/thing-for-sale';

/** Roles of what is made for a thing or about it, wherever it stands behind that thing's name. Of a service or a book no good is left. */
const THINGS: readonly Role[] = ['part', 'head', 'tool', 'first', 'topic', 'care', 'pets'];
/** A word of a language that puts the thing for sale first: of the Romance ones, or Arabic. */
const FIRST = /^(?:[a-z]{3,}|\p{Script=Arabic}{3,})$/u;
/** "Hikvision Kamera Schutzhaube": a German compound is what it ends with; what is a feature as often ("Sonnenblende", "Nassgriff") is out. */
const GERMAN_PART =
  /^\p{Ll}{3,}(?:halter|halterung|hulle|haube|kabel|dose|adapter|stander|tasche|gurt|pumpe|klingel|korb|schloss|(?<!kont|papier)rolle)(?:e?n)?$|^turgriffe?$/u;
const SET = /^(?:pack|set|lot[eo]?|lotto|juego|conjunto|zestaw)$/;
/** "Netzwerkkabel inklusive": what comes with the thing. */
const COMES_WITH_IT = /^(?:inkl|inklusive|dabei|enthalten|inbegriffen)$/;
/** "2 years warranty": said of the thing. */
const YEARS = /^years?$/;
const HAN = /^\p{Script=Han}/u;

/**
 * Whether a word of the brand's goods in a title is only what another thing is for: "DJI Mavic 3 landing gear", "Hikvision camera power
 * supply" name that thing last, "Cable cámara Hikvision" first. No list holds all that may stand first, where a title seldom begins with
 * anything but the thing: in doubt it is another one.
 */
export function isForAnotherThing(word: Hit, { line, hit }: Mention): boolean {
  const { words } = line.tokens;
  // What a comma or a dash sets apart is said of the thing, or is a second one.
  const isSetApart = (at: number) => isParted(line, at) || words[at] === '+';
  const here = (at: number) => line.hits.filter(({ from }) => from === at);
  const isThing = (other: Hit) =>
    THINGS.some(role => is(other, role)) &&
    !isUsedAsVerb(other, line) &&
    !isFeature(other, line) &&
    !YEARS.test(words[other.from - 1] ?? '');
  if (word.from < hit.from) {
    for (let at = word.to; at <= hit.from; at += 1) if (isSetApart(at)) return false;
    let first = word.from;
    while (first > 0 && !isSetApart(first)) first -= 1;
    // "Pack 2 cámaras EZVIZ".
    if (SET.test(words[first] ?? ''))
      do first += 1;
      while (isNumber(line, first));
    if (first >= word.from) return false;
    if (here(first).some(isThing)) return true;
    return !isByMaker(word, { line, hit }) && FIRST.test(words[first] ?? '') && !isCovered(line, first, () => true);
  }
  if (isBehindAnother(word, { line, hit })) return true;
  const isHan = HAN.test(words[word.to - 1] ?? '');
  for (let at = word.to; at < words.length && !isSetApart(at); at += 1) {
    if (here(at).some(other => isThing(other) && !isSecondary(other, line))) return true;
    const isGermanPart = GERMAN_PART.test(words[at] ?? '') && !COMES_WITH_IT.test(words[at + 1] ?? '');
    if (isGermanPart && !isSecondary({ from: at, to: at + 1 }, line)) return true;
    // Behind a good in Chinese a gap sets apart what is only said of it: "山地自行车 24速 铝合金车架"; behind "Osmo Pocket 3" it only ends the Latin name.
    if (isHan && between(line, at) !== '' && HAN.test(words[at] ?? '')) return false;
  }
  return false;
}

/**
 * "Dahua mount camera", "Liv plush bicycle": alone between a name, or its model, and the good; a "wall mount camera" is a camera. And a part
 * of several words right behind, but for one that tells the kind of the good behind it ("remote control drone").
 */
function isBehindAnother(word: Hit, { line, hit }: Mention): boolean {
  const { words } = line.tokens;
  let at = hit.to;
  while (at < word.from && MODEL_PART.test(words[at] ?? '') && !LIKE_OR_FITTING.test(words[at] ?? '')) at += 1;
  if (at === word.from || isParted(line, at, word.from)) return false;
  if (BOX.test(`${words[at]} ${words[at + 1]}`)) return true;
  let end = at;
  while (LIKE_OR_FITTING.test(words[end] ?? '')) end += 1;
  if (end > at && line.hits.some(({ from, to }) => from === end && to === word.to)) return true;
  return line.hits.some(
    other => is(other, 'part') && other.from === at && other.to - at > 1 && other.to < word.from && other.meaning.goods.length === 0,
  );
}

/**
 * "The giant book of bicycles", "giant coloring book bike race": of a name that is also a word, whether another thing stands between it and the
 * good. What is part of a good there ("road bike") is none.
 */
export function isOfThingBetween(word: Hit, { line, hit }: Mention): boolean {
  const isBetween = ({ from, to }: Hit) => from >= hit.to && to <= word.from;
  const between = line.hits.filter(isBetween);
  if (isParted(line, hit.to, word.from) || between.some(({ meaning }) => meaning.goodsOf.length > 0)) return false;
  return OF.test(line.tokens.words.slice(hit.to, word.from).join(' ')) || between.some(other => is(other, 'media'));
}

/** "Pack of 3" is said of the good. */
const OF = /\bof\b(?! \d)/;

/** "DS", "1280zj". */
const MODEL_PART = /\d|^[a-z]{1,3}$/;
const LIKE_OR_FITTING = /^(?:plush|toy|inflatable|mount|bracket|holder|sticker|decal|keychain)s?$/;
const BOX = /^(?:(?:junction|back|mounting) box|power supply)$/;

/** "Mavic 3 drone by DJI": the thing, and right behind it whose it is. */
export function isByMaker({ to }: Hit, { line, hit }: Mention): boolean {
  return to === hit.from - 1 && line.tokens.words[to] === 'by';
}
