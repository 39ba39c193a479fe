import type { ComponentChildren, JSX } from 'preact';
import type { Rule } from '../core/rule';
import type { Match, Product, Unknown, Why, WhyField } from '../core/types';
import type { ActionRecord } from '../platform/api';
import { country, isCountry, type MessageKey, t } from '../platform/i18n';
import { fieldName, isBrandGood, unclearWords } from '../platform/record-words';
import { Marked } from './Marked';

/** The heading of the record's side of a row, by the rule that compared it. */
export function recordField(rule: Rule): string {
  if (rule.includes('good')) return t('record_goods');
  if (rule.includes('origin') || rule.includes('place')) return t('record_origin');
  if (rule.includes('vessel')) return t('record_vessel');
  return t('record_company');
}

/** A product's own words in a field, as read; the marked words alone where the field holds a list. */
function fieldText(product: Product, field: WhyField, words: string): string {
  const value = product[field];
  if (Array.isArray(value)) return value.find(entry => entry.includes(words)) ?? words;
  return typeof value === 'string' && value.includes(words) ? value : words;
}

/** The check: the page's words beside the record's words, with what agrees (=) and what cannot be compared (?). */
export function Check({ match, product, record }: { match: Match; product: Product; record: ActionRecord }): JSX.Element {
  const rows = match.why.map(why => <Agrees key={`${why.field}${why.rule}${why.text}`} why={why} product={product} record={record} />);
  return (
    <ul class="check">
      <CheckHead record="check_record" />
      {rows.slice(0, 1)}
      {/* What is not known comes before what else agrees: the first look must not miss it. */}
      {match.unknown.map(unknown => (
        <NotStated key={`${unknown.field}${unknown.rule}`} unknown={unknown} product={product} />
      ))}
      {rows.slice(1)}
    </ul>
  );
}

function Agrees({ why, product, record }: { why: Why; product: Product; record: ActionRecord }): JSX.Element {
  return (
    <CheckRow
      sign="="
      field={fieldName(why.field)}
      page={<Marked text={fieldText(product, why.field, why.text)} words={why.text} />}
      recordField={recordField(why.rule)}
      record={<RecordWords why={why} record={record} />}
    />
  );
}

/** The record's words. Where the record names no goods, a word of the brand's goods agrees with the brand, not with it. */
function RecordWords({ why, record }: { why: Why; record: ActionRecord }): JSX.Element {
  if (isBrandGood(why, record.action)) return <span class="v ours">{t('record_brand_goods')}</span>;
  if (isCountry(why.name)) return <span class="v ours">{country(why.name)}</span>;
  const { kind, scope } = record.action;
  const covers = why.name === scope.text;
  const ours = kind === 'report' || (covers && scope.summary === true);
  return (
    <span class={`v${covers ? ' brief' : ''}${ours ? ' ours' : ''}`} lang="en">
      <Marked text={why.name} words={why.text} />
    </span>
  );
}

/** What cannot be compared: the page states nothing, or words that are no one country. */
function NotStated({ unknown, product }: { unknown: Unknown; product: Product }): JSX.Element {
  return (
    <CheckRow
      sign="?"
      field={fieldName(unknown.field)}
      page={<bdi>{unclearWords(product, unknown) ?? t('not_stated')}</bdi>}
      recordField={recordField(unknown.rule)}
      record={
        isCountry(unknown.name) ? (
          <span class="v ours">{country(unknown.name)}</span>
        ) : (
          <span class="v" lang="en">
            <bdi>{unknown.name}</bdi>
          </span>
        )
      }
    />
  );
}

/** What each sign between both sides says to a screen reader. */
const SIGNS = { '=': 'check_agrees', '?': 'check_unknown', '–': 'check_none' } as const satisfies Record<string, MessageKey>;

interface CheckRowProps {
  sign: keyof typeof SIGNS;
  field: string;
  /** The page's words. */
  page: ComponentChildren;
  recordField: string;
  /** The record's words, in an element of the class `v` that sets their voice. */
  record: ComponentChildren;
  children?: ComponentChildren;
}

/** One row of a check: the page's side, a sign, the record's side. */
export function CheckRow({ sign, field, page, recordField, record, children }: CheckRowProps): JSX.Element {
  return (
    <li class={sign === '?' ? 'open' : ''}>
      <div class="page">
        <span class="f">{field}</span>
        <span class="v">{page}</span>
      </div>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <span class="vh"> {t(SIGNS[sign])} </span>
      <div class="rec">
        <span class="f">{recordField}</span>
        {record}
      </div>
      {children}
    </li>
  );
}

/** The names of both sides, above the rows. */
export function CheckHead({ record }: { record: 'check_record' | 'check_records' }): JSX.Element {
  return (
    <li class="caps">
      <span class="page">{t('check_page')}</span>
      <span class="rec">{t(record)}</span>
    </li>
  );
}
