import type { JSX } from 'preact';
import type { Match } from '../../core/types';
import type { TabReport } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import type { MatchedProduct } from '../page-matches';
import type { Commands } from '../use-report';
import { RecordCard } from './RecordCard';

interface ProductCardsProps {
  matched: MatchedProduct;
  view: TabReport;
  commands: Commands;
  /** Whether the verdict line above speaks of these products; else their cards say what was done. */
  underVerdict?: boolean;
}

/** The strongest record in full; further records of the same product folded, so that one company is not a wall of cards. */
export function ProductCards({ matched, view, commands, underVerdict = true }: ProductCardsProps): JSX.Element {
  const [first, ...further] = matched.matches;
  // At these levels the verdict line says what was done.
  const actionStated = underVerdict && (first?.level === 'import-order' || first?.level === 'reported');
  // The check prints the title already, with the words marked: once is enough.
  const isInCheck = first?.why.some(({ field }) => field === 'title') ?? false;
  return (
    <section>
      <h2 class={isInCheck ? 'about vh' : 'about'}>
        <bdi>{matched.product.title ?? t('untitled')}</bdi>
      </h2>
      {first === undefined ? null : <CardOf match={first} matched={matched} view={view} commands={commands} actionStated={actionStated} />}
      {further.length > 0 ? (
        <details class="more">
          <summary>{tn('further_records', further.length)}</summary>
          {further.map(match => (
            <CardOf key={match.actionId} match={match} matched={matched} view={view} commands={commands} actionStated={false} />
          ))}
        </details>
      ) : null}
    </section>
  );
}

function CardOf({
  match,
  matched,
  view,
  commands,
  actionStated,
}: Omit<ProductCardsProps, 'underVerdict'> & { match: Match; actionStated: boolean }): JSX.Element | null {
  const record = view.records.find(({ action }) => action.id === match.actionId);
  const source = view.sources.find(({ id }) => id === match.sourceId);
  if (record === undefined || source === undefined) return null;
  const version = view.report?.datasetVersion ?? '';
  return (
    <RecordCard
      card={{ match, product: matched.product, record, source }}
      commands={commands}
      actionStated={actionStated}
      version={version}
    />
  );
}
