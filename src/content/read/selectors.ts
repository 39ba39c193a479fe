/** What templates call by these words: a class or an id that holds one of them. */
export function called(words: string): string {
  return words
    .split(' ')
    .map(word => `[class*="${word}" i],[id*="${word}" i]`)
    .join();
}
