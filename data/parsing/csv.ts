import { CsvError, type Options, parse } from 'csv-parse/sync';
import { MalformedFile } from './reader';

/** One record of a CSV file, with the line of the file it ends on. */
export interface CsvRecord {
  cells: string[];
  row: number;
}

/** Every record of a CSV text, the header among them. @throws MalformedFile when the text is no CSV. */
export function csvRecords(file: string, text: string, options: Options = {}): CsvRecord[] {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      bom: true,
      skip_empty_lines: true,
      ...options,
      on_record: (cells: string[], { lines: row }) => {
        records.push({ cells, row });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new MalformedFile({ file, row: Number(error.lines ?? 0) }, error.message);
  }
  return records;
}
