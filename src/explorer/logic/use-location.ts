import { useEffect, useState } from 'preact/hooks';
import { type ExplorerLocation, hashOf, parseHash, type Route } from './route';

/** `index.html?q=…`, as a bookmark may have it, is the list with that search. */
export function openSearchFromQuery(): void {
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null)
    history.replaceState(null, '', `${location.pathname}${hashOf({ page: 'actions' }, new URLSearchParams({ q: query }))}`);
}

const REPLACED = 'withhold-address-replaced';
/** The address set by `replaceQuery` that is not yet written to the browser. */
let pending: string | null = null;

/** Where the reader is. Going back finds the page scrolled as it was left. */
export function useLocation(): ExplorerLocation {
  const [current, setCurrent] = useState(() => parseHash(location.hash));
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const follow = (): void => {
      // A link was followed while an address still waited to be written: the link counts.
      pending = null;
      setCurrent(parseHash(location.hash));
    };
    const replace = (): void => setCurrent(parseHash(pending ?? location.hash));
    const remember = (): void => keep('scroll', window.scrollY);
    window.addEventListener('hashchange', follow);
    window.addEventListener(REPLACED, replace);
    window.addEventListener('scrollend', remember);
    window.addEventListener('click', keepLink);
    return () => {
      window.removeEventListener('hashchange', follow);
      window.removeEventListener(REPLACED, replace);
      window.removeEventListener('scrollend', remember);
      window.removeEventListener('click', keepLink);
    };
  }, []);
  const page = JSON.stringify(current.route);
  useEffect(() => window.scrollTo(0, Number(kept('scroll') ?? 0)), [page]);
  return current;
}

/** What was kept with this step of the history: going back finds the page as it was left. */
export function kept(name: string): unknown {
  return (history.state as Record<string, unknown> | null)?.[name];
}

/** Keeps a value with this step of the history. */
export function keep(name: string, value: unknown): void {
  history.replaceState({ ...history.state, [name]: value }, '');
}

/** Keeps by which link the reader leaves the page. */
function keepLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest('main a') : null;
  if (link !== null) keep('link', link.getAttribute('href'));
}

/** The link by which this page was left, where the reader came back to it: keyboard and screen reader go on from there. */
export function linkLeft(page: HTMLElement): HTMLElement | undefined {
  return [...page.querySelectorAll('a')].find(link => link.getAttribute('href') === kept('link'));
}

/** Goes to a page as a link would: the reader can come back. */
export function navigate(route: Route, query?: URLSearchParams): void {
  write();
  location.hash = hashOf(route, query);
}

/**
 * Changes the address of the same page, without a step in the history for each letter typed. The page is drawn first:
 * a browser takes longer to write an address than we to draw a list.
 */
export function replaceQuery(route: Route, query: URLSearchParams): void {
  if (pending === null) setTimeout(write);
  pending = hashOf(route, query);
  window.dispatchEvent(new Event(REPLACED));
}

function write(): void {
  if (pending !== null) history.replaceState(history.state, '', pending);
  pending = null;
}
