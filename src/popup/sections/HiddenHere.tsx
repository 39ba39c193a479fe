import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { HiddenMatch } from '../../platform/settings-schema';
import type { Commands } from '../use-report';

/** What the shopper hid among this page's matches, with the way back beside it. */
export function HiddenHere({ hidden, commands }: { hidden: readonly HiddenMatch[]; commands: Commands }): JSX.Element | null {
  if (hidden.length === 0) return null;
  return (
    <div role="status">
      <ul class="hidden-here">
        {hidden.map(entry => (
          <li key={entry.id}>
            <p>
              <bdi class="hid">{entry.title}</bdi>{' '}
              <bdi class="note" lang="en">
                {entry.name}
              </bdi>{' '}
              <span class="line">{entry.words === null ? t('hidden_product') : t('hidden_company')}</span>
            </p>
            <button type="button" class="btn" onClick={() => commands.change({ kind: 'unhide', id: entry.id })}>
              {t('undo')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
