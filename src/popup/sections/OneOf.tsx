import type { JSX } from 'preact';
import type { TabReport } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import { countMatches, type PageMatches } from '../page-matches';
import type { Commands } from '../use-report';
import { ProductCards } from './ProductCards';

interface OneOfProps {
  page: PageMatches;
  view: TabReport;
  commands: Commands;
}

/** Listed firms that the page names among several possible makers: shown here, never counted, never marked. */
export function OneOf({ page: { oneOf, current }, view, commands }: OneOfProps): JSX.Element | null {
  if (oneOf.length === 0) return null;
  const cards = (
    <>
      <p class="rest lead-in">{t('one_of_note')}</p>
      {oneOf.map(matched => (
        <ProductCards key={matched.product.id} matched={matched} view={view} commands={commands} possible />
      ))}
    </>
  );
  // Where nothing else stands, the verdict has said it.
  if (current.length === 0) return cards;
  return (
    <details class="more">
      <summary>{tn('one_of', countMatches(oneOf))}</summary>
      {cards}
    </details>
  );
}
