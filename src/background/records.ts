import { byId } from '../core/lookup';
import type { Action, Match } from '../core/types';
import { dataset } from '../dataset/load';
import type { ActionRecord } from '../platform/api';

const actions = byId(dataset.actions);
const parties = byId(dataset.parties);

/** The whole records behind some matches, each once: a page of ours prints them without the dataset. */
export function recordsOf(matches: readonly Match[]): ActionRecord[] {
  const linkIds = new Set(matches.flatMap(match => match.brandLinkId ?? []));
  return [...new Set(matches.map(match => match.actionId))].flatMap(id => {
    const action = actions.get(id);
    return action === undefined ? [] : [recordOf(action, linkIds)];
  });
}

function recordOf(action: Action, linkIds: ReadonlySet<string>): ActionRecord {
  return {
    action,
    parties: action.partyIds.flatMap(id => parties.get(id) ?? []),
    brandLinks: dataset.brandLinks.filter(link => linkIds.has(link.id) && link.actionIds.includes(action.id)),
    related: action.relations.flatMap(({ kind, actionId }) => {
      const related = actions.get(actionId);
      return related === undefined ? [] : [{ kind, action: related }];
    }),
  };
}
