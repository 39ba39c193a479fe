import type { Route } from '../../src/explorer/logic/route';
import { EXPLORER, OPTIONS, popupOf, WELCOME } from '../drive/places';
import { OPTIONS_STATES } from './options-states';
import { accessIn, POPUP_STATES, type PopupAnswer } from './popup-states';
import type { Shot } from './shot';

/** The states whose first 600 pixels say whether the popup is understood at once. */
const FOLDS = ['order-brand', 'order-uflpa', 'listed', 'grid'];

/** One address of each page of the explorer; a page without one does not compile. */
const EXPLORER_PAGES: Readonly<Record<Route['page'], string>> = {
  actions: '#/',
  action: '#/action/cbp-wro-2025-giant-bicycles',
  companies: '#/companies',
  company: '#/company/party-cbp-giant-manufacturing-co-ltd',
  brands: '#/brands',
  brand: '#/brand/giant',
  goods: '#/goods',
  good: '#/goods/cotton',
  countries: '#/countries',
  country: '#/country/TW',
  compare: '#/compare/giant/muji',
  changes: '#/changes',
  guides: '#/guides',
  guide: '#/guide/how-a-withhold-release-order-works',
  check: '#/check',
  unknown: '#/nowhere',
};

/** What else these pages show. */
const EXPLORER_STATES: Readonly<Record<string, string>> = {
  ...EXPLORER_PAGES,
  search: '#/?q=cotton',
  filtered: '#/?country=CN&goods=cotton',
  'past-and-context': '#/?kind=ended,context',
  nothing: '#/?q=zzzzqqqq',
  slip: '#/?q=hikvison',
  ended: '#/action/cbp-wro-2020-top-glove-gloves',
  'compare-none': '#/compare',
  'no-such-record': '#/action/nowhere',
};

const FRESH = OPTIONS_STATES.fresh ?? {};
const SETTLED = 'new Promise(done => setTimeout(done, 150))';

/** The states that the welcome page comes to when something is pressed there, or when nothing answers. */
const WELCOME_STATES: Readonly<Record<string, Pick<Shot, 'answers' | 'act'>>> = {
  welcome: { answers: FRESH },
  'welcome-by-click': {
    answers: { ...FRESH, changeSettings: OPTIONS_STATES['click-only']?.viewSettings },
    act: `document.querySelector('.hero button').click(); ${SETTLED}`,
  },
  'welcome-failed': { answers: OPTIONS_STATES.failed ?? {} },
};

/** Every picture. A new state is one line in `popup-states.ts` or here. */
export const SHOTS: readonly Shot[] = [
  ...Object.entries(POPUP_STATES).map(([name, answer]) => popupShot(name, answer)),
  ...FOLDS.map(name => ({ ...popupShot(name, POPUP_STATES[name] ?? ''), name: `fold-${name}`, fold: true })),
  {
    ...popupShot('grid', POPUP_STATES.grid ?? ''),
    name: 'popup-grid-opened',
    act: `document.querySelector('.flagged-list .open').click(); new Promise(done => setTimeout(done, 50))`,
  },
  {
    ...popupShot('order-brand', POPUP_STATES['order-brand'] ?? ''),
    name: 'popup-no-clipboard',
    act: `navigator.clipboard.writeText = () => Promise.reject(); for (const each of document.querySelectorAll('.act .lead, .docket .commands li + li button')) each.click(); ${SETTLED}`,
  },
  ...wide('options', [480, 1000], OPTIONS_STATES, answers => ({ path: OPTIONS, answers })),
  {
    name: 'options-reset',
    path: OPTIONS,
    answers: { ...OPTIONS_STATES.used, changeSettings: OPTIONS_STATES.replaced?.viewSettings },
    width: 480,
    act: `[...document.querySelectorAll('.files button')].at(-1).click(); ${SETTLED}`,
  },
  ...wide('explorer', [400, 1200], EXPLORER_STATES, address => ({ path: `${EXPLORER}${address}`, answers: {} })),
  ...Object.entries(WELCOME_STATES).flatMap(([name, state]) => [400, 1000].map(width => ({ name, path: WELCOME, ...state, width }))),
];

/** Each state of a full page at a small and a large width. */
function wide<T>(
  page: string,
  widths: readonly number[],
  states: Readonly<Record<string, T>>,
  shot: (state: T) => Omit<Shot, 'name'>,
): Shot[] {
  return Object.entries(states).flatMap(([name, state]) => widths.map(width => ({ name: `${page}-${name}`, ...shot(state), width })));
}

function popupShot(name: string, answer: PopupAnswer): Shot {
  return { name: `popup-${name}`, path: popupOf(7), answers: { reportForTab: answer, checkTab: answer, shopAccess: accessIn(name) } };
}
