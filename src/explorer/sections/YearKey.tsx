import type { JSX } from 'preact';
import type { Source } from '../../core/types';
import { number, t } from '../../platform/i18n';
import { type Fill, fillOf } from '../logic/fills';
import type { Column } from '../logic/tallies';
import { FilledRect } from './FilledRect';

interface YearKeyProps {
  columns: readonly Column[];
  sources: readonly Source[];
}

/** What each filling of the bars stands for: the sources drawn, then what is known by number alone. */
export function YearKey({ columns, sources }: YearKeyProps): JSX.Element {
  const drawn = sources.filter(source => columns.some(({ parts }) => parts.some(part => part.source === source)));
  return (
    <ul class="key">
      {drawn.map(source => (
        <li key={source.id}>
          <Swatch fill={fillOf(source, sources)} source={source} />
          <span lang="en">{source.name}</span>
        </li>
      ))}
      {columns.flatMap(({ unnamed }) =>
        unnamed.map(({ source, count }) => (
          <li key={`${source.id} unnamed`}>
            <Swatch fill="unnamed" source={source} />
            {t('explorer_unnamed', number(count))}
          </li>
        )),
      )}
    </ul>
  );
}

function Swatch({ fill, source }: { fill: Fill | 'unnamed'; source: Source }): JSX.Element {
  return (
    <svg class="years swatch" viewBox="0 0 14 12" aria-hidden="true">
      <FilledRect source={source} fill={fill} x={1} y={1} width={12} height={10} />
    </svg>
  );
}
