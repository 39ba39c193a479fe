import type { BrandLink } from '../../core/types';
import { list, type MessageKey, t } from '../../platform/i18n';
import { byCategory, byDate, type Catalog, type Category, type Row } from './catalog';
import { countryName } from './naming';

/** The records a brand is tied to, the weightiest first, then the newest: a law stands before the order that it superseded. */
export function rowsOf(catalog: Catalog, link: BrandLink): Row[] {
  return link.actionIds.flatMap(id => catalog.byId.get(id) ?? []).sort((a, b) => byCategory(a, b) || byDate(a, b));
}

/** The category whose color a brand's page takes: a tie that never flags takes no level's color. */
export function categoryOfBrand(catalog: Catalog, link: BrandLink): Category {
  if (link.ship === 'record') return 'context';
  if (link.ship === 'history') return 'ended';
  return rowsOf(catalog, link)[0]?.category ?? 'context';
}

/** How a brand is tied to its records, in a sentence. An order on a region's goods names no company, so there the sentence must not say it does. */
export function linkWord(catalog: Catalog, link: BrandLink): string {
  const namesOne = rowsOf(catalog, link).some(row => row.parties.length > 0);
  return t(link.kind === 'named' && !namesOne ? 'explorer_tie_case' : LINK_WORDS[link.kind]);
}

const LINK_WORDS: Record<BrandLink['kind'], MessageKey> = {
  named: 'explorer_tie_named',
  owned: 'explorer_tie_owned',
  supplier: 'explorer_tie_supplier',
};

/** When it flags a product, by the category of its page: a tie to reports alone flags none, whatever else it is. */
export function shipWord(catalog: Catalog, link: BrandLink): string {
  const isUnknown = rowsOf(catalog, link).some(({ action }) => action.status === 'unverified');
  switch (categoryOfBrand(catalog, link)) {
    case 'reported':
      return t('explorer_ship_request');
    case 'ended':
      return t(isUnknown ? 'explorer_ship_history_unknown' : 'explorer_ship_history');
    case 'context':
      return t('explorer_ship_record');
    default:
      return t('explorer_ship_yes');
  }
}

/** Whether it has names in Chinese, Japanese or Korean script: most of these were added without a source. */
export function hasUnsourcedNames({ aliases }: BrandLink): boolean {
  return aliases.some(alias => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(alias));
}

/** When a page's words count as this brand, in sentences. Empty where the name alone is enough. */
export function gateWords({ gates }: BrandLink): string[] {
  return [
    ...(gates.ambiguous ? [t('explorer_gate_ambiguous')] : []),
    ...(gates.goods ? [t('explorer_gate_goods')] : []),
    ...(gates.fieldOnly ? [t('explorer_gate_field')] : []),
    ...(gates.statedOrigin.length > 0 ? [t('explorer_gate_origin', list(gates.statedOrigin.map(countryName)))] : []),
  ];
}
