import type { JSX } from 'preact';
import type { Source } from '../../core/types';
import { CATEGORIES } from '../logic/catalog';
import type { Fill } from '../logic/fills';

interface FilledRectProps {
  x: number;
  y: number;
  width: number;
  height: number;
  source: Source;
  /** `unnamed`: records known by number, not by name. */
  fill: Fill | 'unnamed';
}

/** A rectangle in the hue of a source's level and the fill of the source. */
export function FilledRect({ source, fill, ...box }: FilledRectProps): JSX.Element {
  const category = source.level ?? 'context';
  return (
    <rect
      class={fill === 'unnamed' ? 'open unnamed' : fill}
      data-level={category}
      fill={fill === 'hatched' ? `url(#hatch-${category})` : undefined}
      {...box}
    />
  );
}

/** The patterns of hatched rectangles. */
export function Hatches(): JSX.Element {
  return (
    <defs>
      {CATEGORIES.map(category => (
        <pattern key={category} id={`hatch-${category}`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v5" class="hatch" data-level={category} />
        </pattern>
      ))}
    </defs>
  );
}
