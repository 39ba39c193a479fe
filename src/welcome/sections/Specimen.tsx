import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n';
import { sinceWhen } from '../../platform/record-words';
import { Icon } from '../../ui/Icon';
import { Stamp } from '../../ui/Stamp';

/** A card made small, with its parts named. The order is a real one: Giant bicycles, 24 September 2025. */
export function Specimen(): JSX.Element {
  return (
    <figure class="spec" aria-label={t('welcome_specimen')}>
      <div class="docket" data-level="import-order">
        <Head />
        <ul class="check">
          <Line
            field={t('field_brand')}
            page={<mark>Giant</mark>}
            sign="="
            recordField={t('record_company')}
            record={
              <bdi lang="en">
                <mark>Giant</mark> Manufacturing Co., Ltd.
              </bdi>
            }
          >
            <Call title={t('why_title')} text={t('welcome_call_why_text')} />
          </Line>
          <Line field={t('field_origin')} page={t('not_stated')} sign="?" recordField={t('field_origin')} record={t('welcome_taiwan')}>
            <Call title={t('welcome_call_unknown')} text={t('welcome_call_unknown_text')} />
          </Line>
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

interface LineProps {
  field: string;
  page: ComponentChildren;
  sign: '=' | '?';
  recordField: string;
  record: ComponentChildren;
  children: ComponentChildren;
}

function Line({ field, page, sign, recordField, record, children }: LineProps): JSX.Element {
  return (
    <li class={sign === '?' ? 'open' : ''}>
      <div class="page">
        <span class="f">{field}</span>
        <span class="v">{page}</span>
      </div>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <div class="rec">
        <span class="f">{recordField}</span>
        <span class="v">{record}</span>
      </div>
      {children}
    </li>
  );
}
