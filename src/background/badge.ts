import type { Level, Match, PageReport } from '../core/types';
import type { SourceChoice } from '../platform/api';
import { browser } from '../platform/browser';
import type { BadgeLevel } from '../platform/settings-schema';

/** Fixed colors, because a toolbar does not follow the page's color scheme. A badge cannot show a level's shape; the popup does. */
const COLOR: Record<BadgeLevel | 'stale', string> = {
  'import-order': '#9a2a1c',
  'listed-company': '#4b3b9c',
  'at-risk-good': '#6f4f00',
  stale: '#525d58',
};
const COUNTED: readonly Level[] = ['import-order', 'listed-company'];

export interface Badge {
  text: string;
  color: string;
  title: string;
}

/**
 * What the toolbar says of a page: how many products stand at the first two levels; a plain "i" for risk listings only; else
 * nothing. `levels` are those that the shopper lets on the badge.
 */
export function badgeFor(report: PageReport | null, sources: readonly SourceChoice[], levels: readonly BadgeLevel[]): Badge {
  const wanted: readonly Level[] = levels;
  const matches = (report?.matches ?? []).filter(match => wanted.includes(match.level));
  const strong = matches.filter(match => COUNTED.includes(match.level));
  const counted = new Set(strong.map(match => match.productId)).size;
  const risk = matches.filter(match => match.level === 'at-risk-good');
  if (counted === 0 && risk.length === 0) return { text: '', color: COLOR.stale, title: message('extension_name') };
  const shown = counted > 0 ? strong : risk;
  const level = counted === 0 ? 'at-risk-good' : shown.some(match => match.level === 'import-order') ? 'import-order' : 'listed-company';
  return {
    text: counted > 0 ? String(counted) : 'i',
    color: allStale(shown, sources) ? COLOR.stale : COLOR[level],
    title: message(`badge_${level.replaceAll('-', '_')}`, String(counted)),
  };
}

export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]).catch(ignoreClosedTab);
}

/** A tab may close before its badge is set; then there is nothing to do. */
function ignoreClosedTab(error: unknown): void {
  if (!/tab/i.test(String(error))) throw error;
}

function allStale(matches: readonly Match[], sources: readonly SourceChoice[]): boolean {
  const stale = new Set(sources.filter(source => source.stale).map(source => source.id));
  return matches.every(match => stale.has(match.sourceId));
}

function message(key: string, count?: string): string {
  return browser.i18n.getMessage(key, count);
}
