import type { JSX } from 'preact';
import type { Match } from '../../core/types';
import type { TabReport } from '../../platform/api';
import { list, t, tn } from '../../platform/i18n';
import { levelWord } from '../../ui/Stamp';
import { type MatchedProduct, recordOf } from '../page-matches';
import type { Commands } from '../use-report';
import { RecordCard } from './RecordCard';

interface ProductCardsProps {
  matched: MatchedProduct;
  view: TabReport;
  commands: Commands;
  /** The page names these firms among several possible makers. */
  possible?: boolean;
}

/** The strongest record in full; further records of the same product folded, so that one company is not a wall of cards. */
export function ProductCards(rest: ProductCardsProps): JSX.Element {
  const { matched, possible } = rest;
  const [first, ...further] = matched.matches;
  // At these levels the verdict line says what was done; of a possible maker it does not.
  const actionStated = !possible && (first?.level === 'import-order' || first?.level === 'reported');
  // The check prints the title already, with the words marked: once is enough.
  const isInCheck = first?.why.some(({ field }) => field === 'title') ?? false;
  return (
    <section>
      <h2 class={isInCheck ? 'about vh' : 'about'}>
        <bdi>{matched.product.title ?? t('untitled')}</bdi>
      </h2>
      {first === undefined ? null : <CardOf key={first.actionId} match={first} actionStated={actionStated} {...rest} />}
      {further.length > 0 ? (
        <details class="more">
          <summary>
            <span>
              {tn('further_records', further.length)}{' '}
              <span class="note">{list([...new Set(further.map(({ level }) => levelWord(level)))])}</span>
            </span>
          </summary>
          {further.map(match => (
            <CardOf key={match.actionId} match={match} actionStated={false} {...rest} />
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
  possible = false,
}: ProductCardsProps & { match: Match; actionStated: boolean }): JSX.Element | null {
  const record = recordOf(view, match);
  if (record === undefined) return null;
  const version = view.report?.datasetVersion ?? '';
  return (
    <RecordCard
      card={{ match, product: matched.product, record, possible }}
      commands={commands}
      actionStated={actionStated}
      version={version}
    />
  );
}
