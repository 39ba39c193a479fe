import './catalog';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { createSearch } from '../../src/explorer/logic/search';
import { typosBetween } from '../../src/explorer/logic/typos';

const search = createSearch(createCatalog(dataset));

/** Brands that shoppers search for. Where no record names one, the search must show nothing, least of all an order on another firm. */
const BRANDS =
  'Shein Temu Anker Adidas Levis Roborock Ikea Nestle Ferrero Walmart Decathlon Primark Boohoo Huawei Tesla Bosch Philips Canon Brother Lululemon Patagonia Crocs Ecovacs Tineco Xtep Dyson Logitech Epson Kodak Fujifilm Garmin Fitbit Bose Braun Tefal Miele Whirlpool Kenwood Nespresso Starbucks Heinz Kellogg Unilever Colgate Gillette Pampers Reebok Converse Vans Asics Skechers Timberland Quiksilver Billabong Oakley Casio Seiko Rolex Pandora Lego Mattel Hasbro Playmobil Fender Yamaha Steinway Makita Dewalt Stihl Husqvarna Michelin Goodyear Continental Toyota Nissan Mazda Subaru Hyundai Peugeot Renault Volvo Porsche Ferrari Hermes Chanel Gucci Prada Mango Fossil Kohler Moen Grohe Weber Pyrex Coleman Osprey Merrell Keen Teva Birkenstock Clarks Ecco';

test.each(BRANDS.split(' '))('no other firm replaces %s', brand => {
  const { hits, instead } = search(brand);
  expect(instead, hits.map(({ entry }) => entry.name).join(', ')).toBeNull();
});

test.each([
  ['Columbia', 'colombia'],
  ['Swatch', 'watch / switch'],
])('%s is one typo away from a word of the records, which replaces it unmarked', (brand, word) => {
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
])('%s is a typo of %s', (typed, word) => {
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
])('"%s" and "%s" are %d typos apart', (one, other, typos) => {
  expect([typosBetween(one, other), typosBetween(other, one)]).toEqual([typos, typos]);
});
