import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { useKeptFocus } from '../ui/use-kept-focus';
import type { Catalog } from './logic/catalog';
import { type Filters, formatFilters, knownFilters, NO_FILTERS, parseFilters } from './logic/filters';
import { titleOf } from './logic/page-title';
import type { ExplorerLocation } from './logic/route';
import { createSearch, type Search } from './logic/search';
import { linkLeft, navigate, replaceQuery, useLocation } from './logic/use-location';
import { ActionPage } from './pages/ActionPage';
import { ActionsPage } from './pages/ActionsPage';
import { BrandPage } from './pages/BrandPage';
import { ChangesPage } from './pages/ChangesPage';
import { CheckPage } from './pages/CheckPage';
import { CompanyPage } from './pages/CompanyPage';
import { ComparePage } from './pages/ComparePage';
import { CountryPage } from './pages/CountryPage';
import { GoodPage } from './pages/GoodPage';
import { GuidePage } from './pages/GuidePage';
import { GuidesPage } from './pages/GuidesPage';
import { IndexPage } from './pages/IndexPage';
import { NotFound } from './pages/NotFound';
import { Footer } from './sections/Footer';
import { Header } from './sections/Header';
import { SearchBox } from './sections/SearchBox';

/** The frame around every page: header, search box, the page that the address names, footer. */
export function App({ catalog }: { catalog: Catalog }): JSX.Element {
  const { route, query } = useLocation();
  const search = useMemo<Search>(() => lazySearch(catalog), [catalog]);
  const frame = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const title = titleOf(catalog, route);
  const shown = useRef(title);
  useEffect(() => {
    document.title = `${title} · ${t('extension_name')}`;
    // A screen reader announces where the link led; for the first page the browser does.
    if (main.current !== null && shown.current !== title && document.activeElement?.id !== 'search')
      (linkLeft(main.current) ?? main.current).focus({ preventScroll: true });
    shown.current = title;
  }, [title]);
  useKeptFocus(frame, () => main.current, { preventScroll: true });
  const filters = useMemo(() => knownFilters(catalog, parseFilters(query)), [catalog, query]);
  function searchFor(words: string): void {
    const onList = route.page === 'actions';
    const next = formatFilters({ ...(onList ? filters : NO_FILTERS), query: words });
    if (onList) replaceQuery(route, next);
    else if (words !== '') navigate({ page: 'actions' }, next);
  }
  return (
    <div class="ex" ref={frame}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t('explorer_skip')}
      </button>
      <Header route={route} />
      <SearchBox query={route.page === 'actions' ? filters.query : ''} checking={route.page === 'check'} onSearch={searchFor} />
      <main id="main" tabIndex={-1} ref={main} aria-label={title}>
        <Page catalog={catalog} route={route} query={query} filters={filters} search={search} />
      </main>
      <Footer dataset={catalog.dataset} />
    </div>
  );
}

interface PageProps extends ExplorerLocation {
  catalog: Catalog;
  filters: Filters;
  search: Search;
}

function Page({ catalog, route, query, filters, search }: PageProps): JSX.Element {
  switch (route.page) {
    case 'actions':
      return <ActionsPage catalog={catalog} filters={filters} search={search} />;
    case 'action': {
      const row = catalog.byId.get(route.id);
      return row === undefined ? <NotFound what={route.id} /> : <ActionPage catalog={catalog} row={row} />;
    }
    case 'company':
      return <CompanyPage catalog={catalog} id={route.id} />;
    case 'brand':
      return <BrandPage catalog={catalog} id={route.id} />;
    case 'country':
      return <CountryPage catalog={catalog} code={route.id} />;
    case 'good':
      return <GoodPage catalog={catalog} id={route.id} />;
    case 'compare':
      return <ComparePage catalog={catalog} left={route.left} right={route.right} />;
    case 'companies':
    case 'brands':
    case 'goods':
    case 'countries':
      return <IndexPage catalog={catalog} page={route.page} />;
    case 'changes':
      return <ChangesPage catalog={catalog} />;
    case 'guides':
      return <GuidesPage />;
    case 'guide':
      return <GuidePage catalog={catalog} id={route.id} />;
    case 'check':
      return <CheckPage catalog={catalog} stored={query.get('n')} />;
    case 'unknown':
      return <NotFound what={route.path} />;
  }
}

/** Builds the search index when the browser is idle after the first page, at the latest with the first search. */
function lazySearch(catalog: Catalog): Search {
  let search: Search | undefined;
  const ready = (): Search => {
    search ??= createSearch(catalog);
    return search;
  };
  globalThis.requestIdleCallback?.(ready);
  return query => ready()(query);
}
