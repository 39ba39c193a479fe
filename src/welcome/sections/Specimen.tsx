import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { sinceWhen } from '../../platform/record-words';
import { CheckRow } from '../../ui/Check';
import { Icon } from '../../ui/Icon';
import { Stamp } from '../../ui/Stamp';

/** A card made small, with its parts named. The order is a real one: Giant bicycles, 24 September 2025. */
export function Specimen(): JSX.Element {
  return (
    <figure class="spec" aria-label={t('welcome_specimen')}>
      <div class="docket" data-level="import-order">
        <Head />
        <ul class="check">
          <CheckRow
            sign="="
            field={t('field_brand')}
            page={<mark>Giant</mark>}
            recordField={t('record_company')}
            record={
              <span class="v" lang="en">
                <bdi>
                  <mark>Giant</mark> Manufacturing Co., Ltd.
                </bdi>
              </span>
            }
          >
            <Call title={t('why_title')} text={t('welcome_call_why_text')} />
          </CheckRow>
          <CheckRow
            sign="?"
            field={t('field_origin')}
            page={t('not_stated')}
            recordField={t('field_origin')}
            record={<span class="v">{t('welcome_taiwan')}</span>}
          >
            <Call title={t('welcome_call_unknown')} text={t('welcome_call_unknown_text')} />
          </CheckRow>
        </ul>
        <div class="tear" />
        <div class="stub">
          <span class="btn lead">
            <Icon name="letter" />
            {t('ask_seller')}
          </span>
          <Call title={t('welcome_call_act')} text={t('welcome_call_act_text')} />
        </div>
      </div>
    </figure>
  );
}

function Head(): JSX.Element {
  return (
    <div class="head">
      <div class="row">
        <Stamp level="import-order" />
        <span class="force">
          <b>{t('status_in_force')}</b>
          {sinceWhen('2025-09-24')}
        </span>
      </div>
      <p class="title" lang="en">
        Withhold release order
      </p>
      <p class="by" lang="en">
        U.S. Customs and Border Protection
      </p>
      <Call title={t('welcome_call_deed')} text={t('welcome_call_deed_text')} />
    </div>
  );
}

function Call({ title, text }: { title: string; text: string }): JSX.Element {
  return (
    <p class="call">
      <b>{title}</b>
      {text}
    </p>
  );
}
