import type { JSX } from 'preact';
import type { PageReport, Product, WhyField } from '../../core/types';
import type { SourceChoice } from '../../platform/api';
import { browser } from '../../platform/browser';
import { type MessageKey, t } from '../../platform/i18n';
import { fieldName } from '../../platform/record-words';
import { CheckHead, CheckRow } from '../../ui/Check';
import { CopyRow } from '../../ui/CopyRow';
import { Icon } from '../../ui/Icon';
import { stated } from '../stated';
import { SourceTable } from './SourceTable';

/** What of a product can be compared, and with what. */
const COMPARED: readonly [field: WhyField, withWhat: MessageKey][] = [
  ['brand', 'record_companies_brands'],
  ['manufacturer', 'record_companies'],
  ['materials', 'record_pair'],
  ['countryOfOrigin', 'record_pair'],
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
          <SourceTable sources={asked} />
        </section>
        <div class="tear" />
        <Stub text={t('missing_text', product?.brand ?? '', report.datasetVersion)} />
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
        <SourceTable sources={sources} />
      </details>
    </>
  );
}

/** Where the lists or our copies of them may lack something: which of them are asked, and whom to tell. */
function Stub({ text }: { text: string }): JSX.Element {
  return (
    <footer class="stub">
      <ul class="commands first">
        <li>
          <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
            {t('choose_sources')}
            <Icon name="sliders" />
          </button>
        </li>
        <CopyRow label={t('missing')} icon="pen" text={text} note={t('missing_note')} />
      </ul>
    </footer>
  );
}

function Compared({ product }: { product: Product }): JSX.Element {
  const rows = COMPARED.map(([field, withWhat]) => {
    const shown = stated(product, field);
    // A good is listed with its country: without one it agrees with nothing.
    return { field, withWhat, shown, open: shown === '' || (field === 'materials' && !product.countryOfOrigin) };
  }).sort((a, b) => Number(a.open) - Number(b.open));
  return (
    <>
      <section class="why">
        <h3 class="lab">{t('what_was_checked')}</h3>
      </section>
      <ul class="check">
        <CheckHead record="check_records" />
        {rows.map(({ field, withWhat, shown, open }) => (
          <CheckRow
            key={field}
            sign={open ? '?' : '–'}
            field={fieldName(field)}
            page={shown === '' ? t('not_stated') : <bdi>{shown}</bdi>}
            recordField={t(withWhat)}
            record={<span class="v ours">{t(open ? 'cannot_be_checked' : 'no_such_record')}</span>}
          />
        ))}
      </ul>
    </>
  );
}
