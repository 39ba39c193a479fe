import type { JSX } from 'preact';
import type { TabReport } from '../../platform/api';
import { date, number, t, tFor, tn } from '../../platform/i18n';
import { whatTheyDid } from '../../platform/record-words';
import { Phrases } from '../../ui/Phrases';
import { isCommodityOrder, statementOf } from '../../ui/wording';
import { countMatches, isOneProduct, type MatchedProduct, type PageMatches, recordOf } from '../page-matches';

/** One sentence on the government's act and whom it names, never a judgement of the product. Below it, what was done and as of when. */
export function Verdict({ view, page }: { view: TabReport; page: PageMatches }): JSX.Element {
  const asOf = asOfLine(page, view);
  const notes = notesOf(page, view);
  return (
    <section class="verdict">
      <h1 tabIndex={-1}>
        <Phrases text={titleOf(page, view)} />
      </h1>
      {notes.map((note, index) => (
        <p key={note}>
          {note} {index === notes.length - 1 ? <span class="note">{asOf}</span> : null}
        </p>
      ))}
      {asOf !== null && notes.length === 0 ? <p class="note">{asOf}</p> : null}
    </section>
  );
}

function titleOf({ current, past, oneOf, report }: PageMatches, { hidden, records }: TabReport): string {
  const first = current[0]?.matches[0];
  const { products } = report;
  if (first === undefined) {
    if (oneOf.length > 0) return t('verdict_one_of');
    // Of an action that may still apply, "nothing in force" would claim too much.
    const isUnsure = records.some(({ action }) => action.status === 'unverified');
    if (past.length > 0) return tn(isUnsure ? 'verdict_unsure' : 'verdict_past', countMatches(past));
    if (hidden.length > 0) return t('verdict_hidden');
    return isOneProduct(report) ? t('verdict_nothing') : tn('verdict_nothing_grid', products.length);
  }
  if (isOneProduct(report)) return statementOf('verdict', first);
  const same = current.filter(matched => matched.level === first.level).length;
  return tFor(`verdict_${report.pageKind === 'cart' ? 'cart' : 'grid'}`, first.level, '', number(same), number(products.length)) ?? '';
}

function notesOf({ current, report }: PageMatches, view: TabReport): string[] {
  const first = current[0];
  if (first === undefined) return [];
  if (!isOneProduct(report)) return furtherLevels(current);
  if (first.level === 'listed-company') return [t('verdict_listed_note')];
  if (first.level === 'at-risk-good') return [leadsWithCommodity(first) ? tn('verdict_commodity_note', 1) : t('verdict_risk_note')];
  const record = recordOf(view, first.matches[0]);
  return record === undefined ? [] : [whatTheyDid(record, '_undated')];
}

/** The kinds of statement below the first, each in its own sentence: they never blur. */
function furtherLevels(current: readonly MatchedProduct[]): string[] {
  const [first] = current;
  const listed = current.filter(matched => matched.level === 'listed-company').length;
  const risk = current.filter(matched => matched.level === 'at-risk-good').length;
  if (first?.level === 'listed-company') return [t('verdict_listed_note'), ...(risk > 0 ? [tn('verdict_more_risk', risk)] : [])];
  if (first?.level === 'at-risk-good') {
    const orders = current.filter(leadsWithCommodity).length;
    if (orders === 0) return [t('verdict_risk_note')];
    return orders === risk ? [tn('verdict_commodity_note', risk)] : [];
  }
  return [...(listed > 0 ? [tn('verdict_more_listed', listed)] : []), ...(risk > 0 ? [tn('verdict_more_risk', risk)] : [])];
}

/** The day of the oldest list that the verdict rests on, as far as its records were seen on it. */
function asOfLine({ current }: PageMatches, view: TabReport): string | null {
  const sources = current.flatMap(({ matches }) => recordOf(view, matches[0])?.source ?? []);
  const [oldest] = sources.map(({ asOf }) => asOf).sort();
  const isOne = sources.every(({ id }) => id === sources[0]?.id);
  return oldest === undefined ? null : t(isOne ? 'list_as_of' : 'lists_as_of', date(oldest));
}

/** Whether an import order on a commodity is the strongest record that a product agrees with. */
function leadsWithCommodity({ matches: [first] }: MatchedProduct): boolean {
  return first !== undefined && isCommodityOrder(first);
}
