import type { Endings } from './company-name';
import { normalize } from './tokens';

/** A field longer than this is a text, not a list of makers. */
const LONGEST_FIELD = 1000;
const MOST_NAMES = 20;

/** One firm that a field names; `several`: among others that it names too. */
export interface Maker {
  name: string;
  several: boolean;
}

/** "One of the below:", "Manufactured by:": what stands before the names. */
const HEADING = /^[^:：]{0,60}[:：]\s*/;
/** What stands between names; a comma inside "Co., Ltd." parts nothing. */
const BETWEEN =
  /[;；|\n•、，]|\s\/\s|,(?!\s*(?:ltd|limited|inc|llc|l\.l\.c|llp|plc|s\.a|s\.r\.l|corp|gmbh|co)\b)|\s(?:or|and\/or|oder|ou|o|或)\s|(?:^|\s)\(?\d{1,2}[.)]\s/i;
const ADDRESS = /\d|^(?:no|unit|room|building|floor)\b/i;

/**
 * The firms of a maker, importer or seller field: the whole field first; then, where it has parts, each part. What follows a name with
 * its legal form and holds no other firm is its address.
 */
export function makersIn(field: string, legalForms: Endings): Maker[] {
  const whole = [{ name: field, several: false }];
  if (field.length > LONGEST_FIELD || !BETWEEN.test(field)) return whole;
  const parts = field
    .replace(HEADING, '')
    .split(BETWEEN)
    .map(part => part.trim())
    .filter(part => part !== '')
    .slice(0, MOST_NAMES);
  const firms = parts.filter(part => isFirm(part, legalForms));
  const rest = parts.filter(part => !firms.includes(part));
  if (firms.length === 1 && parts[0] === firms[0] && rest.some(part => ADDRESS.test(part))) {
    return [...whole, { name: parts[0] ?? field, several: false }];
  }
  return parts.length > 1 ? [...whole, ...parts.map(name => ({ name, several: true }))] : whole;
}

function isFirm(part: string, legalForms: Endings): boolean {
  const key = normalize(part);
  return legalForms.cut(key) !== key;
}
