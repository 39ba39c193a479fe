import type { BadgeLevel } from '../platform/settings-schema';

/** The levels that the badge counts and that marks show, the strongest first. Risk listings are no warning. */
export const WARNING_LEVELS: readonly BadgeLevel[] = ['import-order', 'listed-company'];
