import type { Dataset } from '../../core/dataset-types';
import { t } from '../../platform/i18n';
import { namesOf } from '../../platform/record-words';
import type { Row } from './catalog';

/** The text for a person who disputes a record: which record, which version, and room for the reason. Nothing personal. */
export function disputeOfRow(dataset: Dataset, { action, source, parties }: Row): string {
  return t('explorer_dispute_text', action.id, `${source.name}: ${namesOf({ action, parties })}`, dataset.version, action.citation.url);
}
