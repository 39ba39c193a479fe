import type { JSX } from 'preact';
import type { TabReport } from '../../platform/api';
import { tn } from '../../platform/i18n';
import type { PageMatches } from '../page-matches';
import type { Commands } from '../use-report';
import { ProductCards } from './ProductCards';

interface PastProps {
  page: PageMatches;
  view: TabReport;
  commands: Commands;
  /** Nothing else stands on the page. */
  open?: boolean;
}

/** Past actions, always behind their own line: history is no match of today. */
export function Past({ page: { past }, view, commands, open = false }: PastProps): JSX.Element | null {
  if (past.length === 0) return null;
  const actions = past.reduce((sum, matched) => sum + matched.matches.length, 0);
  return (
    <details class="more" open={open}>
      <summary>{tn('past_actions', actions)}</summary>
      {past.map(matched => (
        <ProductCards key={matched.product.id} matched={matched} view={view} commands={commands} />
      ))}
    </details>
  );
}
