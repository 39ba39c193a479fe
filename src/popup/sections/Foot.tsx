import type { JSX } from 'preact';
import type { TabReport } from '../../platform/api';
import { explorerChanges } from '../../platform/explorer-link';
import { date, t, tn } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import type { Commands, ReportView } from '../use-report';
import { AsOf } from './AsOf';

/** Always in reach: the switches for this shop, how old the copies are, and what we are not. */
export function Foot({ view, access, commands }: ReportView): JSX.Element {
  const loaded = view === 'waiting' || view instanceof Error ? null : view;
  // Where nothing but the pause is shown, it is ended above.
  const host = loaded !== null && loaded.state !== 'paused' && (loaded.paused || access?.access === 'always') ? loaded.host : null;
  return (
    <>
      {loaded === null || host === null ? null : <ShopSwitches {...loaded} host={host} commands={commands} />}
      {access?.access === 'on-click' && loaded?.state === 'ready' && access.origins.length > 0 ? (
        <ul class="commands here">
          <li>
            <button type="button" onClick={commands.allow}>
              <span>{t('always_check')}</span>
            </button>
          </li>
        </ul>
      ) : null}
      <footer class="foot">
        {loaded === null ? null : <AsOf sources={loaded.sources} />}
        {loaded?.news ? (
          <p>
            <a href={explorerChanges()} target="_blank" rel="noreferrer">
              {tn('news', loaded.news.count, date(loaded.news.since))}
            </a>
          </p>
        ) : null}
        <p>{t('footer')}</p>
      </footer>
    </>
  );
}

type SwitchesProps = Pick<TabReport, 'paused' | 'marks'> & { host: string; commands: Commands };

/** What can be switched off for the whole shop; on a page that was read despite a pause, how to end that. */
function ShopSwitches({ host, paused, marks, commands }: SwitchesProps): JSX.Element {
  return (
    <ul class="commands here">
      <li>
        <button type="button" onClick={() => commands.change({ kind: 'pause', host, on: !paused })}>
          <span>
            {paused ? t('resume') : t('pause_here', host)}
            {paused ? <span class="note line">{t('state_paused')}</span> : null}
          </span>
          <Icon name={paused ? 'resume' : 'pause'} />
        </button>
      </li>
      <li>
        <button type="button" onClick={() => commands.change({ kind: 'site-marks', host, on: !marks })}>
          <span>{marks ? t('marks_off_here') : t('marks_on_here')}</span>
          {marks ? null : <Icon name="octagon-open" />}
        </button>
      </li>
    </ul>
  );
}
