import type { OfficialEntry } from '../../data/parsing/official';

/** One difference between two editions of an official list, for a person to review. */
export interface Difference {
  kind: 'added' | 'gone' | 're-dated' | 'renamed' | 'status' | 'detail';
  before: OfficialEntry | null;
  after: OfficialEntry | null;
}

type Pair = [before: OfficialEntry, after: OfficialEntry];

/**
 * What changed from one edition to the next. Entries are the same when group and name agree in more than punctuation; of several
 * such entries those of one date belong together. `coarse`: the older edition was read from another format, so only what
 * both tell is compared.
 */
export function differences(before: readonly OfficialEntry[], after: readonly OfficialEntry[], coarse = false): Difference[] {
  const { pairs, gone, added } = pairUp(before, after);
  const renamed = renamings(gone, added);
  const isRenamed = new Set(renamed.flat());
  return [
    ...added.filter(entry => !isRenamed.has(entry)).map((entry): Difference => ({ kind: 'added', before: null, after: entry })),
    ...gone.filter(entry => !isRenamed.has(entry)).map((entry): Difference => ({ kind: 'gone', before: entry, after: null })),
    ...renamed.map(([from, to]): Difference => ({ kind: 'renamed', before: from, after: to })),
    ...[...pairs, ...renamed].flatMap(pair => changesWithin(pair, coarse)),
  ];
}

/** One line of plain words. */
export function inWords({ kind, before, after }: Difference): string {
  const entry = after ?? before;
  const what = `${entry?.name ?? ''}${entry?.group ? ` (${entry.group})` : ''}`;
  const dated = entry?.date ? `, ${entry.date}` : '';
  switch (kind) {
    case 'added':
      return `added: ${what}${dated}`;
    case 'gone':
      return `gone: ${what}${dated}. Look up whether it has ended: a list does not say so.`;
    case 'renamed':
      return `renamed: ${before?.name} is now ${what}`;
    case 're-dated':
      return `re-dated: ${what}, ${before?.date} is now ${after?.date}`;
    case 'status':
      return `status: ${what}, "${before?.status}" is now "${after?.status}"`;
    case 'detail':
      return `changed: ${what}, "${before?.detail ?? ''}" is now "${after?.detail ?? ''}"`;
  }
}

function pairUp(
  before: readonly OfficialEntry[],
  after: readonly OfficialEntry[],
): { pairs: Pair[]; gone: OfficialEntry[]; added: OfficialEntry[] } {
  const pairs: Pair[] = [];
  const open = new Map<string, OfficialEntry[]>();
  for (const entry of before) open.set(keyOf(entry), [...(open.get(keyOf(entry)) ?? []), entry]);
  const unpaired: OfficialEntry[] = [];
  // Same date first, so that two orders against one company are not taken for one that was dated anew.
  for (const entry of after) if (!take(entry, other => other.date === entry.date)) unpaired.push(entry);
  const added = unpaired.filter(entry => !take(entry, () => true));
  return { pairs, gone: [...open.values()].flat(), added };

  function take(entry: OfficialEntry, fits: (other: OfficialEntry) => boolean): boolean {
    const others = open.get(keyOf(entry)) ?? [];
    const other = others.find(fits);
    if (!other) return false;
    open.set(
      keyOf(entry),
      others.filter(candidate => candidate !== other),
    );
    pairs.push([other, entry]);
    return true;
  }
}

/** A new entry that names a vanished one as its former name, or the only one of the vanished one's group, day and detail. */
function renamings(gone: readonly OfficialEntry[], added: readonly OfficialEntry[]): Pair[] {
  const free = new Set(added);
  return gone.flatMap((entry): Pair[] => {
    const former = [...free].filter(candidate => candidate.detail !== null && bare(candidate.detail).includes(bare(entry.name)));
    const twins = [...free].filter(
      candidate =>
        candidate.group === entry.group &&
        candidate.date !== null &&
        candidate.date === entry.date &&
        candidate.detail !== null &&
        candidate.detail === entry.detail,
    );
    const [same] = former.length === 1 ? former : twins;
    if (!same || (former.length !== 1 && twins.length !== 1)) return [];
    free.delete(same);
    return [[entry, same]];
  });
}

function changesWithin([before, after]: Pair, coarse: boolean): Difference[] {
  const told = (was: string | null, is: string | null) => was !== is && !(coarse && (was === null || is === null));
  return [
    ...(told(before.date, after.date) ? [{ kind: 're-dated', before, after } as const] : []),
    ...(told(before.status, after.status) ? [{ kind: 'status', before, after } as const] : []),
    ...(!coarse && before.detail !== after.detail ? [{ kind: 'detail', before, after } as const] : []),
  ];
}

function keyOf({ group, name }: OfficialEntry): string {
  return `${group ?? ''}|${bare(name)}`;
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
