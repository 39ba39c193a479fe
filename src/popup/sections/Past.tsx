import type { JSX } from 'preact';
import type { TabReport } from '../../platform/api';
import { tn } from '../../platform/i18n';
import { countMatches, type PageMatches } from '../page-matches';
import type { Commands } from '../use-report';
import { ProductCards } from './ProductCards';

interface PastProps {
  page: PageMatches;
  view: TabReport;
  commands: Commands;
}

/** Past actions, behind their own line: history is no match of today. Where nothing else stands, the verdict is that line. */
export function Past({ page: { past, current, oneOf }, view, commands }: PastProps): JSX.Element | null {
  if (past.length === 0) return null;
  const cards = past.map(matched => <ProductCards key={matched.product.id} matched={matched} view={view} commands={commands} />);
  if (current.length + oneOf.length === 0) return <>{cards}</>;
  return (
    <details class="more">
      <summary>{tn('past_actions', countMatches(past))}</summary>
      {cards}
    </details>
  );
}
