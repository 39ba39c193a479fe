import { recordsOf } from '../../src/background/records';
import { createMatcher } from '../../src/core/matcher';
import type { PageKind, PageReport, Product } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import type { ShopAccess, SourceChoice, TabReport } from '../../src/platform/api';
import type { HiddenMatch } from '../../src/platform/settings-schema';
import {
  BIKE,
  BIKE_TAIWAN,
  DAYPACK,
  DIAMOND,
  GIMBAL,
  GLOVES,
  IMPORTED,
  listOf,
  PHONE,
  PRINTER,
  SELLER,
  SHEETS,
  SHIRT,
  SHOES,
  TUNA,
} from './products';

const HOST = 'www.walmart.com';
const matcher = createMatcher(dataset);

/** What the worker answers in one state: a report, an error's text, or nothing ever. */
export type PopupAnswer = TabReport | string;

/** The sources as chosen, all on but those named, with copies of the given age. */
export function sourcesFor({ off = ['reports'], stale = [] }: { off?: string[]; stale?: string[] } = {}): SourceChoice[] {
  return dataset.sources.map(source => ({
    ...source,
    enabled: !off.includes(source.id),
    ageDays: stale.includes(source.id) ? 212 : 30,
    stale: stale.includes(source.id),
  }));
}

function view(state: TabReport['state'], more: Partial<TabReport> = {}): TabReport {
  return {
    state,
    host: HOST,
    paused: state === 'paused',
    report: null,
    records: [],
    sources: sourcesFor(),
    hidden: [],
    marks: true,
    news: null,
    problem: null,
    ...more,
  };
}

/** The report that the worker makes of these products: real matching, real records. */
function ready(
  pageKind: PageKind,
  products: Product[],
  { sources = sourcesFor(), hidden = [] }: { sources?: SourceChoice[]; hidden?: HiddenMatch[] } = {},
): TabReport {
  const enabled = new Set(sources.filter(source => source.enabled).map(source => source.id));
  const matches = hidden.length > 0 ? [] : products.flatMap(each => matcher.match(each, enabled));
  const report: PageReport = {
    url: `https://${HOST}/ip/1`,
    site: 'walmart',
    pageKind,
    readAt: 0,
    products,
    matches,
    datasetVersion: dataset.version,
    timings: { readMs: 2, matchMs: 1, toBadgeMs: 20 },
    problem: null,
  };
  return view('ready', { report, records: recordsOf(matches, sources), sources, hidden });
}

/** A page that names the listed firm among several possible makers. */
function oneOfSeveral(): TabReport {
  const found = ready('product', [PRINTER]);
  const [match] = found.report?.matches ?? [];
  if (found.report === null || match === undefined) throw new Error('the printer matches nothing');
  return { ...found, report: { ...found.report, matches: [], oneOf: [{ ...match, basis: 'maker' }] } };
}

/** The stored entry after "Not this company" on the bicycle's brand. */
export const HIDDEN: HiddenMatch = {
  id: 'giant cbp-wro-2025-giant-bicycles',
  words: 'giant',
  product: null,
  title: 'Giant',
  name: 'Giant Manufacturing Co., Ltd.',
  actionIds: ['cbp-wro-2025-giant-bicycles'],
  hiddenOn: '2026-11-24',
};

/** Every state of the popup by name: what tests read and pictures show. */
export const POPUP_STATES: Record<string, PopupAnswer> = {
  'order-brand': ready('product', [BIKE]),
  'order-origin-stated': ready('product', [BIKE_TAIWAN]),
  'order-uflpa': ready('product', [PRINTER]),
  'order-seller': ready('product', [SELLER]),
  'order-importer': ready('product', [IMPORTED]),
  'order-workplace': ready('product', [TUNA]),
  'order-place': ready('product', [SHEETS]),
  listed: ready('product', [GIMBAL]),
  risk: ready('product', [SHIRT]),
  'risk-commodity': ready('product', [DIAMOND]),
  reported: ready('product', [PHONE], { sources: sourcesFor({ off: [] }) }),
  past: ready('product', [GLOVES]),
  'past-unsure': ready('product', [SHOES]),
  grid: ready('grid', listOf('tile', 48, { 7: BIKE, 18: GIMBAL, 31: PRINTER, 40: GLOVES })),
  cart: ready('cart', listOf('cart', 7, { 2: BIKE, 5: PRINTER })),
  'nothing-product': ready('product', [DAYPACK]),
  'nothing-grid': ready('grid', listOf('tile', 24, {})),
  hidden: ready('product', [BIKE], { hidden: [HIDDEN] }),
  stale: ready('product', [BIKE], { sources: sourcesFor({ stale: ['cbp_wro'] }) }),
  'one-of-several': oneOfSeveral(),
  loading: 'never',
  'page-loading': view('loading'),
  'not-a-shop': view('not-a-shop', { host: 'shop.example' }),
  'no-web-page': view('not-a-shop', { host: null }),
  revoked: view('not-a-shop'),
  'no-sources': ready('product', [DAYPACK], { sources: sourcesFor({ off: dataset.sources.map(({ id }) => id) }) }),
  paused: view('paused'),
  'paused-checked': { ...ready('product', [BIKE]), paused: true },
  'no-products': view('no-products'),
  unreadable: view('unreadable', { problem: 'The page did not answer.' }),
  error: 'dataset: no such source',
};

const ON_CLICK = ['not-a-shop'];

/** How far the tab's shop may be read in that state. */
export function accessIn(name: string): ShopAccess {
  if (name === 'no-web-page') return { access: 'never', host: null, shop: null, origins: [] };
  if (name === 'revoked') return { access: 'revoked', host: HOST, shop: 'Walmart', origins: [`https://${HOST}/*`] };
  if (ON_CLICK.includes(name)) return { access: 'on-click', host: 'shop.example', shop: null, origins: ['https://shop.example/*'] };
  return { access: 'always', host: HOST, shop: 'Walmart', origins: [] };
}
