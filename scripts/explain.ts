/** `npm run explain -- "title" [--brand X] [--maker Y] …`: every action that a product may concern, and which gate dropped it, or why it matched. */
import { pathToFileURL } from 'node:url';
import { createMatcher } from '../src/core/matcher';
import { dataset } from '../src/dataset/load';
import { productOf, USAGE } from './explain/arguments';
import { tellExplanation } from './explain/tell';

/** @returns the lines to print, or `null` where the arguments name no product. */
export function explain(args: string[]): string[] | null {
  const asked = productOf(args);
  if (asked === null) return null;
  const explanation = createMatcher(dataset).explain(asked.product, new Set(dataset.sources.map(source => source.id)));
  return asked.json ? [JSON.stringify(explanation, null, 2)] : tellExplanation(explanation, dataset);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const lines = explain(process.argv.slice(2));
  console.log((lines ?? [USAGE]).join('\n'));
  process.exitCode = lines === null ? 1 : 0;
}
