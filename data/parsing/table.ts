import { csvRecords } from './csv';
import { MalformedFile, type SourceFiles, textOf } from './reader';

/** One row by column name, with the line of the file it ends on. */
export type Row<Column extends string> = Record<Column, string> & { readonly row: number };

/**
 * Reads a CSV file by column *name*: official files reorder their columns.
 * @throws MalformedFile when the file is missing, is no CSV, or lacks one of `columns`.
 */
export function readTable<Column extends string>(files: SourceFiles, file: string, columns: readonly Column[]): Row<Column>[] {
  const [header, ...lines] = csvRecords(file, textOf(files, file));
  const places = columns.map(column => {
    const place = header?.cells.indexOf(column) ?? -1;
    if (place < 0) throw new MalformedFile({ file, row: 1 }, `the column "${column}" is missing`);
    return [column, place] as const;
  });
  return lines.map(line => {
    const cells = places.map(([column, place]) => [column, line.cells[place]?.trim() ?? ''] as const);
    return { ...record(cells), row: line.row };
  });
}

/** The parts of a cell that lists several names, divided by `|`. */
export function listOf(cell: string): string[] {
  return cell
    .split('|')
    .map(part => part.trim())
    .filter(part => part !== '');
}

function record<Column extends string>(cells: readonly (readonly [Column, string])[]): Record<Column, string> {
  return Object.fromEntries(cells) as Record<Column, string>;
}
