import type { Dataset } from '../../core/dataset-types';
import type { BrandLink } from '../../core/types';
import { t } from '../../platform/i18n';
import { namesOf } from '../../platform/record-words';
import type { Row } from './catalog';

/** The text for a person who disputes a record: which record, which version, and room for the reason. Nothing personal. */
export function disputeOfRow(dataset: Dataset, { action, source, parties }: Row): string {
  return t('explorer_dispute_text', action.id, `${source.name}: ${namesOf({ action, parties })}`, dataset.version, action.citation.url);
}

/** The same for a brand: which company it is tied to, and on what evidence. */
export function disputeOfBrand({ version }: Dataset, { id, brand, company, citation }: BrandLink): string {
  return t('explorer_dispute_text', id, `${brand}: ${company}`, version, citation.url);
}
