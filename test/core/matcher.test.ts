import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/core/matcher';
import type { Product } from '../../src/core/types';
import { dataset as shipped } from '../../src/dataset/load';
import { product } from '../product';
import { ALL_SOURCES, dataset, matcher } from './small-record';

const match = (fields: Partial<Product>) => matcher.match(product(fields), ALL_SOURCES);

/** As the record has it; the small one's cotton is only a crop. */
const WITH_MATERIALS = {
  ...dataset,
  words: {
    ...dataset.words,
    goods: { ...dataset.words.goods, cotton: { name: 'Cotton', raw: true, material: true }, gold: { name: 'Gold', material: true } },
  },
} as const;

describe('a match', () => {
  test('tells the exact words, their field, the rule and the name in the record', () => {
    expect(match({ title: 'TITAN® road bikes, 24"', countryOfOrigin: 'Made in Taiwan' })).toEqual([
      {
        productId: 'product-1',
        actionId: 'bikes',
        sourceId: 'orders',
        level: 'import-order',
        basis: 'brand',
        partyId: 'titan-maker',
        brandLinkId: 'titan',
        why: [
          { field: 'title', text: 'TITAN', name: 'Titan Manufacturing Co., Ltd.', rule: 'title-head' },
          { field: 'title', text: 'road bikes', name: 'Bicycles', rule: 'brand-goods-word' },
          { field: 'countryOfOrigin', text: 'Made in Taiwan', name: 'TW', rule: 'stated-origin' },
        ],
        unknown: [],
      },
    ]);
  });

  test.each([
    ['Giant Talon 3 Mountain Bike', 'Mountain Bike'],
    ['Giant TCR Advanced road bikes', 'road bikes'],
    ['Giant Talon 3', 'Talon 3'],
  ])('of the words of %j that tell the goods shows what a reader understands', (title, words) => {
    const [found] = createMatcher(shipped).match(product({ title, brand: 'Giant' }), new Set(['cbp_wro']));
    expect(found?.why.find(({ rule }) => rule === 'brand-goods-word')?.text).toBe(words);
  });

  test('tells what the page leaves open', () => {
    expect(match({ title: 'Titan bike' })[0]?.unknown).toEqual([{ field: 'countryOfOrigin', name: 'TW', rule: 'scope-origin' }]);
  });

  test.each<[Partial<Product>, string, string, string]>([
    [{ title: 'P250', brand: 'Zeltro' }, 'printers', 'owned', 'brand-field'],
    [{ title: 'P250', manufacturer: 'Zeltro' }, 'printers', 'owned', 'maker-field'],
    [{ title: 'Nice bike by Titan World Bicycles' }, 'bikes', 'brand', 'title-name'],
    [{ title: 'P250', manufacturer: 'Zeltro Electronics Works' }, 'printers', 'maker', 'whole-manufacturer'],
    [{ title: 'P250', seller: 'Zeltro Electronics Works' }, 'printers', 'seller', 'whole-seller'],
    [{ title: 'P250', brand: 'Zeltro Electronics Works' }, 'printers', 'brand', 'whole-brand'],
    [{ title: 'P250', importer: 'Zeltro Electronics Works' }, 'printers', 'maker', 'whole-importer'],
    [{ title: 'Tea of Red Hill Tea Farm' }, 'tea-farm', 'maker', 'named-vessel-farm-or-plant'],
    [{ title: 'Xinjiang walnuts' }, 'xinjiang', 'place', 'stated-place'],
    [{ title: 'Cotton towel', countryOfOrigin: 'China' }, 'cn-cotton', 'good', 'goods-word'],
    [{ title: 'Shoe', brand: 'Supplied' }, 'press', 'report', 'brand-field'],
  ])('%j rests on its basis', (fields, actionId, basis, rule) => {
    const [first] = match(fields);
    expect([first?.actionId ?? 'nothing', first?.basis ?? 'nothing', first?.why[0]?.rule ?? 'nothing']).toEqual([actionId, basis, rule]);
  });

  test('of an action that names several firms names the one that the brand belongs to', () => {
    // A matcher of its own: the tie is made when it is first asked for.
    const found = createMatcher(dataset).match(product({ title: 'Glove', brand: 'Twinbrand' }), ALL_SOURCES);
    expect(found.map(({ actionId, partyId }) => [actionId, partyId])).toEqual([['two-firms', 'twin-maker']]);
  });

  test('of one action comes once, told by the strongest lead', () => {
    const found = match({ title: 'Zeltro printer', brand: 'Zeltro', manufacturer: 'Zeltro Electronics Works Co., Ltd.' });
    expect(found.map(({ actionId, basis }) => [actionId, basis])).toEqual([['printers', 'maker']]);
  });

  test('of an order that the record says is superseded comes after the one of what superseded it', () => {
    expect(match({ title: 'Xinjiang cotton' }).map(({ actionId }) => actionId)).toEqual(['xinjiang', 'xinjiang-cotton']);
  });

  test('of a material says that its origin is not stated, but for a country right beside it', () => {
    const found = (fields: Partial<Product>) => createMatcher(WITH_MATERIALS).match(product(fields), ALL_SOURCES);
    const open = (fields: Partial<Product>) => found(fields).find(({ actionId }) => actionId === 'cn-cotton')?.unknown;
    const unstated = [{ field: 'materialOrigin', name: 'CN', rule: 'material-origin' }];
    expect(open({ title: 'Cotton towel', countryOfOrigin: 'China' })).toEqual(unstated);
    expect(open({ title: 'Towel', materials: ['cotton'], countryOfOrigin: 'China' })).toEqual(unstated);
    expect(open({ title: 'Towel, cotton from China' })).toEqual([]);
    expect(open({ title: 'Towel, cotton from China', countryOfOrigin: 'China' })).toEqual([]);
    expect(open({ title: 'Towel, cotton from India', countryOfOrigin: 'China' }), 'of another country').toBeUndefined();
    expect(found({ title: 'Coffee', countryOfOrigin: 'DR Congo' })[0]?.unknown).toEqual([]);
    const ofGold = (title: string) =>
      found({ title, countryOfOrigin: 'DR Congo' }).find(({ actionId }) => actionId === 'field-gold')?.unknown;
    expect(ofGold('Gold ring')).toEqual([{ ...unstated[0], name: 'CD' }]);
    expect(ofGold('Gold bars'), 'the listed good itself').toEqual([]);
    expect(ofGold('Gold bars 10 g'), 'how much of it').toEqual([]);
    expect(ofGold('Gold bars earrings'), 'the origin of the earrings').toEqual([{ ...unstated[0], name: 'CD' }]);
  });

  test('of the product itself comes before one of its input, and that before one of its material', () => {
    const { actions } = dataset;
    const good = (id: string, scope: object) => {
      const like = actions.find(action => action.id === 'cn-cotton');
      if (like === undefined) throw new Error('the small record has no cotton of China');
      return { ...like, id, scope: { ...like.scope, ...scope } };
    };
    const more = [good('cn-knits', { goods: ['garments'], input: 'cotton (China)' }), good('cn-garments', { goods: ['garments'] })];
    const found = createMatcher({ ...WITH_MATERIALS, actions: [...actions, ...more] }).match(
      product({ title: 'Cotton shirt', countryOfOrigin: 'China' }),
      ALL_SOURCES,
    );
    expect(found.map(({ actionId }) => actionId)).toEqual(['cn-garments', 'cn-knits', 'cn-cotton']);
  });

  test('of a source that is off does not come', () => {
    expect(matcher.match(product({ title: 'Titan bike' }), new Set(['goods']))).toEqual([]);
    expect(matcher.explain(product({ title: 'Titan bike' }), new Set()).rejections).toMatchObject([
      { gate: 'sources', reason: 'source-off' },
    ]);
  });

  test('of past actions is history', () => {
    expect(match({ title: 'Glove', brand: 'Bygone' })).toMatchObject([{ actionId: 'lifted', level: 'ended' }]);
  });

  test('never rests on one secondary copy of an order', () => {
    expect(match({ manufacturer: 'Onecopy Trading House Ltd.' })).toEqual([]);
  });
});

describe('why', () => {
  const whyOf = (fields: Partial<Product>, actionId: string) =>
    match(fields)
      .find(each => each.actionId === actionId)
      ?.why.map(({ field, text, name, rule }) => `${rule}: ${field} "${text}", ${name}`);

  test.each<[string, Partial<Product>, string, string[]]>([
    [
      'a place and its good',
      { title: 'Soft Xinjiang long cotton sheets' },
      'xinjiang',
      ['stated-place: title "Xinjiang long cotton", Xinjiang'],
    ],
    ['a good and its place', { title: 'Walnuts Xinjiang, big' }, 'xinjiang', ['stated-place: title "Walnuts Xinjiang", Xinjiang']],
    ['a place after "made in"', { title: 'Rug made in Xinjiang' }, 'xinjiang', ['stated-place: title "Xinjiang", Xinjiang']],
    [
      'a place and a good of the order',
      { materials: ['Xinjiang cotton'] },
      'xinjiang-cotton',
      ['stated-place: materials "Xinjiang cotton", Xinjiang', 'goods-word: materials "cotton", Cotton'],
    ],
    [
      'a whole country',
      { title: 'Cotton towel', countryOfOrigin: 'TURKMENISTAN' },
      'turkmen-cotton',
      ['stated-place: countryOfOrigin "TURKMENISTAN", Turkmenistan', 'goods-word: title "Cotton", Cotton'],
    ],
    [
      'a good and its country',
      { title: 'Cotton towel', countryOfOrigin: 'P.R. China' },
      'cn-cotton',
      ['goods-word: title "Cotton", Cotton', 'stated-origin: countryOfOrigin "P.R. China", CN'],
    ],
    [
      'a good with "made in"',
      { title: 'Cotton towel made in China, blue' },
      'cn-cotton',
      ['goods-word: title "Cotton", Cotton', 'stated-origin: title "made in China", CN'],
    ],
    [
      'a good beside its country',
      { title: 'China cotton, loose' },
      'cn-cotton',
      ['goods-word: title "cotton", Cotton', 'stated-origin: title "China", CN'],
    ],
    [
      'a good with "made in" and a country of more words',
      { title: 'Gold ring made in DR Congo by hand' },
      'field-gold',
      ['goods-word: title "Gold ring", gold', 'stated-origin: title "made in DR Congo", CD'],
    ],
    [
      'a good right behind its country, which is not the first word',
      { title: 'Fine loose long China cotton' },
      'cn-cotton',
      ['goods-word: title "cotton", Cotton', 'stated-origin: title "China", CN'],
    ],
    [
      'a good of the category',
      { category: 'Coffee', countryOfOrigin: 'Colombia' },
      'coffee-co',
      ['goods-word: category "Coffee", coffee', 'stated-origin: countryOfOrigin "Colombia", CO'],
    ],
    [
      'a vessel',
      { title: 'Tuna, Hai Lien No. 12' },
      'catch',
      ['named-vessel-farm-or-plant: title "Hai Lien No. 12", Hai Lien No. 12', 'goods-word: title "Tuna", seafood'],
    ],
    [
      'a farm in a line of text',
      { text: ['From Red Hill Tea Farm'] },
      'tea-farm',
      ['named-vessel-farm-or-plant: text "Red Hill Tea Farm", Red Hill Tea Farm'],
    ],
    [
      'a row of details',
      { details: [{ label: 'Farm', value: 'Red Hill Tea Farm' }] },
      'tea-farm',
      ['named-vessel-farm-or-plant: text "Red Hill Tea Farm", Red Hill Tea Farm'],
    ],
    [
      'a company and its goods',
      { title: 'Shirt', seller: 'Thread Craft Ltd', countryOfOrigin: 'Jordan' },
      'shirts',
      [
        'whole-seller: seller "Thread Craft Ltd", Thread Craft Ltd',
        'goods-word: title "Shirt", Garments',
        'stated-origin: countryOfOrigin "Jordan", JO',
      ],
    ],
    ['a brand field', { title: 'P250', brand: 'ZELTRO' }, 'printers', ['brand-field: brand "ZELTRO", Zeltro Electronics Works Co., Ltd.']],
    [
      'a report names the company',
      { title: 'Shoe', brand: 'Supplied' },
      'press',
      ['brand-field: brand "Supplied", supplied company', 'brand-goods-word: title "Shoe", supplied company'],
    ],
  ])('%s', (_, fields, actionId, why) => expect(whyOf(fields, actionId)).toEqual(why));

  test('a vessel is a maker', () =>
    expect(match({ title: 'Tuna, Hai Lien No. 12' })).toMatchObject([{ basis: 'maker', partyId: 'long-vessel', brandLinkId: null }]));

  test('a record that is not there leads nowhere', () => {
    expect(match({ title: 'Ghost farm of nowhere', manufacturer: 'Nobodyknown' })).toEqual([]);
  });

  test('the first of many lines of text are read', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `line ${at}`);
    expect(match({ text: [...lines, 'Red Hill Tea Farm'] })).toEqual([]);
    expect(match({ text: ['Red Hill Tea Farm', ...lines] })).toHaveLength(1);
  });

  test('a title is read to two thousand characters', () => {
    expect(match({ title: `${'x '.repeat(990)}Red Hill Tea Farm` })).toHaveLength(1);
    expect(match({ title: `${'x '.repeat(1100)}Red Hill Tea Farm` })).toEqual([]);
  });
});

describe('a rejection', () => {
  test.each<[string, Partial<Product>, object]>([
    [
      'of a brand',
      { title: 'Shoe', brand: 'Supplied' },
      { actionId: 'printers', brandLinkId: 'supplied', partyId: 'zeltro-maker', gate: 'neverSideways' },
    ],
    ['of a place', { title: 'Xinjiang noodles' }, { actionId: 'xinjiang', brandLinkId: null, partyId: null, gate: 'statedPlace' }],
    ['of one copy', { manufacturer: 'Onecopy Trading House Ltd.' }, { gate: 'level', reason: 'context' }],
    [
      'of a past action of one of several',
      { manufacturer: 'Bygone Glove Works; Deskly Ltd' },
      { gate: 'level', reason: 'past-and-one-of-several' },
    ],
  ])('%s tells whose and why', (_, fields, told) => {
    const { rejections } = matcher.explain(product(fields), ALL_SOURCES);
    expect(rejections).toEqual(expect.arrayContaining([expect.objectContaining(told)]));
  });
});

describe('one of several makers', () => {
  const fields = { title: 'P250', manufacturer: 'Zeltro Electronics Works Co., Ltd.; Deskly Ltd' };

  test('stands apart from the matches', () => {
    const { matches, oneOf } = matcher.find(product(fields), ALL_SOURCES);
    expect(matches).toEqual([]);
    expect(oneOf).toMatchObject([{ actionId: 'printers', level: 'import-order', why: [{ text: 'Zeltro Electronics Works Co., Ltd.' }] }]);
  });

  test('is a match where the page names the firm elsewhere too', () => {
    const { matches, oneOf } = matcher.find(product({ ...fields, seller: 'Zeltro Electronics Works' }), ALL_SOURCES);
    expect(matches).toHaveLength(1);
    expect(oneOf).toEqual([]);
  });

  test('is no news of a past action', () => {
    expect(matcher.find(product({ manufacturer: 'Bygone Glove Works; Deskly Ltd' }), ALL_SOURCES).oneOf).toEqual([]);
  });
});

test('needs no more than what a parsed dataset.json holds', () => {
  const parsed = createMatcher(JSON.parse(JSON.stringify(dataset)));
  expect(parsed.match(product({ title: 'Titan bike' }), ALL_SOURCES)).toHaveLength(1);
});

describe('a product of a caller of its own', () => {
  const bike = { id: 'p', kind: 'product', title: 'Titan bike', brand: 'Titan' };
  const whole = { ...bike, manufacturer: null, seller: null, countryOfOrigin: 'Taiwan' };

  test.each<[string, object]>([
    ['of the fields of the contract alone', { ...whole, materials: [] }],
    ['without its materials', whole],
    ['with null for them', { ...whole, materials: null }],
    ['with null among them', { ...whole, materials: [null, 'steel'] }],
    ['without any field that it has no word for', bike],
  ])('%s', (_, told) => {
    expect(matcher.match(JSON.parse(JSON.stringify(told)), ALL_SOURCES).map(({ actionId }) => actionId)).toEqual(['bikes']);
  });

  test('is looked at in its first materials', () => {
    const materials = Array.from({ length: 100 }, () => 'steel');
    expect(match({ title: 'Sheets', materials: [...materials, 'Xinjiang cotton'] })).toEqual([]);
  });
});
