import { describe, expect, test } from 'vitest';
import { productOf } from '../../scripts/explain/arguments';
import { explain } from '../../scripts/explain/explain';
import { formatExplanation } from '../../scripts/explain/format';
import { ALL_SOURCES, dataset, matcher } from '../core/small-record';
import { product } from '../product';

describe('the product that arguments name', () => {
  test('has each field where it was given, and nothing elsewhere', () => {
    const { product: said, json } =
      productOf(['Titan', 'bike', '--brand', 'Titan', '--maker', 'M', '--origin=Taiwan', '--material', 'a', '--material', 'b', '--json']) ??
      {};
    expect(json).toBe(true);
    expect(said).toMatchObject({
      title: 'Titan bike',
      brand: 'Titan',
      manufacturer: 'M',
      countryOfOrigin: 'Taiwan',
      materials: ['a', 'b'],
      seller: null,
    });
  });

  test.each([[[]], [['--colour', 'red']], [['--brand']]])('%j is not understood', args => expect(productOf(args)).toBeNull());
});

test('an explanation tells firms that are one of several, and what was dropped by which gate', () => {
  const page = product({ title: 'Bike for zk camera', manufacturer: 'Zeltro Electronics Works Co., Ltd.; Deskly' });
  expect(formatExplanation(matcher.explain(page, ALL_SOURCES), dataset)).toEqual([
    'ONE OF SEVERAL POSSIBLE MAKERS (never counted or marked)',
    '  import-order by maker: printers (printers)',
    '    whole-manufacturer: "Zeltro Electronics Works Co., Ltd." in manufacturer, "Zeltro Electronics Works Co., Ltd." in the record',
    'DROPPED',
    '  fieldFirst: maker-field-names-another. cameras (cameras), for "zk" in title',
  ]);
});

test('a match tells what the page leaves open', () => {
  expect(formatExplanation(matcher.explain(product({ title: 'Titan bike' }), ALL_SOURCES), dataset)).toEqual([
    'MATCHES',
    '  import-order by brand: bikes (bikes), brand link titan',
    '    title-head: "Titan" in title, "Titan Manufacturing Co., Ltd." in the record',
    '    brand-goods-word: "bike" in title, "Bicycles" in the record',
    '    scope-origin: the page states no countryOfOrigin that can be compared; the record covers "TW"',
  ]);
});

test('a good that only the brand link tells is not given as words of the record', () => {
  expect(explain(['Pantum P2502W laser printer'])).toContain(
    '    brand-goods-word: "laser printer" in title, a good of "Zhuhai Pantum Electronics Co. Ltd." by the brand link',
  );
});

test('nothing is told as nothing', () => {
  expect(explain(['zzz'])).toEqual(['Nothing on the page leads to a record.']);
  expect(explain([])).toBeNull();
});
