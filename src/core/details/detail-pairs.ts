import type { Words } from '../dataset-types';
import { countriesIn } from '../text/origin';
import type { DetailPair } from '../types';
import { partedByCustomersHeading } from './customers-words';
import { fieldOf, fieldOfPair } from './detail-labels';
import { isNameHead, isOneOf, namesMaterial } from './detail-values';
import { isSentence, namesFirm } from './firm';
import { isMadeInAlone } from './made-in';
import { ORIGIN_LABEL, statedIn } from './stated-lines';

/** Real tables that hold more repeat themselves. */
const MOST_PAIRS = 80;
/** A longer line is a label only with brackets, in which stands the law that asks for the maker. */
const LONGEST_LABEL = 40;
/** What may be a country and little else: no more than a few words, and no label, number or sentence. */
const COUNTRY_ALONE = /^\p{L}+(?:[ ,&/-]+\p{L}+){0,3}$/u;
/** An origin's label has more than one word; a single one ("Страна", country) may head a choice of delivery countries. */
const MORE_THAN_A_WORD = /\p{L}[\s-]\p{L}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{3}/u;
/** What sets a label apart where no colon does. */
const MARK = /^[■◆●○◇□▼▶【]/u;
/** A label that stands alone in its line by its mark: "■素材". */
const MARKED_ALONE = /^(?:[■◆●○◇□▼▶]\s*([^\s:\uFF1A【】]{2,20})|【([^【】]{2,20})】)$/u;
/** "Hersteller" may head a filter; "Herstellerinformationen" does not. */
const LONGEST_HEAD = 14;
/** What may be a label that stands in a line by itself. */
const LABEL_ALONE = /^[^\t\d.!?,;]{2,40}$/;
/** The heading over a list of what a thing is made for: "Fits", "Compatible printers", "Passend für". */
const FITS =
  /[ck]ompatib|совмест|подходит|^(?:fits?|for|works with|passend|geeignet|für|pour|convient|para|per|voor|geschikt|dla|pasuje|適合|适用|対応)(?!\p{L})/iu;
/** A firm and its town; a longer line below a label is a text of its own. */
const LONGEST_FIRM = 100;
/** How many lines below its label a firm may stand. */
const FIRM_WITHIN = 3;
/** "Prodotto da Acme S.p.A.": a maker's label without its colon, where a firm follows. */
const MADE_BY = /^[\s•·*–-]*(\p{L}+(?: \p{L}+){0,2} (?:by|von|par|da|por|przez|door|av|af))\s(\p{Lu}\S.*)$/u;

/**
 * The label–value pairs that a product's lines state, each once, in the order of trust: parted by a tab, labelled within a text, in two
 * lines below each other, by turns, and makers named without a colon. `texts`: the same lines by `textsOf`.
 */
export function pairsIn(lines: readonly string[], texts: readonly string[], words: Words): DetailPair[] {
  const said = saidByCustomers(partedByCustomersHeading(lines, words), words);
  const rows = saidByCustomers(partedByCustomersHeading(lines, words, true), words);
  const states = (pair: DetailPair) => fieldOfPair(pair, words) !== null;
  return distinct([
    ...lines
      .filter((line, at) => !isOfAnother(lines[at - 1], line) && !isHeading(line, lines[at + 1], words))
      .flatMap(pairIn)
      // What customers say below such a heading is searched for no name and place either.
      .filter((pair, index) => states(pair) || (index < MOST_PAIRS && !rows.has(pair.value))),
    ...texts.flatMap(line => statedIn(line, words).filter(({ label }) => label !== ORIGIN_LABEL || !said.has(line))).filter(states),
    ...lines.flatMap((line, at) => statedBelow(line.slice(line.indexOf('\t') + 1), lines[at + 1] ?? '', lines[at + 2], words)),
    ...lines.flatMap((line, at) =>
      firmBelow(pairIn(line)[0] ?? { label: line, value: lines[at + 1] ?? '' }, lines.slice(at + 1, at + 1 + FIRM_WITHIN), words),
    ),
    ...lines.flatMap((line, at) => namedBelow(line, lines[at + 1] ?? '', words)),
    ...alternating(lines, words),
    ...texts.flatMap(line => madeBy(line, words)),
  ]);
}

/** The texts that stand among customers' words and nowhere else: their prose states no origin. */
function saidByCustomers({ said, others }: ReturnType<typeof partedByCustomersHeading>, words: Words): ReadonlySet<string> {
  const texts = new Set(said.flatMap(line => textsOf(line, words)));
  if (texts.size === 0) return texts;
  for (const line of others) for (const text of textsOf(line, words)) texts.delete(text);
  return texts;
}

/**
 * The lines with values whole that a page sets in parts: of "Beech" and ", pine" in one cell, the second comes as a value of the first.
 * So does each but the first of several materials that a page sets apart, and gets their label.
 */
export function withWholeValues(lines: readonly string[], words: Words): string[] {
  const whole: string[] = [];
  let last = '';
  let ofMaterials = '';
  for (const line of lines) {
    const [label = '', value = ''] = line.split('\t');
    const above = whole.at(-1);
    if (/^[,、，]/.test(value) && above !== undefined && label === last) {
      whole[whole.length - 1] = above + value;
      last = value;
    } else {
      const isNext = ofMaterials !== '' && label === last && fieldOf(label, words) === null && namesMaterial(value, words);
      if (!isNext) ofMaterials = value !== '' && fieldOf(label, words) === 'materials' ? label : '';
      whole.push(isNext ? `${ofMaterials}\t${value}` : line);
      last = value;
    }
  }
  return whole;
}

/** Whether a line is the first of a list of what the thing fits: the heading above it says so, with this line's label as its value. */
function isOfAnother(above: string | undefined, line: string): boolean {
  const [heading = '', label] = above?.split('\t') ?? [];
  return label !== undefined && FITS.test(heading) && line.startsWith(`${label}\t`);
}

/** Whether a line is a heading with the label of the row below it: "Material", "Material", "Cotton", one under the other. */
function isHeading(line: string, below: string | undefined, words: Words): boolean {
  const [, label] = line.split('\t');
  return label !== undefined && below?.startsWith(`${label}\t`) === true && fieldOf(label, words) !== null;
}

/**
 * A line as one text, and what stands as a value in it by itself: it may have a label of its own ("Details: made in Italy"), and a price is
 * no label. The last line of a column ("Made in China") and the head of the next are two texts.
 */
export function textsOf(line: string, words: Words): string[] {
  const [said = '', second = ''] = line.split('\t');
  const [{ label, value } = { label: said, value: second }] = pairIn(line);
  if (!value) return [said];
  if (!isMadeInAlone(label, value, words)) return [`${label} ${value}`, value];
  // "Made in China: no".
  return isOneOf(words.tableWords.no, value) ? [] : [label, value];
}

/** A label and its value, which a tab parts; they come as the page sets them: a bullet in front, a colon on either side. */
function pairIn(line: string): DetailPair[] {
  const [said = '', value = ''] = line.split('\t');
  const label = said.replace(/^[\s•·*–-]+|(?<![\s:\uFF1A–-])[\s:\uFF1A–-]+$/g, '');
  return value && /\p{L}/u.test(label) ? [{ label, value: value.replace(/^[\s:\uFF1A–-]+|[\s|\uFF5C]+$/g, '') }] : [];
}

/**
 * A label alone in its line or what a heading above seemed to label, and in the next line its value: neither markup nor a colon says
 * that they belong together. Of an origin a country and little else, of a maker a firm with its legal form; of any a mark's: "■素材".
 */
function statedBelow(line: string, next: string, beyond: string | undefined, words: Words): DetailPair[] {
  if (next.length > LONGEST_FIRM) return [];
  const [, ...alone] = (!MARK.test(next) && MARKED_ALONE.exec(line)) || [];
  const label = alone.find(Boolean);
  if (label) return [{ label, value: next }];
  if (line.length > LONGEST_LABEL && !line.includes('(')) return [];
  const field = fieldOf(line, words);
  if (!MORE_THAN_A_WORD.test(line) && line.length <= LONGEST_HEAD && (field !== 'manufacturer' || isListed(beyond))) return [];
  const isValue =
    field === 'countryOfOrigin'
      ? COUNTRY_ALONE.test(next) && countriesIn(next, words).length > 0
      : field === 'manufacturer' && namesFirm(next, words);
  return isValue ? [{ label: line, value: next }] : [];
}

/** Whether what follows a firm may be one more of a list of them; an address, another row or nothing is not. */
function isListed(line: string | undefined): boolean {
  return line !== undefined && !/[\t\d:\uFF1A]/.test(line);
}

/** Under a maker's label a sentence ("We are glad to replace it"): the firm stands in one of the lines below. */
function firmBelow({ label, value }: DetailPair, below: readonly string[], words: Words): DetailPair[] {
  if (label.length > LONGEST_LABEL || !isSentence(value, words) || fieldOf(label, words) !== 'manufacturer') return [];
  const firm = below.find(line => line.length <= LONGEST_FIRM && !isSentence(line, words) && namesFirm(line, words));
  return firm === undefined ? [] : [{ label, value: firm }];
}

/** Under a maker's heading the name with a label of its own: "Name: Acme GmbH". A short heading may be a filter's. */
function namedBelow(heading: string, next: string, words: Words): DetailPair[] {
  if (heading.includes('\t') || heading.length > LONGEST_LABEL || fieldOf(heading, words) !== 'manufacturer') return [];
  const [pair] = pairIn(next);
  if (!pair || !isNameHead(pair.label, words)) return [];
  return heading.length > LONGEST_HEAD || namesFirm(pair.value, words) ? [{ label: heading, value: pair.value }] : [];
}

/** Labels and values by turns, a line each, with nothing but their order to tell: two labels two lines apart vouch for each other. */
function alternating(lines: readonly string[], words: Words): DetailPair[] {
  const isLabel = lines.map(line => LABEL_ALONE.test(line) && fieldOf(line, words) !== null);
  return lines.flatMap((label, at) => {
    const value = lines[at + 1] ?? '';
    const isAlone = isLabel[at] && !isLabel[at + 1] && value.length <= LONGEST_FIRM;
    const hasTwin = isLabel[at + 2] || (isLabel[at - 2] && !isLabel[at - 1]);
    return isAlone && hasTwin && !value.includes('\t') ? [{ label, value }] : [];
  });
}

/** "Prodotto da Acme S.p.A." */
function madeBy(line: string, words: Words): DetailPair[] {
  const [, label = '', value = ''] = line.length > LONGEST_FIRM ? [] : (MADE_BY.exec(line) ?? []);
  return fieldOf(label, words) === 'manufacturer' && namesFirm(value.replace(/\.$/, ''), words) ? [{ label, value }] : [];
}

function distinct(pairs: readonly DetailPair[]): DetailPair[] {
  return [...new Map(pairs.map(pair => [`${pair.label}\t${pair.value}`, pair])).values()];
}
