import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import type { CardProps } from './card-props';
import { effectOf, isReasonVerbatim, limitOf, meaningTitle } from './wording';

/** The action's effect in law, and what it does not say: as visible as what it says. */
export function Meaning({ match, record }: CardProps): JSX.Element {
  const { action, brandLinks } = record;
  const { reason, scope } = action;
  const saidElsewhere =
    reason !== null && ((scope.input !== null && reason.includes(scope.input)) || brandLinks.some(link => link.statement === reason));
  return (
    <>
      <section>
        <h4 class="lab">{meaningTitle(match.level, record)}</h4>
        <ul class="says">
          <li>{effectOf(action)}</li>
          {reason === null || saidElsewhere ? null : (
            <li>
              <Reason verbatim={isReasonVerbatim(action)} text={reason} />
            </li>
          )}
        </ul>
      </section>
      <section>
        <h4 class="lab">{t('not_meaning_title')}</h4>
        <ul class="says">
          <li>{t('limit_item')}</li>
          <li>{limitOf(action, match.level)}</li>
        </ul>
      </section>
    </>
  );
}

function Reason({ verbatim, text }: { verbatim: boolean; text: string }): JSX.Element {
  return (
    <>
      {t(verbatim ? 'reason_cited' : 'reason_short')}{' '}
      <bdi lang="en" class={verbatim ? 'official' : undefined}>
        {/* A paragraph's number leads nowhere from here. */}
        {verbatim ? <q>{text.replace(/^\(\w+\) /, '')}</q> : text}
      </bdi>
    </>
  );
}
