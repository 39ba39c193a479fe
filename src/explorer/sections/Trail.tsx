import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import { hashOf, type PlainPage } from '../logic/route';

interface TrailProps {
  /** The list that this page belongs to. */
  home?: { page: PlainPage; label: string };
}

/** Above a page's title: the way back to its list, and the button to print it. */
export function Trail({ home }: TrailProps): JSX.Element {
  return (
    <div class="trail">
      {home === undefined ? <span /> : <a href={hashOf({ page: home.page })}>{home.label}</a>}
      <button type="button" class="btn bare" onClick={() => window.print()}>
        <Icon name="print" />
        {t('explorer_print')}
      </button>
    </div>
  );
}
