import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { BadRow, MalformedFile } from '../../parsing/reader';
import { decode, needsContent, type OfficialEntry, type OfficialReading, oneLine, readRows } from '../../parsing/official';

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
  entryOf: cells => ({ name: cell(cells, 1), group: cell(cells, 3), date: listingDate(cells[11] ?? ''), status: null, detail: cell(cells, 0) }),
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
  const rows = linesOf(file, needsContent(file, decode(bytes)));
  return readRows({
    file,
    rows,
    rowOf: (_, index) => index + 1,
    entryOf(cells) {
      if (cells.length !== width) throw new BadRow(`${cells.length} cells, not ${width}`);
      if (!/^\d+$/.test(cells[0] ?? '')) throw new BadRow(`"${cells[0]}" is no number of a party`);
      return entryOf(cells);
    },
  });
}

function linesOf(file: string, text: string): string[][] {
  try {
    return parseCsv(text.replaceAll('\u001a', ''), { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new MalformedFile({ file, row: Number(error.lines ?? 0) }, error.message);
  }
}

function cell(cells: readonly string[], place: number): string {
  const text = oneLine(cells[place] ?? '');
  return text === '-0-' ? '' : text;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day that the remarks of an NS-CMIC company give. */
function listingDate(remarks: string): string | null {
  const [, day = '', month = '', year] = /Listing Date \(CMIC\):? (\d{1,2}) (\w{3}) (\d{4})/.exec(remarks) ?? [];
  const place = months.indexOf(month) + 1;
  return year && place > 0 ? `${year}-${String(place).padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}
