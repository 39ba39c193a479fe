import { BadRow } from '../../parsing/reader';

/** What a name cell of the list says. */
export interface ListedEntity {
  /** Verbatim, without its aliases; "and subsidiaries" stays, for it widens the listing. */
  name: string;
  /** Present and former names, in the order of the page. */
  aliases: string[];
  /** Companies named in the cell as subsidiaries of the entity. */
  subsidiaries: string[];
}

const aliasOpening = /^(?:and|including) \w+ alias(?:es)?:\s*|^(?:also|formerly) known as /i;
const knownAs = /^(?:and\s+)?(?:(?:also|formerly) known as\s+)?/i;
/** "X Co. and Y Co." holds two names, "Bayi Iron and Steel" one: only after a legal form does "and" divide. */
const afterLegalForm = /(?<=\b(?:Co\.|Ltd\.?|Limited|Corporation|Inc\.)) and (?=\p{Lu}|(?:also|formerly) known as )/u;
const wider = /,? and (?:its )?(?:subsidiaries|subordinate and affiliated entities)$/i;
const listedSubsidiaries = /,? and its (?:\w+ )?(?:[\w-]+-based )?subsidiar(?:y|ies)(?:, which include|,)? (.+)$/i;
/** A comma that divides names, not the one before a legal form. */
const betweenNames = /,\s+(?!(?:Ltd|Limited|Inc|LLC|Co)\b)(?:and\s+)?/;

/**
 * Reads one cell: `NAME (and two aliases: A; and B)`, `NAME (also known as A; and formerly known as B)`,
 * `NAME and subsidiaries`, `NAME and its eight Zhuhai-based subsidiaries, which include A, B, and C`. Parentheses nest.
 * @throws BadRow when parentheses do not close or the name is empty.
 */
export function readNameCell(cell: string): ListedEntity {
  const aliases: string[] = [];
  let rest = cell.replace(/\s+/g, ' ').trim();
  for (const group of parenthesized(rest)) {
    const inner = group.slice(1, -1);
    if (aliasOpening.test(inner)) aliases.push(...aliasesIn(inner.replace(aliasOpening, '')));
    else if (/^[A-Z]{3,}$/.test(inner)) aliases.push(inner);
    else continue;
    if (aliasOpening.test(inner)) rest = rest.replace(` ${group}`, '');
  }
  const [, named = ''] = listedSubsidiaries.exec(rest) ?? [];
  const name = named ? rest.replace(listedSubsidiaries, '') : rest;
  if (!name) throw new BadRow('the name cell is empty');
  const bare = bareName(name);
  return {
    name,
    aliases: bare === name ? aliases : [bare, ...aliases],
    subsidiaries: named ? named.split(betweenNames).map(withoutAnd) : [],
  };
}

/** The key that tells two spellings of one listed name: no punctuation, no acronym in brackets, no "and subsidiaries". */
export function nameKey(name: string): string {
  return bareName(name)
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The name without what widens the listing and without an acronym in brackets. */
export function bareName(name: string): string {
  return name.replace(wider, '').replace(/ \([A-Z]{3,}\)$/, '');
}

function aliasesIn(text: string): string[] {
  return text
    .split(';')
    .flatMap(part => part.trim().replace(knownAs, '').split(afterLegalForm))
    .map(alias => alias.replace(knownAs, '').trim())
    .filter(alias => alias !== '');
}

function withoutAnd(name: string): string {
  return name.replace(/^and\s+/, '').trim();
}

/** The outermost balanced groups, brackets included. */
function parenthesized(text: string): string[] {
  const groups: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(' && depth++ === 0) start = at;
    if (text[at] === ')' && --depth === 0) groups.push(text.slice(start, at + 1));
    if (depth < 0) throw new BadRow('a bracket closes that never opened');
  }
  if (depth > 0) throw new BadRow('a bracket never closes: the cell is cut');
  return groups;
}
