/**
 * Tells of nearly every word that no phrase begins with it, from a few bits that stay in the processor's nearest cache however many
 * phrases there are (a Bloom filter). It holds every phrase, and every beginning of one up to a space: "made in", "made ". It may be
 * wrong in saying yes, never in saying no.
 */
export class PhraseFilter {
  private readonly blocks: Int32Array;
  private readonly mask: number;

  constructor(phrases: readonly string[]) {
    const bits = 2 ** Math.ceil(Math.log2(Math.max(phrases.length * BITS_A_PHRASE, SMALLEST)));
    this.blocks = new Int32Array(bits / BLOCK);
    this.mask = this.blocks.length - 1;
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
    const block = mixed & this.mask;
    this.blocks[block] = (this.blocks[block] ?? 0) | bitsOf(mixed);
  }

  private has(hash: number): boolean {
    const mixed = mix(hash);
    const bits = bitsOf(mixed);
    return ((this.blocks[mixed & this.mask] ?? 0) & bits) === bits;
  }
}

/** So many that not one word in a hundred is looked up in vain; most phrases have one word or two. */
const BITS_A_PHRASE = 40;
const SMALLEST = 1024;
/** Bits in a block, where all of one phrase stand together: one access to memory looks at them. */
const BLOCK = 32;
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

/** The three bits of its block that a phrase sets, by the highest fifteen of its hash; the lowest tell the block. */
function bitsOf(mixed: number): number {
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31));
}
