import { interpretProducts } from '../core/details/interpret';
import { createMatcher, type Found } from '../core/matcher';
import type { Match, PageReport, Product, Reading } from '../core/types';
import { dataset } from '../dataset/load';
import { type CurrentSettings, enabledSourceIds } from './current-settings';
import { type Shown, withoutHidden } from './hidden';

const matcher = createMatcher(dataset);

/** The report of a reading: what its products are, and which records concern them. */
export function buildReport(reading: Reading, current: CurrentSettings): PageReport {
  const { readMs, ...page } = reading;
  const products = interpretProducts(reading.products, dataset.words);
  const pageKind = products.length > 0 ? reading.pageKind : 'other';
  const { matchMs, ...found } = matchAll(products, reading.site, current);
  return { ...page, pageKind, products, ...found, datasetVersion: dataset.version, timings: { readMs, matchMs, toBadgeMs: 0 } };
}

/** The same page matched again, with the settings and the dataset of now. */
export function rebuildReport(report: PageReport, current: CurrentSettings): PageReport {
  const { matchMs, ...found } = matchAll(report.products, report.site, current);
  return { ...report, ...found, datasetVersion: dataset.version, timings: { ...report.timings, matchMs } };
}

function matchAll(
  products: readonly Product[],
  site: string,
  { settings, sources }: CurrentSettings,
): Found & Pick<Shown, 'hiddenBy' | 'hiddenOf'> & { matchMs: number } {
  const started = performance.now();
  const enabled = enabledSourceIds(sources);
  const all = products.map(product => matcher.find(product, enabled));
  const shown = (found: Match[]) => withoutHidden(products, found, site, settings.hidden);
  const certain = shown(all.flatMap(found => found.matches));
  const possible = shown(all.flatMap(found => found.oneOf));
  return {
    matches: certain.matches,
    oneOf: possible.matches,
    hiddenBy: [...new Set([...certain.hiddenBy, ...possible.hiddenBy])],
    hiddenOf: [...new Set([...certain.hiddenOf, ...possible.hiddenOf])],
    matchMs: performance.now() - started,
  };
}
