import { normalize } from './tokens';

/** Endings to take off a name, found by their last word. */
export interface Endings {
  /** The key without any of the endings; never empty. */
  cut(key: string): string;
}

/** @param endings normalized, of one or more words */
export function openEndings(endings: readonly string[]): Endings {
  const byLastWord = new Map<string, string[]>();
  for (const ending of [...endings].sort((a, b) => b.length - a.length)) {
    const last = lastWord(ending);
    byLastWord.set(last, [...(byLastWord.get(last) ?? []), ending]);
  }
  return {
    cut(key) {
      let bare = key;
      for (let cut = true; cut; ) {
        cut = false;
        for (const ending of byLastWord.get(lastWord(bare)) ?? []) {
          const end = bare.length - ending.length - 1;
          if (end <= 0 || bare[end] !== ' ' || !bare.endsWith(ending)) continue;
          bare = bare.slice(0, end);
          cut = true;
          break;
        }
      }
      return bare;
    },
  };
}

/** How a company's name is compared: `full` with its legal form in short words, `bare` without it. */
export interface CompanyName {
  full: string;
  bare: string;
}

/** @param shortForms "limited" → "ltd": the two spellings of one legal form */
export function companyName(text: string, legalForms: Endings, shortForms: Readonly<Record<string, string>>): CompanyName {
  const key = normalize(text);
  const words = key.split(' ').map(word => (Object.hasOwn(shortForms, word) ? (shortForms[word] ?? word) : word));
  return { full: words.join(' '), bare: legalForms.cut(key) };
}

/** "Xin Jiang Tai Da" and "Xinjiang Taida" are one name: the spaces between spelled syllables tell nothing. */
export function joined(key: string): string {
  return key.replaceAll(' ', '');
}

/** How many words a key has; a Han character is one. */
export function wordCount(key: string): number {
  return key === '' ? 0 : key.split(' ').length;
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
