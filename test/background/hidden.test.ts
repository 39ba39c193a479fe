import { describe, expect, test } from 'vitest';
import { hiddenMatchFor, withoutHidden } from '../../src/background/hidden';
import type { Match, Product } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { companyText } from '../../src/platform/company-text';
import { checkSettings, defaultSettings } from '../../src/platform/settings-schema';
import { product as productWith } from '../product';

const product = (id: string, title: string, brand: string | null): Product => productWith({ id, kind: 'tile', title, brand });
const match = (productId: string, actionId: string, why: Match['why']): Match => ({
  productId,
  actionId,
  sourceId: 'cbp_wro',
  level: 'import-order',
  basis: 'brand',
  why,
  unknown: [],
  partyId: 'party',
  brandLinkId: null,
});
const field = (text: string): Match['why'] => [{ field: 'brand' as const, text, name: 'Giant Manufacturing', rule: 'brand-field' }];
const head = (text: string): Match['why'] => [{ field: 'title' as const, text, name: 'Giant Manufacturing', rule: 'title-head' }];
const place: Match['why'] = [{ field: 'text' as const, text: 'Xinjiang', name: 'Xinjiang', rule: 'stated-origin' }];

const soup = product('tile-1', 'GIANT Tomato Soup', 'GIANT');
const bike = product('tile-2', 'Giant Talon 3', null);
const other = product('tile-3', 'Liv Bike', 'Liv');
const products = [soup, bike, other];
const matches = [
  match('tile-1', 'order', field('GIANT')),
  match('tile-1', 'listing', field('GIANT')),
  match('tile-2', 'order', head('Giant')),
  match('tile-3', 'order', field('Liv')),
];
const base = { site: 'shop.example', matches, today: '2026-11-24' };

describe('not this company', () => {
  test('of a name as long as a page may state one is kept in what settings may hold, and still hides it', () => {
    const longest = dataset.actions.map(({ id }) => id).sort((a, b) => b.length - a.length)[0] ?? '';
    const name = 'Needle Craft '.repeat(150);
    const long = match('tile-1', longest, field(name));
    for (const only of ['company', 'product'] as const) {
      const entry = hiddenMatchFor(long, { ...soup, title: name }, { ...base, matches: [long], only });
      expect(checkSettings({ ...defaultSettings(), hidden: [entry] }).fault).toBeNull();
      expect(withoutHidden([{ ...soup, title: name }], [long], 'shop.example', [entry]).matches).toEqual([]);
    }
  });

  test('is offered where words of the page name one, and not for a vessel that a description names', () => {
    const vessel = match('tile-3', 'order', [{ field: 'text', text: 'Zhen Fa 7', name: 'Zhen Fa 7', rule: 'named-vessel-farm-or-plant' }]);
    expect([...matches, vessel].map(companyText)).toEqual(['GIANT', 'GIANT', 'Giant', 'Liv', null]);
  });

  test('hides every match of the same words with the same records, in any field and any spelling', () => {
    const entry = hiddenMatchFor(matches[0]!, soup, { ...base, only: 'company' });
    expect(entry).toMatchObject({ words: 'giant', product: null, title: 'GIANT', actionIds: ['order', 'listing'] });
    const left = withoutHidden(products, matches, 'shop.example', [entry]);
    expect(left.matches.map(({ productId, actionId }) => [productId, actionId])).toEqual([['tile-3', 'order']]);
    expect(left.hiddenBy).toEqual([entry.id]);
  });

  test('for one product leaves the others of that name', () => {
    const entry = hiddenMatchFor(matches[0]!, soup, { ...base, only: 'product' });
    expect(entry).toMatchObject({ words: null, title: 'GIANT Tomato Soup' });
    const left = withoutHidden(products, matches, 'shop.example', [entry]).matches;
    expect(left.map(({ productId }) => productId)).toEqual(['tile-2', 'tile-3']);
  });

  test('finds the product again under another id, and not in another shop', () => {
    const entry = hiddenMatchFor(matches[0]!, soup, { ...base, only: 'product' });
    const moved = [{ ...soup, id: 'product-1' }];
    const movedMatch = [match('product-1', 'order', field('GIANT'))];
    expect(withoutHidden(moved, movedMatch, 'shop.example', [entry]).matches).toEqual([]);
    expect(withoutHidden(moved, movedMatch, 'other.example', [entry]).matches).toEqual(movedMatch);
  });

  test('means the product where no company is named', () => {
    const dates = product('tile-4', 'Dates from Xinjiang', null);
    const found = { ...match('tile-4', 'rule', place), partyId: null };
    const entry = hiddenMatchFor(found, dates, { ...base, matches: [found], only: 'company' });
    expect(entry.words).toBeNull();
    expect(withoutHidden([dates], [found], 'shop.example', [entry]).matches).toEqual([]);
  });

  test.each([null, '★', '…'])('of a thing with the title %j leaves the others that have no words in it', title => {
    const untitled = (id: string, material: string) => productWith({ id, title, materials: [material] });
    const [sheets, coat] = [untitled('tile-6', 'Xinjiang cotton'), untitled('tile-7', 'wool from Xinjiang')];
    const [ofSheets, ofCoat] = [match('tile-6', 'rule', place), match('tile-7', 'rule', place)];
    const entry = hiddenMatchFor(ofSheets, sheets, { ...base, matches: [ofSheets], only: 'product' });
    expect(withoutHidden([sheets, coat], [ofSheets, ofCoat], 'shop.example', [entry])).toMatchObject({ matches: [ofCoat] });
  });

  test('of a thing without a title is found again under another id, by all that is stated', () => {
    const sheets = (id: string) => productWith({ id, title: null, materials: ['Xinjiang cotton'] });
    const [before, after] = [match('tile-1', 'rule', place), match('tile-9', 'rule', place)];
    const entry = hiddenMatchFor(before, sheets('tile-1'), { ...base, matches: [before], only: 'product' });
    expect(withoutHidden([sheets('tile-9')], [after], 'shop.example', [entry]).matches).toEqual([]);
  });

  test('of a place leaves what stands at another level', () => {
    const sheets = product('tile-5', 'Cotton sheets', null);
    const rule: Match = { ...match('tile-5', 'rule', place), basis: 'place', partyId: null };
    const risk: Match = { ...match('tile-5', 'risk', place), basis: 'good', partyId: null, level: 'at-risk-good' };
    const entry = hiddenMatchFor(rule, sheets, { ...base, matches: [rule, risk], only: 'company' });
    expect(withoutHidden([sheets], [rule, risk], 'shop.example', [entry])).toMatchObject({ matches: [risk], hiddenOf: ['tile-5'] });
  });

  test('leaves another record of the same words alone', () => {
    const entry = { ...hiddenMatchFor(matches[2]!, bike, { ...base, only: 'company' }), actionIds: ['order'] };
    const left = withoutHidden(products, matches, 'shop.example', [entry]).matches;
    expect(left.map(({ actionId }) => actionId)).toEqual(['listing', 'order']);
  });
});
