/** The median: one slow run on a busy machine does not move it. */
export function median(figures: readonly number[]): number {
  const sorted = ascending(figures);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The figure that `share` of the others lie below: 0.9 gives the 90th percentile. */
export function percentile(figures: readonly number[], share: number): number {
  return ascending(figures)[Math.floor(figures.length * share)] ?? Number.NaN;
}

/** One line of a bench: the median with its range, and whether it keeps the budget. */
export function lineOf(what: string, figures: readonly number[], unit: string, budget?: number): string {
  const range = `${Math.min(...figures).toFixed(1)} to ${Math.max(...figures).toFixed(1)}, ${figures.length} runs`;
  const limit = budget === undefined ? '' : `  budget ${budget} ${unit}: ${median(figures) <= budget ? 'kept' : 'MISSED'}`;
  return `${what.padEnd(44)}${median(figures).toFixed(1).padStart(8)} ${unit}  (${range})${limit}`;
}

function ascending(figures: readonly number[]): number[] {
  return figures.toSorted((a, b) => a - b);
}
