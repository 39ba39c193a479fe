import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import { createMatcher } from '../../../src/core/matcher';
import { fromPair, thing, words } from './detail-fixtures';

const from = (...lines: string[]) => interpretDetails(thing({ lines }), words);

describe('labels that a mark sets apart', () => {
  test.each([
    [['【素材】麻100%', '【原産国】中国'], ['麻100%'], '中国'],
    [['【送料無料】エプロン【素材】麻100%【生産国】日本'], ['麻100%'], '日本'],
    [['●軽い。【品名】水(鉱水)【原産国】日本【素材】麻※色は選べません'], ['麻'], '日本'],
    [['■素材', 'コットン100％', '■生産国', '日本製'], ['コットン100％'], '日本'],
    [['■生産国 日本', '■サイズ 22cm'], [], '日本'],
    [['■素材', '■サイズ：22cm'], [], null],
    [['【素材】', '麻と綿'], ['麻と綿'], null],
    [['[Material] Brass', '[New] Thing'], ['Brass'], null],
  ])('%j', (lines, materials, origin) => {
    const told = from(...lines);
    expect([told.materials, told.countryOfOrigin]).toEqual([materials, origin]);
  });

  test('a long text below one is no value', () => expect(from('■素材', 'とても'.repeat(40)).materials).toEqual([]));
});

describe('a maker in the line below its label', () => {
  test.each([
    ['Angaben zum Hersteller (Informationspflichten zur GPSR Produktsicherheitsverordnung)', 'Acme Textil GmbH', 'Acme Textil GmbH'],
    ['Informacje o producencie', 'Tkalnia Acme Sp. z o.o.', 'Tkalnia Acme Sp. z o.o.'],
    ['Herstellerinformationen', 'UAB Acme', 'UAB Acme'],
    ['Informații producător', 'Nume: Acme Household SRL', 'Acme Household SRL'],
    ['Informacje o producencie', 'Kontakt z nami', null],
    ['Angaben zum Hersteller', `Acme GmbH ${'und noch mehr '.repeat(10)}`, null],
    ['MANUFACTURER', 'Norwood Outdoor Ltd.', 'Norwood Outdoor Ltd.'],
    ['Hersteller', 'Acme GmbH', 'Acme GmbH'],
    // The head of a filter.
    ['Hersteller', 'Acme', null],
    ['Who made it all', 'Acme Ltd', null],
  ])('"%s", "%s": %s', (line, next, maker) => expect(from('Thing', line, next).manufacturer).toBe(maker));

  test.each([
    [['Hersteller', 'Acme GmbH', 'Norwood', 'Oakley & Sons'], null],
    [['Hersteller', 'Acme GmbH', 'Dorfstr. 9, 24103 Kiel'], 'Acme GmbH'],
    [['Manufacturer\tWe gladly refund what you do not like', 'Norwood Foods Ltd.', '12 Mill Lane, Leeds'], 'Norwood Foods Ltd.'],
    [['Manufacturer', 'We gladly refund what you do not like', 'Norwood Foods Ltd.', '12 Mill Lane, Leeds'], 'Norwood Foods Ltd.'],
    [['Manufacturer\tWe gladly refund what you do not like', 'Write to us', 'or call', 'at any hour', 'Norwood Foods Ltd.'], null],
    [['Manufacturer\tUnion of the Olive Growers of Upper Galilee'], 'Union of the Olive Growers of Upper Galilee'],
    [['Manufacturer\tthe old mill by the river ltd'], 'the old mill by the river ltd'],
  ])('%j: %s', (lines, maker) => expect(from('Thing', ...lines).manufacturer).toBe(maker));

  test.each([
    ['Name: Acme GmbH', 'Acme GmbH'],
    ['Hersteller: Acme GmbH, Dorfstr. 9', 'Acme GmbH'],
    ['Acme: Tools', 'Acme: Tools'],
  ])('what heads the name is none of it: "%s"', (value, maker) => expect(fromPair('Hersteller', value).manufacturer).toBe(maker));
});

describe('the address behind a maker', () => {
  test.each([
    ['Norwood S.p.A., Via Verde 12, Torino', 'Norwood S.p.A.', 'Via Verde 12, Torino'],
    ['«Norwood SAS», адрес: Париж', 'Norwood SAS', 'адрес: Париж'],
    ['Norwood Co., Ltd. No. 8 Any Road, Ningbo, China', 'Norwood Co., Ltd.', 'No. 8 Any Road, Ningbo, China'],
    ['Norwood Mills GmbH & Co. KG, 24103 Kiel', 'Norwood Mills GmbH & Co. KG', '24103 Kiel'],
    ['Norwood Co., Ltd.', 'Norwood Co., Ltd.', undefined],
    ['Norwood Ltd, Leeds', 'Norwood Ltd, Leeds', undefined],
    ['Norwood, 5 Hill', 'Norwood, 5 Hill', undefined],
    ['Norwood Ltd; Oakley Ltd, 5 Hill', 'Norwood Ltd; Oakley Ltd, 5 Hill', undefined],
    ['3M', '3M', undefined],
  ])('of "%s"', (value, manufacturer, makerAddress) => {
    const told = fromPair('Manufacturer', value);
    expect([told.manufacturer, told.makerAddress]).toEqual([manufacturer, makerAddress]);
  });

  test('tells whether the firm is the listed one', () => {
    const matcher = createMatcher(JSON.parse(readFileSync('src/dataset/dataset.json', 'utf8')));
    const flags = (maker: string) =>
      matcher.match({ ...fromPair('Manufacturer', maker), title: 'Silicone sealant' }, new Set(['cbp_wro'])).length;
    expect(flags('Hoshine Silicon Industry Co., Ltd., 8 Any Road, Pinghu, China')).toBe(1);
    expect(flags('Hoshine Silicon Industry Co., Ltd., 8 Any Road, Leeds, United Kingdom')).toBe(0);
  });
});

describe('labels and values by turns, a line each', () => {
  test.each([
    [['Brand', 'Norwood', 'Material', 'Solid oak', 'Size', 'L'], 'Norwood', ['Solid oak']],
    [['Material', 'Solid oak', 'Brand', 'Norwood'], 'Norwood', ['Solid oak']],
    // A list of heads, and a head alone.
    [['Brand', 'Material', 'Origin', 'Care'], null, []],
    [['Size', 'L', 'Brand', 'Norwood'], null, []],
    [['Brand', 'Norwood '.repeat(20), 'Material', 'Oak'], null, ['Oak']],
  ])('%j', (lines, brand, materials) => {
    const told = from(...lines);
    expect([told.brand, told.materials]).toEqual([brand, materials]);
  });
});

test.each([
  ['¥89.00\tBrand: Acme', 'Acme'],
  ['Brand: Acme - Material: Oak', 'Acme'],
  ['Colour: red – Brand: Acme – Material: Oak', 'Acme'],
  ['Brand: Acme-Works', 'Acme-Works'],
])('in "%s" the brand is %s', (line, brand) => expect(from(line).brand).toBe(brand));

test.each([
  ['Prodotto da Acme S.p.A., Gragnano (NA)', 'Acme S.p.A., Gragnano (NA)'],
  ['Hergestellt von Acme GmbH', 'Acme GmbH'],
  ['Manufactured by Acme Co., Ltd', 'Acme Co., Ltd'],
  ['Made by hand in our workshop', null],
  ['Made by Anna and Ben', null],
  ['Reviewed by Acme Ltd', null],
])('"%s": the maker is %s', (line, maker) => expect(from(line).manufacturer).toBe(maker));

describe('a label is no value, nor what refers elsewhere', () => {
  test.each([
    ['Dane producenta', 'Nazwa producenta', 'manufacturer', null],
    ['Ursprungsland', 'Hersteller', 'countryOfOrigin', null],
    ['Brand', 'Manufacturer', 'brand', null],
    ['Brand', 'Origin', 'brand', 'Origin'],
    ['素材', '原産国', 'materials', []],
    ['소재', '상세페이지 참조', 'materials', []],
    ['제조사', '상세설명 별도표기', 'manufacturer', null],
    ['Material', 'See description', 'materials', []],
    ['Producent', 'biuro@acme.example', 'manufacturer', null],
    ['Manufacturer', 'https://acme.example', 'manufacturer', null],
    ['Adres producenta', 'ul. Polna 1, 00-001 Warszawa', 'manufacturer', null],
    ['Anschrift des Herstellers', 'Acme GmbH, Dorfstr. 9, Kiel', 'manufacturer', 'Acme GmbH'],
    ['Manufacturer Name and Address', 'Acme Foods Pvt Ltd, Plot 14', 'manufacturer', 'Acme Foods Pvt Ltd'],
    ['Brand', 'See by Acme', 'brand', 'See by Acme'],
    ['Manufacturer', 'Seeberg', 'manufacturer', 'Seeberg'],
    ['Obermaterial', 'Stoff', 'materials', ['Stoff']],
  ] as const)('%s\t%s', (label, value, field, expected) => expect(fromPair(label, value)[field]).toEqual(expected));
});

describe('origins', () => {
  test.each(['국내', 'Nacional', 'Domestic', 'Yerli'])('"%s" names no country', value =>
    expect(fromPair('Country of origin', value).countryOfOrigin).toBeNull(),
  );

  test('a country says more than "imported", wherever it stands', () => {
    expect(from('Origen\tImportado', 'Hecho en China').countryOfOrigin).toBe('China');
    expect(from('Origen\tImportado', 'Origen\tShandong').countryOfOrigin).toBe('Importado');
    expect(from('Origen\tShandong', 'Hecho en Italia').countryOfOrigin).toBe('Shandong');
  });

  test.each([
    ['Cut and sewn in Brooklyn, NY, USA', 'Brooklyn, NY, USA'],
    ['Handmade in St. Paul, Minnesota, USA. Ships at once.', 'St. Paul, Minnesota, USA'],
    ['Made in Portland, OR. Ships to Canada', null],
    ['Made in Athens, Georgia', null],
    ['Unlike blades made in China, ours last.', null],
    ['Unlike blades made in China, ours are made in Solingen, Germany.', 'Solingen, Germany'],
    ['Nicht in China, sondern hergestellt in Deutschland', 'Deutschland'],
    ['Anders als hergestellt in China', null],
    ['Machine wash, do not bleach. Made in Portugal', 'Portugal'],
    ['Handmade in Portland, shipped from China', null],
    ['Hand made in Peru from alpaca.', 'Peru'],
    ['Made in Xinjiang of cotton', 'Xinjiang'],
    ['Made in Germany since 1920', 'Germany'],
    ['Made in the Republic of Korea', 'Republic of Korea'],
    ['Made in Bosnia and Herzegovina', 'Bosnia and Herzegovina'],
    ['Fabriqué en France par des artisans', 'France'],
  ])('"%s": %s', (line, origin) => expect(from(line).countryOfOrigin).toBe(origin));
});

test('a template that calls the whole name a brand names none', () => {
  const told = (reader: 'brand-sign' | 'json-ld', lines: string[] = []) =>
    interpretDetails(thing({ title: 'Red Pot 4L', brand: 'Red Pot 4L', origins: { brand: { reader, where: 'brand' } }, lines }), words)
      .brand;
  expect(told('brand-sign')).toBeNull();
  expect(told('brand-sign', ['Brand\tAcme'])).toBe('Acme');
  expect(told('json-ld')).toBe('Red Pot 4L');
});
