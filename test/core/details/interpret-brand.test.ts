import { describe, expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import type { Product } from '../../../src/core/types';
import { thing, words } from './detail-fixtures';

describe('brand', () => {
  test.each([
    ['Visit the Giant Store', 'Giant'],
    ['Besuche den Acme-Shop', 'Acme'],
    ['ブランド: アクメ', 'アクメ'],
    ['View other products from Acme', 'Acme'],
  ])('%s → %s', (brand, expected) => expect(interpretDetails(thing({ brand }), words).brand).toBe(expected));

  test.each([
    ['Ember | Similar products from Ember', 'Ember'],
    ['Ember | Produits similaires par Ember', 'Ember'],
    ['Ember | More | All products from Ember', 'Ember'],
    ['Ember | Ember & Ash', 'Ember | Ember & Ash'],
    ['Ember | Ash', 'Ember | Ash'],
    ['Ember | Embers and Ash', 'Ember | Embers and Ash'],
    ['Ember|Ash', 'Ember|Ash'],
    ['Ember More Bags from Ember', 'Ember'],
    ['Ember Tas Lainnya dari Ember', 'Ember'],
    ['Ember by Ember', 'Ember by Ember'],
    ['Ember for an Ember', 'Ember for an Ember'],
    ['Ember and all of Ash', 'Ember and all of Ash'],
  ])('the link behind a brand is no part of it: %s → %s', (brand, expected) => {
    expect(interpretDetails(thing({ brand }), words).brand).toBe(expected);
    expect(interpretDetails(thing({ lines: [`Brand:\t${brand}`] }), words).brand).toBe(expected);
  });

  test('a stated brand stays, whatever the details say', () => {
    const lines = ['Brand\tOther'];
    expect(interpretDetails(thing({ brand: 'Acme', url: 'https://shop.example/x', lines }), words).brand).toBe('Acme');
  });

  test('a marketplace that puts itself as the brand gives way to the page', () => {
    const lines = ['Brand Name\tYOKI'];
    expect(interpretDetails(thing({ brand: 'Acme', url: 'https://www.acme.example/x', lines }), words).brand).toBe('YOKI');
  });

  test.each([
    ['Acme', 'Thing', 'Acme'],
    ['Acme Works GmbH', 'Acme drill', 'Acme'],
    ['Acme, Inc.', 'Acme drill', 'Acme'],
    ['JA Solar', 'Solar Panel 100W', 'JA Solar'],
    ['JA Solar Holdings Co., Ltd.', 'Solar Panel 100W', null],
    ['JA Solar Holdings Co., Ltd.', 'JA Solar Panel 100W', 'JA Solar'],
    ['The Acme Works Ltd', 'The best drill', null],
    ['The Acme Works Ltd', 'The Acme Works drill', 'The Acme Works'],
    ['Robert Norwood GmbH', 'Norwood Drill', 'Norwood'],
    ['Shenzhen Acme Innovations Co., Ltd', 'Acme Charger', 'Acme'],
    ['Confezioni Norwood Srl', 'Norwood Shirt', 'Norwood'],
    ['Alfred Nörwood SE', 'Nörwood K 5', 'Nörwood'],
    ['Dr. Norwood GmbH', 'Norwood Cream', 'Norwood'],
    ['The Acme Works Ltd', 'Acme drill', 'Acme'],
    ['Acme Works Limited', 'Limited Edition Mug', null],
    ['Huizhou Acme Industrial Co., Ltd.', 'Slicer of steel', null],
    ['Acme GmbH', 'Slicer of steel', null],
    ['Acme Fine Steel Tools', 'Slicer of steel', 'Acme Fine Steel Tools'],
    ['Acme Fine Steel Hand Tools', 'Slicer of steel', null],
    ['A Fine Steel Hand Tools Maker', 'A slicer of steel', null],
  ])('of the maker "%s" for "%s": %s', (manufacturer, title, expected) =>
    expect(interpretDetails(thing({ title, manufacturer }), words).brand).toBe(expected),
  );
});

describe('a maker’s field that says nothing', () => {
  const origins = { manufacturer: { reader: 'json-ld', where: 'manufacturer' } } as const;
  const read = (manufacturer: string, lines: string[] = []) => interpretDetails(thing({ manufacturer, lines, origins }), words);

  test.each(['Does not apply', 'Not specified', 'Other', 'Various', '其他', 'Diğer', 'Khác', 'See product image', '상세페이지 참조'])(
    '%s is neither maker nor brand',
    manufacturer => {
      const { manufacturer: maker, brand, origins } = read(manufacturer);
      expect([maker, brand, origins]).toEqual([null, null, {}]);
    },
  );

  test('leaves it to a row of the details', () => {
    const { manufacturer, origins } = read('Does not apply', ['Manufacturer\tAcme GmbH']);
    expect([manufacturer, origins?.manufacturer?.reader]).toEqual(['Acme GmbH', 'details']);
  });

  test('a name stays', () => expect(read('Acme GmbH', ['Manufacturer\tOther Works GmbH']).manufacturer).toBe('Acme GmbH'));
});

describe('a brand that is the shop itself', () => {
  const named = (brand: string, host: string, lines: string[] = ['Brand\tAcme'], reader: 'brand-sign' | 'json-ld' = 'json-ld') =>
    interpretDetails(thing({ brand, url: `https://${host}/p/1`, lines, origins: { brand: { reader, where: 'brand' } } }), words);

  test.each([
    ['Emag', 'www.emag.ro', 'Acme'],
    ['Corner Shop', 'cornershop.example', 'Acme'],
    ['Noon', 'nooncom-eg.example', 'Acme'],
    ['Corner Shop', 'www.corner-shop.example', 'Acme'],
    ['Corner-Shop', 'corner-shop.example', 'Acme'],
    ['corner-shop.example', 'www.corner-shop.example', 'Acme'],
    ['www.cornershop.example', 'cornershop.example', 'Acme'],
    ['corner-shop.example', 'other-shop.example', 'corner-shop.example'],
    ['Noon', 'afternoon.example', 'Noon'],
    ['Noon', 'noon-and-everything-else.example', 'Noon'],
    ['LG', 'www.lg.com', 'LG'],
    ['Giant', 'www.bikes.example', 'Giant'],
  ])('"%s" at %s: the brand is %s', (brand, host, expected) => expect(named(brand, host).brand).toBe(expected));

  test('stays where the page names no other', () => {
    expect(named('Emag', 'www.emag.ro', ['Color\tRed']).brand).toBe('Emag');
    expect(named('Emag', 'www.emag.ro', ['Brand\tNone']).brand).toBe('Emag');
    expect(named('Emag', 'www.emag.ro', ['Color\tRed']).origins?.brand?.reader).toBe('json-ld');
  });

  test('is none where it was a mere sign', () => {
    const { brand, origins } = named('Emag', 'www.emag.ro', ['Color\tRed'], 'brand-sign');
    expect([brand, origins?.brand]).toEqual([null, undefined]);
  });

  test('is no reason to look at a thing without an address', () => {
    expect(interpretDetails(thing({ brand: 'Emag', lines: ['Brand\tAcme'] }), words).brand).toBe('Emag');
  });
});

test.each([
  'N/A',
  'Muu merkki',
  'Sonstige',
  'その他',
  'Khác',
  'Đang cập nhật',
  'Egyéb',
  '없음',
  '상세페이지 참조',
  '상품 상세설명 참조',
  'other/其他',
  '不详',
  '详见包装',
  'Não informado',
  'Belirtilmemiş',
  'Diğer Markalar',
  'غير محدد',
  'أخرى',
  'לא ידוע',
  'ไม่ระบุ',
  'Lainnya',
  'Не вказано',
])('a brand "%s" is none: the page’s own line names it', brand => {
  const stated = { brand, origins: { brand: { reader: 'json-ld', where: 'brand' } } } as const;
  expect(interpretDetails(thing({ ...stated, lines: ['Brand\tVauhti'] }), words)).toMatchObject({
    brand: 'Vauhti',
    origins: { brand: { reader: 'details' } },
  });
  expect(interpretDetails(thing(stated), words).brand).toBeNull();
});

test.each(['Unbranded', 'Generic', 'Sem marca', '无品牌', 'Tidak Ada Merek', '참조은식품', 'Ver Sacrum'])(
  '"%s" says whose a thing is, or that it is of no brand',
  brand => {
    expect(interpretDetails(thing({ brand, lines: ['Brand\tVauhti'] }), words).brand).toBe(brand);
    expect(interpretDetails(thing({ lines: [`Brand\t${brand}`] }), words).brand).toBe(brand);
  },
);

test.each(['자체제작', '협력업체', '알수없음', 'Nacional', '见包装', 'לא ידוע'])('a maker "%s" is none, and no brand', maker => {
  expect(interpretDetails(thing({ lines: [`Manufacturer\t${maker}`] }), words)).toMatchObject({ manufacturer: null, brand: null });
});

describe('a maker that is only the brand’s name', () => {
  const read = (stated: Partial<Product>, ...lines: string[]) => {
    const { brand, manufacturer, makerAddress } = interpretDetails(thing({ ...stated, lines }), words);
    return [brand, manufacturer, makerAddress];
  };

  test('gives way to the firm that a further row names', () => {
    const rows = ['Hersteller:\tAcme', 'Hersteller gemäß GPSR\tAcme Trading Ltd., Room 5, Ningbo, China'];
    expect(read({ brand: 'Acme' }, ...rows)).toEqual(['Acme', 'Acme Trading Ltd.', 'Room 5, Ningbo, China']);
    expect(read({ brand: 'Acme', manufacturer: 'ACME' }, rows[1] ?? '')[1]).toBe('Acme Trading Ltd.');
  });

  test('and stays the brand where the page states none', () =>
    expect(read({}, 'Hersteller\tAcme', 'Hersteller gemäß GPSR\tAcme Trading Ltd.')).toEqual(['Acme', 'Acme Trading Ltd.', undefined]));

  test.each([
    [{ brand: 'Acme' }, ['Hersteller\tAcme Works', 'Hersteller\tNorwood Ltd.'], 'Acme Works'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme GmbH', 'Hersteller\tNorwood Ltd.'], 'Acme GmbH'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme', 'Hersteller\tNorwood'], 'Acme'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme', 'Hersteller\tNorwood Textile Co., Ltd.'], 'Acme'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme', 'Hersteller\tAcmeon GmbH'], 'Acme'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme', 'Hersteller\tAcme Vertriebs GmbH, Importer'], 'Acme'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme', 'Hersteller\tAcme Vertriebs GmbH (distributor)'], 'Acme'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme', 'Hersteller\tAcme Vertriebs GmbH, distributor'], 'Acme'],
    [{}, ['Hersteller\tAcme', 'Hersteller\tNorwood Ltd.'], 'Acme'],
    [{ brand: 'Acme' }, ['Hersteller\tAcme', 'Importer\tNorwood Ltd.'], 'Acme'],
  ])('a maker who is another, and a firm of another role, change nothing: %j', (stated, lines, maker) =>
    expect(read(stated, ...lines)[1]).toBe(maker),
  );
});
