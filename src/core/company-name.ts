import { normalize } from './tokens';

/** Endings to take off a name, found by their last word. */
export interface Endings {
  /** The key without any of the endings; never empty. */
  cut(key: string): string;
  /** The key without its last ending, without its last two …, down to the one bare of all; empty where it has none. */
  cuts(key: string): string[];
}

/** @param endings normalized, of one or more words */
export function openEndings(endings: readonly string[]): Endings {
  const byLastWord = new Map<string, string[]>();
  for (const ending of [...endings].sort((a, b) => b.length - a.length)) {
    const last = lastWord(ending);
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), ending]);
  }
  return {
    cut: key => cuts(key).at(-1) ?? key,
    cuts,
  };

  function cuts(key: string): string[] {
    const cut = cutOnce(key);
    return cut === null ? [] : [cut, ...cuts(cut)];
  }

  function cutOnce(key: string): string | null {
    for (const ending of byLastWord.get(lastWord(key)) ?? []) {
      const end = key.length - ending.length - 1;
      if (end > 0 && key[end] === ' ' && key.endsWith(ending)) return key.slice(0, end);
    }
    return null;
  }
}

/** Beginnings to take off a name. */
export interface Beginnings {
  /** The key without the longest of them; never empty. */
  cut(key: string): string;
}

/** @param beginnings normalized, the longest first */
export function openBeginnings(beginnings: readonly string[]): Beginnings {
  const any = new RegExp(`^(?:${beginnings.join('|')}) (?=.)`, 'u');
  return { cut: key => key.replace(any, '') };
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
export function companyName(text: string, legalForms: Endings, shortForms: Readonly<Record<string, string>>): CompanyName {
  const key = seatless(normalize(text));
  const bare = legalForms.cut(key);
  // Only a legal form is written in two ways.
  if (bare === key) return { full: key, between: [], bare };
  const words = key.split(' ').map(word => (Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word));
  const full = words.join(' ');
  return { full, between: legalForms.cuts(full).slice(0, -1), bare };
}

/** Firms of the Balkans carry their seat behind their legal form: "Serbia Zijin Copper d.o.o. Bor". */
function seatless(key: string): string {
  const end = key.indexOf(SEATED_FORM);
  return end > 0 && wordCount(key.slice(end + 1)) <= LONGEST_SEAT + 1 ? key.slice(0, end + SEATED_FORM.trimEnd().length) : key;
}

const SEATED_FORM = ' doo ';
/** "Novi Sad". */
const LONGEST_SEAT = 2;

/** "Xin Jiang Tai Da" and "Xinjiang Taida" are one name: the spaces between spelled syllables tell nothing. */
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
