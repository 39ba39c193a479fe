import type { NameIndex } from '../dataset-types';
import { Compounds } from '../text/compound';
import { PhraseFilter } from '../text/phrase-filter';
import { pluralOf } from '../text/plural';
import type { Tokens } from '../text/tokens';
import { type Hit, type Meaning, parseMeaning } from './hit';
import { INFLECTED } from './role';

/** Finds the phrases of the index in a text: its cost depends on the text, not on the number of phrases. */
export class Scanner {
  /** Phrase → what it stands for, one reference a line. */
  private readonly phrases = new Map<string, string>();
  /** The same parsed, of phrases that were met: shops say few of them, but those again and again. */
  private readonly met = new Map<string, Meaning>();
  private readonly filter: PhraseFilter;
  private readonly compounds: Compounds;
  /** Good → what a compound of it means. */
  private readonly goods = new Map<string, Meaning>();

  constructor(index: NameIndex) {
    for (const [ref, lines] of Object.entries(index.phrases)) {
      const inflected = ref.startsWith('good') || INFLECTED.has(ref);
      for (const phrase of lines.split('\n')) {
        this.addPhrase(phrase, ref);
        const plural = inflected ? pluralOf(phrase) : null;
        if (plural !== null) this.addPhrase(plural, ref);
      }
    }
    this.filter = new PhraseFilter([...this.phrases.keys()]);
    this.compounds = new Compounds(index.endings, index.beginnings.split('\n'));
  }

  /** Every phrase at every word, longest first; a trap swallows what lies in it. */
  scan({ words }: Tokens): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; ) {
      const word = words[from] ?? '';
      const shaped = this.meaningOfShape(word);
      if (shaped !== null) hits.push({ from, to: from + 1, meaning: shaped });
      let next = from + 1;
      let isTrap = false;
      for (let to = from + this.filter.reach(words, from); to > from; to -= 1) {
        const meaning = this.meaningOf(to === from + 1 ? word : words.slice(from, to).join(' '));
        if (meaning === null) continue;
        hits.push({ from, to, meaning });
        if (!meaning.roles.includes('trap')) continue;
        next = to;
        isTrap = true;
        break;
      }
      const compound = isTrap ? null : this.compounds.goodOf(word);
      if (compound !== null) hits.push({ from, to: from + 1, meaning: this.meaningOfGood(compound) });
      from = next;
    }
    return hits;
  }

  private addPhrase(phrase: string, ref: string): void {
    const others = this.phrases.get(phrase);
    this.phrases.set(phrase, others === undefined ? ref : `${others}\n${ref}`);
  }

  private meaningOf(phrase: string): Meaning | null {
    const known = this.met.get(phrase);
    if (known !== undefined) return known;
    const refs = this.phrases.get(phrase);
    if (refs === undefined) return null;
    const meaning = parseMeaning(refs);
    this.met.set(phrase, meaning);
    return meaning;
  }

  private meaningOfGood(good: string): Meaning {
    const known = this.goods.get(good);
    if (known !== undefined) return known;
    const meaning = parseMeaning(`good:${good}`);
    this.goods.set(good, meaning);
    return meaning;
  }

  /** A size is recognized by its shape: "45r17" is "00r00", as the vocabulary writes it, "225/45 R17" ends in "r00". Other words have none. */
  private meaningOfShape(word: string): Meaning | null {
    const first = word.charCodeAt(0);
    if (!(isDigit(first) || (first === LETTER_R && isDigit(word.charCodeAt(1)))) || !this.filter.mayHaveShape(word)) return null;
    return this.meaningOf(word.replace(/\d/g, '0'));
  }
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const LETTER_R = 0x72;

function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}
