import { before } from '../core/order';
import { isInForce } from '../core/status';
import type { Action, HistoryEvent } from '../core/types';

export const SCALE_WIDTH = 318;
const MARGIN = 12;
const MOST_TICKS = 6;
const YEAR_STEPS = [1, 2, 5, 10, 20] as const;
const ENDING: ReadonlySet<HistoryEvent['event']> = new Set<HistoryEvent['event']>(['ended', 'suspended']);

/** How an event is drawn: a solid or an outlined octagon, a ring, the line of our copy, a stop. */
export type EventShape = 'issued' | 'was' | 'aside' | 'seen' | 'stop';

export interface Placed {
  event: HistoryEvent;
  shape: EventShape;
  x: number;
}

export interface Scale {
  events: Placed[];
  /** Where the bar of force runs; `null` where it is not known to have been in force. */
  force: { from: number; to: number } | null;
  /** From here on our copy says nothing. */
  unknownFrom: number | null;
  years: { year: number; x: number }[];
}

/** Whether the action is in force now, as far as our copy shows. A report never is. */
export function hasForce(action: Action): boolean {
  return action.kind !== 'report' && isInForce(action.status);
}

/** The action's events in order of time; for one in force the last is the day of our copy, or when the record says that it was last seen. */
export function eventsOf(action: Action, asOf: string): HistoryEvent[] {
  const lastSeen = action.history.some(({ event }) => event === 'confirmed');
  const seen: HistoryEvent[] = hasForce(action) && !lastSeen ? [{ date: asOf, event: 'confirmed', note: null }] : [];
  return [...action.history, ...seen].sort((a, b) => before(orderOf(a), orderOf(b)));
}

/** A beginning counts from the first day that its date can mean, all else from the last: what ended in 2023 did so after its issue in August. */
function orderOf({ date, event }: HistoryEvent): string {
  return event === 'issued' || event === 'listed' ? date : `${date}-99-99`;
}

export function shapeOf(event: HistoryEvent, inForce: boolean): EventShape {
  if (event.event === 'issued' || event.event === 'listed') return inForce ? 'issued' : 'was';
  if (ENDING.has(event.event)) return 'stop';
  return event.event === 'confirmed' ? 'seen' : 'aside';
}

/** Where everything stands on a line of `SCALE_WIDTH` from shortly before the first event to today. */
export function scaleOf(action: Action, asOf: string, today: string): Scale | null {
  const events = eventsOf(action, asOf);
  const first = events[0];
  const last = events.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = dayOf(first.date);
  const end = Math.max(dayOf(today), dayOf(last.date), start + 1);
  const x = (day: number) => Math.round((MARGIN + (Math.max(day - start, 0) / (end - start)) * (SCALE_WIDTH - 2 * MARGIN)) * 10) / 10;
  const inForce = hasForce(action);
  const stop = events.find(event => ENDING.has(event.event));
  const until = stop ?? (inForce ? last : undefined);
  return {
    events: events.map(event => ({ event, shape: shapeOf(event, inForce), x: x(dayOf(event.date)) })),
    force: until === undefined ? null : { from: x(start), to: x(dayOf(until.date)) },
    unknownFrom: inForce && end > dayOf(last.date) ? x(dayOf(last.date)) : null,
    years: yearsBetween(start, end).map(year => ({ year, x: x(Date.UTC(year, 0, 1) / DAY_MS) })),
  };
}

const DAY_MS = 86_400_000;

function yearsBetween(start: number, end: number): number[] {
  const first = new Date(start * DAY_MS).getUTCFullYear() + 1;
  const last = new Date(end * DAY_MS).getUTCFullYear();
  const step = YEAR_STEPS.find(each => (last - first) / each < MOST_TICKS) ?? 50;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
}

/** `YYYY`, `YYYY-MM` and `YYYY-MM-DD` as days; the first one they can mean. */
function dayOf(iso: string): number {
  const [year = '1970', month = '01', day = '01'] = iso.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
}
