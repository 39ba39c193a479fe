import type { JSX } from 'preact';
import type { BrandLink, Party } from '../../core/types';
import { type MessageKey, t } from '../../platform/i18n';
import { type Catalog, namingOf, type Row } from '../logic/catalog';
import type { Company } from '../logic/companies';
import { countryName } from '../logic/naming';
import { hashOf } from '../logic/route';
import { PageHead } from '../sections/PageHead';
import { RowsByCategory } from '../sections/RowsByCategory';
import { NotFound } from './NotFound';

/** One company (or vessel, farm, body) with every record that names it, whichever list's party the address says. */
export function CompanyPage({ catalog, id }: { catalog: Catalog; id: string }): JSX.Element {
  const company = catalog.companies.get(id);
  if (company === undefined) return <NotFound what={id} />;
  const naming = namingOf(catalog, company);
  const released = (catalog.byCompany.get(company.id) ?? []).filter(row => !naming.includes(row));
  return (
    <div class="sheet-page">
      <PageHead title={company.name} official home="companies">
        <Facts company={company} rows={naming} />
      </PageHead>
      <RowsByCategory rows={naming} />
      {released.length === 0 ? null : (
        <>
          <p class="lead">{t('explorer_released_from')}</p>
          <RowsByCategory rows={released} />
        </>
      )}
    </div>
  );
}

function Facts({ company, rows }: { company: Company; rows: readonly Row[] }): JSX.Element {
  const brands = [...new Map(rows.flatMap(row => row.brands).map(link => [link.id, link])).values()];
  return (
    <dl class="facts">
      <div>
        <dt>{t('explorer_country')}</dt>
        <dd>
          {company.country === null ? (
            <span class="none">{t('not_stated')}</span>
          ) : (
            <a href={hashOf({ page: 'country', id: company.country })}>{countryName(company.country)}</a>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('explorer_party_kind')}</dt>
        <dd>{company.kinds.map(kind => t(PARTY_WORDS[kind])).join(' · ')}</dd>
      </div>
      {company.otherNames.length === 0 ? null : (
        <div>
          <dt>{t('explorer_other_names')}</dt>
          <dd lang="en" class="official">
            <bdi>{company.otherNames.join(' · ')}</bdi>
          </dd>
        </div>
      )}
      {brands.length === 0 ? null : (
        <div>
          <dt>{t('explorer_brands_tied')}</dt>
          <dd class="inline">{brands.map(brandLink)}</dd>
        </div>
      )}
    </dl>
  );
}

function brandLink({ id, brand }: BrandLink): JSX.Element {
  return (
    <a key={id} href={hashOf({ page: 'brand', id })}>
      <bdi>{brand}</bdi>
    </a>
  );
}

const PARTY_WORDS: Record<Party['kind'], MessageKey> = {
  company: 'explorer_party_company',
  facility: 'explorer_party_facility',
  vessel: 'explorer_party_vessel',
  farm: 'explorer_party_farm',
  body: 'explorer_party_body',
  person: 'explorer_party_person',
  region: 'explorer_party_region',
};
