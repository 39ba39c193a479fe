import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { explorerSearch } from '../../platform/explorer-link';
import { type MessageKey, t } from '../../platform/i18n';
import { type BrowserKind, browserKind } from '../browser-kind';
import { ToolbarPicture } from './ToolbarPicture';

const NAMES: Record<BrowserKind, string> = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox' };
const KINDS: readonly BrowserKind[] = ['chrome', 'edge', 'firefox'];
const STEPS: Record<BrowserKind, readonly MessageKey[]> = {
  chrome: ['welcome_pin_open', 'welcome_pin_find', 'welcome_pin_press'],
  edge: ['welcome_pin_open', 'welcome_pin_find', 'welcome_pin_eye'],
  firefox: ['welcome_pin_open', 'welcome_pin_gear', 'welcome_pin_toolbar'],
};

/** How to pin the icon, in the words of the browser in use; those of the others behind one tap. */
export function PinIcon(): JSX.Element {
  const [kind, setKind] = useState<BrowserKind>(() => browserKind(navigator.userAgent));
  return (
    <section class="pin">
      <div>
        <h2>{t('welcome_pin')}</h2>
        <div class="browsers">
          {KINDS.map(each => (
            <button key={each} type="button" aria-pressed={each === kind} onClick={() => setKind(each)}>
              {NAMES[each]}
            </button>
          ))}
        </div>
        <ol>
          {STEPS[kind].map(step => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
        <p class="small quiet">{t('welcome_pin_shortcut', shortcut())}</p>
        <p>
          <a class="btn" href={explorerSearch()}>
            {t('welcome_browse')}
          </a>
        </p>
      </div>
      <ToolbarPicture kind={kind} />
    </section>
  );
}

/** As the manifest suggests it; on a Mac the Alt key is called Option. */
function shortcut(): string {
  return /\bMac/.test(navigator.userAgent) ? 'Option+Shift+W' : 'Alt+Shift+W';
}
