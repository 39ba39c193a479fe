import type { JSX } from 'preact';
import type { Source } from '../../core/types';
import { list, number, t } from '../../platform/i18n';
import { type Fill, fillOf } from '../logic/fills';
import type { Filters } from '../logic/filters';
import { countOf } from '../logic/naming';
import { useRoving } from '../logic/roving';
import type { Column } from '../logic/tallies';
import { FilledRect, Hatches } from './FilledRect';
import { YearKey } from './YearKey';

const WIDTH = 556;
const HEIGHT = 256;
const BASE = 220;
const TOP = 26;
const BAR = 26;
/** About the width of one digit under a column. */
const DIGIT = 7;
/** Room for the column of early years and the cut in the axis after it. */
const EARLY = 76;
/** A record is never too small to be seen. */
const LEAST = 2;

interface YearChartProps {
  columns: readonly Column[];
  /** In the order in which they stack. */
  sources: readonly Source[];
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

/** Bars by year: hue for the level, solid or hatched for the source, totals above, a bracket under the years chosen. */
export function YearChart({ columns, sources, filters, onChange }: YearChartProps): JSX.Element {
  const most = Math.max(1, ...columns.map(column => column.total + sumOf(column.unnamed)));
  const scale = (BASE - TOP) / most;
  const chosen = (column: Column): boolean => filters.from === column.from && filters.to === column.to;
  function press(place: number): void {
    const column = columns[place];
    if (column !== undefined) onChange(chosen(column) ? { from: null, to: null } : { from: column.from, to: column.to });
  }
  const roving = useRoving(columns.length, press);
  const early = columns[0] !== undefined && columns[0].from !== columns[0].to;
  const x = (place: number): number => placeOf(place, columns.length, early);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg class="years" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t('explorer_by_year')}>
        <Hatches />
        {columns.map((column, place) => (
          // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
          <g
            key={column.from}
            class="col"
            role="button"
            aria-pressed={chosen(column)}
            aria-label={labelOf(column)}
            tabindex={roving.tabIndex(place)}
            onClick={() => press(place)}
            onFocus={() => roving.onFocus(place)}
            onKeyDown={event => roving.onKeyDown(event, place)}
          >
            <Bars column={column} sources={sources} x={x(place)} scale={scale} />
          </g>
        ))}
        {early ? <path class="cut" d={`M64 ${BASE + 5}l5 -10M69 ${BASE + 5}l5 -10`} /> : null}
        <path class="base" d={`M0 ${BASE}H${WIDTH}`} />
        <Bracket columns={columns} filters={filters} x={x} />
      </svg>
      <YearKey columns={columns} sources={sources} />
    </>
  );
}

function placeOf(place: number, count: number, early: boolean): number {
  if (early && place === 0) return 20;
  const from = early ? EARLY : 0;
  const step = (WIDTH - from) / (count - (early ? 1 : 0));
  return from + step * (place - (early ? 1 : 0)) + (step - BAR) / 2;
}

interface Piece {
  source: Source;
  top: number;
  height: number;
}

/** The pieces of a column, each upon the last. */
function stacked(parts: Column['parts'], base: number, scale: number): Piece[] {
  let top = base;
  return parts.map(({ source, count }) => {
    const height = Math.max(LEAST, count * scale);
    top -= height;
    return { source, top, height };
  });
}

function Bars({ column, sources, x, scale }: { column: Column; sources: readonly Source[]; x: number; scale: number }): JSX.Element {
  const named = stacked(column.parts, BASE, scale);
  const roof = named.at(-1)?.top ?? BASE;
  const middle = x + BAR / 2;
  // What takes the focus frames the years below as well, a span of them too.
  const reach = Math.max(BAR / 2 + 6, spanOf(column).length * (DIGIT / 2) + 2);
  return (
    <>
      <rect class="hitbox" x={middle - reach} y={0} width={2 * reach} height={HEIGHT} />
      {named.map(piece => (
        <Bar key={piece.source.id} piece={piece} fill={fillOf(piece.source, sources)} x={x} width={BAR} />
      ))}
      {stacked(column.unnamed, roof, scale).map(piece => (
        <Bar key={piece.source.id} piece={piece} fill="unnamed" x={x + 0.75} width={BAR - 1.5} />
      ))}
      <text class="yr" x={middle} y={BASE + 17} text-anchor="middle">
        {spanOf(column)}
      </text>{' '}
      <text class="sum" x={middle} y={roof - 6} text-anchor="middle">
        {number(column.total)}
      </text>
    </>
  );
}

function Bar({ piece, fill, x, width }: { piece: Piece; fill: Fill | 'unnamed'; x: number; width: number }): JSX.Element {
  return <FilledRect source={piece.source} fill={fill} x={x} y={piece.top + 0.75} width={width} height={Math.max(1, piece.height - 1.5)} />;
}

/** Under the years that the filters keep. */
function Bracket({
  columns,
  filters,
  x,
}: {
  columns: readonly Column[];
  filters: Filters;
  x: (place: number) => number;
}): JSX.Element | null {
  if (filters.from === null && filters.to === null) return null;
  const kept = columns.flatMap((column, place) =>
    column.to >= (filters.from ?? column.to) && column.from <= (filters.to ?? column.from) ? [place] : [],
  );
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  return <path class="brush" d={`M${x(first) - 4} ${BASE + 24}v5H${x(last) + BAR + 4}v-5`} />;
}

function labelOf(column: Column): string {
  const parts = list(column.parts.map(({ source, count }) => `${source.name} ${number(count)}`));
  const unnamed = column.unnamed.length === 0 ? '' : t('explorer_unnamed', number(sumOf(column.unnamed)));
  // Begins as the column reads, so that who speaks a command to the browser can say what is seen.
  return [`${spanOf(column)} ${countOf(column.total)}`, parts, unnamed]
    .filter(sentence => sentence !== '')
    .reduce((before, sentence) => t('joined_sentences', before, sentence));
}

function sumOf(parts: Column['unnamed']): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function spanOf(column: Column): string {
  return column.from === column.to ? String(column.from) : `${column.from}–${column.to}`;
}
