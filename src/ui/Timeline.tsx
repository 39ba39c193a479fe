import type { JSX } from 'preact';
import type { Action, HistoryEvent } from '../core/types';
import { date, t, tFor } from '../platform/i18n';
import { Icon, type IconName } from './Icon';
import { Prose } from './Prose';
import { type EventShape, eventsOf, hasForce, type Placed, SCALE_WIDTH, scaleOf, shapeOf } from './timeline-scale';

const AXIS = 9;
const ICON: Record<EventShape, IconName> = { issued: 'octagon', was: 'octagon-open', aside: 'dot', seen: 'seen', stop: 'stop' };

/** The action's life as a small drawing and, as its equal in words, a dated list with the same signs. */
export function Timeline({ action, asOf }: { action: Action; asOf: string }): JSX.Element {
  const inForce = hasForce(action);
  return (
    <>
      <Span action={action} asOf={asOf} />
      <ol class="events">
        {eventsOf(action, asOf).map(event => {
          const shape = shapeOf(event, inForce);
          return (
            <li key={`${event.date}${event.event}${event.note}`}>
              <Icon name={ICON[shape]} class={shape === 'issued' || shape === 'was' ? 'node' : ''} />
              <time dateTime={event.date}>{date(event.date)}</time>
              <span>
                {eventWord(action, event)}
                {event.note === null ? null : (
                  <span class="note line" lang="en">
                    <bdi>
                      <Prose text={event.note} />
                    </bdi>
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

/**
 * A report is published; only who governs issues. In an edition a row stands; when it came onto the list is not known.
 * What a record confirms tells how in its note; the last step is the day up to which we know.
 */
function eventWord({ kind, edition }: Action, { event, note }: HistoryEvent): string | null {
  if (kind === 'report' && event === 'issued') return t('status_published');
  const form = note && event === 'confirmed' ? '_noted' : edition ? '_edition' : '';
  return tFor('event', event, form) ?? tFor('event', event);
}

function Span({ action, asOf }: { action: Action; asOf: string }): JSX.Element | null {
  const scale = scaleOf(action, asOf, new Date().toISOString().slice(0, 10));
  if (scale === null) return null;
  const { events, force, unknownFrom, years } = scale;
  return (
    <svg class="span" viewBox={`0 0 ${SCALE_WIDTH} 34`} aria-hidden="true">
      <path class="axis" d={`M1 ${AXIS}H${SCALE_WIDTH - 1}`} />
      {years.map(({ year, x }) => (
        <g key={year}>
          <path class="tickline" d={`M${x} ${AXIS + 5}v5`} />
          <text class="yr" x={Math.min(Math.max(x, 14), SCALE_WIDTH - 14)} y="31" text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {force === null ? null : <path class="force" d={`M${force.from} ${AXIS}H${force.to}`} />}
      {unknownFrom === null ? null : (
        <>
          <path class="blank" d={`M${unknownFrom} ${AXIS}H${SCALE_WIDTH - 1}`} />
          <path class="unknown" d={`M${unknownFrom + 5} ${AXIS}H${SCALE_WIDTH - 1}`} />
        </>
      )}
      {events.map(placed => (
        <Node key={`${placed.event.date}${placed.event.event}${placed.event.note}`} placed={placed} />
      ))}
    </svg>
  );
}

function Node({ placed: { shape, x } }: { placed: Placed }): JSX.Element {
  if (shape === 'stop') return <path class="stop" d={`M${x} ${AXIS - 7}v14`} />;
  if (shape === 'seen') return <path class="seen" d={`M${x} ${AXIS - 6}v12`} />;
  if (shape === 'aside') return <circle class="aside" cx={x} cy={AXIS} r="4" />;
  return <path class={shape === 'issued' ? 'node solid' : 'node open'} d={octagonAt(x)} />;
}

/** The level's octagon, 13 units wide, around a point of the axis. */
function octagonAt(x: number): string {
  return `M${x - 2.7} ${AXIS - 6.5}h5.4l3.8 3.8v5.4l-3.8 3.8h-5.4l-3.8-3.8v-5.4z`;
}
