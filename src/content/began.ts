/** When the script began to run: this is imported ahead of all that takes time to begin. */
export const BEGAN: number = performance.now();
