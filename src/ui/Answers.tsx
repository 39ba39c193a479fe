import type { JSX } from 'preact';
import type { ActionRecord } from '../platform/api';
import { t } from '../platform/i18n';
import { Prose } from './Prose';
import { SourceLink } from './SourceLink';

/** How the brand is tied to the record and where that was read, and what the company answered, which is always shown. */
export function Answers({ record: { action, brandLinks } }: { record: ActionRecord }): JSX.Element {
  return (
    <>
      {brandLinks.map(link => (
        <section key={link.id}>
          <h4 class="lab">{t('brand_tie')}</h4>
          <p class="small" lang="en">
            <bdi>
              <Prose text={link.statement} />
            </bdi>
          </p>
          {link.citation.url === action.citation.url ? null : (
            <p class="links">
              <SourceLink citation={link.citation} by={link.citation.publisher} />
            </p>
          )}
          <h4 class="lab next">{t('answer_title')}</h4>
          {link.answer === null ? (
            <p class="small quiet">{t('answer_none')}</p>
          ) : (
            <p class="small" lang="en">
              <bdi>
                <Prose text={link.answer} />
              </bdi>
            </p>
          )}
        </section>
      ))}
    </>
  );
}
