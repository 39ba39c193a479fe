import { writtenDate } from '../../parsing/date';
import { decode, needsContent, type OfficialReading, oneLine, readRows } from '../../parsing/official';
import { MalformedFile } from '../../parsing/reader';
import { readNameCell } from './name-cell';

const noticeFile = 'federal-register-notice.txt';

interface NoticeRow {
  row: number;
  section: string;
  name: string;
  date: string;
}

const ruler = /^\s*-{20,}\s*$/;
const sectionLine = /Section\s+2\(d\)\(2\)\(B\)\((\w+)\)/;
/** A cell of the last column ends the entry: dots that lead to it, or at least two blanks, then a date. */
const endOfEntry =
  /^(.*?)(?:\.{2,}\s*|\s{2,})((?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})\.?\s*$/;

/**
 * The list as the appendix of a Federal Register notice prints it (the `raw_text_url` of its API): a table between rulers for each
 * section, long names run on to indented lines below. @throws MalformedFile when there is no table of a section.
 */
export function readNotice(bytes: Uint8Array): OfficialReading {
  const text = needsContent(noticeFile, decode(bytes)).replace(/<[^>]+>/g, '');
  const rows = rowsOf(text.replaceAll('&amp;', '&').split(/\r?\n/));
  if (rows.length === 0) throw new MalformedFile({ file: noticeFile, row: 0 }, 'no table of a section of the UFLPA Entity List');
  return readRows({
    file: noticeFile,
    rows,
    rowOf: row => row.row,
    entryOf({ section, name, date }) {
      const listed = readNameCell(withoutFullStop(name));
      return {
        name: listed.name,
        group: section,
        date: writtenDate(date),
        status: null,
        detail: [...listed.aliases, ...listed.subsidiaries].join('; ') || null,
      };
    },
  });
}

/** The table ends each cell with a full stop, and leads to the date with dots: only the stop of a legal form belongs to the name. */
function withoutFullStop(name: string): string {
  const bare = name.replace(/\.+$/, '');
  return /\b(?:Co|Ltd|Inc|Corp)$/.test(bare) ? `${bare}.` : bare;
}

function rowsOf(lines: readonly string[]): NoticeRow[] {
  const rows: NoticeRow[] = [];
  let section = '';
  let rulers = 0;
  let open: NoticeRow | null = null;
  lines.forEach((line, index) => {
    const [, number] = sectionLine.exec(line) ?? [];
    if (number && rulers % 3 === 0) section = number;
    // A table has three rulers: above its head, below it, and at its foot.
    if (ruler.test(line)) rulers += 1;
    else if (rulers % 3 === 2 && line.trim() !== '') {
      const [, name = '', date = ''] = endOfEntry.exec(line) ?? [];
      const begins = !/^\s/.test(line);
      if (begins && date !== '') {
        open = { row: index + 1, section, name: oneLine(name), date };
        rows.push(open);
      } else if (!begins && open) open.name = oneLine(`${open.name} ${line}`);
    } else if (rulers % 3 !== 2) open = null;
  });
  return rows;
}
