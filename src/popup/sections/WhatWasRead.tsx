import type { JSX } from 'preact';
import type { Product, WhyField } from '../../core/types';
import { number, t, tn } from '../../platform/i18n';
import { fieldName } from '../../platform/record-words';
import { stated } from '../stated';

const FIELDS: readonly WhyField[] = ['title', 'brand', 'manufacturer', 'importer', 'seller', 'materials', 'countryOfOrigin', 'category'];
/** Listed even when the page does not state them, because matching depends on them. */
const ALWAYS: readonly WhyField[] = ['title', 'brand', 'manufacturer', 'countryOfOrigin'];
const MOST_SHOWN = 60;

/** Every value we read and where it stood, so that a wrong reading can be seen as one. */
export function WhatWasRead({ products, cut = false }: { products: readonly Product[]; cut?: boolean }): JSX.Element {
  const one = products.length === 1;
  return (
    <details class="read">
      <summary>{t('what_was_read')}</summary>
      <p class="note">{tn('products_read', products.length)}</p>
      {cut ? <p class="note">{t('read_cut')}</p> : null}
      {products.slice(0, MOST_SHOWN).map(product => (
        <dl key={product.id}>
          {FIELDS.filter(field => (one && ALWAYS.includes(field)) || stated(product, field) !== '').map(field => (
            <Value key={field} product={product} field={field} />
          ))}
        </dl>
      ))}
      {products.length > MOST_SHOWN ? <p class="note">{t('and_more', number(products.length - MOST_SHOWN))}</p> : null}
    </details>
  );
}

function Value({ product, field }: { product: Product; field: WhyField }): JSX.Element {
  const shown = stated(product, field);
  const origin = product.origins?.[field];
  return (
    <div>
      <dt>{fieldName(field)}</dt>
      {shown === '' ? (
        <dd class="none">{t('not_stated')}</dd>
      ) : (
        <dd>
          <bdi>{shown}</bdi>
          {origin === undefined ? null : (
            <span class="note line" dir="ltr">
              {[origin.reader, origin.where].filter(Boolean).join(' · ')}
            </span>
          )}
        </dd>
      )}
    </div>
  );
}
