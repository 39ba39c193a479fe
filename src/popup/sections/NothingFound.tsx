import type { JSX } from 'preact';
import type { PageReport, Product, WhyField } from '../../core/types';
import type { SourceChoice } from '../../platform/api';
import { browser } from '../../platform/browser';
import { type MessageKey, number, t } from '../../platform/i18n';
import { CheckSign, fieldName } from '../../ui/Check';
import { Icon } from '../../ui/Icon';
import { stated } from '../stated';
import { SourceLedger } from './SourceLedger';

/** What of a product can be compared, and with what. */
const COMPARED: readonly [field: WhyField, withWhat: MessageKey][] = [
  ['brand', 'record_companies_brands'],
  ['materials', 'record_goods'],
  ['manufacturer', 'record_companies'],
  ['countryOfOrigin', 'record_countries'],
];

interface NothingFoundProps {
  report: PageReport;
  sources: readonly SourceChoice[];
  /** Past actions or hidden matches stand above: then only the sources are listed, folded. */
  found: boolean;
}

/** The empty state says what could be compared, with what, as of when, and what is missing. */
export function NothingFound({ report, sources, found }: NothingFoundProps): JSX.Element {
  const asked = sources.filter(source => source.level !== null);
  if (found) return <FoldedSources sources={asked} />;
  const product = report.products.length === 1 ? report.products[0] : undefined;
  // Below a product's title its parts are a level deeper.
  const Heading = product?.title ? 'h3' : 'h2';
  return (
    <>
      <p class="rest lead-in">{t('not_a_clearance')}</p>
      {product?.title ? (
        <h2 class="about">
          <bdi>{product.title}</bdi>
        </h2>
      ) : null}
      <article class="docket" data-level="ended">
        {product === undefined ? null : <Compared product={product} />}
        <section>
          <Heading class="lab">{t('against_sources')}</Heading>
          <SourceLedger sources={asked} />
        </section>
        <div class="tear" />
        <ChooseSources />
      </article>
    </>
  );
}

function FoldedSources({ sources }: { sources: readonly SourceChoice[] }): JSX.Element {
  return (
    <>
      <p class="rest">{t('not_a_clearance')}</p>
      <details class="read">
        <summary>{t('against_sources')}</summary>
        <SourceLedger sources={sources} />
      </details>
    </>
  );
}

function ChooseSources(): JSX.Element {
  return (
    <footer class="stub">
      <ul class="commands first">
        <li>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('choose_sources')}
            <Icon name="sliders" />
          </button>
        </li>
      </ul>
    </footer>
  );
}

function Compared({ product }: { product: Product }): JSX.Element {
  const rows = COMPARED.map(([field, withWhat]) => ({ field, withWhat, shown: stated(product, field) })).sort(
    (a, b) => Number(a.shown === '') - Number(b.shown === ''),
  );
  const comparable = rows.filter(row => row.shown !== '').length;
  return (
    <>
      <section class="why">
        <h3 class="lab">{t('what_was_checked')}</h3> <p>{t('checked_lines', number(comparable), number(rows.length - comparable))}</p>
      </section>
      <ul class="check">
        <li class="caps">
          <span class="page">{t('check_page')}</span>
          <span class="rec">{t('check_records')}</span>
        </li>
        {rows.map(({ field, withWhat, shown }) => (
          <li key={field} class={shown === '' ? 'open' : ''}>
            <div class="page">
              <span class="f">{fieldName(field)}</span>
              <span class="v">{shown === '' ? t('not_stated') : <bdi>{shown}</bdi>}</span>
            </div>
            <CheckSign sign={shown === '' ? '?' : '–'} words={shown === '' ? t('check_unknown') : t('check_none')} />
            <div class="rec">
              <span class="f">{t(withWhat)}</span>
              <span class="v ours">{shown === '' ? t('cannot_be_checked') : t('no_such_record')}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
