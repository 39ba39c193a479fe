import { read, utils } from '@e965/xlsx';
import { type OfficialReading, oneLine, readRows } from '../../parsing/official';
import { BadRow, MalformedFile } from '../../parsing/reader';

const excelFile = 'eo13126-list.xls';

/** The Labor Department's Excel list of Executive Order 13126: the first sheet whose head names `Country` and `Good`. */
export function readExcelList(bytes: Uint8Array): OfficialReading {
  const sheets = sheetsOf(bytes);
  for (const cells of sheets) {
    const head = cells.findIndex(row => row.includes('Country') && (row.includes('Good') || row.includes('Product')));
    if (head < 0) continue;
    const country = cells[head]?.indexOf('Country') ?? -1;
    const good = cells[head]?.findIndex(cell => cell === 'Good' || cell === 'Product') ?? -1;
    return readRows({
      file: excelFile,
      rows: cells.slice(head + 1),
      rowOf: (_, index) => head + index + 2,
      entryOf(row) {
        const [product = '', place = ''] = [row[good], row[country]];
        if (product === '' || place === '') throw new BadRow('a row without a country or a good');
        return { name: `${product}, ${place}`, group: null, date: null, status: null, detail: null };
      },
    });
  }
  throw new MalformedFile({ file: excelFile, row: 0 }, 'no sheet with the columns Country and Good');
}

function sheetsOf(bytes: Uint8Array): string[][][] {
  // A text file would be read as a sheet of one column: only the two container formats of Excel count.
  const magic = [...bytes.slice(0, 4)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  if (magic !== 'd0cf11e0' && magic !== '504b0304') throw new MalformedFile({ file: excelFile, row: 0 }, 'no Excel file');
  try {
    const book = read(bytes, { type: 'array' });
    return book.SheetNames.map(name =>
      utils
        .sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, blankrows: false, defval: '' })
        .map(row => row.map(cell => oneLine(String(cell)))),
    );
  } catch (error) {
    throw new MalformedFile({ file: excelFile, row: 0 }, error instanceof Error ? error.message : String(error));
  }
}
