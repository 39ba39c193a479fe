import { useEffect, useState } from 'preact/hooks';
import { hashOf, type Place, parseHash, type Route } from './route';

/** `index.html?q=…`, as the popup and a bookmark write it, is the list with that search. */
export function adoptSearch(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null)
    history.replaceState(null, '', `${location.pathname}${hashOf({ page: 'actions' }, new URLSearchParams({ q: query }))}`);
}

const AMENDED = 'withhold-amended';
/** The address set by `amend` that is not yet written to the browser. */
let amended: string | null = null;

/** Where the reader is. Going back finds the page scrolled as it was left. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => parseHash(location.hash));
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const follow = (): void => {
      // A link was followed after the amendment that still waits: the link counts.
      amended = null;
      setPlace(parseHash(location.hash));
    };
    const amend = (): void => setPlace(parseHash(amended ?? location.hash));
    const remember = (): void => history.replaceState({ scroll: window.scrollY }, '');
    window.addEventListener('hashchange', follow);
    window.addEventListener(AMENDED, amend);
    window.addEventListener('scrollend', remember);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener(AMENDED, amend);
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
  write();
  location.hash = hashOf(route, query);
}

/**
 * Changes the address of the same page, without a step in the history for each letter typed. The page is drawn first:
 * a browser takes longer to write an address than we to draw a list.
 */
export function amend(route: Route, query: URLSearchParams): void {
  if (amended === null) setTimeout(write);
  amended = hashOf(route, query);
  window.dispatchEvent(new Event(AMENDED));
}

function write(): void {
  if (amended !== null) history.replaceState(history.state, '', amended);
  amended = null;
}
