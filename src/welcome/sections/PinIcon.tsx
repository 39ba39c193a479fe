import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser';
import { explorerSearch } from '../../platform/explorer-link';
import { type MessageKey, t } from '../../platform/i18n';
import { logError } from '../../platform/log';
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
  const [keys, setKeys] = useState('');
  useEffect(() => void shortcut().then(setKeys, (error: unknown) => logError('shortcut', error)), []);
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
        {keys === '' ? null : <p class="small quiet">{t('welcome_pin_shortcut', keys)}</p>}
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

/** The keys that open the popup; empty where the shopper or another extension took them away. On a Mac the Alt key is called Option. */
async function shortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  const keys = commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  return /\bMac/.test(navigator.userAgent) ? keys.replace('Alt', 'Option') : keys;
}
