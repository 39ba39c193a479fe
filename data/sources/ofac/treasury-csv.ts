import { csvRecords } from '../../parsing/csv';
import { decode, needsContent, type OfficialEntry, type OfficialReading, oneLine, readRows } from '../../parsing/official';
import { BadRow } from '../../parsing/reader';
import { listingDate } from './listing-date';

const CTRL_Z = '\u001a';

/** Treasury's files have no header line; an empty cell is written `-0-`, and the last line can be a lone Ctrl-Z. */
interface Layout {
  file: string;
  width: number;
  entryOf: (cells: readonly string[]) => Omit<OfficialEntry, 'row'>;
}

/** SDN.CSV and CONS_PRIM.CSV: number, name, type, programme, title, six cells on vessels, remarks. */
const primary = (file: string): Layout => ({
  file,
  width: 12,
  entryOf: cells => ({
    name: cell(cells, 1),
    group: cell(cells, 3),
    date: listingDate(cells[11] ?? ''),
    status: null,
    detail: cell(cells, 0),
  }),
});

/** ALT.CSV: number of the party, number of the alias, its kind, the alias, remarks. */
const alias: Layout = {
  file: 'ALT.CSV',
  width: 5,
  entryOf: cells => ({ name: cell(cells, 3), group: cell(cells, 2), date: null, status: null, detail: cell(cells, 0) }),
};

export const readSdn = (bytes: Uint8Array): OfficialReading => read(bytes, primary('SDN.CSV'));
export const readConsolidated = (bytes: Uint8Array): OfficialReading => read(bytes, primary('CONS_PRIM.CSV'));
export const readAliases = (bytes: Uint8Array): OfficialReading => read(bytes, alias);

function read(bytes: Uint8Array, { file, width, entryOf }: Layout): OfficialReading {
  const text = needsContent(file, decode(bytes)).replaceAll(CTRL_Z, '');
  const rows = csvRecords(file, text, { relax_column_count: true, trim: true });
  return readRows({
    file,
    rows,
    rowOf: record => record.row,
    entryOf({ cells }) {
      if (cells.length !== width) throw new BadRow(`${cells.length} cells, not ${width}`);
      if (!/^\d+$/.test(cells[0] ?? '')) throw new BadRow(`"${cells[0]}" is no number of a party`);
      return entryOf(cells);
    },
  });
}

function cell(cells: readonly string[], place: number): string {
  const text = oneLine(cells[place] ?? '');
  return text === '-0-' ? '' : text;
}
