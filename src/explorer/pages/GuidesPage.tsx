import type { JSX } from 'preact';
import { guides } from '../../dataset/guides';
import { t } from '../../platform/i18n';
import { InEnglish } from '../../ui/InEnglish';
import { Prose } from '../../ui/Prose';
import { hashOf } from '../logic/route';
import { PageHead } from '../sections/PageHead';
import { Programmes } from '../sections/Programmes';

/** Short pages that explain, and every tool and programme we know of with its place. */
export function GuidesPage(): JSX.Element {
  return (
    <div class="sheet-page">
      <PageHead title={t('explorer_guides')}>
        <p class="lead">{t('explorer_guides_lead')}</p>
        <InEnglish />
      </PageHead>
      {guides.guides.length === 0 ? null : (
        <ul class="guides" lang="en">
          {guides.guides.map(guide => (
            <li key={guide.id}>
              <a href={hashOf({ page: 'guide', id: guide.id })}>{guide.title}</a>
              <span class="quiet">
                <Prose text={guide.summary} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <section class="by-kind">
        <div class="cap">
          <h2>{t('explorer_programmes')}</h2>
        </div>
        <p class="note aside">{t('explorer_programmes_lead')}</p>
        <Programmes programmes={guides.programmes} />
      </section>
    </div>
  );
}
