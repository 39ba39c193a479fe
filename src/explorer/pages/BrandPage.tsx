import type { JSX } from 'preact';
import type { BrandLink } from '../../core/types';
import { date, t } from '../../platform/i18n';
import { CopyButton } from '../../ui/CopyButton';
import { InEnglish } from '../../ui/InEnglish';
import { Prose } from '../../ui/Prose';
import { SourceLink } from '../../ui/SourceLink';
import { categoryOfBrand, gateWords, hasUnsourcedNames, linkWord, rowsOf, shipWord } from '../logic/brand';
import type { Catalog } from '../logic/catalog';
import { disputeOfBrand } from '../logic/dispute';
import { hashOf } from '../logic/route';
import { PageHead } from '../sections/PageHead';
import { RowLinks } from '../sections/RowLink';
import { NotFound } from './NotFound';

/** One brand: which company and record it is tied to, on what evidence, what the company says, and when it flags a product. */
export function BrandPage({ catalog, id }: { catalog: Catalog; id: string }): JSX.Element {
  const link = catalog.brands.get(id);
  if (link === undefined) return <NotFound what={id} />;
  return (
    <div class="sheet-page">
      <PageHead title={link.brand} home="brands">
        <p class="lead">{shipWord(catalog, link)}</p>
        <InEnglish />
      </PageHead>
      <div class="beside">
        <article class="docket record" data-level={categoryOfBrand(catalog, link)}>
          <Facts catalog={catalog} link={link} />
          <section>
            <h2 class="lab">{t('brand_tie')}</h2>
            <p lang="en">
              <Prose text={link.statement} />
            </p>
          </section>
          <section>
            <h2 class="lab">{t('explorer_tied_records')}</h2>
            <RowLinks rows={rowsOf(catalog, link)} />
          </section>
          <section>
            <h2 class="lab">{t('answer_title')}</h2>
            {link.answer === null ? (
              <p class="none">{t('answer_none')}</p>
            ) : (
              <p lang="en">
                <Prose text={link.answer} />
              </p>
            )}
          </section>
          <When link={link} />
          <Evidence link={link} />
          <div class="tear" />
          <footer class="cite">
            <div class="acts">
              <CopyButton label={t('dispute')} icon="letter" text={disputeOfBrand(catalog.dataset, link)} />
            </div>
          </footer>
        </article>
        <aside class="neighbors">
          <section>
            <h2>{t('explorer_compare')}</h2>
            <a class="btn" href={hashOf({ page: 'compare', left: link.id, right: null })}>
              {t('explorer_compare_with', link.brand)}
            </a>
          </section>
          <SameCompany catalog={catalog} link={link} />
        </aside>
      </div>
    </div>
  );
}

function Facts({ catalog, link }: { catalog: Catalog; link: BrandLink }): JSX.Element {
  return (
    <dl class="grid3">
      <div>
        <dt>{t('record_company')}</dt>
        <dd lang="en">
          <bdi>{link.company}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t('explorer_parent')}</dt>
        <dd>{link.parent === null ? <span class="none">{t('not_stated')}</span> : <bdi lang="en">{link.parent}</bdi>}</dd>
      </div>
      <div>
        <dt>{t('explorer_tie')}</dt>
        <dd>{linkWord(catalog, link)}</dd>
      </div>
      <div>
        <dt>{t('explorer_tie_since')}</dt>
        <dd>{date(link.since)}</dd>
      </div>
      <div>
        <dt>{t('explorer_tie_until')}</dt>
        <dd>{link.until === null ? t('explorer_open') : date(link.until)}</dd>
      </div>
      <div>
        <dt>{t('explorer_other_names')}</dt>
        <dd>
          <bdi>{link.aliases.filter(alias => alias !== link.brand).join(' · ') || '–'}</bdi>
          {hasUnsourcedNames(link) ? <span class="note">{t('explorer_names_unsourced')}</span> : null}
        </dd>
      </div>
    </dl>
  );
}

function When({ link }: { link: BrandLink }): JSX.Element | null {
  const words = gateWords(link);
  if (link.ship === 'record' || words.length === 0) return null;
  return (
    <section>
      <h2 class="lab">{t('explorer_when')}</h2>
      <ul class="says">
        {words.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Evidence({ link }: { link: BrandLink }): JSX.Element {
  return (
    <section>
      <h2 class="lab">{t('explorer_evidence')}</h2>
      <ul class="links">
        <li>
          <SourceLink citation={link.citation} />
          <span class="note">
            <bdi lang="en">{link.citation.publisher}</bdi> · {date(link.citation.date)}
          </span>
        </li>
      </ul>
      {link.grade === 'C' ? <p class="note">{t('one_secondary_source')}</p> : null}
    </section>
  );
}

function SameCompany({ catalog, link }: { catalog: Catalog; link: BrandLink }): JSX.Element | null {
  const others = catalog.dataset.brandLinks.filter(other => other.company === link.company && other.id !== link.id);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{t('explorer_same_company')}</h2>
      <ul class="brands">
        {others.map(other => (
          <li key={other.id}>
            <a href={hashOf({ page: 'brand', id: other.id })}>
              <bdi>{other.brand}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
