import type { ComponentChildren, JSX } from 'preact';
import type { BrandLink } from '../../core/types';
import { date, type MessageKey, t } from '../../platform/i18n';
import { InEnglish } from '../../ui/InEnglish';
import { Prose } from '../../ui/Prose';
import { SourceLink } from '../../ui/SourceLink';
import { linkWord, rowsOf, shipWord } from '../logic/brand';
import type { Catalog } from '../logic/catalog';
import { hashOf, type Route } from '../logic/route';
import { navigate, replaceQuery } from '../logic/use-location';
import { PageHead } from '../sections/PageHead';
import { Pick } from '../sections/Pick';
import { RowLinks } from '../sections/RowLink';

interface ComparePageProps {
  catalog: Catalog;
  left: string | null;
  right: string | null;
}

/** Two brands side by side: the same questions to both, and no score. */
export function ComparePage({ catalog, left, right }: ComparePageProps): JSX.Element {
  const one = catalog.brands.get(left ?? '');
  const other = catalog.brands.get(right ?? '');
  const choices = catalog.dataset.brandLinks
    .map((link): [string, string] => [link.id, link.brand])
    .sort((a, b) => a[1].localeCompare(b[1]));
  // In a closed menu each arrow key chooses: only the first choice is a step of the history.
  function go(route: Route): void {
    if (one === undefined) navigate(route);
    else replaceQuery(route, new URLSearchParams());
  }
  return (
    <div class="sheet-page">
      <PageHead title={t('explorer_compare')} home="brands">
        <p class="lead">{t('explorer_compare_lead')}</p>
        <InEnglish />
      </PageHead>
      <div class="picks">
        <Pick
          label={t('explorer_first_brand')}
          value={one?.id ?? null}
          choices={choices}
          none={t('explorer_choose')}
          onPick={id => go({ page: 'compare', left: id, right: id === null ? null : (other?.id ?? null) })}
        />
        <Pick
          label={t('explorer_second_brand')}
          value={other?.id ?? null}
          choices={choices}
          none={t('explorer_choose')}
          disabled={one === undefined}
          onPick={id => go({ page: 'compare', left: one?.id ?? null, right: id })}
        />
      </div>
      {one === undefined ? (
        <p class="quiet">{t('explorer_compare_pick')}</p>
      ) : (
        <Table catalog={catalog} links={other === undefined ? [one] : [one, other]} />
      )}
    </div>
  );
}

/** The questions put to every brand, and where its answer stands. */
const QUESTIONS: readonly [label: MessageKey, answer: (link: BrandLink, catalog: Catalog) => ComponentChildren][] = [
  ['record_company', link => <bdi lang="en">{link.company}</bdi>],
  ['explorer_tie', (link, catalog) => linkWord(catalog, link)],
  ['explorer_in_product', (link, catalog) => shipWord(catalog, link)],
  ['explorer_tied_records', (link, catalog) => <RowLinks rows={rowsOf(catalog, link)} />],
  ['explorer_tie_since', link => date(link.since)],
  ['explorer_tie_until', link => (link.until === null ? t('explorer_open') : date(link.until))],
  [
    'brand_tie',
    link => (
      <span lang="en">
        <Prose text={link.statement} />
      </span>
    ),
  ],
  [
    'answer_title',
    link =>
      link.answer === null ? (
        t('answer_none')
      ) : (
        <span lang="en">
          <Prose text={link.answer} />
        </span>
      ),
  ],
  [
    'explorer_evidence',
    link => (
      <div class="links">
        <SourceLink citation={link.citation} />
      </div>
    ),
  ],
];

function Table({ catalog, links }: { catalog: Catalog; links: readonly BrandLink[] }): JSX.Element {
  return (
    <div class="scroll">
      <table class="versus">
        <thead>
          <tr>
            <td />
            {links.map(link => (
              <th key={link.id} scope="col">
                <a href={hashOf({ page: 'brand', id: link.id })}>
                  <bdi>{link.brand}</bdi>
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {QUESTIONS.map(([label, answer]) => (
            <tr key={label}>
              <th scope="row">{t(label)}</th>
              {links.map(link => (
                <td key={link.id}>{answer(link, catalog)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
