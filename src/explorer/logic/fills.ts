import type { Source } from '../../core/types';

/** How a source's part of a figure is filled. */
export type Fill = 'solid' | 'hatched' | 'open';

const FILLS: readonly Fill[] = ['solid', 'hatched', 'open'];

/** Sources of one level share its hue and differ by their fill, in the order in which they are shown: a new source needs no line here. */
export function fillOf(source: Source, sources: readonly Source[]): Fill {
  const alike = sources.filter(({ level }) => level === source.level);
  return FILLS[alike.indexOf(source) % FILLS.length] ?? 'solid';
}
