/** The middle of some figures: one slow run on a busy machine does not move it. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** One line of a bench: what, median with its range, and the budget where there is one. */
export function lineOf(what: string, figures: readonly number[], unit: string, budget?: number): string {
  const range = `${Math.min(...figures).toFixed(1)} to ${Math.max(...figures).toFixed(1)}, ${figures.length} runs`;
  const limit = budget === undefined ? '' : `  budget ${budget} ${unit}: ${median(figures) <= budget ? 'kept' : 'MISSED'}`;
  return `${what.padEnd(44)}${median(figures).toFixed(1).padStart(8)} ${unit}  (${range})${limit}`;
}
