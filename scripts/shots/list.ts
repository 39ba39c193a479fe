import { OPTIONS_STATES } from './options-states';
import { accessIn, POPUP_STATES, type PopupAnswer } from './popup-states';
import type { Shot } from './shot';

const POPUP = 'src/popup/index.html?tab=7';
/** The states whose first 600 pixels say whether the popup is understood at once. */
const FOLDS = ['order-brand', 'order-uflpa', 'listed', 'grid'];

const EXPLORER_PAGES: Readonly<Record<string, string>> = {
  list: '#/',
  search: '#/?q=cotton',
  record: '#/action/cbp-wro-2025-giant-bicycles',
  ended: '#/action/cbp-wro-2020-top-glove-gloves',
  company: '#/company/party-cbp-giant-manufacturing-co-ltd',
  brand: '#/brand/giant',
  compare: '#/compare/giant/muji',
  country: '#/country/TW',
  brands: '#/brands',
  changes: '#/changes',
  guides: '#/guides',
  check: '#/check',
};

/** Every picture. A new state is one line in `popup-states.ts` or here. */
export const SHOTS: readonly Shot[] = [
  ...Object.entries(POPUP_STATES).map(([name, answer]) => popupShot(name, answer)),
  ...FOLDS.map(name => ({ ...popupShot(name, POPUP_STATES[name] ?? ''), name: `fold-${name}`, fold: true })),
  {
    ...popupShot('grid', POPUP_STATES.grid ?? ''),
    name: 'popup-grid-opened',
    act: `document.querySelector('.manifest .open').click(); new Promise(done => setTimeout(done, 50))`,
  },
  ...Object.entries(OPTIONS_STATES).flatMap(([name, answers]) =>
    [480, 1000].map(width => ({ name: `options-${name}`, path: 'src/options/index.html', answers, width })),
  ),
  ...Object.entries(EXPLORER_PAGES).flatMap(([name, address]) =>
    [400, 1200].map(width => ({ name: `explorer-${name}`, path: `src/explorer/index.html${address}`, answers: {}, width })),
  ),
  ...[400, 1000].map(width => ({ name: 'welcome', path: 'src/welcome/index.html', answers: OPTIONS_STATES.fresh ?? {}, width })),
];

function popupShot(name: string, answer: PopupAnswer): Shot {
  return { name: `popup-${name}`, path: POPUP, answers: { reportForTab: answer, checkTab: answer, shopAccess: accessIn(name) } };
}
