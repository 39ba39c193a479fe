import type { JSX } from 'preact';
import { number, t } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import { shapeOfLevel } from '../../ui/Stamp';
import type { MatchedProduct } from '../page-matches';

const WIDTH = 348;
const LARGEST = 16;
const SMALLEST = 5;
/** Two numbers closer than this would run into each other. */
const LABEL_ROOM = 18;

/** All products of the page in its order as ticks, the flagged ones as shapes with their number. The list below is its equal. */
export function Strip({ count, matched }: { count: number; matched: readonly MatchedProduct[] }): JSX.Element {
  const step = WIDTH / count;
  const x = (place: number) => step * (place - 0.5);
  const flagged = [...matched].sort((a, b) => a.number - b.number);
  // Where two stand close, each is still seen for itself.
  const gaps = flagged.slice(1).map(({ number: place }, index) => step * (place - (flagged[index]?.number ?? 0)));
  const size = Math.max(SMALLEST, Math.min(LARGEST, ...gaps));
  const near = (place: number) => flagged.some(matched => Math.abs(x(matched.number) - x(place)) < Math.max(size * 0.6, step * 0.9));
  const ticks = Array.from({ length: count }, (_, index) => index + 1).filter(place => !near(place));
  let lastLabel = -LABEL_ROOM;
  return (
    <figure class="strip-box" aria-hidden="true">
      <svg class="strip" viewBox={`0 0 ${WIDTH} 42`} aria-hidden="true">
        <path class="slot" d={ticks.map(place => `M${x(place).toFixed(1)} ${place % 3 ? '8v10' : '6v14'}`).join('')} />
        {flagged.map(({ number: place, level }) => {
          const labelled = x(place) - lastLabel >= LABEL_ROOM;
          if (labelled) lastLabel = x(place);
          return (
            <g key={place} data-level={level} class="hit">
              <Icon name={shapeOfLevel(level)} at={{ x: x(place) - size / 2, y: 13 - size / 2, size }} />
              {labelled ? (
                <text x={x(place)} y="37" text-anchor="middle">
                  {number(place)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <figcaption class="note">{t('strip_note', number(count))}</figcaption>
    </figure>
  );
}
