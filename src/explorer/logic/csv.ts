import { lastSeen } from '../../core/freshness';
import { plainStatus } from '../../ui/citation';
import { saveFile } from '../../ui/save-file';
import type { Catalog, Row } from './catalog';
import { goodName } from './naming';

const COLUMNS = [
  'id',
  'kind',
  'source',
  'status',
  'issued',
  'edition',
  'title',
  'names',
  'covers',
  'goods',
  'countries',
  'citation',
  'url',
  'list_as_of',
];

/** The rows as a table any spreadsheet opens: official names in English, dates as ISO, one record a line. */
export function csvOf(catalog: Catalog, rows: readonly Row[]): string {
  const lines = rows.map(({ action, source, category, parties, countries }) => [
    action.id,
    category,
    source.name,
    plainStatus(action),
    // An edition's date is no row's first.
    action.edition === undefined ? action.issued : '',
    action.edition ?? '',
    action.title,
    parties.map(party => party.name).join('; '),
    action.scope.text ?? '',
    action.scope.goods.map(id => goodName(catalog, id)).join('; '),
    countries.join(' '),
    action.citation.title,
    action.citation.url,
    lastSeen(action, source),
  ]);
  return [COLUMNS, ...lines]
    .map(line => line.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** RFC 4180, and no text that a spreadsheet would run as a formula. */
function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Offers the rows as a file. */
export function saveCsv(catalog: Catalog, rows: readonly Row[]): void {
  // The mark at the start tells spreadsheets that the text is UTF-8.
  saveFile(`withhold-records-${catalog.dataset.version}.csv`, 'text/csv;charset=utf-8', `\ufeff${csvOf(catalog, rows)}`);
}
