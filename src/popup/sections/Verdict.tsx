import type { JSX } from 'preact';
import type { ActionRecord, SourceChoice, TabReport } from '../../platform/api';
import { date, number, t, tFor, tn } from '../../platform/i18n';
import { Phrases } from '../../ui/Phrases';
import { isCommodityOrder, statementOf, whatTheyDid } from '../../ui/wording';
import { countMatches, isOneProduct, type MatchedProduct, type PageMatches } from '../page-matches';

/** One sentence on the government's act and whom it names, never a judgement of the product. Below it, what was done and as of when. */
export function Verdict({ view, page }: { view: TabReport; page: PageMatches }): JSX.Element {
  const asOf = asOfLine(page, view.sources);
  const notes = notesOf(page, view.records);
  return (
    <section class="verdict">
      <h1 tabIndex={-1}>
        <Phrases text={titleOf(page, view.hidden.length > 0)} />
      </h1>
      {notes.map((note, index) => (
        <p key={note}>
          {note} {asOf !== null && index === notes.length - 1 ? <span class="note">{asOf}</span> : null}
        </p>
      ))}
      {asOf !== null && notes.length === 0 ? <p class="note">{asOf}</p> : null}
    </section>
  );
}

function titleOf({ current, past, oneOf, report }: PageMatches, hidden: boolean): string {
  const first = current[0]?.matches[0];
  const { products } = report;
  if (first === undefined) {
    if (oneOf.length > 0) return t('verdict_one_of');
    if (past.length > 0) return tn('verdict_past', countMatches(past));
    if (hidden) return t('verdict_hidden');
    return isOneProduct(report) ? t('verdict_nothing') : tn('verdict_nothing_grid', products.length);
  }
  if (isOneProduct(report)) return statementOf('verdict', first);
  const same = current.filter(matched => matched.level === first.level).length;
  return tFor(`verdict_${report.pageKind === 'cart' ? 'cart' : 'grid'}`, first.level, '', number(same), number(products.length)) ?? '';
}

function notesOf({ current, report }: PageMatches, records: readonly ActionRecord[]): string[] {
  const first = current[0];
  if (first === undefined) return [];
  if (!isOneProduct(report)) return furtherLevels(current);
  if (first.level === 'listed-company') return [t('verdict_listed_note')];
  if (first.level === 'at-risk-good')
    return [t(first.matches.slice(0, 1).some(isCommodityOrder) ? 'verdict_commodity_note' : 'verdict_risk_note')];
  const record = records.find(({ action }) => action.id === first.matches[0]?.actionId);
  return record === undefined ? [] : [whatTheyDid(record)];
}

/** The kinds of statement below the first, each in its own sentence: they never blur. */
function furtherLevels(current: readonly MatchedProduct[]): string[] {
  const [first] = current;
  const listed = current.filter(matched => matched.level === 'listed-company').length;
  const risk = current.filter(matched => matched.level === 'at-risk-good').length;
  if (first?.level === 'listed-company') return [t('verdict_listed_note'), ...(risk > 0 ? [tn('verdict_more_risk', risk)] : [])];
  if (first?.level === 'at-risk-good') return [t('verdict_risk_note')];
  return [...(listed > 0 ? [tn('verdict_more_listed', listed)] : []), ...(risk > 0 ? [tn('verdict_more_risk', risk)] : [])];
}

/** The day of the oldest list that the verdict rests on. */
function asOfLine({ current }: PageMatches, sources: readonly SourceChoice[]): string | null {
  const used = new Set(current.flatMap(matched => matched.matches.slice(0, 1).map(match => match.sourceId)));
  const days = sources.filter(source => used.has(source.id)).map(source => source.asOf);
  const oldest = days.sort()[0];
  if (oldest === undefined) return null;
  return days.length === 1 ? t('list_as_of', date(oldest)) : t('lists_as_of', date(oldest));
}
