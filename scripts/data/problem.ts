/** Something wrong in the data: `row` counts lines of the file from 1; 0 stands for the whole file. */
export interface Problem {
  file: string;
  row: number;
  reason: string;
}

/** One line a person can act on. */
export function describe({ file, row, reason }: Problem): string {
  return row > 0 ? `${file}:${row}: ${reason}` : `${file}: ${reason}`;
}
