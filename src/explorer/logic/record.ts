import { asLastSeen, freshnessOf } from '../../core/freshness';
import type { Source } from '../../core/types';
import type { ActionRecord, SourceChoice } from '../../platform/api';
import type { Catalog, Row } from './catalog';

/** A row as the shared parts print it: whole records, as the popup gets them from the worker. */
export function recordOf(catalog: Catalog, row: Row): ActionRecord {
  return {
    action: row.action,
    source: asLastSeen(sourceNow(row.source), row.action),
    parties: row.parties,
    brandLinks: row.brands,
    related: row.action.relations.flatMap(({ kind, actionId }) => {
      const related = catalog.byId.get(actionId);
      return related === undefined ? [] : [{ kind, action: related.action }];
    }),
  };
}

/** A source as the shared parts print it. The explorer shows every record, whatever is switched on. */
function sourceNow(source: Source, now = Date.now()): SourceChoice {
  return { ...source, enabled: true, ...freshnessOf(source, now) };
}
