import json from './world.json';

/** What the map is drawn from; `npm run map` writes it from Natural Earth's shapes. */
export interface World {
  width: number;
  height: number;
  /** ISO code → x, y, x, y … of its dots; `""`: land of no country that records know. */
  dots: Readonly<Record<string, readonly number[]>>;
  points: Readonly<Record<string, readonly number[]>>;
}

export const world: World = json;
