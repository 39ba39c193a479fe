import type { World } from '../map/world';
import type { CountryTally } from './tallies';

/** Drawn with its number where there is room for one. */
export function isCounted(radius: number): boolean {
  return radius > BARE;
}

export interface Marker extends CountryTally {
  x: number;
  y: number;
  r: number;
}

const LARGE = 12;
const SMALL = 8;
/** A single record among so many countries is a bare shape; its number stands in its name and in the table. */
const BARE = 4;
const MANY = 70;
/** Neighbors are pushed apart this often, and never farther than this from where they belong. */
const ROUNDS = 24;
const FARTHEST = 16;

/** Where the counted shapes stand, from west to east. Small neighbors move apart until each can be read and hit. */
export function markersOf(tallies: readonly CountryTally[], world: World): Marker[] {
  const least = tallies.length > MANY ? BARE : SMALL;
  const markers = tallies.flatMap((tally): Marker[] => {
    const [x, y] = world.points[tally.code] ?? [];
    return x === undefined || y === undefined ? [] : [{ ...tally, x, y, r: tally.count > 9 ? LARGE : tally.count > 1 ? SMALL : least }];
  });
  const homes = markers.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let place = 0; place < markers.length; place += 1)
      for (let other = place + 1; other < markers.length; other += 1) pushApart(markers[place], markers[other]);
    for (const [place, marker] of markers.entries()) keepNear(marker, homes[place] ?? marker, world);
  }
  return markers.map(rounded).sort((a, b) => a.x - b.x);
}

/** The place of the marker nearest to a point of the drawing, if its edge lies within reach: a fingertip is larger than a marker. */
export function nearestMarker(markers: readonly Marker[], x: number, y: number, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach;
  for (const [place, marker] of markers.entries()) {
    const away = Math.hypot(marker.x - x, marker.y - y) - marker.r;
    if (away <= least) [nearest, least] = [place, away];
  }
  return nearest;
}

function pushApart(a: Marker | undefined, b: Marker | undefined): void {
  if (a === undefined || b === undefined) return;
  const least = a.r + b.r + 1;
  const dx = b.x - a.x || 0.01;
  const dy = b.y - a.y;
  // Ten thousand pairs a round, nearly all of them far apart.
  if (Math.abs(dx) >= least || Math.abs(dy) >= least) return;
  const apart = Math.hypot(dx, dy);
  if (apart >= least) return;
  const push = (least - apart) / 2 / apart;
  a.x -= dx * push;
  a.y -= dy * push;
  b.x += dx * push;
  b.y += dy * push;
}

function keepNear(marker: Marker, home: { x: number; y: number }, world: World): void {
  const away = Math.hypot(marker.x - home.x, marker.y - home.y);
  if (away > FARTHEST) {
    marker.x = home.x + ((marker.x - home.x) * FARTHEST) / away;
    marker.y = home.y + ((marker.y - home.y) * FARTHEST) / away;
  }
  marker.x = Math.min(world.width - marker.r, Math.max(marker.r, marker.x));
  marker.y = Math.min(world.height - marker.r, Math.max(marker.r, marker.y));
}

function rounded(marker: Marker): Marker {
  return { ...marker, x: Math.round(marker.x * 10) / 10, y: Math.round(marker.y * 10) / 10 };
}
