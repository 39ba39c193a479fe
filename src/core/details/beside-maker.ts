import type { Words } from '../dataset-types';
import { normalize } from '../text/tokens';
import { fieldOfExactLabel } from './detail-labels';
import { isNameHead } from './detail-values';

/** "M/s Acme Ltd" in India, "Mfr. Acme Ltd". */
const TITLE = /^\s*(?:m\/s\.?|mf[rgd](?:\.:?|:))\s+(?!by\b)/i;
/** "Acme Ltd (manufacturer)": of a role in brackets no more is left than the name. */
const ROLE_BEHIND = /\s*[([]([^()[\]]{3,40})[)\]]\s*$/u;
/** How to reach the firm. */
const CONTACT = /[\s,;|(]+(?:(?:tel|phone|fax|e-?mail|website)\b\.?\s?(?:[:\uFF1A]|[+\d])|https?:\/\/|www\.|[\w.+-]+@[\w-]+\.).*$/isu;
/** "Acme Ltd, Acme Ltd, 5 Any Road": some shops say the name twice. */
const SAID_TWICE = /^(.{6,200})[,;]\s*\1(?=\s*(?:[,;]|$))/is;
/** "Acme Ltd [China]", "Acme Ltd Made in China", "Acme Ltd China": a country set apart otherwise than by a comma. */
const IN_BRACKETS = /\s*\[([^[\]]{2,40})\]\s*$/;
const MADE_IN = /(?:[\s,;|]+made|(?<=\b(?:ltd|limited|inc|llc|plc|gmbh|corp)\.?))\sin\s(\p{L}[\p{L}\s.]{1,40})$/iu;
/** "Manufactured in China by Acme Ltd". */
const MADE_IN_BY = /^\s*(?:manufactured|made|produced)\sin\s(\p{L}[\p{L}\s.]{1,40}?)\sby:?\s+(\S.*)$/isu;
/** "Made by Acme Ltd for Bolt GmbH". */
const FOR_ANOTHER = /(?<=\b(?:ltd|limited|inc|llc|plc|gmbh|corp)\.?)\s+(?:for|für|pour|para|per|voor|dla)\s+\p{L}.*$/isu;
/** "Acme Ltd China", "Acme Ltd. Anytown, Jordan": an address without a number, behind the only legal form. */
const BEHIND_FORM =
  /(?<=\b(?:ltd|limited|inc|llc|plc|gmbh|corp)\.?)\s(?=\p{Lu}[\p{L}\s.,-]{1,60}$)(?!(?:and|or)\b|.*\b(?:ltd|limited|inc|llc|plc|gmbh|corp|co)\b)/iu;
/** "Acme Ltd - China", "Acme / China". */
const BEHIND_DASH = /\s+[-–—/]\s+(\p{L}[\p{L}\s.]{1,40})$/u;
const NAME_HEAD = /^\s*([^:\uFF1A]{2,40})[:\uFF1A]\s*(?=\S)/u;
/** Without any of these, and without its own beginning again, a field has nothing of the kind. */
const MAY_SAY_MORE =
  /[@:\uFF1A/[(&<]|\s[-–—]\s|www\.|\b(?:(?:made|manufactured|produced)\sin|tel|phone|fax|e-?mail|website)\b|^\s*mf[rgd]\.|\b(?:ltd|limited|inc|llc|plc|gmbh|corp)\.?\s\p{L}/iu;
const SHORTEST_NAME = 6;

/** "Acme Ltd (manufacturer)". */
export function isCalledMaker(text: string, words: Words): boolean {
  return isMakerLabel(ROLE_BEHIND.exec(text)?.[1] ?? '', words);
}

/** A field of a firm without what stands beside the name and is none of it, and with a country behind it set off by a comma. */
export function withoutBeside(text: string, words: Words): string {
  const isCountry = (name: string) => Object.hasOwn(words.countries, normalize(name));
  if (!MAY_SAY_MORE.test(text) && !text.includes(text.slice(0, SHORTEST_NAME), SHORTEST_NAME)) return text;
  const name = text
    .replaceAll('&amp;', '&')
    .replace(/\s*<br ?\/?>\s*/gi, '\n')
    .replace(NAME_HEAD, (head, label: string) => (isNameHead(label, words) ? '' : head))
    .replace(TITLE, '')
    .replace(CONTACT, '')
    .replace(ROLE_BEHIND, (said, role: string) => (isMakerLabel(role, words) ? '' : said))
    .replace(FOR_ANOTHER, '')
    .replace(MADE_IN_BY, '$2, $1')
    .replace(SAID_TWICE, '$1')
    .replace(IN_BRACKETS, ' ($1)')
    .replace(MADE_IN, ', $1')
    .replace(BEHIND_DASH, (said, country: string) => (isCountry(country) ? `, ${country}` : said));
  const [, address = ''] = name.split(BEHIND_FORM);
  const apart = isCountry(address.split(',').at(-1) ?? '') ? name.replace(BEHIND_FORM, ', ') : name;
  return apart.trim() === '' ? text : apart;
}

function isMakerLabel(role: string, words: Words): boolean {
  return fieldOfExactLabel(role, words) === 'manufacturer';
}
