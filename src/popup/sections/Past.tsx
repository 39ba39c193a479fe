import type { JSX } from 'preact';
import type { TabReport } from '../../platform/api';
import { tn } from '../../platform/i18n';
import type { PageFindings } from '../findings';
import type { Deeds } from '../use-report';
import { ProductCards } from './ProductCards';

interface PastProps {
  findings: PageFindings;
  view: TabReport;
  deeds: Deeds;
  /** Nothing else stands on the page. */
  open?: boolean;
}

/** Past actions, always behind their own line: history is no finding. */
export function Past({ findings: { past }, view, deeds, open = false }: PastProps): JSX.Element | null {
  if (past.length === 0) return null;
  const actions = past.reduce((sum, finding) => sum + finding.matches.length, 0);
  return (
    <details class="more" open={open}>
      <summary>{tn('past_actions', actions)}</summary>
      {past.map(finding => (
        <ProductCards key={finding.product.id} finding={finding} view={view} deeds={deeds} />
      ))}
    </details>
  );
}
