export type PlainPage = 'actions' | 'companies' | 'brands' | 'goods' | 'countries' | 'changes' | 'guides' | 'check';
export type RecordPage = 'action' | 'company' | 'brand' | 'country' | 'good' | 'guide';

/** Every page of the explorer, by its address after `#/`. */
export type Route =
  | { page: PlainPage }
  | { page: RecordPage; id: string }
  | { page: 'compare'; left: string | null; right: string | null }
  | { page: 'unknown'; path: string };

/** A route and its query, which holds the filters. */
export interface ExplorerLocation {
  route: Route;
  query: URLSearchParams;
}

/** By the first part of the address, where nothing follows it. */
const PLAIN: ReadonlyMap<string, PlainPage> = new Map([
  ['', 'actions'],
  ['companies', 'companies'],
  ['brands', 'brands'],
  ['goods', 'goods'],
  ['countries', 'countries'],
  ['changes', 'changes'],
  ['guides', 'guides'],
  ['check', 'check'],
]);
/** By the first part of the address, where an id follows it. */
const RECORD: ReadonlyMap<string, RecordPage> = new Map([
  ['action', 'action'],
  ['company', 'company'],
  ['brand', 'brand'],
  ['country', 'country'],
  ['goods', 'good'],
  ['guide', 'guide'],
]);

/** Reads an address. One that names no page becomes `unknown`, never an error. */
export function parseHash(hash: string): ExplorerLocation {
  const address = hash.replace(/^#?\/?/, '');
  const cut = address.indexOf('?');
  const path = cut < 0 ? address : address.slice(0, cut);
  const query = new URLSearchParams(cut < 0 ? '' : address.slice(cut + 1));
  return { route: routeOf(path.split('/').map(decoded)), query };
}

function routeOf([head = '', first, second, ...rest]: string[]): Route {
  const unknown: Route = { page: 'unknown', path: [head, first, second, ...rest].filter(part => part !== undefined).join('/') };
  if (rest.length > 0) return unknown;
  if (head === 'compare') return { page: 'compare', left: first || null, right: second || null };
  if (second !== undefined) return unknown;
  if (first) {
    const page = RECORD.get(head);
    return page === undefined ? unknown : { page, id: first };
  }
  const page = PLAIN.get(head);
  return page === undefined ? unknown : { page };
}

/** The address of a route, for a link. */
export function hashOf(route: Route, query?: URLSearchParams): string {
  const rest = query === undefined || query.size === 0 ? '' : `?${query}`;
  return `#/${pathOf(route)}${rest}`;
}

function pathOf(route: Route): string {
  if (route.page === 'unknown') return route.path;
  if (route.page === 'actions') return '';
  if (route.page === 'compare')
    return ['compare', route.left, route.right]
      .filter(part => part !== null)
      .map(encodeURIComponent)
      .join('/');
  if (!('id' in route)) return route.page;
  return `${route.page === 'good' ? 'goods' : route.page}/${encodeURIComponent(route.id)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
