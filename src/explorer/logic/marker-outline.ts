import type { Category } from './catalog';
import { isCounted, type Marker } from './markers';

/** The outline of a marker: each category has its own, for no meaning rests on color alone. */
export function outlineOf(marker: Marker): string {
  return OUTLINE[marker.category](marker);
}

/** As the icon of each category in `ui/Stamp` and `Shape`, with room for a number. */
const OUTLINE: Record<Category, (marker: Marker) => string> = {
  'import-order': octagon,
  'listed-company': diamond,
  'at-risk-good': square,
  reported: ring,
  ended: bar,
  context: dot,
};

function octagon({ x, y, r }: Marker): string {
  const k = r * 0.414;
  return `M${x - k} ${y - r}h${2 * k}L${x + r} ${y - k}v${2 * k}L${x + k} ${y + r}h${-2 * k}L${x - r} ${y + k}v${-2 * k}z`;
}

function diamond({ x, y, r }: Marker): string {
  const k = r * 1.2;
  return `M${x} ${y - k}L${x + k} ${y}L${x} ${y + k}L${x - k} ${y}z`;
}

function square({ x, y, r }: Marker): string {
  return rectangle(x, y, r * 0.88, r * 0.88);
}

function ring({ x, y, r }: Marker): string {
  return circle(x, y, r);
}

function bar({ x, y, r }: Marker): string {
  return rectangle(x, y, r * 1.25, Math.max(r * 0.5, isCounted(r) ? 6.5 : 0));
}

/** Small, and above the number rather than around it. */
function dot({ x, y, r }: Marker): string {
  return circle(x, isCounted(r) ? y - 8 : y, 2.6);
}

function rectangle(x: number, y: number, halfWidth: number, halfHeight: number): string {
  return `M${x - halfWidth} ${y - halfHeight}h${2 * halfWidth}v${2 * halfHeight}h${-2 * halfWidth}z`;
}

function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
