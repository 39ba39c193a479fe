/**
 * Compounds: German, Dutch and the Nordic languages write "Freizeithemd", "zomerjurk", "vinterstøvler" as one word, Japanese and Korean
 * "トレッキングシューズ" and "롱패딩", and the last part tells what it is. No list holds them all, so a word is looked up by its end.
 */
export class Compounds {
  /** Whether any ending may end in these three letters: nearly every word is turned away by one look. */
  private readonly tails = new Uint8Array(TAILS);
  /** The endings by their last three letters, the longest first. */
  private readonly endings = new Map<number, Ending[]>();
  private readonly beginnings: readonly string[];

  /**
   * @param endings good → the last parts that name it, one a line; of no good ('') those that only look so ("Knieorthose" is no hose)
   * @param beginnings first parts that make it another thing ("Hundemantel", "Papierhandtuch")
   */
  constructor(endings: Readonly<Record<string, string>>, beginnings: readonly string[]) {
    this.beginnings = beginnings.filter(each => each !== '');
    for (const [good, lines] of Object.entries(endings))
      for (const text of lines.split('\n')) this.learn({ text, good, before: good === '' ? 0 : leastBefore(text) });
    for (const each of this.endings.values()) each.sort((a, b) => b.text.length - a.text.length);
  }

  /** The good that a word's last part names; `null` for nearly every word. */
  goodOf(word: string): string | null {
    const { length } = word;
    const last = word.charCodeAt(length - 1);
    if (length < (last > LAST_LATIN ? SHORTEST : SHORTEST_LATIN)) return null;
    const tail = tailOf(word, last);
    if (this.tails[tail] === 0) return null;
    for (const { text, good, before } of this.endings.get(tail) ?? NONE) {
      if (length - text.length < before || !word.endsWith(text)) continue;
      return good === '' || this.beginnings.some(each => word.startsWith(each)) ? null : good;
    }
    return null;
  }

  private learn(ending: Ending): void {
    const { text } = ending;
    // Before an ending of two letters stands any third.
    const befores = text.length > 2 ? [text] : Array.from({ length: LOW + 1 }, (_, code) => String.fromCharCode(code) + text);
    for (const each of befores) {
      const tail = tailOf(each, each.charCodeAt(each.length - 1));
      this.tails[tail] = 1;
      const others = this.endings.get(tail);
      if (others === undefined) this.endings.set(tail, [ending]);
      else others.push(ending);
    }
  }
}

interface Ending {
  text: string;
  good: string;
  /** Letters that stand before it, at least. */
  before: number;
}

const NONE: readonly Ending[] = [];
/** Of each letter's code; they tell all of "a" to "z" apart. */
const BITS = 5;
const LOW = 2 ** BITS - 1;
const TAILS = 2 ** (3 * BITS);
const SHORTEST = 3;
/** Three letters before a last part of three. */
const SHORTEST_LATIN = 6;
/** "Skihose": Latin letters before the last part, at least; one sign of Japanese or Korean is a word. */
const LATIN_BEFORE = 3;
const OTHERS_BEFORE = 1;
const LAST_LATIN = 0x24f;

/** The last three letters, near enough; the last of them is known. */
function tailOf(word: string, last: number): number {
  const { length } = word;
  return ((word.charCodeAt(length - 3) & LOW) << (2 * BITS)) | ((word.charCodeAt(length - 2) & LOW) << BITS) | (last & LOW);
}

function leastBefore(ending: string): number {
  return ending.charCodeAt(0) > LAST_LATIN ? OTHERS_BEFORE : LATIN_BEFORE;
}
