import * as v from 'valibot';
import type { Where } from '../../data/parsing/reader';
import { confirmedOn, type EvidencedAction, type EvidencedLink } from '../../data/parsing/records';
import { isInForce } from '../../src/core/status';
import type { Party, Source } from '../../src/core/types';
import type { Problem } from './problem';
import { actionSchema, brandLinkSchema, partySchema } from './record-schema';
import type { Vocabulary } from './vocabulary';

/** Everything that is to be checked together: shapes first, then references. */
export interface Records {
  actions: readonly EvidencedAction[];
  parties: readonly Party[];
  /** Each brand link with the file it stands in. */
  brandLinks: ReadonlyMap<EvidencedLink, string>;
  /** Whether every source and row could be read: otherwise a reference to a missing record is no problem of its own. */
  complete: boolean;
  /** Action or party id → the row it was read from. */
  where: ReadonlyMap<string, Where>;
  /** Source id → the level of its actions while in force, and the day of its copy. */
  sources: ReadonlyMap<string, Pick<Source, 'level' | 'asOf'>>;
  /** `null` when `data/words` could not be read. */
  vocabulary: Pick<Vocabulary, 'goods' | 'places' | 'goodsCalled'> | null;
}

/** Every broken shape, doubled id, dangling reference and claim that the grades do not carry. */
export function problemsOf(records: Records): Problem[] {
  return [
    ...shapeProblems(records),
    ...doubledIds(records),
    ...records.actions.flatMap(action => [...graded(action, records), ...dated(action, records)]),
    ...(records.complete ? [...references(records), ...wordProblems(records), ...linkProblems(records)] : []),
  ];
}

function shapeProblems({ actions, parties, brandLinks, where }: Records): Problem[] {
  return [
    ...actions.flatMap(action => shapeProblem(actionSchema, action, at(action.id, where), action.id)),
    ...parties.flatMap(party => shapeProblem(partySchema, party, at(party.id, where), party.id)),
    ...[...brandLinks].flatMap(([link, file]) => shapeProblem(brandLinkSchema, link, { file, row: 0 }, link.id)),
  ];
}

function shapeProblem(schema: v.GenericSchema, record: unknown, where: Where, id: string): Problem[] {
  const { issues = [] } = v.safeParse(schema, record);
  return issues.map(issue => ({ ...where, reason: `${id}, ${v.getDotPath(issue) ?? 'record'}: ${issue.message}` }));
}

function doubledIds({ actions, parties, brandLinks, where }: Records): Problem[] {
  const twice = <T extends { id: string }>(records: Iterable<T>, place: (record: T) => Where) => {
    const all = [...records];
    const first = new Map(all.toReversed().map(record => [record.id, record]));
    return all
      .filter(record => first.get(record.id) !== record)
      .map(record => ({ ...place(record), reason: `the id "${record.id}" is used twice` }));
  };
  return [
    ...twice(actions, action => at(action.id, where)),
    ...twice(parties, party => at(party.id, where)),
    ...twice(brandLinks.keys(), link => ({ file: brandLinks.get(link) ?? '', row: 0 })),
  ];
}

function references({ actions, parties, brandLinks, where }: Records): Problem[] {
  const actionIds = new Set(actions.map(action => action.id));
  const partyIds = new Set(parties.map(party => party.id));
  const dangling = (place: Where, owner: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids.filter(id => !known.has(id)).map(id => ({ ...place, reason: `${owner} refers to "${id}", which is no record` }));
  return [
    ...actions.flatMap(({ id, partyIds: named, scope, relations }) => [
      ...dangling(at(id, where), id, [...named, ...scope.releasedPartyIds], partyIds),
      ...dangling(
        at(id, where),
        id,
        relations.map(relation => relation.actionId),
        actionIds,
      ),
    ]),
    ...[...brandLinks].flatMap(([link, file]) => dangling({ file, row: 0 }, link.id, link.actionIds, actionIds)),
  ];
}

/**
 * Goods that need no words: "machinery" is too broad for a title, and the order that exempts viscose covers soda ash, calcium chloride
 * and caustic soda, none of which is a fiber.
 */
const WORDLESS_GOODS: ReadonlySet<string> = new Set(['machinery', 'viscose-rayon']);

/** An unknown id in a scope limits nothing, and one in `goods-called.json` names nothing. Actions that never flag need no words. */
function wordProblems({ actions, where, vocabulary }: Records): Problem[] {
  if (vocabulary === null) return [];
  const { goods, places, goodsCalled } = vocabulary;
  const goodIds = new Set(goods.map(({ id }) => id));
  const placeIds = new Set(places.map(({ id }) => id));
  const listed = new Set([...goodIds, ...actions.flatMap(({ scope }) => scope.goods)]);
  const called = new Set(Object.values(goodsCalled).flatMap(Object.keys));
  return [
    ...actions
      .filter(({ context }) => !context)
      .flatMap(({ id, scope }) =>
        [
          ...[...scope.goods, ...scope.excludedGoods, ...(scope.inputGoods ?? [])]
            .filter(good => !goodIds.has(good) && !WORDLESS_GOODS.has(good))
            .map(good => `no good "${good}" in data/words/goods.json`),
          ...scope.places.filter(place => !placeIds.has(place)).map(place => `no place "${place}" in data/words/places.json`),
        ].map(reason => ({ ...at(id, where), reason: `${id}: ${reason}` })),
      ),
    ...[...called]
      .filter(good => !listed.has(good))
      .map(good => ({ file: 'data/words/goods-called.json', row: 0, reason: `no good and no action's good is "${good}"` })),
  ];
}

/** One secondary copy never carries an import order. */
function graded(action: EvidencedAction, { where, sources }: Records): Problem[] {
  const bare = action.grade === 'C' && isImportOrder(action, sources);
  return bare ? [{ ...at(action.id, where), reason: `${action.id}: one secondary source carries no import order` }] : [];
}

function isImportOrder({ status, context, sourceId }: EvidencedAction, sources: Records['sources']): boolean {
  return isInForce(status) && !context && sources.get(sourceId)?.level === 'import-order';
}

/** An order's end must come after its beginning, and nothing can be seen on a copy that its source does not have yet. */
function dated(action: EvidencedAction, { where, sources }: Records): Problem[] {
  const place = at(action.id, where);
  const problems: Problem[] = [];
  const dates = action.history.map(event => event.date);
  if (dates.some((date, index) => isBefore(date, dates[index - 1] ?? '')))
    problems.push({ ...place, reason: `${action.id}: its history is not in the order of time` });
  // Some parsers sort what they read: then an end before the beginning stands in order.
  if (dates.some(date => isBefore(date, action.issued)))
    problems.push({ ...place, reason: `${action.id}: something happened to it before it was issued on ${action.issued}` });
  const seen = confirmedOn(action);
  const asOf = sources.get(action.sourceId)?.asOf;
  if (seen !== undefined && asOf !== undefined && isBefore(asOf, seen))
    problems.push({ ...place, reason: `${action.id}: last seen on ${seen}, but the copy of its source is of ${asOf}` });
  return problems;
}

function linkProblems(records: Records): Problem[] {
  const { actions, brandLinks, sources } = records;
  const byId = new Map(actions.map(action => [action.id, action]));
  return [...brandLinks].flatMap(([link, file]) => {
    const named = link.actionIds.flatMap(id => byId.get(id) ?? []);
    const isFlagging = link.ship === 'yes';
    const faults: readonly [is: boolean, reason: string][] = [
      [link.ship !== 'record' && named.length === 0, 'tied to no action'],
      [isFlagging && !named.some(action => isInForce(action.status) && !action.context), 'ships as "yes" without an action in force'],
      [isFlagging && link.until !== null, 'ships as "yes", but the tie has ended'],
      [
        link.kind === 'supplier' && link.ship !== 'record' && named.some(action => action.kind !== 'report'),
        'a supplier tie is never above a report',
      ],
      [
        named.some(action => action.kind === 'report' && action.citation.url === link.citation.url && action.issued !== link.citation.date),
        'its report is dated otherwise than its citation',
      ],
      [
        isFlagging && link.grade === 'C' && named.some(action => isImportOrder(action, sources)),
        'one secondary source ties no brand to an import order',
      ],
      [link.kind === 'owned' && link.parent === null, 'owned, but its file names no parent'],
      [link.aliases.length === 0, 'no name to match'],
    ];
    const reasons = [
      ...faults.flatMap(([is, reason]) => (is ? [reason] : [])),
      ...gateProblems(link, records),
      ...sinceProblems(link, records),
    ];
    return reasons.map(reason => ({ file, row: 0, reason: `${link.id}: ${reason}` }));
  });
}

/** Gates that no product can pass let no brand be found, and nothing else would tell. */
function gateProblems({ gates }: EvidencedLink, { vocabulary }: Records): string[] {
  const { ambiguous, goods, kinds = [] } = gates;
  const strange = vocabulary === null ? [] : kinds.filter(id => !vocabulary.goods.some(good => good.id === id));
  return [
    ...strange.map(id => `no good "${id}" in data/words/goods.json`),
    ...(ambiguous && goods.length + kinds.length === 0 ? ['its name is also a word, and no good of it tells them apart'] : []),
  ];
}

function sinceProblems({ since }: EvidencedLink, { sources }: Records): string[] {
  const copies = [...sources.values()].map(({ asOf }) => asOf);
  return copies.every(asOf => isBefore(asOf, since)) ? [`tied since ${since}, which no copy of a list has reached`] : [];
}

function at(id: string, where: ReadonlyMap<string, Where>): Where {
  return where.get(id) ?? { file: 'data', row: 0 };
}

/** A date with less detail (`2023`) is not before a day that it may hold (`2023-08-02`). */
function isBefore(date: string, other: string): boolean {
  return date < other && !other.startsWith(date);
}
