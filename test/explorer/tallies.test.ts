import './catalog';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { CATEGORIES, createCatalog } from '../../src/explorer/logic/catalog';
import { filterRows, NO_FILTERS } from '../../src/explorer/logic/filters';
import { outlineOf } from '../../src/explorer/logic/marker-outline';
import { type Marker, markersOf, nearestMarker } from '../../src/explorer/logic/markers';
import { nextPlace } from '../../src/explorer/logic/roving';
import { columnsOf, countriesOf } from '../../src/explorer/logic/tallies';
import { world } from '../../src/explorer/map/world';

const catalog = createCatalog(dataset);
const shown = filterRows(catalog.rows, NO_FILTERS);

test('every record stands in exactly one column, and its parts add up', () => {
  const columns = columnsOf(catalog.rows, shown, dataset.sources);
  expect(columns.reduce((sum, column) => sum + column.total, 0)).toBe(shown.length);
  for (const { total, parts } of columns) expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(total);
  for (const [place, { from }] of columns.entries()) if (place > 0) expect(from).toBe((columns[place - 1]?.to ?? 0) + 1);
});

test('names that a list is known to add stand beside its column, in no total', () => {
  const held = { id: 'uflpa', unnamed: { count: 43, since: '2024-03-01' } };
  const sources = dataset.sources.map(source => (source.id === held.id ? { ...source, ...held } : source));
  const columns = columnsOf(catalog.rows, shown, sources);
  const bare = columnsOf(
    catalog.rows,
    shown,
    dataset.sources.map(({ unnamed: _none, ...source }) => source),
  );
  expect(columns.filter(({ unnamed }) => unnamed.length > 0).map(({ to, unnamed }) => [to, unnamed[0]?.count])).toEqual([[2024, 43]]);
  expect(columns.map(({ total }) => total)).toEqual(bare.map(({ total }) => total));
});

test('a country counts each of its records once, and vessels at sea stand in none', () => {
  const { tallies, nowhere } = countriesOf(shown);
  const china = shown.filter(row => row.countries.includes('CN'));
  expect(tallies.find(tally => tally.code === 'CN')).toMatchObject({ count: china.length, category: 'import-order' });
  expect(nowhere).toBe(shown.filter(row => row.countries.length === 0).length);
  expect(nowhere).toBeGreaterThan(0);
});

test('the map has a point for every country that any record speaks of, small states too', () => {
  const missing = [...catalog.byCountry.keys()].filter(code => world.points[code] === undefined);
  expect(missing).toEqual([]);
  for (const code of ['MU', 'SG', 'HK', 'MT']) expect(world.points[code]).toHaveLength(2);
});

test('markers stay on the map, near home, and can be told apart', () => {
  const markers = markersOf(countriesOf(shown).tallies, world);
  for (const { code, x, y } of markers) {
    const [homeX = 0, homeY = 0] = world.points[code] ?? [];
    expect(Math.hypot(x - homeX, y - homeY)).toBeLessThan(20);
    expect(x > 0 && x < world.width && y > 0 && y < world.height).toBe(true);
  }
  for (const [place, a] of markers.entries()) {
    for (const b of markers.slice(place + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(Math.min(a.r, b.r));
  }
});

test.each([4, 8, 12])('on the map each category has its own outline, at radius %i', r => {
  const outlines = CATEGORIES.map(category => outlineOf({ code: 'CN', count: 3, category, x: 50, y: 50, r }));
  expect(new Set(outlines).size).toBe(CATEGORIES.length);
});

test.each([
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 2, true, 1],
  ['ArrowLeft', 0, false, null],
  ['ArrowDown', 1, true, 2],
  ['End', 0, false, 2],
  ['Home', 2, false, 0],
  ['Tab', 1, false, null],
])('%s from %i (mirrored: %s) leads to %s', (key, from, mirrored, to) => {
  expect(nextPlace(key, from, 3, mirrored)).toBe(to);
});

test('a press beside a marker means the nearest one, and one far from all means none', () => {
  const at = (x: number, r: number) => ({ x, y: 50, r }) as Marker;
  const markers = [at(10, 8), at(40, 12), at(100, 8)];
  expect(nearestMarker(markers, 21, 50, 10)).toBe(0);
  expect(nearestMarker(markers, 26, 55, 10)).toBe(1);
  expect(nearestMarker(markers, 100, 66, 10)).toBe(2);
  expect(nearestMarker(markers, 70, 50, 10)).toBeNull();
});
