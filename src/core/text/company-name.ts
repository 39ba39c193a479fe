import { grouped } from '../lookup';
import { normalize } from './tokens';

/** Suffixes to take off a name, found by their last word. */
export interface Suffixes {
  /** The key without any of the suffixes; never empty. */
  strip(key: string): string;
  /** The key without its last suffix, without its last two …, down to the one without any; empty where it has none. */
  strippedForms(key: string): string[];
}

/** @param suffixes normalized, of one or more words */
export function suffixesOf(suffixes: readonly string[]): Suffixes {
  const byLastWord = grouped(
    suffixes.toSorted((a, b) => b.length - a.length),
    suffix => [lastWord(suffix)],
  );
  return {
    strip: key => strippedForms(key).at(-1) ?? key,
    strippedForms,
  };

  function strippedForms(key: string): string[] {
    const stripped = stripOnce(key);
    return stripped === null ? [] : [stripped, ...strippedForms(stripped)];
  }

  function stripOnce(key: string): string | null {
    for (const suffix of byLastWord.get(lastWord(key)) ?? []) {
      const end = key.length - suffix.length - 1;
      if (end > 0 && key[end] === ' ' && key.endsWith(suffix)) return key.slice(0, end);
    }
    return null;
  }
}

/** Prefixes to take off a name. */
export interface Prefixes {
  /** The key without the longest of them; never empty. */
  strip(key: string): string;
}

/** @param prefixes normalized, the longest first */
export function prefixesOf(prefixes: readonly string[]): Prefixes {
  // A key keeps its "+".
  const any = new RegExp(`^(?:${prefixes.join('|').replaceAll('+', '\\+')}) (?=.)`, 'u');
  return { strip: key => key.replace(any, '') };
}

/**
 * How a company's name is compared: `full` with its legal form in short words, `bare` without it, and what lies between, where it has
 * more than one ("KTK Group Co., Ltd." is also "KTK Group").
 */
export interface CompanyName {
  full: string;
  between: readonly string[];
  bare: string;
}

/** @param shortForms "limited" → "ltd": the two spellings of one legal form */
export function companyName(text: string, legalForms: Suffixes, shortForms: Readonly<Record<string, string>>): CompanyName {
  const key = withoutSeat(withoutFirstForm(normalize(text)));
  const bare = legalForms.strip(key);
  // Only a legal form is written in two ways.
  if (bare === key) return { full: key, between: [], bare };
  const words = key.split(' ').map(word => (Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word));
  const full = words.join(' ');
  return { full, between: legalForms.strippedForms(full).slice(0, -1), bare };
}

/** The key without a legal form that stands before a name, as in Korea and Japan: "(주)태평염전", "주식회사 태평염전". */
export function withoutFirstForm(key: string): string {
  return key.replace(FIRST_FORM, '');
}

const FIRST_FORM = /^(?:주|주식회사|유한회사|株 式 会 社|有 限 会 社|合 同 会 社) (?=.)/u;

/** Firms of the Balkans carry their seat behind their legal form: "Serbia Zijin Copper d.o.o. Bor". */
function withoutSeat(key: string): string {
  const end = key.indexOf(SEATED_FORM);
  return end > 0 && wordCount(key.slice(end + 1)) <= LONGEST_SEAT + 1 ? key.slice(0, end + SEATED_FORM.trimEnd().length) : key;
}

const SEATED_FORM = ' doo ';
/** "Novi Sad". */
const LONGEST_SEAT = 2;

/** "Xin Jiang Tai Da" and "Xinjiang Taida" are one name: the spaces between spelled syllables do not count. */
export function joined(key: string): string {
  return key.replaceAll(' ', '');
}

/** From this many words on, a name is no plain word any more, be it a brand's, a vessel's or what is left of a firm's without its legal form. */
export const DISTINCT_WORDS = 3;

/** How many words a key has; a Han character is one. */
export function wordCount(key: string): number {
  return key === '' ? 0 : key.split(' ').length;
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
