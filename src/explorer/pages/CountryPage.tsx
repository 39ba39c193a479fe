import type { JSX } from 'preact';
import { guides } from '../../dataset/guides';
import { date, t } from '../../platform/i18n';
import type { Catalog, Row } from '../logic/catalog';
import { countryName } from '../logic/naming';
import { hashOf } from '../logic/route';
import { PageHead } from '../sections/PageHead';
import { Programmes } from '../sections/Programmes';
import { RowsByCategory } from '../sections/RowsByCategory';
import { NotFound } from './NotFound';

/** One country: records that speak of it by kind, its tier as context, and the programmes that belong to it. */
export function CountryPage({ catalog, code }: { catalog: Catalog; code: string }): JSX.Element {
  const rows = catalog.byCountry.get(code);
  if (rows === undefined) return <NotFound what={code} />;
  const tier = rows.find(row => row.action.kind === 'tip-tier');
  const programmes = guides.programmes.filter(programme => programme.countries.includes(code));
  return (
    <div class="sheet-page">
      <PageHead title={countryName(code)} home="countries">
        <p class="lead">{t('explorer_country_lead')}</p>
        {tier === undefined ? null : <Tier row={tier} />}
      </PageHead>
      <RowsByCategory rows={rows.filter(row => row !== tier)} fold />
      {programmes.length === 0 ? null : (
        <section class="by-kind">
          <div class="cap">
            <h2>{t('explorer_programmes')}</h2>
          </div>
          <Programmes programmes={programmes} />
        </section>
      )}
    </div>
  );
}

/** The State Department's tier rates a government, and says so. */
function Tier({ row }: { row: Row }): JSX.Element {
  return (
    <dl class="facts">
      <div>
        <dt lang="en">{row.action.title}</dt>
        <dd>
          <a class="official" lang="en" href={hashOf({ page: 'action', id: row.action.id })}>
            {row.action.statusWord}
          </a>{' '}
          <span class="quiet small">
            ({date(row.action.issued)}. {t('source_state_tip_about')})
          </span>
        </dd>
      </div>
    </dl>
  );
}
