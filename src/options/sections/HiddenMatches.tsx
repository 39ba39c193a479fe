import type { JSX } from 'preact';
import { date, t } from '../../platform/i18n';
import type { HiddenMatch } from '../../platform/settings-schema';
import type { Commands } from '../use-settings';
import { Part } from './Part';

/** Every "Not this company", the newest first, with its undo. */
export function HiddenMatches({ hidden, commands }: { hidden: readonly HiddenMatch[]; commands: Commands }): JSX.Element {
  return (
    <Part id="hidden">
      {hidden.length === 0 ? (
        <p class="none">{t('hidden_none')}</p>
      ) : (
        <ul class="rows">
          {hidden.toReversed().map(entry => (
            <li class="row" key={entry.id}>
              <span>
                <bdi class="strong">{entry.title}</bdi>
                <span class="line note">
                  {entry.words === null ? t('hidden_one') : t('hidden_all')} · {date(entry.hiddenOn)}
                </span>
                <bdi class="line official" lang="en">
                  {entry.name}
                </bdi>
              </span>
              <button type="button" class="btn" onClick={() => commands.change({ kind: 'unhide', id: entry.id })}>
                {t('undo')}
                <span class="vh"> {entry.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
