import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';

interface Converted {
  name: string;
  aliases: string[];
  country: string;
  status: string;
  effective_date: string;
  notes: string;
}

const { entities } = JSON.parse(readFileSync('data/sources/cbp_wro/withhold-release-orders-findings-2026-06-23.json', 'utf8')) as {
  entities: Converted[];
};

/** The file as Customs publishes it: eleven columns, American dates, other names in the entity, line breaks in cells. */
export function customsCsv(change: (row: Record<string, string>) => Record<string, string> = row => row): string {
  const rows = entities.map(({ name, aliases, country, status, effective_date, notes }) => {
    const [year = '', month = '', day = ''] = effective_date.split('-');
    const [, type = '', merchandise = '', remarks = ''] = /^(WRO|Finding);.*?Merchandise: (.+?)(?:; Remarks: (.*))?$/s.exec(notes) ?? [];
    return change({
      'Effective Date': `${Number(month)}/${Number(day)}/${year}`,
      'Calendar Year': year,
      'Country Code': '',
      Country: country,
      Merchandise: merchandise,
      'WRO/Finding': type,
      Industry: '',
      Status: status,
      'Press Release': 'N/A',
      Entity: [name, ...aliases].join(' a/k/a '),
      Remarks: remarks.replace('. ', '.\n'),
    });
  });
  return stringify(rows, { header: true });
}
