import { writtenDate } from '../../parsing/date';
import { decode, type OfficialReading, readRows } from '../../parsing/official';
import { readNameCell } from './name-cell';
import { pageFile, readPage } from './page';

/** Homeland Security's page: one entry for each table row. @throws MalformedFile as `readPage` does. */
export function readEntityListPage(bytes: Uint8Array): OfficialReading {
  const rows = readPage(new Map([[pageFile, decode(bytes)]]));
  return readRows({
    file: pageFile,
    rows,
    rowOf: row => row.row,
    entryOf(row) {
      const { name, aliases, subsidiaries } = readNameCell(row.name);
      return {
        name,
        group: row.section,
        date: writtenDate(row.date),
        status: null,
        detail: [...aliases, ...subsidiaries].join('; ') || null,
      };
    },
  });
}
