import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { browser } from '../platform/browser';
import { t } from '../platform/i18n';
import { useKeptFocus } from '../ui/use-kept-focus';
import { Bar } from './sections/Bar';
import { Foot } from './sections/Foot';
import { Notice } from './sections/Notice';
import { ReadPage } from './sections/ReadPage';
import { Skeleton } from './sections/Skeleton';
import { type ReportView, useReport } from './use-report';

/** Loads the tab's report, chooses the state, lists the sections in order. */
export function App(): JSX.Element {
  const report = useReport();
  const popup = useRef<HTMLDivElement>(null);
  useKeptFocus(popup, () => (report.view === 'waiting' ? null : (popup.current?.querySelector('h1') ?? null)));
  return (
    <div class="popup" ref={popup}>
      <Bar />
      <main aria-busy={report.view === 'waiting'}>
        {report.failure === null ? null : (
          <p class="failure" role="alert">
            {t('error', report.failure)}
          </p>
        )}
        <View {...report} />
      </main>
      <Foot {...report} />
    </div>
  );
}

function View({ view, access, commands }: ReportView): JSX.Element {
  if (view === 'waiting') return <Skeleton />;
  if (view instanceof Error) return <Notice kind="error" detail={view.message} primary={{ onClick: commands.load, label: 'try_again' }} />;
  const check = { onClick: commands.check, label: 'check_this_page' } as const;
  switch (view.state) {
    case 'ready':
      // Where nothing was looked up, nothing is said to be without a record.
      if (!view.sources.some(source => source.enabled && source.level !== null))
        return <Notice kind="no-sources" primary={{ onClick: () => void browser.runtime.openOptionsPage(), label: 'choose_sources' }} />;
      if (view.report !== null) return <ReadPage view={view} report={view.report} commands={commands} />;
      return <Notice kind="error" primary={{ onClick: commands.load, label: 'try_again' }} />;
    case 'paused': {
      const { host } = view;
      const resume = () => host !== null && commands.change({ kind: 'pause', host, on: false });
      return <Notice kind="paused" host={host} primary={{ onClick: resume, label: 'resume' }} secondary={check} />;
    }
    case 'not-a-shop':
      if (access?.access === 'never') return <Notice kind="no-web-page" />;
      if (access?.access === 'revoked')
        return <Notice kind="revoked" host={view.host} primary={{ onClick: commands.allow, label: 'allow_again' }} secondary={check} />;
      return (
        <Notice
          kind="not-a-shop"
          primary={check}
          {...(access !== null && access.origins.length > 0 ? { secondary: { onClick: commands.allow, label: 'always_check' } } : {})}
        />
      );
    case 'loading':
      return <Notice kind="page-loading" primary={{ onClick: commands.load, label: 'try_again' }} />;
    case 'no-products':
      return <Notice kind="no-products" primary={{ onClick: commands.check, label: 'try_again' }} />;
    case 'unreadable':
      return <Notice kind="unreadable" detail={view.problem} primary={{ onClick: commands.check, label: 'try_again' }} />;
  }
}
