import { expect, test } from 'vitest';
import { originsStated } from '../../../../src/core/matching/finders/places';
import type { Hit } from '../../../../src/core/matching/hit';
import { prepareDataset } from '../../../../src/core/matching/prepared-dataset';
import { ProductView } from '../../../../src/core/matching/product-view';
import { product } from '../../../product';
import { dataset } from '../../small-record';

const prepared = prepareDataset(dataset);

/** How often the gates ask where a hit stands, to judge each place that a title names. */
function looksAt(title: string): number {
  let looks = 0;
  const watched = (hit: Hit): Hit => ({
    ...hit,
    get from() {
      looks += 1;
      return hit.from;
    },
  });
  const view = new ProductView(product({ title }), {
    ...prepared,
    index: { ...prepared.index, scan: tokens => prepared.index.scan(tokens).map(watched) },
  });
  for (const candidate of originsStated.find(view, prepared)) for (const gate of originsStated.gates) gate(candidate, view, prepared);
  return looks;
}

test.each([
  ['places behind many "made in"', '产自', '中国中国', '新疆'],
  ['places and raw goods', '核桃', 'one two three', '新疆'],
  ['places and styles', '新疆', 'one two three', '味'],
])('%s: twice as long a title takes no more than four times the work', (_, before, between, behind) => {
  const work = (times: number) => looksAt(before.repeat(times) + between + behind.repeat(times));
  expect(work(12)).toBeGreaterThan(0);
  // Each with each of the others, once: a gap that is counted anew for each pair takes nine to sixteen times the work.
  expect(work(24) / work(12)).toBeLessThan(5);
});

test('a title that names places for ever is looked at to thirty of them', () => {
  const found = (times: number) => [...originsStated.find(new ProductView(product({ title: '新疆'.repeat(times) }), prepared), prepared)];
  expect(found(400)).toHaveLength(found(30).length);
  expect(found(30).length).toBeGreaterThan(found(29).length);
});
