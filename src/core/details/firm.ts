import type { Words } from '../dataset-types';
import { normalize } from '../text/tokens';

/** Legal forms that stand before a name, or are written with points and strokes. */
const FIRM =
  /(?<!\p{L})(?:sp\. ?z ?o\. ?o\.|s\.c\.|d\.o\.o\.|d\.d\.|a\/s|e\. ?k\.|gbr|ohg|oü|ltd\. şti\.|a\.ş\.|ood|оод|еоод|тов|α\.?ε\.|ε\.?π\.?ε\.)(?!\p{L})|^(?:uab|sia|ооо|тов|зао|pt|株式会社)\s?[\p{L}«„"]|^(?:شركة|مصنع)\s/iu;

/** A name of more words than this has most of them in capitals, or a legal form. */
const LONGEST_PLAIN_NAME = 5;

/** Whether a line is a sentence and no firm's name: "We will replace this item if it does not please". */
export function isSentence(line: string, words: Words): boolean {
  const said = line.split(/\s+/).filter(word => /\p{L}/u.test(word));
  const small = said.filter(word => /^\p{Ll}/u.test(word));
  return said.length > LONGEST_PLAIN_NAME && small.length * 3 >= said.length * 2 && !namesFirm(line, words);
}

/** Whether a line names a firm, by its legal form: "Acme Textil GmbH", "Acme Sp. z o.o., Łódź". */
export function namesFirm(line: string, { legalForms }: Words): boolean {
  const key = normalize(line.split(',')[0] ?? '');
  return FIRM.test(line) || legalForms.some(form => key.endsWith(` ${form}`));
}
