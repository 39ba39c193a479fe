import './catalog';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { createSearch } from '../../src/explorer/logic/search';
import { slipsBetween } from '../../src/explorer/logic/slips';

const search = createSearch(createCatalog(dataset));

/** Brands that shoppers look for. Where no record names one, a search for it shows nothing, least of all an order on another firm. */
const BRANDS =
  'Shein Temu Anker Adidas Levis Roborock Ikea Nestle Ferrero Walmart Decathlon Primark Boohoo Huawei Tesla Bosch Philips Canon Brother Lululemon Patagonia Crocs Ecovacs Tineco Xtep Dyson Logitech Epson Kodak Fujifilm Garmin Fitbit Bose Braun Tefal Miele Whirlpool Kenwood Nespresso Starbucks Heinz Kellogg Unilever Colgate Gillette Pampers Reebok Converse Vans Asics Skechers Timberland Quiksilver Billabong Oakley Casio Seiko Rolex Pandora Lego Mattel Hasbro Playmobil Fender Yamaha Steinway Makita Dewalt Stihl Husqvarna Michelin Goodyear Continental Toyota Nissan Mazda Subaru Hyundai Peugeot Renault Volvo Porsche Ferrari Hermes Chanel Gucci Prada Mango Fossil Kohler Moen Grohe Weber Pyrex Coleman Osprey Merrell Keen Teva Birkenstock Clarks Ecco';

test.each(BRANDS.split(' '))('no other firm stands in for %s', brand => {
  const { hits, instead } = search(brand);
  expect(instead, hits.map(({ entry }) => entry.name).join(', ')).toBeNull();
});

test.each([
  ['Columbia', 'colombia'],
  ['Swatch', 'watch / switch'],
])('%s is one slip from a word of the records: it stands in, and none of its names is marked', (brand, word) => {
  const { hits, instead } = search(brand);
  expect(instead).toBe(word);
  expect(hits.flatMap(({ marks }) => marks)).toEqual([]);
});

test.each([
  ['gaint', 'giant'],
  ['hikvison', 'hikvision'],
  ['hikvsion', 'hikvision'],
  ['hikivision', 'hikvision'],
  ['xinjang', 'xinjiang'],
  ['pantun', 'pantum'],
  ['linglng', 'linglong'],
  ['dahau', 'dahua'],
  ['ninstar', 'ninestar'],
  ['esqeul', 'esquel'],
  ['cotten', 'cotton'],
  ['tomatose', 'tomatoes'],
  ['malasia', 'malaysia'],
  ['uniqolo', 'uniqlo'],
  ['supermx', 'supermax'],
  ['turkmenstan', 'turkmenistan'],
  ['uzbekstan', 'uzbekistan'],
  ['aluminim', 'aluminum'],
  ['zimbabew', 'zimbabwe'],
  ['congoo', 'congo'],
  ['sensetme', 'sensetime'],
  ['iflytec', 'iflytek'],
  ['lexmrk', 'lexmark'],
  ['serbai', 'serbia'],
  ['seafod', 'seafood'],
  ['diamnods', 'diamonds'],
])('%s is a slip of %s', (typed, word) => {
  const { hits, instead } = search(typed);
  expect(instead?.split(' / ')).toContain(word);
  expect(hits.length).toBeGreaterThan(0);
});

test.each([
  ['giant', 'giant', 0],
  ['gaint', 'giant', 1],
  ['gint', 'giant', 1],
  ['giaant', 'giant', 1],
  ['giamt', 'giant', 1],
  ['agitn', 'giant', 3],
  ['', 'giant', 5],
])('between "%s" and "%s" lie %d slips', (one, other, slips) => {
  expect([slipsBetween(one, other), slipsBetween(other, one)]).toEqual([slips, slips]);
});
