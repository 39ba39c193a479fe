/** Work in steps: at each `yield` the page may go on. */
export type Steps<T> = Generator<void, T>;

/** Maps a list in steps: each may cost much on a hostile page, and a step costs nothing. */
export function* mapped<T, V>(list: readonly T[], act: (each: T, index: number) => V): Steps<V[]> {
  const made: V[] = [];
  // There may be thousands of empty lists, and a search for each.
  yield;
  for (const each of list) {
    made.push(act(each, made.length));
    yield;
  }
  return made;
}

/** All steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
