import type { JSX } from 'preact';
import { browser } from '../../platform/browser';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import { plainTitle } from '../logic/page-title';
import { hashOf, type PlainPage, type Route } from '../logic/route';

const PAGES: readonly PlainPage[] = ['actions', 'companies', 'brands', 'goods', 'countries', 'changes', 'guides'];

/** The page of the menu that a record's page belongs to. */
const HOME: Partial<Record<Route['page'], PlainPage>> = {
  action: 'actions',
  company: 'companies',
  brand: 'brands',
  compare: 'brands',
  good: 'goods',
  country: 'countries',
  guide: 'guides',
};

/** The product's name, the menu, and the way to the settings. */
export function Header({ route }: { route: Route }): JSX.Element {
  const home = HOME[route.page];
  return (
    <header>
      <span class="name">
        <Icon name="mark" />
        {t('extension_name')}
      </span>
      <nav aria-label={t('explorer_nav')}>
        <ul>
          {PAGES.map(page => (
            <li key={page}>
              <a href={hashOf({ page })} aria-current={page === route.page ? 'page' : page === home ? 'true' : undefined}>
                {plainTitle(page)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" class="btn bare" title={t('open_options')} onClick={() => void browser.runtime.openOptionsPage()}>
        <Icon name="sliders" />
        <span>{t('open_options')}</span>
      </button>
    </header>
  );
}
