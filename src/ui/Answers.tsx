import type { JSX } from 'preact';
import type { BrandLink } from '../core/types';
import { t } from '../platform/i18n';
import { Prose } from './Prose';

/** How the brand is tied to the record, and what the company answered, which is always shown. */
export function Answers({ links }: { links: readonly BrandLink[] }): JSX.Element {
  return (
    <>
      {links.map(link => (
        <section key={link.id}>
          <h4 class="lab">{t('brand_tie')}</h4>
          <p class="small" lang="en">
            <bdi>
              <Prose text={link.statement} />
            </bdi>
          </p>
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
