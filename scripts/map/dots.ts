/** Draws the world as dots, each with its country, and finds a point for every country, from Natural Earth's shapes. */
import { geoArea, geoCentroid, geoContains, geoEqualEarth } from 'd3-geo';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Polygon } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas50 from 'world-atlas/countries-50m.json' with { type: 'json' };
import atlas110 from 'world-atlas/countries-110m.json' with { type: 'json' };

/** What the explorer's map is drawn from: the picture's size, dots by country as x, y pairs, one point a country. */
export interface World {
  width: number;
  height: number;
  /** ISO code → x, y, x, y … ; `""`: land of no country that records know. */
  dots: Record<string, number[]>;
  points: Record<string, [x: number, y: number]>;
}

type Country = Feature<Geometry, GeoJsonProperties>;

const WIDTH = 556;
const HEIGHT = 256;
const STEP = 6.6;
/** Beyond these no record speaks of anything. */
const NORTH = 83;
const SOUTH = -56;
/** Natural Earth has no number for it. */
const KOSOVO = 'Kosovo';

/** Small states stand only in the finer shapes; the coarser ones make the better dots. */
export function drawWorld(): World {
  const coarse = countriesOf(atlas110 as unknown as Atlas);
  const fine = countriesOf(atlas50 as unknown as Atlas);
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [2, -8],
        [WIDTH - 2, HEIGHT + 14],
      ],
      { type: 'FeatureCollection', features: coarse },
    );
  const dots: Record<string, number[]> = {};
  for (const [x, y] of grid()) {
    const place = projection.invert?.([x, y]);
    if (!place || place[1] > NORTH || place[1] < SOUTH || Math.abs(place[0]) > 180) continue;
    const back = projection(place);
    // Outside the round of the world the inverse wraps about.
    if (back === null || Math.hypot(back[0] - x, back[1] - y) > 0.5) continue;
    const country = coarse.find(each => geoContains(each, place));
    if (country === undefined) continue;
    const code = codeOf(country);
    dots[code] = [...(dots[code] ?? []), tenth(x), tenth(y)];
  }
  const points: World['points'] = {};
  for (const country of fine) {
    const point = projection(middleOf(country));
    if (codeOf(country) !== '' && point !== null) points[codeOf(country)] = [tenth(point[0]), tenth(point[1])];
  }
  return { width: WIDTH, height: HEIGHT, dots: sorted(dots), points: sorted(points) };
}

type Atlas = Topology<{ countries: GeometryCollection }>;

function countriesOf(world: Atlas): Country[] {
  const shapes = feature(world, world.objects.countries) as FeatureCollection<Geometry, GeoJsonProperties>;
  return shapes.features.filter(({ properties }) => properties?.name !== 'Antarctica');
}

/** Rows set off by half a step, as in a honeycomb. */
function* grid(): Generator<[number, number]> {
  for (let y = STEP / 2, row = 0; y < HEIGHT + 10; y += STEP * 0.866, row += 1) {
    for (let x = row % 2 === 1 ? STEP : STEP / 2; x < WIDTH; x += STEP) yield [x, y];
  }
}

function codeOf(country: Country): string {
  if (country.properties?.name === KOSOVO) return 'XK';
  return countries.numericToAlpha2(String(country.id).padStart(3, '0')) ?? '';
}

/** The middle of the largest piece: far islands would draw a country's point out to sea. */
function middleOf(country: Country): [number, number] {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return geoCentroid(country);
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = pieces.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  return geoCentroid(largest);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
