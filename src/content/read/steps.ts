/** Work in steps: at each `yield` the page may go on. */
export type Steps<T> = Generator<void, T>;

/** What is done between two steps stays far below the length of a frame, whatever the page. */
const IN_A_STEP = 40;

/** Maps a list in steps. */
export function* mapped<T, V>(list: readonly T[], act: (each: T, index: number) => V): Steps<V[]> {
  const made: V[] = [];
  for (const each of list) {
    if (made.push(act(each, made.length)) % IN_A_STEP === 0) yield;
  }
  return made;
}

/** All steps in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
