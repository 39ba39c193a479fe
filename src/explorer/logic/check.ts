import type { Dataset } from '../../core/dataset-types';
import { createMatcher, type Matcher } from '../../core/matcher';
import type { Match, Product } from '../../core/types';

let matcher: Matcher | undefined;

/** A text as the matcher takes it: the title of a thing for sale of which nothing else is known. */
export function productOf(text: string): Product {
  return {
    id: 'text',
    kind: 'product',
    title: text,
    brand: null,
    manufacturer: null,
    seller: null,
    materials: [],
    countryOfOrigin: null,
  };
}

/** The same matcher as on a shop's page, made when first asked. */
export function checkText(dataset: Dataset, text: string, enabled: ReadonlySet<string>): Match[] {
  matcher ??= createMatcher(dataset);
  return matcher.match(productOf(text), enabled);
}
