import type { DetailField, Words } from '../dataset-types';
import { type Suffixes, suffixesOf } from '../text/company-name';
import { withoutUnseen } from '../text/fold';
import { countriesIn } from '../text/origin';
import { normalize } from '../text/tokens';
import type { CountryCode, Product } from '../types';
import { isCalledMaker, withoutBeside } from './beside-maker';
import { fieldOfExactLabel } from './detail-labels';
import { makersByRole } from './maker-roles';

/** A field longer than this is a text, not a list of makers. */
const LONGEST_FIELD = 1000;
const MOST_NAMES = 20;

/** A field that names firms. */
export type FirmField = 'manufacturer' | 'importer' | 'brand' | 'seller';

const MAKER_LABELS: ReadonlySet<DetailField | null> = new Set<DetailField>(['manufacturer']);
/** Only in his own field an importer stands for the maker. */
const IMPORTER_LABELS: ReadonlySet<DetailField | null> = new Set<DetailField>(['manufacturer', 'importer']);

/** One firm that a field names. */
export interface Maker {
  name: string;
  /** Among others that the field names too. */
  several: boolean;
  /** The country of the address behind the name. */
  seat: CountryCode | null;
}

/** "Made by Acme Ltd": what may stand before a name that stands alone. */
const MADE_BY = /^\s*(?:manufactured|made|produced|mfg\.?|mfd\.?)\s+by:?\s+(?=\S)/i;
/** The same by its labels in all languages: "Hergestellt von Acme GmbH", "Imported by Acme Ltd". */
const LABEL_BY = /^\s*(\p{L}+(?:\s\p{L}+)?\s(?:by|von|par|da|por|przez|door|av|af))\s+(?=\p{Lu})/iu;
/** Most fields: plain letters without a colon, and no "by" behind the first words. */
const NAME_ALONE = /^(?!\s*\S+\s+(?:\S+\s+)?(?:by|von|par|da|por|przez|door|av|af)\b)[ -9;-~]*$/i;
/** "Manufacturer: Acme Ltd": some templates put the row's label into the field. */
const LABELLED = /^\s*([^:：]{1,40})[:：]\s*(\S.*)$/s;
/** "One of the below:", "Manufactured by": what stands before the names. What has a comma or a quotation mark is a name already. */
const HEADING = /^(?:[^:：,«]{0,60}[:：]|(?:manufactured|made|produced) by\b)\s*/i;
/** "Acme Ltd, address: 5 Any Road": the label of what stands behind a name. */
const ADDRESS_LABEL =
  /(?<![\s,;(（])[\s,;(（]+(?:(?:full |registered |legal |юридический |юр\. ?)?(?:address|anschrift|adresse?|dirección|indirizzo|endereço|адрес[аи]?)|地址|住所|주소)\s*[:：]\s*/iu;
/** What stands between names; a comma inside "Co., Ltd." parts nothing. A number or a dash right behind a legal form begins an address. */
const BETWEEN =
  /[;；|\n•、，]|\s\/\s|(?<=\b(?:ltd|limited|inc|llc|plc|gmbh|corp)\.?)\s+(?:[-–—]\s+|(?=no\.?\s?\d|\d+(?![\d.)])))|,(?!\s*(?:ltd|limited|inc|llc|l\.l\.c|llp|plc|s\.a|s\.r\.l|corp|gmbh|co)\b)|\s(?:or|and\/or|oder|ou|o|或)\s|(?:^|\s)\(?\d{1,2}[.)]\s/i;
const ADDRESS = /[\d@]|^(?:no|unit|room|building|floor)\b/i;
/** "Acme Corporation (China)", "Acme, China". */
const WITH_COUNTRY = /^(.*\S)\s*(?:[(（]([^()（）]+)[)）]|[,，]([^,，()（）]+))$/s;

interface Vocabulary {
  legalForms: Suffixes;
  words: Words;
}

/** The firms that a maker's or importer's field calls so; those whom it names by other roles are left out. */
export function makersIn(text: string, vocabulary: Vocabulary, field: 'manufacturer' | 'importer'): Maker[] {
  const makers = text.length > LONGEST_FIELD ? null : makersByRole(withoutUnseen(text), vocabulary.words, field);
  if (makers === null) return firmsIn(text, vocabulary, field);
  const several = makers.length > 1;
  return makers.flatMap(maker => firmsIn(maker, vocabulary, field).map(firm => (several ? { ...firm, several } : firm)));
}

/** The firms of a field that names them, such as a seller's. */
export function firmsIn(text: string, vocabulary: Vocabulary, field: FirmField): Maker[] {
  const whole = { name: text, several: false, seat: null };
  if (text.length > LONGEST_FIELD) return [whole];
  const seen = withoutUnseen(text).normalize();
  // Whom a seller calls the maker is not the seller.
  if (field === 'seller' && (isCalledMaker(seen, vocabulary.words) || unlabelled(seen, vocabulary.words, IMPORTER_LABELS) !== seen))
    return [whole];
  return partedFirms(withoutBeside(seen, vocabulary.words), vocabulary, field === 'importer' ? IMPORTER_LABELS : MAKER_LABELS);
}

/**
 * The firms of a field: the whole field first, with and without a country at its end; then, where it has parts,
 * each part. The parts after the first are its address if they contain a number or end in a country, and the first alone has a legal form,
 * or none has one and the last is a country; and what a label calls so.
 */
function partedFirms(text: string, vocabulary: Vocabulary, labels: typeof MAKER_LABELS): Maker[] {
  const field = unlabelled(text, vocabulary.words, labels);
  const whole = { name: field, several: false, seat: null };
  const [names = field, address] = field.split(ADDRESS_LABEL);
  const [first = names, ...behind] = partsOf(names);
  if (address !== undefined && behind.length === 0)
    return [whole, { name: first, several: false, seat: seatIn([address], vocabulary.words) }];
  const seated = withoutCountry(field, vocabulary);
  const isSeated = seated.some(({ name }) => partsOf(name).length === 1) || behind.every(part => isCountry(part, vocabulary.words));
  if (behind.length === 0 || (isSeated && seated.length > 0)) return [whole, ...seated];
  const firms = [first, ...behind].filter(part => isFirm(part, vocabulary.legalForms));
  const isNumbered = behind.some(part => ADDRESS.test(part));
  const isFirmAlone = firms.length === 1 && firms[0] === first;
  if (isFirmAlone || (firms.length === 0 && isNumbered && isCountry(behind.at(-1) ?? '', vocabulary.words))) {
    const seat = seatIn(behind, vocabulary.words);
    if (seat !== null || isNumbered) return [whole, { name: first, several: false, seat }];
  }
  return [whole, ...seated, ...[first, ...behind].map(name => ({ name, several: true, seat: null }))];
}

/** The maker's name and, where it is clearly one, the address behind it: "Acme GmbH, Dorfstr. 9, Kiel". */
export function nameAndAddress(text: string, words: Words): { name: string; address: string | null } {
  const known = suffixesByWords.get(words) ?? suffixesOf(words.legalForms);
  suffixesByWords.set(words, known);
  // Without its role an importer would be the maker.
  if (text.length > LONGEST_FIELD || makersByRole(text, words, 'manufacturer')?.length === 0) return { name: text, address: null };
  const [, alone] = partedFirms(text, { legalForms: known, words }, MAKER_LABELS);
  const name = alone && !alone.several ? alone.name : text;
  const address = text.slice(text.indexOf(name) + name.length);
  // A country alone, or a town, may belong to the name.
  if (!ADDRESS.test(address) && !ADDRESS_LABEL.test(address)) return { name: text, address: null };
  return { name: name.replace(/^[«"“„](.*)[»"”“]$/, '$1'), address: address.replace(/^[\s,;.–—-]+/, '') };
}

const suffixesByWords = new WeakMap<Words, Suffixes>();

/** The manufacturer as its page states it, with the address behind it. */
export function statedMaker({ manufacturer, makerAddress }: Product): string | null {
  return manufacturer && makerAddress ? `${manufacturer}, ${makerAddress}` : manufacturer;
}

function unlabelled(text: string, words: Words, labels: typeof MAKER_LABELS): string {
  if (NAME_ALONE.test(text)) return text;
  const [, label = '', field = ''] = LABELLED.exec(text) ?? [];
  if (labels.has(fieldOfExactLabel(label, words))) return field;
  const seen = withoutUnseen(text);
  const name = seen.replace(MADE_BY, '').replace(LABEL_BY, (said, by: string) => (labels.has(fieldOfExactLabel(by, words)) ? '' : said));
  return name === seen ? text : name;
}

function partsOf(field: string): string[] {
  return field
    .replace(HEADING, '')
    .split(BETWEEN)
    .map(part => part.trim())
    .filter(part => part !== '')
    .slice(0, MOST_NAMES);
}

/** The name before a country; in brackets behind a firm, before a place of that country too. */
function withoutCountry(field: string, { legalForms, words }: Vocabulary): Maker[] {
  const [, name = '', aside = '', last = ''] = WITH_COUNTRY.exec(withoutUnseen(field).trim()) ?? [];
  const isSeat = isCountry(aside || last, words) || (aside !== '' && isFirm(name, legalForms));
  const seat = isSeat ? seatIn([aside || last], words) : null;
  return seat === null ? [] : [{ name, several: false, seat }];
}

function isCountry(part: string, { countries }: Words): boolean {
  return Object.hasOwn(countries, normalize(part));
}

/** An address ends in its country. */
function seatIn(parts: readonly string[], words: Words): CountryCode | null {
  return countriesIn(parts.at(-1) ?? '', words).at(-1) ?? null;
}

function isFirm(part: string, legalForms: Suffixes): boolean {
  const key = normalize(part.replace(/[(（][^()（）]+[)）]\s*$/, ''));
  return legalForms.strip(key) !== key;
}
