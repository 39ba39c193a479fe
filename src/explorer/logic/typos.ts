/** Words of this length or more may hold two typos. */
const LONG = 8;

/** How many typos a typed word may hold before it counts as another word. */
export function typosIn(typed: string): number {
  return typed.length < LONG ? 1 : 2;
}

/** The optimal string alignment distance: substitutions, deletions, insertions and swaps of neighbors. */
export function typosBetween(one: string, other: string): number {
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
