import type { Match, WhyField } from '../core/types';

const COMPANY_FIELDS: ReadonlySet<WhyField> = new Set<WhyField>(['brand', 'manufacturer', 'importer', 'seller']);

/** The words of the page that name the company of a match; `null` for a place, a good, a vessel: those can be hidden for one product only. */
export function companyText({ partyId, brandLinkId, why }: Match): string | null {
  if (partyId === null && brandLinkId === null) return null;
  return why.find(({ field, rule }) => COMPANY_FIELDS.has(field) || rule.startsWith('title-'))?.text ?? null;
}
