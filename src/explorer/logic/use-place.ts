import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Place, parseHash, type Route } from './route';

/** `index.html?q=…`, as the popup and a bookmark write it, is the list with that search. */
export function adoptSearch(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null)
    history.replaceState(null, '', `${location.pathname}${hashOf({ page: 'actions' }, new URLSearchParams({ q: query }))}`);
}

/** Where the reader is. Going back finds the page scrolled as it was left. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => parseHash(location.hash));
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const follow = (): void => setPlace(parseHash(location.hash));
    const remember = (): void => history.replaceState({ scroll: window.scrollY }, '');
    window.addEventListener('hashchange', follow);
    window.addEventListener('scrollend', remember);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener('scrollend', remember);
    };
  }, []);
  const page = JSON.stringify(place.route);
  useEffect(() => window.scrollTo(0, scrolled(history.state)), [page]);
  return place;
}

function scrolled(state: unknown): number {
  return typeof state === 'object' && state !== null && 'scroll' in state ? Number(state.scroll) : 0;
}

/** Goes to a page as a link would: the reader can come back. */
export function go(route: Route, query?: URLSearchParams): void {
  location.hash = hashOf(route, query);
}

/** Changes the address of the same page, without a step in the history for each letter typed. */
export function amend(route: Route, query: URLSearchParams): void {
  history.replaceState(history.state, '', hashOf(route, query));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}
