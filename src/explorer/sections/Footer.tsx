import type { JSX } from 'preact';
import type { Dataset } from '../../core/dataset-types';
import type { Source } from '../../core/types';
import { date, number, t } from '../../platform/i18n';
import { CopyButton } from '../../ui/CopyButton';
import { InEnglish } from '../../ui/InEnglish';
import { Prose } from '../../ui/Prose';
import { voiceOfSource } from '../../ui/wording';
import { editionOf } from '../logic/naming';

/** How old each copy is and what it is known to lack, on every page, folded into one line. */
export function Footer({ dataset }: { dataset: Dataset }): JSX.Element {
  return (
    <footer class="colophon">
      <details>
        <summary>{t('explorer_gaps')}</summary>
        <InEnglish />
        <div class="scroll">
          <table class="ledger">
            <thead>
              <tr>
                <th scope="col">{t('source')}</th>
                <th scope="col">{t('explorer_records')}</th>
                <th scope="col">{t('ledger_as_of')}</th>
              </tr>
            </thead>
            <tbody>
              {dataset.sources.map(source => (
                <Line key={source.id} source={source} />
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <div class="missing">
        <CopyButton label={t('missing')} icon="pen" text={t('missing_text', '', dataset.version)} />
        <p class="note">{t('missing_note')}</p>
      </div>
      <p>
        {t('explorer_version', editionOf(dataset.version))} {t('explorer_footer')}
      </p>
    </footer>
  );
}

function Line({ source }: { source: Source }): JSX.Element {
  const { name, gap, counts, asOf } = source;
  return (
    <tr>
      <th scope="row">
        <bdi lang="en" class={voiceOfSource(source)}>
          {name}
        </bdi>
        {gap === null ? null : (
          <span class="note" lang="en">
            <Prose text={gap} />
          </span>
        )}
      </th>
      <td>{number(counts.total)}</td>
      <td>{date(asOf)}</td>
    </tr>
  );
}
