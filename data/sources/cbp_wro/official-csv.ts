import { numericDate } from '../../parsing/date';
import { decode, needsContent, type OfficialEntry, type OfficialReading, oneLine, readRows, StrangeWord } from '../../parsing/official';
import { BadRow, type SourceFiles } from '../../parsing/reader';
import { type Row, readTable } from '../../parsing/table';
import { datasetFile, type OfficialOrder, readOfficial } from './records';

export const customsFile = 'withhold-release-orders-findings.csv';

/** The columns we read. Customs moved, added and dropped columns several times in 2025 and 2026. */
const columns = ['Effective Date', 'Country', 'Merchandise', 'WRO/Finding', 'Status', 'Entity', 'Remarks'] as const;
/** Customs' words, those of older editions among them; a file with any other is refused until a person has looked it up. */
const statusWords: ReadonlySet<string> = new Set([
  'Active',
  'Partially Modified',
  'Inactive-Pending Litigation',
  'Inactive',
  'Partially Active',
]);

type CustomsRow = Row<(typeof columns)[number]>;

/**
 * Customs' own file of orders and findings. Windows-1252 since 2026, UTF-8 with a mark before; quoted cells hold commas and line breaks.
 * @throws MalformedFile when a column is missing or the file is no CSV.
 */
export function readCustomsCsv(bytes: Uint8Array): OfficialReading {
  return readCustomsRows(new Map([[customsFile, needsContent(customsFile, decode(bytes))]])).reading;
}

/** The orders that Customs lists: from its own CSV where we hold it, else from the JSON conversion of an older edition. */
export function readCustomsOrders(files: SourceFiles): { file: string; orders: OfficialOrder[] } {
  if (!files.has(customsFile)) return { file: datasetFile, orders: readOfficial(files) };
  const { reading, merchandise } = readCustomsRows(files);
  const orders = reading.entries.map(({ row, name, group, date, status }) => ({
    row,
    name,
    type: group ?? '',
    issued: date ?? '',
    status: status ?? '',
    merchandise: merchandise.get(row) ?? '',
  }));
  return { file: customsFile, orders };
}

function readCustomsRows(files: SourceFiles): { reading: OfficialReading; merchandise: ReadonlyMap<number, string> } {
  const rows = readTable(files, customsFile, columns);
  return {
    reading: readRows({ file: customsFile, rows, rowOf: row => row.row, entryOf }),
    merchandise: new Map(rows.map(row => [row.row, oneLine(row.Merchandise)])),
  };
}

/** The same list from the JSON conversion of an older edition. */
export function readConversion(bytes: Uint8Array): OfficialReading {
  const rows = readOfficial(new Map([[datasetFile, decode(bytes)]]));
  return readRows({
    file: datasetFile,
    rows,
    rowOf: row => row.row,
    entryOf: ({ name, type, issued, status, merchandise }) => ({ name, group: type, date: issued, status, detail: merchandise }),
  });
}

/** The name that an order goes by: the file's entity without what it is also known as. */
export function nameOfEntity(entity: string): string {
  return oneLine(entity)
    .replace(/[,;]?\s*\(?\ba\.?\/?k\.?\/?a\b\.?.*$/i, '')
    .trim();
}

function entryOf(row: CustomsRow): Omit<OfficialEntry, 'row'> {
  const { Entity: entity, Status: status, 'WRO/Finding': type } = row;
  if (entity === '' || status === '' || type === '') throw new BadRow('a row without entity, type or status');
  if (!statusWords.has(status)) throw new StrangeWord(`unknown status word "${status}" of "${oneLine(entity)}"`);
  if (type !== 'WRO' && type !== 'Finding') throw new StrangeWord(`unknown type "${type}" of "${oneLine(entity)}"`);
  return {
    name: nameOfEntity(entity),
    group: type,
    date: numericDate(row['Effective Date']),
    status,
    detail:
      [row.Merchandise, row.Remarks]
        .map(oneLine)
        .filter(part => part !== '' && part !== 'N/A')
        .join('; ') || null,
  };
}
