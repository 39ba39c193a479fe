import type { Match } from '../types';
import { isOfMaterial } from './gates/good-and-country';
import type { PreparedDataset } from './prepared-dataset';

/**
 * The matches of one product in the order in which they are told: a rule that applies before the order that its record says it superseded,
 * a listed good that is the product before one of which only an input or a material is listed; all others keep their place.
 */
export function inOrder(matches: Match[], dataset: PreparedDataset): Match[] {
  if (matches.length < 2) return matches;
  const found = new Set(matches.filter(({ level }) => level !== 'ended').map(({ actionId }) => actionId));
  const rank = (match: Match) => {
    const action = dataset.action(match.actionId);
    if (isOfMaterial(match)) return 3;
    if (match.basis === 'good' && action?.scope.input != null) return 2;
    return action?.relations.some(({ kind, actionId }) => kind === 'superseded-by' && found.has(actionId)) ? 1 : 0;
  };
  return matches.some(match => rank(match) > 0) ? matches.toSorted((one, other) => rank(one) - rank(other)) : matches;
}
