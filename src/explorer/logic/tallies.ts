import type { CountryCode, Source } from '../../core/types';
import { byCategory, type Category, type Row } from './catalog';

/** One column of the figure of years: a single year, or all years before the last ones together. */
export interface Column {
  from: number;
  to: number;
  total: number;
  /** In the order of the sources given. */
  parts: readonly { source: Source; count: number }[];
  /** Further records that the official list is known to hold, but whose names we do not have; not part of `total`. */
  unnamed: readonly { source: Source; count: number }[];
}

/** Single years shown; what came earlier stands in one column, behind a cut in the axis. */
const YEARS = 11;

/** Records by year and source. The span is that of all rows, so that the columns stay in place while filters change. */
export function columnsOf(all: readonly Row[], rows: readonly Row[], sources: readonly Source[]): Column[] {
  const years = all.map(row => row.year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  const single = Math.max(first, last - YEARS + 1);
  const spans = Array.from({ length: last - single + 1 }, (_, step): [number, number] => [single + step, single + step]);
  if (single > first) spans.unshift([first, single - 1]);
  const counts = new Map<string, number>();
  for (const { source, year } of rows) {
    const key = `${source.id} ${Math.max(year, single - 1)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return spans.map(([from, to]) => {
    const parts = sources.map(source => ({ source, count: counts.get(`${source.id} ${to}`) ?? 0 })).filter(({ count }) => count > 0);
    const unnamed = sources.flatMap(source =>
      source.unnamed && yearOf(source.unnamed.since) === to ? [{ source, count: source.unnamed.count }] : [],
    );
    return { from, to, total: parts.reduce((sum, { count }) => sum + count, 0), parts, unnamed };
  });
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** How many of the records shown concern a country, and the strongest kind among them. */
export interface CountryTally {
  code: CountryCode;
  count: number;
  category: Category;
}

/** Records by country, most first; and how many stand in none (vessels at sea, reports on brands). */
export function countriesOf(rows: readonly Row[]): { tallies: CountryTally[]; nowhere: number } {
  const tallies = new Map<CountryCode, CountryTally>();
  let nowhere = 0;
  for (const row of rows) {
    const { category } = row;
    if (row.countries.length === 0) nowhere += 1;
    for (const code of row.countries) {
      const before = tallies.get(code);
      if (before === undefined) tallies.set(code, { code, count: 1, category });
      else tallies.set(code, { code, count: before.count + 1, category: byCategory(row, before) < 0 ? category : before.category });
    }
  }
  return { tallies: [...tallies.values()].sort((a, b) => b.count - a.count || a.code.localeCompare(b.code)), nowhere };
}
