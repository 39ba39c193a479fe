// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { sourcesFor } from '../../scripts/shots/popup-states';
import { listOf } from '../../scripts/shots/products';
import { recordsOf } from '../../src/background/records';
import { createMatcher } from '../../src/core/matcher';
import type { PageReport, Product } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import type { TabReport } from '../../src/platform/api';
import { pageMatchesOf } from '../../src/popup/page-matches';
import { FlaggedList } from '../../src/popup/sections/FlaggedList';
import { ProductCards } from '../../src/popup/sections/ProductCards';
import { Verdict } from '../../src/popup/sections/Verdict';
import { say, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

/*
 * What a page of several products says of each: of none what is so of another.
 */

const matcher = createMatcher(dataset);
const shown = (node: Parameters<typeof render>[0]) => {
  const root = document.createElement('div');
  render(node, root);
  return root;
};

/** A page of these products, as the popup shows it. */
function page(...stated: Partial<Product>[]) {
  const [plain] = listOf('tile', 1, {});
  const products = stated.map((each, index) => ({ ...(plain as Product), brand: null, ...each, id: `tile-${index + 1}` }));
  const sources = sourcesFor();
  const matches = products.flatMap(each => matcher.match(each, new Set(sources.map(({ id }) => id))));
  const report = { pageKind: 'grid', products, matches, datasetVersion: dataset.version } as unknown as PageReport;
  const view = { state: 'ready', report, records: recordsOf(matches, sources), sources, hidden: [] } as unknown as TabReport;
  const found = pageMatchesOf(report);
  const list = shown(h(FlaggedList, { matched: found.current, view, commands: {} as never, onOpen: () => undefined }));
  const cards = found.current.map(matched => spoken(shown(h(ProductCards, { matched, view, commands: {} as never }))));
  const verdicts = found.current.map(matched => {
    const alone = { ...found, report: { ...report, products: [matched.product] }, current: [matched] };
    return spoken(shown(h(Verdict, { view, page: alone })));
  });
  const blocks = [...list.querySelectorAll('section')];
  return { blocks: blocks.map(spoken), verdict: spoken(shown(h(Verdict, { view, page: found }))), cards, verdicts };
}

describe('whom a record names', () => {
  test('each maker of an order of several heads its own products', () => {
    const makers = ['Imaizumi Tea Manufacturing & Trading Co., Ltd.', 'Zhejiang Sanmei Tea Co., Ltd.'];
    const { blocks } = page(...makers.map(manufacturer => ({ title: 'Green tea 100 g', manufacturer })));
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toMatch(/^Imaizumi Tea/);
    expect(blocks[1]).toMatch(/^Zhejiang Sanmei Tea/);
  });

  test('the card of a brand tells its own tie to the record, and no other brand’s', () => {
    const { cards } = page({ title: 'Giant Talon 3 Mountain Bike', brand: 'Giant' }, { title: 'Liv Alight 2 City Bike', brand: 'Liv' });
    const ties = ['Giant', 'Liv'].map(brand => dataset.brandLinks.find(link => link.brand === brand)?.statement ?? brand);
    expect(cards.map(card => ties.map(tie => card.includes(tie)))).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test.each(['manufacturer', 'importer', 'seller'] as const)('a listed %s is no company of the brand', field => {
    const { verdicts } = page({ title: 'Acme dome camera', brand: 'Acme', [field]: 'Hangzhou Hikvision Digital Technology Co., Ltd.' });
    expect(verdicts[0]).toContain(say(`verdict_listed_company_${field.replace('manufacturer', 'maker')}`));
    expect(verdicts[0]).not.toContain(say('verdict_listed_company'));
  });
});

describe('what it says of goods', () => {
  test('of one good listed for two countries each block says which', () => {
    const { blocks } = page(
      { title: 'Clay bricks, pack of 10', countryOfOrigin: 'Pakistan' },
      { title: 'Clay bricks, pack of 20', countryOfOrigin: 'India' },
    );
    expect(blocks.map(block => /^Bricks \((.*?)\)/.exec(block)?.[1])).toEqual(['Pakistan', 'India']);
  });

  test('where the page states only the product’s country, the list says so of its material', () => {
    const [towel] = page({ title: 'Towel set', materials: ['100% cotton'], countryOfOrigin: 'Pakistan' }).blocks;
    expect(towel).toContain(say('material_not_stated'));
    const [stated] = page({ title: 'Towel set', materials: ['Cotton from Pakistan'], countryOfOrigin: 'Pakistan' }).blocks;
    expect(stated).toMatch(/^Cotton/);
    expect(stated).not.toContain(say('material_not_stated'));
  });

  test('of an order on some mines no page says that it is a notice', () => {
    const gold = { title: 'Gold ring', countryOfOrigin: 'Democratic Republic of the Congo' };
    const towel = { title: 'Towel set', materials: ['100% cotton'], countryOfOrigin: 'Pakistan' };
    expect(page(gold, gold).verdict).toContain(say('verdict_commodity_note_other'));
    expect(page(gold, gold).verdict).not.toContain(say('verdict_risk_note'));
    expect(page(gold, towel).verdict).not.toContain(say('verdict_risk_note'));
    expect(page(towel, towel).verdict).toContain(say('verdict_risk_note'));
  });

  test('an order in force in part is told as that', () => {
    const [gold] = page({ title: 'Gold ring', countryOfOrigin: 'Democratic Republic of the Congo' }, {}).blocks;
    expect(gold).toContain(say('status_partly_in_force'));
  });

  test.each(['Made in Taiwan and China', 'Imported'])(
    'of an origin that cannot be compared (%s) no card says that none is stated',
    countryOfOrigin => {
      const bike = { title: 'Giant Talon 3 Mountain Bike', brand: 'Giant', countryOfOrigin };
      const { cards, blocks } = page(bike, bike);
      expect(cards[0]).toContain(countryOfOrigin);
      for (const text of [...cards, ...blocks]) expect(text).not.toMatch(/not stated|does not say where/);
    },
  );
});
