import type { Product, WhyField } from '../core/types';
import { list } from '../platform/i18n';

/** What the page states of a product in one field, or nothing. */
export function stated(product: Product, field: WhyField): string {
  const value = product[field];
  return Array.isArray(value) ? list(value) : (value ?? '');
}
