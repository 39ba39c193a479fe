import type { JSX } from 'preact';
import type { Level } from '../core/types';
import { tFor } from '../platform/i18n';
import { Icon, type IconName } from './Icon';

/** Shape, word and hue say the same thing: no meaning by color alone. */
export const SHAPE: Record<Level, IconName> = {
  'import-order': 'octagon',
  'listed-company': 'diamond',
  'at-risk-good': 'square',
  reported: 'ring',
  ended: 'bar',
};

/** The level's short name, e.g. "U.S. import order". */
export function levelWord(level: Level): string {
  return tFor('level', level) ?? level;
}

/** A level's shape and short name. */
export function Stamp({ level }: { level: Level }): JSX.Element {
  return (
    <span class={level === 'ended' ? 'stamp plain' : 'stamp'}>
      <Icon name={SHAPE[level]} />
      {levelWord(level)}
    </span>
  );
}
