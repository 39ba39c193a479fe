/** Nodes that one reading may be handed, counted in nodes and not in milliseconds: a slow machine reads the same as a fast one. No saved real page is cut by it (`npm run fuzz`). */
const MOST_NODES = 40_000;
/** A page with more elements than this is no shop's template. Each search through it takes long, so that fewer are made. */
const MOST_ELEMENTS = 40_000;
/** Nodes handed of such a page: enough for its markup and its heading. */
const MOST_NODES_OF_VAST = 8000;

let left = MOST_NODES;
let leftOut = false;

/** Begins a reading of a page with so many elements, or a look at a part of one: to take up what was added, to place marks and to remove them. */
export function openBudget(elements = 0): void {
  left = elements > MOST_ELEMENTS ? MOST_NODES_OF_VAST : MOST_NODES;
  leftOut = false;
}

/** Counts nodes that are handed to a reader; `false` when there were enough, and no more are handed. */
export function spend(count: number): boolean {
  left -= count;
  return left >= 0;
}

/** The first `most` of a list; a longer one is noted as cut. */
export function atMost<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length > most) leftOut = true;
  return list.slice(0, most);
}

/** Notes that something of the page was too large to be read. */
export function noteCut(): void {
  leftOut = true;
}

/** How many of a list may be read: at most half of what is left, so that some remains for their contents. */
export function spendUpTo(count: number): number {
  const granted = Math.max(0, Math.min(count, left >> 1));
  if (granted < count) leftOut = true;
  left -= granted;
  return granted;
}

/** Whether the page held more than was read. What was read stands. */
export function isCut(): boolean {
  return leftOut || left < 0;
}

/** Waits between two steps of a reading and keeps its budget: a mark that is placed meanwhile opens one of its own. */
export async function keepBudget(wait: () => Promise<unknown>): Promise<void> {
  const before = [left, leftOut] as const;
  await wait();
  [left, leftOut] = before;
}
