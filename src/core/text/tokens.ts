import { fold, isIgnorable, isJoining } from './fold';

/**
 * A text cut into comparable words. `words[i]` is the folded word, `starts[i]`–`ends[i]` the stretch of the
 * original text it came from (so that a match can be shown exactly as it stands on the page).
 */
export interface Tokens {
  text: string;
  words: string[];
  starts: number[];
  ends: number[];
}

/** What a character is to the tokenizer; a change of kind ends a word. A sign is a word of its own: "+", and "&" as "and". */
type Kind = 'gap' | 'word' | 'han' | 'katakana' | 'hiragana' | 'hangul' | 'sign';

/**
 * Cuts `text` into folded words. Letters and digits run together; Han characters are one word each;
 * katakana, hiragana and Hangul run apart from their neighbours; apostrophes in "Carter's" and the dots of
 * "P.R.C." vanish; zero-width and bidi marks are not there at all.
 */
export function tokenize(text: string): Tokens {
  const tokenizer = new Tokenizer(text);
  for (let at = tokenizer.plainWords(0); at < text.length; at = tokenizer.plainWords(at)) at = tokenizer.step(at);
  return tokenizer.finish();
}

/** The comparison key of a name: the one function used when the index is built and when a page is matched. */
export function normalize(text: string): string {
  return tokenize(text).words.join(' ');
}

class Tokenizer {
  private readonly tokens: Tokens;
  /** The whole text in lowercase letters, where that leaves every character in its place; words of plain letters are cut from it. */
  private readonly lowercase: string | null;
  private run = '';
  private runKind: Kind = 'gap';
  private runStart = 0;
  private runEnd = 0;
  /** Letters since the last vanished dot: "P.R.C." joins only single letters. */
  private lettersSinceDot = 0;

  constructor(text: string) {
    this.tokens = { text, words: [], starts: [], ends: [] };
    const lowercase = text.toLowerCase();
    // "İ" becomes two characters; none becomes fewer.
    this.lowercase = lowercase.length === text.length ? lowercase : null;
  }

  /** Takes words of plain letters and digits, whole, and the gaps between them; returns where something else begins. Most text is that. */
  plainWords(from: number): number {
    if (this.run !== '') return from;
    const { text, words, starts, ends } = this.tokens;
    for (let at = from; ; ) {
      while (at < text.length && isPlain(text.charCodeAt(at), GAP)) at += 1;
      let end = at;
      while (end < text.length && isPlain(text.charCodeAt(end), WORD)) end += 1;
      // What may go on behind it (a mark, an apostrophe, a dot) is for the slow and careful way.
      if (end === at || (end < text.length && this.mayContinue(end))) return at;
      words.push(this.lowercase?.slice(at, end) ?? text.slice(at, end).toLowerCase());
      starts.push(at);
      ends.push(end);
      at = end;
    }
  }

  /** Takes the character at `at`, returns where the next one begins. */
  step(at: number): number {
    const code = this.tokens.text.charCodeAt(at);
    if (code >= 0x80) return this.stepWide(at);
    const kind = ASCII_KINDS[code] ?? 'gap';
    if (kind === 'word') this.put(ASCII_FOLDED[code] ?? '', 'word', at, at + 1);
    else if (kind === 'sign') this.sign(code === 0x26 ? 'and' : '+', at, at + 1);
    else if (!this.isDropped(code, at)) this.close();
    return at + 1;
  }

  finish(): Tokens {
    this.close();
    return this.tokens;
  }

  private stepWide(at: number): number {
    const { text } = this.tokens;
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    if (isIgnorable(code)) return next;
    if (APOSTROPHES.has(code)) {
      if (!this.isDropped(0x27, at)) this.close();
      return next;
    }
    let end = next;
    for (let joining = end < text.length; joining; ) {
      const following = text.codePointAt(end) ?? 0;
      joining = following >= 0x80 && (isJoining(following) || isIgnorable(following));
      if (joining) end += following > 0xffff ? 2 : 1;
    }
    for (const char of fold(text.slice(at, end))) this.putFolded(char, at, end);
    return end;
  }

  private putFolded(char: string, start: number, end: number): void {
    const kind = kindOf(char, this.runKind);
    if (kind === 'gap') this.close();
    else if (kind === 'sign') this.sign(char === '&' ? 'and' : '+', start, end);
    else this.put(char, kind, start, end);
  }

  private put(char: string, kind: Kind, start: number, end: number): void {
    if (kind !== this.runKind || kind === 'han') {
      this.close();
      this.runKind = kind;
      this.runStart = start;
    }
    this.run += char;
    this.runEnd = end;
    this.lettersSinceDot += 1;
  }

  private sign(word: string, start: number, end: number): void {
    this.close();
    this.put(word, 'sign', start, end);
    this.close();
  }

  private mayContinue(at: number): boolean {
    const code = this.tokens.text.charCodeAt(at);
    return code >= 0x80 || ((code === 0x27 || code === 0x2e) && this.isBeforeLastLetter(at));
  }

  /** Whether a single letter follows, and nothing of a word after it. */
  private isBeforeLastLetter(at: number): boolean {
    const { text } = this.tokens;
    return isAsciiLetter(text.charCodeAt(at + 1)) && !isWordUnit(text, at + 2);
  }

  /** A dot between single letters, an apostrophe before a last single letter: the word goes on. */
  private isDropped(code: number, at: number): boolean {
    if (this.runKind !== 'word' || !this.isBeforeLastLetter(at)) return false;
    if (code === 0x27) return true;
    if (code !== 0x2e || this.lettersSinceDot !== 1 || !isLastLetter(this.run)) return false;
    this.lettersSinceDot = 0;
    return true;
  }

  private close(): void {
    if (this.run !== '') {
      this.tokens.words.push(this.run);
      this.tokens.starts.push(this.runStart);
      this.tokens.ends.push(this.runEnd);
    }
    this.run = '';
    this.runKind = 'gap';
    this.lettersSinceDot = 0;
  }
}

const ASCII = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code));
const ASCII_FOLDED = ASCII.map(char => char.toLowerCase());
const ASCII_KINDS = ASCII.map((char): Kind => (/[A-Za-z0-9]/.test(char) ? 'word' : /[&+]/.test(char) ? 'sign' : 'gap'));
/** The same in numbers, which compare faster than words. */
const GAP = 1;
const WORD = 2;
const PLAIN_KINDS = Uint8Array.from(ASCII_KINDS, kind => (kind === 'gap' ? GAP : kind === 'word' ? WORD : 0));
const APOSTROPHES: ReadonlySet<number> = new Set([0xb4, 0x2bc, 0x2018, 0x2019, 0x201b, 0xff07]);
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;
const HAN = /^[\p{Script=Han}々〇]$/u;

/** Remembered: a regular expression on every wide character would cost more than all the rest. */
const wideKinds = new Map<string, Kind>();

function kindOf(char: string, runKind: Kind): Kind {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return ASCII_KINDS[code] ?? 'gap';
  if (code === 0x30fc && runKind === 'hiragana') return 'hiragana';
  const known = wideKinds.get(char);
  if (known) return known;
  const kind = wideKindOf(char, code);
  wideKinds.set(char, kind);
  return kind;
}

function wideKindOf(char: string, code: number): Kind {
  if (HAN.test(char)) return 'han';
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana';
  if ((code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x31f0 && code <= 0x31ff)) return 'katakana';
  if ((code >= 0xac00 && code <= 0xd7ff) || (code >= 0x1100 && code <= 0x11ff)) return 'hangul';
  return WORD_CHARACTER.test(char) ? 'word' : 'gap';
}

function isPlain(code: number, kind: number): boolean {
  return code < 0x80 && PLAIN_KINDS[code] === kind;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Whether a letter or a digit stands there, or a mark: the word goes on. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return !isIgnorable(code) && kindOf(String.fromCodePoint(code), 'word') !== 'gap' && code !== 0x26 && code !== 0x2b;
}

function isLastLetter(run: string): boolean {
  return isAsciiLetter(run.charCodeAt(run.length - 1));
}
