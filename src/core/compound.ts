/**
 * Compounds: German, Dutch and the Nordic languages write "Freizeithemd", "zomerjurk", "vinterstøvler" as one word, Japanese and Korean
 * "トレッキングシューズ" and "롱패딩", and the last part tells what it is. No list holds them all, so a word is looked up by its end.
 */
export class Compounds {
  /** The endings by their last two letters, the longest first: most words are turned away by one look, without a copy. */
  private readonly endings: (Ending[] | undefined)[] = new Array(TAILS);
  private readonly beginnings: readonly string[];

  /**
   * @param endings good → the last parts that name it, one a line; of no good ('') those that only look so ("Knieorthose" is no hose)
   * @param beginnings first parts that make it another thing ("Hundemantel", "Papierhandtuch")
   */
  constructor(endings: Readonly<Record<string, string>>, beginnings: readonly string[]) {
    this.beginnings = beginnings.filter(each => each !== '');
    for (const [good, lines] of Object.entries(endings))
      for (const text of lines.split('\n')) this.learn({ text, good, before: good === '' ? 0 : leastBefore(text) });
    for (const each of this.endings) each?.sort((a, b) => b.text.length - a.text.length);
  }

  /** The good that a word's last part names; `null` for nearly every word. */
  goodOf(word: string): string | null {
    const length = word.length;
    const endings = length < SHORTEST ? undefined : this.endings[tailOf(word)];
    if (endings === undefined) return null;
    const ending = endings.find(({ text, before }) => length - text.length >= before && word.endsWith(text));
    return !ending?.good || this.beginnings.some(each => word.startsWith(each)) ? null : ending.good;
  }

  private learn(ending: Ending): void {
    const tail = tailOf(ending.text);
    const others = this.endings[tail];
    if (others === undefined) this.endings[tail] = [ending];
    else others.push(ending);
  }
}

interface Ending {
  text: string;
  good: string;
  /** Letters that stand before it, at least. */
  before: number;
}

const BITS = 5;
const LOW = 2 ** BITS - 1;
const TAILS = 2 ** (2 * BITS);
const SHORTEST = 3;
/** "Skihose": Latin letters before the last part, at least; one sign of Japanese or Korean is a word. */
const LATIN_BEFORE = 3;
const OTHERS_BEFORE = 1;
const LAST_LATIN = 0x24f;

function tailOf(word: string): number {
  return ((word.charCodeAt(word.length - 2) & LOW) << BITS) | (word.charCodeAt(word.length - 1) & LOW);
}

function leastBefore(ending: string): number {
  return ending.charCodeAt(0) > LAST_LATIN ? OTHERS_BEFORE : LATIN_BEFORE;
}
