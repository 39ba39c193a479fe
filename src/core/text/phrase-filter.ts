/**
 * Tells of nearly every word that no phrase begins with it, from a few bits that stay in the processor's nearest cache however many
 * phrases there are (a Bloom filter). It holds every phrase, and every beginning of one up to a space: "made in", "made ". It may be
 * wrong in saying yes, never in saying no.
 */
export class PhraseFilter {
  private readonly bits: Uint32Array;
  private readonly mask: number;

  constructor(phrases: readonly string[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(phrases.length * BITS_A_PHRASE, SMALLEST)));
    this.bits = new Uint32Array(size / 32);
    this.mask = size - 1;
    for (const phrase of phrases) this.add(phrase);
  }

  /** How many of the words from this one on may be a phrase, at most; 0 for most words. */
  reach(words: readonly string[], from: number): number {
    let longest = 0;
    let hash = FNV_OFFSET_BASIS;
    for (let at = from; at < words.length; at += 1) {
      hash = hashWord(hash, words[at] ?? '');
      if (this.has(hash)) longest = at + 1 - from;
      hash = step(hash, SPACE);
      if (!this.has(hash)) break;
    }
    return longest;
  }

  /** Whether this word may be a phrase when each of its digits is a zero. */
  mayHaveShape(word: string): boolean {
    let hash = FNV_OFFSET_BASIS;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      hash = step(hash, code >= ZERO && code <= NINE ? ZERO : code);
    }
    return this.has(hash);
  }

  private add(phrase: string): void {
    let hash = FNV_OFFSET_BASIS;
    for (let at = 0; at < phrase.length; at += 1) {
      const code = phrase.charCodeAt(at);
      hash = step(hash, code);
      if (code === SPACE) this.put(hash);
    }
    this.put(hash);
  }

  private put(hash: number): void {
    const mixed = mix(hash);
    this.set(mixed & this.mask);
    this.set(secondHash(mixed) & this.mask);
  }

  private set(bit: number): void {
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  private has(hash: number): boolean {
    const mixed = mix(hash);
    return this.isSet(mixed & this.mask) && this.isSet(secondHash(mixed) & this.mask);
  }

  private isSet(bit: number): boolean {
    return (((this.bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }
}

/** So many that not one word in a hundred is looked up in vain; most phrases have one word or two. */
const BITS_A_PHRASE = 40;
const SMALLEST = 1024;
const SPACE = 0x20;
const ZERO = 0x30;
const NINE = 0x39;

/** FNV-1a, over the UTF-16 units of a phrase; it can go on from word to word. */
const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, FNV_PRIME);
}

function hashWord(hash: number, word: string): number {
  let on = hash;
  for (let at = 0; at < word.length; at += 1) on = step(on, word.charCodeAt(at));
  return on;
}

/** Spreads a hash over all its bits, so that any of them will do. */
function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}

/** The second of the two bits that a phrase sets. */
function secondHash(mixed: number): number {
  return Math.imul(mixed, 0xc2b2ae35) >>> 8;
}
