import { grouped } from '../../core/lookup';
import { language, tn } from '../../platform/i18n';
import { categoryOfBrand } from './brand';
import { CATEGORIES, type Catalog, type Category, namingOf, type Row } from './catalog';
import { countryName, goodName } from './naming';
import { hashOf } from './route';
import { flat } from './words';

/** What there is an index of; each is a page of its own. */
export type IndexKind = 'companies' | 'brands' | 'goods' | 'countries';

/** One line of an index. */
export interface IndexLine {
  name: string;
  official: boolean;
  note: string;
  href: string;
  category: Category;
}

export interface IndexLetter {
  /** Null where first letters part nothing: Chinese names begin with almost as many as there are names. */
  letter: string | null;
  lines: IndexLine[];
}

/** The lines of one index in the order of the reader's language, under their first letters. */
export function indexOf(catalog: Catalog, page: IndexKind): IndexLetter[] {
  const lines = LINES[page](catalog);
  const order = new Intl.Collator(language(), { sensitivity: 'base', numeric: true });
  lines.sort((a, b) => order.compare(a.name, b.name));
  const letters = grouped(lines, line => [letterOf(line.name)]);
  return letters.size > lines.length / 2 ? [{ letter: null, lines }] : [...letters].map(([letter, own]) => ({ letter, lines: own }));
}

const LINES: Record<IndexKind, (catalog: Catalog) => IndexLine[]> = {
  companies: catalog =>
    [...new Set(catalog.companies.values())].map(company => ({
      name: company.name,
      official: true,
      note: company.country === null ? '' : countryName(company.country),
      href: hashOf({ page: 'company', id: company.id }),
      // A maker released from an order is not one of those it concerns.
      category: weightiest(namingOf(catalog, company), 'ended'),
    })),
  brands: catalog =>
    catalog.dataset.brandLinks.map(link => ({
      name: link.brand,
      official: false,
      note: link.company,
      href: hashOf({ page: 'brand', id: link.id }),
      category: categoryOfBrand(catalog, link),
    })),
  goods: catalog =>
    [...catalog.byGood].map(([id, rows]) => ({
      name: goodName(catalog, id),
      official: true,
      note: tn('explorer_count', rows.length),
      href: hashOf({ page: 'good', id }),
      category: weightiest(rows, 'context'),
    })),
  countries: catalog =>
    [...catalog.byCountry].map(([code, rows]) => ({
      name: countryName(code),
      official: false,
      note: tn('explorer_count', rows.length),
      href: hashOf({ page: 'country', id: code }),
      category: weightiest(rows, 'context'),
    })),
};

function weightiest(rows: readonly Row[], otherwise: Category): Category {
  return CATEGORIES.find(category => rows.some(row => row.category === category)) ?? otherwise;
}

/** Korean initials as they stand alone: a syllable taken apart yields forms that are drawn at half the height. */
const INITIALS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

function letterOf(name: string): string {
  const first = flat(name).match(/[\p{L}\p{N}]/u)?.[0] ?? '#';
  if (/\p{N}/u.test(first)) return '0–9';
  const initial = first.normalize('NFKD').charAt(0);
  return INITIALS.find(each => each.normalize('NFKD') === initial) ?? first.toUpperCase();
}
