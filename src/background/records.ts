import { asLastSeen } from '../core/freshness';
import { byId } from '../core/lookup';
import type { Action, Match } from '../core/types';
import { dataset } from '../dataset/load';
import type { ActionRecord, SourceChoice } from '../platform/api';

const actions = byId(dataset.actions);
const parties = byId(dataset.parties);

/** The whole records behind some matches, each once: a page of ours prints them without the dataset. `sources` are all, as they stand now. */
export function recordsOf(matches: readonly Match[], sources: readonly SourceChoice[]): ActionRecord[] {
  const linkIds = new Set(matches.flatMap(match => match.brandLinkId ?? []));
  return [...new Set(matches.map(match => match.actionId))].flatMap(id => {
    const action = actions.get(id);
    const source = sources.find(each => each.id === action?.sourceId);
    return action === undefined || source === undefined ? [] : [recordOf(action, source, linkIds)];
  });
}

/** Whether the record behind a match is too old to be trusted. One of an earlier version, which is none any more, is as old as its source. */
export function isStale({ actionId, sourceId }: Match, sources: readonly SourceChoice[]): boolean {
  const source = sources.find(({ id }) => id === sourceId);
  return source !== undefined && asLastSeen(source, actions.get(actionId) ?? {}).stale;
}

function recordOf(action: Action, source: SourceChoice, linkIds: ReadonlySet<string>): ActionRecord {
  return {
    action,
    source: asLastSeen(source, action),
    parties: action.partyIds.flatMap(id => parties.get(id) ?? []),
    brandLinks: dataset.brandLinks.filter(link => linkIds.has(link.id) && link.actionIds.includes(action.id)),
    related: action.relations.flatMap(({ kind, actionId }) => {
      const related = actions.get(actionId);
      return related === undefined ? [] : [{ kind, action: related }];
    }),
  };
}
