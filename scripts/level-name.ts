import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Level } from '../src/core/types';

const KEYS = {
  'import-order': 'level_import_order',
  'listed-company': 'level_listed_company',
  'at-risk-good': 'level_at_risk_good',
  reported: 'level_reported',
  ended: 'level_ended',
} as const satisfies Record<Level, keyof typeof messages>;

/** The English name of a level, as the extension's own pages show it. */
export function levelName(level: Level): string {
  return messages[KEYS[level]].message;
}
