import { countryInEnglish } from '../../platform/i18n';
import type { Catalog, Row } from './catalog';
import { countryName, goodName, nameOf } from './naming';
import { hashOf } from './route';

export type HitKind = 'action' | 'brand' | 'company' | 'good' | 'country';

/** One thing that can be found. */
export interface Entry {
  kind: HitKind;
  id: string;
  name: string;
  /** The name is the government's own wording. */
  official: boolean;
  /** Other names: aliases, brands, a country in English. */
  also: readonly string[];
  /** Everything else worth finding it by. */
  text: string;
  href: string;
  /** The record itself, for an action. */
  row: Row | null;
}

/** Everything the search box looks through. */
export function entriesOf(catalog: Catalog): Entry[] {
  const { dataset } = catalog;
  return [
    ...dataset.brandLinks.map(link => entry('brand', link.id, link.brand, { also: link.aliases, text: link.company })),
    ...[...new Set(catalog.companies.values())].map(({ id, name, otherNames }) =>
      entry('company', id, name, { also: otherNames, official: true }),
    ),
    ...[...catalog.byGood.keys()].map(id => entry('good', id, goodName(catalog, id), { official: true })),
    ...[...catalog.byCountry.keys()].map(code => entry('country', code, countryName(code), { also: [countryInEnglish(code)] })),
    ...catalog.rows.map(row => actionEntry(catalog, row)),
  ];
}

function entry(kind: HitKind, id: string, name: string, more: Partial<Entry>): Entry {
  return { kind, id, name, official: false, also: [], text: '', href: hashOf({ page: kind, id }), row: null, ...more };
}

function actionEntry(catalog: Catalog, row: Row): Entry {
  const { action, parties, brands, countries, source } = row;
  const name = nameOf(row);
  const places = countries.flatMap(code => [countryName(code), countryInEnglish(code)]);
  const goods = action.scope.goods.map(id => goodName(catalog, id));
  const ofSource = [source.name, source.agency, source.id.replaceAll('_', ' ')];
  const text = [action.scope.text, ...goods, ...places, action.title, action.kind, action.statusWord, String(row.year), ...ofSource];
  return entry('action', action.id, name.text, {
    official: name.official,
    also: [...parties.flatMap(party => [party.name, ...party.aliases]), ...brands.flatMap(link => link.aliases)],
    text: text.filter(Boolean).join(' · '),
    row,
  });
}
