import * as v from 'valibot';
import type { EvidencedAction } from '../../data/parsing/records';
import { slug } from '../../data/parsing/schema';
import type { Relation } from '../../src/core/types';
import type { Problem } from './problem';
import { readRecord } from './read-record';

const file = 'data/sources/relations.json';

/**
 * Each line ties the actions of one company, matter or group. In a `group` the first is the head and is tied to each of the others;
 * in `superseded-by` the first is the one that the others superseded.
 */
const relationsSchema = v.array(
  v.strictObject({
    kind: v.picklist(['superseded-by', 'same-company', 'same-matter', 'group']),
    actions: v.pipe(v.array(slug), v.minLength(2)),
  }),
);

/** The actions with the hand-kept relations, each entered on both of the actions it ties. */
export function related(actions: readonly EvidencedAction[], path: string, problems: Problem[]): EvidencedAction[] {
  const relations = new Map<string, Relation[]>(actions.map(({ id }) => [id, []]));
  readRecord(file, path, relationsSchema, problems)?.forEach(({ kind, actions: ids }, index) => {
    for (const id of ids) if (!relations.has(id)) problems.push({ file, row: index + 2, reason: `no action "${id}"` });
    for (const [from, to, relation] of pairs(kind, ids)) relations.get(from)?.push({ kind: relation, actionId: to });
  });
  return actions.map(action => ({ ...action, relations: relations.get(action.id) ?? [] }));
}

function pairs(kind: Relation['kind'], ids: readonly string[]): [from: string, to: string, kind: Relation['kind']][] {
  const [first = '', ...others] = ids;
  if (kind === 'superseded-by') {
    return others.flatMap(other => [
      [first, other, 'superseded-by'],
      [other, first, 'supersedes'],
    ]);
  }
  if (kind === 'group') {
    return others.flatMap(other => [
      [first, other, 'group'],
      [other, first, 'group'],
    ]);
  }
  return ids.flatMap(from => ids.filter(to => to !== from).map((to): [string, string, Relation['kind']] => [from, to, kind]));
}
