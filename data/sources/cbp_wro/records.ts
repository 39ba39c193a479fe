import * as v from 'valibot';
import { readJson } from '../../parsing/json';
import { MalformedFile, type SourceFiles } from '../../parsing/reader';
import { countryIso, historyEvent, partyKind, slug, text } from '../../parsing/schema';

export const ordersFile = 'orders.csv';
export const removalsFile = 'removals.csv';
export const datasetFile = 'withhold-release-orders-findings-2026-06-23.json';

/** What an order covers beyond its merchandise word; our reading of the official wording, one line an order. */
const scopeRecord = v.strictObject({
  goods: v.array(slug),
  excludedGoods: v.optional(v.array(slug), []),
  madeIn: v.optional(v.array(countryIso), []),
  places: v.optional(v.array(slug), []),
  plants: v.optional(v.array(text), []),
  /** The order itself leaves out what is made in other places than those. */
  onlyThere: v.exactOptional(v.literal(true)),
  vessels: v.optional(v.array(text), []),
  /** Names of the makers released from an order that stays in force. */
  released: v.optional(v.array(text), []),
  text: v.optional(text),
});

const partyRecord = v.strictObject({
  name: text,
  kind: v.optional(partyKind, 'company'),
  aliases: v.optional(v.array(text), []),
  weakAliases: v.optional(v.array(text)),
  country: v.optional(countryIso),
});

export type PartyRecord = v.InferOutput<typeof partyRecord>;

/** The hand-kept records beside the table, by action id. */
export function readRecords(files: SourceFiles) {
  return {
    scopes: readJson(files, 'scope.json', v.record(v.string(), scopeRecord)),
    parties: readJson(files, 'parties.json', v.record(v.string(), v.array(partyRecord))),
    history: readJson(files, 'history.json', v.record(v.string(), v.array(historyEvent))),
  };
}

/** One line of Customs' own dataset, as its JSON conversion gives it. */
export interface OfficialOrder {
  /** 1-based place in the file. */
  row: number;
  name: string;
  issued: string;
  status: string;
  type: string;
  merchandise: string;
}

const officialFile = v.object({
  count: v.number(),
  entities: v.array(v.object({ name: text, status: text, effective_date: text, notes: text })),
});

/** Reads Customs' dataset. @throws MalformedFile when it is cut or a note has lost its merchandise. */
export function readOfficial(files: SourceFiles): OfficialOrder[] {
  const { count, entities } = readJson(files, datasetFile, officialFile);
  if (count !== entities.length)
    throw new MalformedFile({ file: datasetFile, row: 1 }, `${entities.length} of ${count} entities: the file is cut`);
  return entities.map((entity, index) => {
    const [, type, merchandise] = /^(WRO|Finding);.*?Merchandise: (.+?)(?:; Remarks: .*)?$/s.exec(entity.notes) ?? [];
    if (!type || !merchandise)
      throw new MalformedFile({ file: datasetFile, row: index + 1 }, `"${entity.name}": no type or merchandise in its notes`);
    return { row: index + 1, name: entity.name, issued: entity.effective_date, status: entity.status, type, merchandise };
  });
}
