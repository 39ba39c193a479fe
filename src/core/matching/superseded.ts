import type { Match } from '../types';
import type { PreparedDataset } from './prepared-dataset';

/** The matches of one product with the rule that applies before the order that the record says it superseded; all others keep their place. */
export function supersededLast(matches: Match[], dataset: PreparedDataset): Match[] {
  if (matches.length < 2) return matches;
  const found = new Set(matches.filter(({ level }) => level !== 'ended').map(({ actionId }) => actionId));
  const isSuperseded = ({ actionId }: Match) =>
    dataset.action(actionId)?.relations.some(({ kind, actionId }) => kind === 'superseded-by' && found.has(actionId)) === true;
  const superseded = matches.filter(isSuperseded);
  return superseded.length === 0 ? matches : [...matches.filter(match => !superseded.includes(match)), ...superseded];
}
