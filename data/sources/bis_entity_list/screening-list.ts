import { decode, needsContent, type OfficialReading, oneLine, readRows } from '../../parsing/official';
import { BadRow } from '../../parsing/reader';
import { readTable } from '../../parsing/table';

const screeningFile = 'consolidated-screening-list.csv';

const columns = ['source', 'name', 'addresses', 'federal_register_notice', 'start_date', 'alt_names'] as const;

/** The file ends an address with the country's code. */
const inChina = /\b(?:CN|HK)\b|China|Hong Kong/;

/**
 * Of the Consolidated Screening List, the Entity List rows with an address in China or Hong Kong. The file joins a dozen lists (not the
 * UFLPA's) in some 25,000 rows and gives no reasons: whether a new row concerns human rights stands in the notice it cites.
 */
export function readScreeningList(bytes: Uint8Array): OfficialReading {
  const all = readTable(new Map([[screeningFile, needsContent(screeningFile, decode(bytes))]]), screeningFile, columns);
  const rows = all.filter(({ source, addresses }) => source.startsWith('Entity List') && inChina.test(addresses));
  return readRows({
    file: screeningFile,
    rows,
    rowOf: row => row.row,
    entryOf({ name, federal_register_notice, start_date, alt_names }) {
      if (name === '') throw new BadRow('a row without a name');
      if (start_date !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(start_date))
        throw new BadRow(`"${start_date}" is no date of the form 2025-09-24`);
      const detail = [federal_register_notice, alt_names].map(oneLine).filter(part => part !== '');
      return { name: oneLine(name), group: 'Entity List', date: start_date || null, status: null, detail: detail.join('; ') || null };
    },
  });
}
