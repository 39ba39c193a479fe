import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { isoDate, slug, text } from '../../data/parsing/schema';
import type { Change, ChangeList } from '../../src/core/dataset-types';
import type { Action, Party } from '../../src/core/types';
import type { Problem } from './problem';
import { readRecord } from './read-record';

const file = 'data/released.json';

/** What a record said in the last published dataset, in the words that a change is told in. */
const releasedRecord = v.strictObject({
  sourceId: text,
  name: text,
  /** The name is that of its parties; otherwise its scope gives the name. */
  isPartyName: v.boolean(),
  status: text,
  issued: isoDate,
  scope: v.nullable(text),
});
const releaseSchema = v.strictObject({ version: text, actions: v.record(slug, releasedRecord) });

/** The records of the last published dataset: what "new since the last update" is told from. */
export type Release = v.InferOutput<typeof releaseSchema>;

type ReleasedRecord = v.InferOutput<typeof releasedRecord>;

/** The last published dataset; `null` where none was published yet. */
export function loadRelease(path: string, problems: Problem[]): Release | null {
  return existsSync(path) ? readRecord(file, path, releaseSchema, problems) : null;
}

/** What is to be remembered of a dataset when it is published. */
export function releaseOf(version: string, actions: readonly Action[], parties: readonly Party[]): Release {
  return { version, actions: Object.fromEntries(recordsOf(actions, parties)) };
}

/** Every difference from the last published dataset: by source, then by id, removed records last. */
export function changesSince(release: Release | null, actions: readonly Action[], parties: readonly Party[]): ChangeList {
  if (release === null) return { since: null, changes: [] };
  const before = new Map(Object.entries(release.actions));
  const now = new Map(recordsOf(actions, parties));
  const removed = [...before].flatMap(([id, record]) => (now.has(id) ? [] : [changeOf('removed', id, record, record.status, null)]));
  return { since: release.version, changes: [...[...now].flatMap(([id, record]) => changesOf(id, before.get(id), record)), ...removed] };
}

function changesOf(id: string, before: ReleasedRecord | undefined, now: ReleasedRecord): Change[] {
  if (before === undefined) return [changeOf('added', id, now, null, now.status)];
  const changes: Change[] = [];
  if (before.status !== now.status) changes.push(changeOf('status', id, now, before.status, now.status));
  if (before.issued !== now.issued) changes.push(changeOf('re-dated', id, now, before.issued, now.issued));
  // Where the scope gives the name, the change of scope says it all.
  if (before.name !== now.name && (now.isPartyName || before.scope === now.scope))
    changes.push(changeOf('renamed', id, now, before.name, now.name));
  if (before.scope !== now.scope) changes.push(changeOf('scope', id, now, before.scope, now.scope));
  return changes;
}

function changeOf(kind: Change['kind'], actionId: string, record: ReleasedRecord, was: string | null, now: string | null): Change {
  return { kind, actionId, sourceId: record.sourceId, name: record.name, was, now };
}

function recordsOf(actions: readonly Action[], parties: readonly Party[]): [id: string, record: ReleasedRecord][] {
  const names = new Map(parties.map(party => [party.id, party.name]));
  return actions.map(({ id, sourceId, partyIds, status, issued, scope, country, title }) => {
    const named = partyIds.flatMap(partyId => names.get(partyId) ?? []).join('; ');
    const good = [scope.text, country].filter(part => part !== null).join(', ');
    return [id, { sourceId, name: named || good || title, isPartyName: named !== '', status, issued, scope: scope.text }];
  });
}
