import type { Hit } from '../hit';
import { keyOf, type ScannedLine } from '../line';

/** Whether a material is itself for sale, raw or in the named form: then, as for any good, the next noun may be another thing ("gold ring dish"). */
export function isForSaleItself(hit: Hit, line: ScannedLine): boolean {
  return FOR_SALE_ITSELF.test(keyOf(line, hit));
}

const FOR_SALE_ITSELF = /\b(?:gold (?:bar|coin|ring|chain|necklace)s?|rough|raw|uncut|loose|roh\w+|lumber|sawn|poles)\b/;
