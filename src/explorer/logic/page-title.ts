import { guides } from '../../dataset/guides';
import { type MessageKey, t } from '../../platform/i18n';
import type { Catalog } from './catalog';
import { countryName, goodName, nameOf } from './naming';
import type { PlainPage, Route } from './route';

/** The document's title. */
export function titleOf(catalog: Catalog, route: Route): string {
  if (route.page === 'unknown') return t('explorer_not_found');
  if (route.page === 'compare') return t('explorer_compare');
  if (!('id' in route)) return plainTitle(route.page);
  return recordTitle(catalog, route) ?? t('explorer_not_found');
}

const TITLES: Record<PlainPage, MessageKey> = {
  actions: 'explorer_actions',
  companies: 'explorer_companies',
  brands: 'explorer_brands',
  goods: 'explorer_goods',
  countries: 'explorer_countries',
  changes: 'explorer_changes',
  guides: 'explorer_guides',
  check: 'explorer_check',
};

export function plainTitle(page: PlainPage): string {
  return t(TITLES[page]);
}

function recordTitle(catalog: Catalog, route: Extract<Route, { id: string }>): string | undefined {
  const { id } = route;
  switch (route.page) {
    case 'action': {
      const row = catalog.byId.get(id);
      return row === undefined ? undefined : nameOf(row).text;
    }
    case 'company':
      return catalog.companies.get(id)?.name;
    case 'brand':
      return catalog.brands.get(id)?.brand;
    case 'country':
      return catalog.byCountry.has(id) ? countryName(id) : undefined;
    case 'good':
      return catalog.byGood.has(id) ? goodName(catalog, id) : undefined;
    case 'guide':
      return guides.guides.find(guide => guide.id === id)?.title;
  }
}
