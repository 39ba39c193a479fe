import type { JSX } from 'preact';
import { guides } from '../../dataset/guides';
import { t } from '../../platform/i18n';
import { Filled, SLOT } from '../../ui/Filled';
import { InEnglish } from '../../ui/InEnglish';
import { Prose } from '../../ui/Prose';
import { SourceLink } from '../../ui/SourceLink';
import type { Catalog } from '../logic/catalog';
import { hashOf } from '../logic/route';
import { PageHead } from '../sections/PageHead';
import { Programmes } from '../sections/Programmes';
import { NotFound } from './NotFound';

/** One guide, with its official pages, what it rests on, and the records it explains. */
export function GuidePage({ catalog, id }: { catalog: Catalog; id: string }): JSX.Element {
  const guide = guides.guides.find(each => each.id === id);
  if (guide === undefined) return <NotFound what={id} />;
  const programmes = guides.programmes.filter(programme => guide.programmeIds.includes(programme.id));
  return (
    <article class="sheet-page guide">
      <PageHead title={guide.title} home="guides" english>
        <p class="lead" lang="en">
          <Prose text={guide.summary} />
        </p>
        <InEnglish />
      </PageHead>
      <div class="beside">
        <div class="chapters" lang="en">
          {guide.sections.map(section => (
            <section key={section.heading}>
              <h2>{section.heading}</h2>
              {section.paragraphs.map(paragraph => (
                <p key={paragraph}>
                  <Prose text={paragraph} />
                </p>
              ))}
            </section>
          ))}
        </div>
        <div class="neighbors">
          <ReadOn guide={guide} catalog={catalog} />
          <section>
            <h2>{t('explorer_rests_on')}</h2>
            <p class="small quiet" lang="en">
              <Prose text={guide.basis} />
            </p>
          </section>
          {programmes.length === 0 ? null : (
            <section>
              <h2>{t('explorer_programmes')}</h2>
              <Programmes programmes={programmes} />
            </section>
          )}
        </div>
      </div>
    </article>
  );
}

/** Its official pages, and the records of the lists that it speaks of. */
function ReadOn({ guide, catalog }: { guide: (typeof guides.guides)[number]; catalog: Catalog }): JSX.Element {
  const sources = catalog.dataset.sources.filter(source => guide.sourceIds.includes(source.id));
  return (
    <section>
      <h2>{t('explorer_read_on')}</h2>
      <ul class="links">
        {guide.links.map(link => (
          <li key={link.url}>
            <SourceLink citation={link} />
          </li>
        ))}
        {sources.map(source => (
          <li key={source.id}>
            <a href={hashOf({ page: 'actions' }, new URLSearchParams({ source: source.id }))}>
              <Filled text={t('explorer_records_of', SLOT)}>
                <bdi lang="en">{source.name}</bdi>
              </Filled>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
