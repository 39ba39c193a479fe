import type { Dataset } from '../../core/dataset-types';
import { t } from '../../platform/i18n';
import type { Row } from './catalog';

/** The text for a person who disputes a record: which record, which version, and room for the reason. Nothing personal. */
export function disputeOf(dataset: Dataset, { action, source, parties }: Row): string {
  const names = parties.map(party => party.name).join('; ') || (action.scope.text ?? action.title);
  return t('explorer_dispute_text', action.id, `${source.name}: ${names}`, dataset.version, action.citation.url);
}
