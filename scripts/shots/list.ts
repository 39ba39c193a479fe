import { OPTIONS_STATES } from './options-states';
import { accessIn, POPUP_STATES, type PopupAnswer } from './popup-states';
import type { Shot } from './shot';

const POPUP = 'src/popup/index.html?tab=7';
/** The states whose first 600 pixels say whether the popup is understood at once. */
const FOLDS = ['order-brand', 'order-uflpa', 'listed', 'grid'];

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
];

function popupShot(name: string, answer: PopupAnswer): Shot {
  return { name: `popup-${name}`, path: POPUP, answers: { reportForTab: answer, checkTab: answer, shopAccess: accessIn(name) } };
}
