import type { JSX } from 'preact';
import { explorerChanges, explorerSearch } from '../../platform/explorer-link';
import { date, t, tn } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import type { Commands, ReportView } from '../use-report';
import { AsOf } from './AsOf';

/** Always in reach: the search, the switches for this shop, how old the copies are, and what we are not. */
export function Foot({ view, access, commands }: ReportView): JSX.Element {
  const loaded = view === 'loading' || view instanceof Error ? null : view;
  const host = loaded !== null && access?.access === 'always' && loaded.state !== 'paused' ? loaded.host : null;
  return (
    <>
      {loaded === null ? null : <Search />}
      {loaded === null || host === null ? null : <ShopSwitches host={host} marks={loaded.marks} commands={commands} />}
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

/** What can be switched off for the whole shop. */
function ShopSwitches({ host, marks, commands }: { host: string; marks: boolean; commands: Commands }): JSX.Element {
  return (
    <ul class="commands here">
      <li>
        <button type="button" onClick={() => commands.change({ kind: 'pause', host, on: true })}>
          <span>{t('pause_here', host)}</span>
          <Icon name="pause" />
        </button>
      </li>
      <li>
        <button type="button" onClick={() => commands.change({ kind: 'site-marks', host, on: !marks })}>
          <span>{marks ? t('marks_off_here') : t('marks_on_here')}</span>
          <Icon name={marks ? 'hide' : 'octagon-open'} />
        </button>
      </li>
    </ul>
  );
}

/** Opens the explorer, whose search forgives typos. */
function Search(): JSX.Element {
  function open(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    window.open(explorerSearch(words), '_blank', 'noreferrer');
  }
  return (
    <search>
      <form class="search" onSubmit={open}>
        <input type="search" name="q" aria-label={t('search_records')} placeholder={t('search_hint')} autocomplete="off" />
        <button type="submit" class="btn icon" title={t('search_records')}>
          <Icon name="search" />
          <span class="vh">{t('search_records')}</span>
        </button>
      </form>
    </search>
  );
}
