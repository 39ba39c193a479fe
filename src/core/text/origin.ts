import type { Words } from '../dataset-types';
import type { CountryCode } from '../types';
import { foreignCountries, LONGEST_COUNTRY } from './country-names';
import { withoutUnseen } from './fold';
import { normalize, tokenize } from './tokens';

/** An origin is stated in a few words; a longer text is prose, whose words must not be looked up one by one. */
const LONGEST_TEXT = 200;
/** Where a thing was thought up, packed or sold is not where it was made. */
const NOT_MADE =
  /\b(?:designed|engineered|developed|conceived|packed|packaged|sold|distributed|shipped|ships|dispatched|tested|inspected|printed|based|conçue?|dessinée?|entworfen|entwickelt|diseñad[oa]|progettat[oa]|ontworpen|zaprojektowan[oaey]) (?:and \w+ )?(?:in|by|from|en|au|aux|à|von|a|w|por|per)(?: the| la| der| den)? [^,;./|]+(?:, ?(?:USA?|U\.S\.A?\.?|UK)\b)?/giu;
/** "Versand aus China", "Доставка из Китая": the same in other languages, where the word for it stands before. */
const SENT_FROM =
  /(?<!\p{L})(?:ship|dispatch|deliver|versand|versendet|lieferung|geliefert|expédiée?s?|expédition|envoyée?s?|livrée?s?|enviad[oa]s?|envío|envio|spedit[oaie]|spedizione|inviat[oaie]|verzonden|verzending|wysyłk[ai]|wysyłan[aey]|доставка|відправка|отправк[аи]|отправляется|отгрузка|dikirim|gönderim) (?:from|aus|von|depuis|de|du|desde|da|dal(?:la)?|d[eo]|uit|vanuit|z|ze|из|з|со склада в|dari) (?:la |le |les |der |den )?[^,;./|()]+/giu;
/** "Ships from: China", "Warehouse: China": what a label in the field itself says of other than the making. */
const OTHER_LABEL =
  /(?<!\p{L})(?:ships? from|dispatched from|(?:seller|shop|store|stock|item|brand)(?: country)?(?: of)? (?:location|origin)|warehouse|lager(?:ort)?|entrepôt|almacén|magazzino|magazyn|склад|仓库|倉庫)\s?: ?(?:[^,;./|()]|,(?![^,:]+:))+/giu;
/** 从中国发货, 中国から発送. */
const SENT_FROM_HAN = /[从從由]?[\p{Script=Han}]{2,8}?(?:から|より)?(?:发货|發貨|発送|出荷|直邮|直郵)/gu;
const OTHERWISE = [OTHER_LABEL, NOT_MADE, SENT_FROM, SENT_FROM_HAN];
/** What is caught in the Gulf of Mexico or the Indian Ocean is from neither country. */
const WATERS =
  /\b(?:(?:gulf|sea) of(?: the)?|(?:golfe|golfo|mer|mar) d(?:e|u|i|a|o|el|ella)(?: la)?|golf von) \p{L}+|\bchina sea\b|印度洋|インド洋|ấn độ dương|[南东東]中国海/giu;

/**
 * The countries a stated origin names, leftmost-longest: "Made in Viet Nam" → VN, "Taiwan (China)" → TW.
 * Adjectives are no origin. Empty where none is named.
 */
export function countriesIn(text: string, words: Words): CountryCode[] {
  const plain = inPlainLetters(text.slice(0, LONGEST_TEXT));
  const coded = codedCountry(plain, words);
  if (coded !== null) return [coded];
  const stated = madeWhere(plain).replace(WATERS, ' ');
  const { words: tokens } = tokenize(stated);
  const own = named(tokens, name => (Object.hasOwn(words.countries, name) ? (words.countries[name] ?? null) : null));
  return own.length > 0 ? own : named(tokens, foreignCountries(stated));
}

/** A stated origin without where the thing was thought up, packed or sold. */
export function madeWhere(text: string): string {
  return OTHERWISE.reduce((left, said) => left.replace(said, ' '), text);
}

/** Whether a text is a country's name and nothing else. */
export function isCountryName(text: string, { countries }: Words): boolean {
  const name = normalize(text);
  return Object.hasOwn(countries, name) || foreignCountries(text)(name) !== null;
}

/** Without marks that nobody sees, each gap one space, wide letters narrow: so that expressions see what a person does. */
export function inPlainLetters(text: string): string {
  return withoutUnseen(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** "CN", "CHN": shops' own data names a country by its code alone, in capitals. */
function codedCountry(text: string, { codes }: Words): CountryCode | null {
  if (!/^[A-Z]{2,3}$/.test(text)) return null;
  return (Object.hasOwn(codes, text) ? codes[text] : Object.values(codes).find(code => code === text)) ?? null;
}

function named(tokens: readonly string[], codeOf: (name: string) => CountryCode | null): CountryCode[] {
  const found = new Set<CountryCode>();
  for (let from = 0; from < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST_COUNTRY, tokens.length - from); length > 0; length -= 1) {
      const code = codeOf(tokens.slice(from, from + length).join(' '));
      if (code === null) continue;
      found.add(code);
      taken = length;
      break;
    }
    from += taken;
  }
  return [...found];
}

/** Whether a text says of goods that they are foreign, naming no country: "Imported", "Importado". */
export function isImported(text: string, words: Words): boolean {
  return words.imported.includes(normalize(text.slice(0, LONGEST_TEXT)));
}
