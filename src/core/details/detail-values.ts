import type { DetailField, Words } from '../dataset-types';
import { countriesIn, isImported } from '../text/origin';
import { normalize } from '../text/tokens';
import type { DetailPair, Product } from '../types';
import { fieldOfExactLabel, proofOf } from './detail-labels';
import { isSentence, namesFirm } from './firm';
import { namesPlace } from './made-in';
import { refersElsewhere, saysNothing } from './says-nothing';

/** The shares of several materials say more than one of them alone. */
const SHARES = /%.*%/;
/** How much of something, or how large: "1,5 gr", "5 mg/m3". */
const QUANTITY =
  /^\d[\d.,]*\s?(?:mg|gr?|gram\p{L}*|kg|oz|lbs?|ml|cl|l|cm|mm|m|mmhg|kcal|w|v|hz|gb|mb|inch|pulgadas|polegadas|г|кг|мл|л|см|мм|шт|[²³])(?:\.|\/.*|\s?(?:per|pro|par|por|je|на|\()\s?.*)?$/iu;
/** A product of more parts than this states them in one line. */
const MOST_MATERIALS = 4;
/** An origin that names no country we know is at least short, and no reference to somewhere else. */
const LONGEST_PLACE = 40;
/** What no place begins with: "No idea", "We work with …". */
const SAYING = /^(?:no|not|we|our|it|keine?|nicht|wir|nous|aucune?|ninguna?|nessuna?|geen|wij)\s/iu;
/** Of a place's name, what joins its words is written small ("Isle of Man"); of a sentence, longer words are too. */
const SMALL_WORDS = /\s\p{Ll}{4,}.*\s\p{Ll}{4,}/u;
/** Labels of where a maker sits, and what is no name: a firm in it makes it one. */
const SEAT = /adres|anschrift|address|direcci|indirizzo|endereço|адрес|osoite/iu;
/** A link or a mail address alone. */
const CONTACT = /^(?:https?:|www\.|\S+@)\S*$/iu;
/** Labels of who produces, a thing or a film. */
const PRODUCER = /^produ[cçzt]/iu;
/** Labels that films and records carry. */
const CREDIT =
  /^(?:direct(?:or|ed by)|regie|regisseur|réalisat(?:eur|rice|ion)|dire(?:ct|t)or|dirección|regia|regista|reżyseria|reżyser|režie|režisér|starring|actors?|cast|darsteller|schauspieler|acteurs|attori|actores|elenco|obsada|artists?|interpret|künstler)(?:\(s\))?s?$/iu;
/** Labels that mean "production": the value may be a country, but also "own", "of metal" or a factory's name. */
const MAKING = /^(?:производство|виробництво|κατασκευή|(?:ال)?صناعة)$/iu;

/** Whether a labelled value may fill the field: it is one of its kind, and the product does not state a better one already. */
export function accepts(product: Product, field: DetailField, { label, value }: DetailPair, words: Words): boolean {
  // "Various", "see description": no value, and the next line may state one.
  if (saysNothing(value, words) || (field !== 'brand' && refersElsewhere(value, words))) return false;
  if (!isProved(product, field, label, value, words)) return false;
  const said = fieldOfExactLabel(value, words);
  if (field === 'materials') return (said === null || said === field) && acceptsMaterial(product.materials, value, words);
  // Of two labels side by side, one is no value of the other. A brand may be called "Origin".
  if (said !== null && (field !== 'brand' || said !== 'countryOfOrigin')) return false;
  if (product[field] && !saysMore(product, field, value, words)) return false;
  if (field === 'countryOfOrigin') return isOrigin(value, words, MAKING.test(label));
  if (field === 'brand' && isMeasure(value)) return false;
  return /\p{L}/u.test(value) && !CONTACT.test(value) && (field !== 'manufacturer' || mayBeMaker(product, label, value, words));
}

/** Whether it says more than what is stated: a country more than "imported", the maker's firm more than the beginning of its name. */
function saysMore({ manufacturer, countryOfOrigin }: Product, field: DetailField, value: string, words: Words): boolean {
  if (field === 'countryOfOrigin') return isImported(countryOfOrigin ?? '', words) && countriesIn(value, words).length > 0;
  const name = normalize(manufacturer ?? '');
  if (field !== 'manufacturer' || namesFirm(manufacturer ?? '', words) || !namesFirm(value, words)) return false;
  // "Acme Vertriebs GmbH, Importer" has another role.
  const others = value.split(/[,;()]/).slice(1);
  const isOther = others.some(part => fieldOfExactLabel(part, words) !== null || words.otherRoles.includes(normalize(part)));
  return !isOther && normalize(value).startsWith(`${name} `);
}

function mayBeMaker({ details = [] }: Product, label: string, value: string, words: Words): boolean {
  if (PRODUCER.test(label) && details.some(pair => CREDIT.test(pair.label))) return namesFirm(value, words);
  return !isOneOf(words.tableWords.domestic, value) && (!SEAT.test(label) || namesFirm(value, words)) && !isSentence(value, words);
}

/** Of a label that is another word too: whether the page is in its language, or the value of its kind. */
function isProved({ title, details = [] }: Product, field: DetailField, label: string, value: string, words: Words): boolean {
  const proof = proofOf(label, words);
  if (proof === null) return true;
  const page = [title, ...details.flatMap(pair => [pair.label, pair.value])].join(' ');
  if (proof !== '' && new RegExp(proof, 'iu').test(page.normalize('NFC'))) return true;
  if (field === 'manufacturer') return namesFirm(value, words);
  if (field === 'countryOfOrigin') return namesPlace(value, words);
  return normalize(value)
    .split(' ')
    .some(word => words.materials.some(stem => word.startsWith(stem)));
}

function acceptsMaterial(materials: readonly string[], value: string, { tableWords: { yes, no } }: Words): boolean {
  return (
    materials.length < MOST_MATERIALS &&
    /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(value) &&
    !QUANTITY.test(value) &&
    !isOneOf([...yes, ...no], value) &&
    !materials.some(known => holds(known, value) || (holds(value, known) && (known.includes('%') || !SHARES.test(value))))
  );
}

/** Whether all that the part says stands in the whole, word for word. */
function holds(whole: string, part: string): boolean {
  return ` ${normalize(whole)} `.includes(` ${normalize(part)} `);
}

/** Whether a value is a share of a material or the name of one, which ends in its word: "waxed cotton". */
export function namesMaterial(value: string, { materials }: Words): boolean {
  const key = normalize(value);
  const last = key.split(' ').at(-1) ?? '';
  return /\d\s?[%％]/u.test(value) || materials.includes(key) || materials.some(stem => stem.length > 2 && last.startsWith(stem));
}

/** A country, "imported", or, unless it must be a country, a short name of a place; not "see the label". */
function isOrigin(value: string, words: Words, mustBeCountry: boolean): boolean {
  if (countriesIn(value, words).length > 0 || isImported(value, words)) return true;
  return (
    !mustBeCountry &&
    value.length <= LONGEST_PLACE &&
    !/[\d©®:!?]/.test(value) &&
    !isOneOf(words.tableWords.domestic, value) &&
    /^[\p{Lu}\p{Lo}]/u.test(value) &&
    (!(SAYING.test(value) || SMALL_WORDS.test(value)) || namesPlace(value, words)) &&
    // "Please see the label".
    !normalize(value)
      .split(' ')
      .some(word => words.tableWords.see.includes(word))
  );
}

/** Whether a brand is none but a measure or a grade: "2 x 10 W", "М500". */
const isMeasure = (value: string) =>
  /^\d+(?:[.,]\d+)?(?: ?[x×] ?\d+(?:[.,]\d+)?)* ?(?:W|kW|V|Hz|[mck]?m|m?[lL]|[mk]?g|[GMT]B|кг|г|мл|л|мм|см|м|Вт)$|^\p{Script=Cyrillic}{1,2}-?\d+$/u.test(
    value,
  );

/** Whether a label heads a name: "Name", "Firma". */
export const isNameHead = (label: string, { tableWords }: Words): boolean => isOneOf(tableWords.name, label);

/** Whether a value says no more than one of these words, as tables end it: "No." */
export function isOneOf(words: readonly string[], value: string): boolean {
  return words.includes(normalize(value));
}

/** "Name: Acme GmbH", "Hersteller: Acme GmbH" → "Acme GmbH". */
export function withoutHead(maker: string, words: Words): string {
  const [, head = '', name = ''] = /^([^:\uFF1A]{2,40})[:\uFF1A]\s*(\S.*)$/u.exec(maker) ?? [];
  return name && (isNameHead(head, words) || fieldOfExactLabel(head, words) === 'manufacturer') ? name : maker;
}
