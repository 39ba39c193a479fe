import { createMatcher } from '../../src/core/matcher';
import { dataset } from '../../src/dataset/load';
import { productOf } from './arguments';
import { formatExplanation } from './format';

/** What the matcher makes of the product that `args` describe, as lines to print; `null` where they name no product. */
export function explain(args: string[]): string[] | null {
  const asked = productOf(args);
  if (asked === null) return null;
  const explanation = createMatcher(dataset).explain(asked.product, new Set(dataset.sources.map(source => source.id)));
  return asked.json ? [JSON.stringify(explanation, null, 2)] : formatExplanation(explanation, dataset);
}
