import type { Words } from '../dataset-types';
import { isCountryName } from '../text/origin';
import { fieldOf } from './detail-labels';
import { namesMaterial } from './detail-values';

/** How many rows apart two rows of one table may lie whose labels are known. */
const WITHIN = 6;

/**
 * The lines with their labels first, where a page sets the value first ("棉100%" over "材质"). A heading may seem to be the value of the
 * first label below it: only a country or a material is surely one, and another row of the kind must vouch for it.
 */
export function withLabelsFirst(lines: readonly string[], words: Words): readonly string[] {
  const rows = lines.flatMap((line, at) => {
    const [value = '', label = '', more] = line.split('\t');
    // What heads the next row is a label there.
    if (label === '' || more !== undefined || lines[at + 1]?.startsWith(`${label}\t`)) return [];
    const field = fieldOf(label, words);
    if (field === null || fieldOf(value, words) !== null) return [];
    if (field === 'materials' && !namesMaterial(value, words)) return [];
    if (field === 'countryOfOrigin' && !isCountryName(value, words)) return [];
    return [{ at, isSure: field === 'materials' || field === 'countryOfOrigin', turned: `${label}\t${value}` }];
  });
  if (!rows.some(({ isSure }) => isSure)) return lines;
  const turned = [...lines];
  for (const { at, isSure, turned: line } of rows) {
    const others = rows.filter(other => other.at !== at && Math.abs(other.at - at) <= WITHIN);
    if (others.some(other => isSure || other.isSure)) turned[at] = line;
  }
  return turned;
}
