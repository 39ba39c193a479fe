import { expect } from 'vitest';
import { asLastSeen } from '../../src/core/freshness';
import { byId } from '../../src/core/lookup';
import type { Action } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import type { ActionRecord, SourceChoice } from '../../src/platform/api';

/*
 * Records of the dataset, as a card gets them.
 */

const actions = byId(dataset.actions);
const sources = byId(dataset.sources);

export function actionOf(id: string): Action {
  return actions.get(id) ?? expect.fail(`no action ${id}`);
}

/** An action's source, as old as its last copy on which the action was seen. */
export function sourceOf(action: Action, stale = false): SourceChoice {
  const source = sources.get(action.sourceId) ?? expect.fail(`no source ${action.sourceId}`);
  return asLastSeen({ ...source, enabled: true, ageDays: stale ? 200 : 20, stale }, action);
}

export function recordOf(action: Action, stale = false): ActionRecord {
  return {
    action,
    source: sourceOf(action, stale),
    parties: dataset.parties.filter(({ id }) => action.partyIds.includes(id)),
    brandLinks: dataset.brandLinks.filter(({ actionIds }) => actionIds.includes(action.id)),
    related: [],
  };
}
