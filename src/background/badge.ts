import type { Level, Match, PageReport } from '../core/types';
import type { SourceChoice } from '../platform/api';
import { browser } from '../platform/browser';
import { type BadgeLevel, badgeLevel } from '../platform/settings-schema';
import { isStale } from './records';
import { WARNING_LEVELS } from './warning-levels';

/** Fixed colors, because a toolbar does not follow the page's color scheme. A badge cannot show a level's shape; the popup does. */
const COLOR: Record<BadgeLevel | 'stale', string> = {
  'import-order': '#9a2a1c',
  'listed-company': '#4b3b9c',
  'at-risk-good': '#6f4f00',
  stale: '#525d58',
};
/** The strongest first; risk listings are shown only where nothing is counted. */
const ORDER: readonly BadgeLevel[] = badgeLevel.options;

export interface Badge {
  text: string;
  color: string;
  title: string;
}

/**
 * What the toolbar says of a page: how many products stand at the first two levels; a plain "i" for risk listings only; else
 * nothing. The words count each level for itself. `levels` are those that the shopper lets on the badge.
 */
export function badgeFor(report: PageReport | null, sources: readonly SourceChoice[], levels: readonly BadgeLevel[]): Badge {
  const of = (wanted: readonly Level[]) => (report?.matches ?? []).filter(({ level }) => wanted.includes(level));
  const counted = of(WARNING_LEVELS.filter(level => levels.includes(level)));
  const shown = counted.length > 0 ? counted : of(ORDER.filter(level => levels.includes(level)));
  const present = ORDER.filter(level => shown.some(match => match.level === level));
  const [highest] = present;
  if (highest === undefined) return { text: '', color: COLOR.stale, title: message('extension_name') };
  // One record that is fresh keeps the color.
  const isOld = shown.every(match => isStale(match, sources));
  const said = present.map(level => message(`badge_${level.replaceAll('-', '_')}`, productsIn(of([level]))));
  return {
    text: counted.length > 0 ? productsIn(shown) : 'i',
    color: isOld ? COLOR.stale : COLOR[highest],
    // Color alone tells nothing.
    title: [...said, ...(isOld ? [message('old_copy')] : [])].join('\n'),
  };
}

export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]).catch(ignoreClosedTab);
}

/** A tab may close before its badge is set; then there is nothing to do. Chrome says "No tab with id: 3.", Firefox "Invalid tab ID: 3". */
function ignoreClosedTab(error: unknown): void {
  if (!/\b(?:no|invalid) tab\b/i.test(String(error))) throw error;
}

/** How many products the matches are of. */
function productsIn(matches: readonly Match[]): string {
  return String(new Set(matches.map(({ productId }) => productId)).size);
}

function message(key: string, count?: string): string {
  return browser.i18n.getMessage(key, count);
}
