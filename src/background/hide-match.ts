import type { Match, PageReport } from '../core/types';
import { type HiddenMatch, MOST_ENTRIES } from '../platform/settings-schema';
import { hiddenMatchFor } from './hidden';
import { updateSettings } from './stored-settings';
import { syncTabs } from './sync-tabs';

/** Hides a match of a report. The report, the badge and the marks are up to date when this resolves. */
export async function hide(report: PageReport, match: Match, only: 'company' | 'product'): Promise<void> {
  const product = report.products.find(({ id }) => id === match.productId);
  if (!product) return;
  const matches = [...report.matches, ...(report.oneOf ?? [])];
  const entry = hiddenMatchFor(match, product, { site: report.site, matches, only, today: today() });
  // A full list loses its oldest entry: a press that does nothing would be worse.
  const withEntry = (hidden: readonly HiddenMatch[]) => [...hidden.filter(({ id }) => id !== entry.id), entry].slice(-MOST_ENTRIES);
  await updateSettings(settings => ({ ...settings, hidden: withEntry(settings.hidden) }));
  await syncTabs();
}

/** The shopper's own day, as `YYYY-MM-DD`: what was hidden late in the evening was not hidden tomorrow. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
