/** From so many letters on a word may hold two slips. */
const LONG = 8;

/** How many slips a typed word may hold: with more of them it is another word. */
export function slipsIn(typed: string): number {
  return typed.length < LONG ? 1 : 2;
}

/** How many letters are wrong, left out, put in or changed places with a neighbor (the Damerau-Levenshtein distance, in which no letter is moved twice). */
export function slipsBetween(one: string, other: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const ways = [at(row, j - 1) + 1, at(before, j) + 1, at(before, j - 1) + same, swapped ? at(twoBefore, j - 2) + 1 : Infinity];
      row.push(Math.min(...ways));
    }
    [twoBefore, before] = [before, row];
  }
  return at(before, other.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
