import { describe, expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import { countriesIn, isImported } from '../../../src/core/text/origin';
import { fromPair, thing, words } from './detail-fixtures';

test('what a pair states says where it stood', () => {
  const { origins } = interpretDetails(thing({ lines: ['Country of origin\tTaiwan', 'Manufacturer\tacme'] }), words);
  expect(origins).toEqual({
    countryOfOrigin: { reader: 'details', where: 'Country of origin' },
    manufacturer: { reader: 'details', where: 'Manufacturer' },
    brand: { reader: 'maker', where: 'Manufacturer' },
  });
});

test.each([
  ['Brand\t123', 'brand', null],
  ['Manufacturer\tacme', 'manufacturer', 'acme'],
  ['Handmade in\tItaly', 'countryOfOrigin', 'Italy'],
  ['Details\tA mug. Handmade in Italy', 'countryOfOrigin', 'Italy'],
  ['Details\tMade of solid oak wood', 'materials', ['solid oak wood']],
  ['100%\tcotton', 'materials', ['100% cotton']],
] as const)('the line "%s": %s %s', (line, field, value) =>
  expect(interpretDetails(thing({ lines: [line] }), words)[field]).toEqual(value),
);

test.each([
  ['cart', 'Acme mug × 2', 'Acme mug'],
  ['cart', 'Screws M8 × 40', 'Screws M8 × 40'],
  ['tile', 'Acme mug × 2', 'Acme mug × 2'],
  ['tile', 'Acme mug × 1', 'Acme mug'],
] as const)('in a %s, "%s" is called "%s"', (kind, title, called) => {
  expect(interpretDetails(thing({ kind, title }), words).title).toBe(called);
});

test.each([
  ['Fabrication', 'Portugal', 'Portugal', []],
  ['Fabrication', 'Chine', 'Chine', []],
  ['Fabrication', '100 % coton', null, ['100 % coton']],
  ['Fabrication', 'Jersey', null, ['Jersey']],
  ['Fabrication', 'Fabriqué en Italie', 'Fabriqué en Italie', []],
  ['Fabrication', 'Made in the USA.', 'Made in the USA.', []],
  ['Fabrication', 'Leather made in Italy', 'Italy', ['Leather made in Italy']],
  ['Fabrication', 'Made in Italy from leather', 'Italy', ['Made in Italy from leather']],
  ['Material', 'China', null, ['China']],
])('under "%s", "%s": the origin is %s, the material %j', (label, value, countryOfOrigin, materials) => {
  expect(fromPair(label, value)).toMatchObject({ countryOfOrigin, materials });
});

test('the maker of a regulation may stand below its heading with a label of its own', () => {
  const lines = ['Informations relatives au fabricant', 'Nom :\tOrme Maroquinerie SAS', 'Adresse :\t4 rue du Lin, Lille'];
  expect(interpretDetails(thing({ lines }), words).manufacturer).toBe('Orme Maroquinerie SAS');
  expect(interpretDetails(thing({ lines: ['Hersteller', 'Name\tAnna Berg'] }), words).manufacturer).toBeNull();
});

test.each(['Líder da indústria brasileira de calçados', 'Indústria de calçados', 'صناعة يدوية', 'Hasil buatan tangan', 'Buatan sendiri'])(
  '"%s" states no origin',
  line => expect(interpretDetails(thing({ lines: [line] }), words).countryOfOrigin).toBeNull(),
);

test.each([
  ['%100 Pamuk', ['%100 Pamuk']],
  ['%95 Pamuk, %5 Elastan', ['%95 Pamuk, %5 Elastan']],
  ['%100 Müşteri memnuniyeti', []],
  ['%50 indirim', []],
])('the shares of "%s": %j', (line, materials) => {
  expect(interpretDetails(thing({ lines: [line] }), words).materials).toEqual(materials);
});

test('a pair comes as the page sets it, with its bullet and its colon', () => {
  expect(fromPair('• Country of origin :', ': Taiwan ').details).toEqual([{ label: 'Country of origin', value: 'Taiwan' }]);
});

test.each([
  ['Производство', 'Собственное', null],
  ['صناعة', 'يدوية', null],
  ['Производство', 'Китай', 'Китай'],
  ['Κατασκευή', 'Μεταλλική', null],
])('of the making, under "%s", "%s" is the origin %s', (label, value, origin) => {
  expect(fromPair(label, value).countryOfOrigin).toBe(origin);
});

test.each([
  ['страна происхождения', 'Франция', 'Франция'],
  ['Country of Origin', 'India', 'India'],
  ['原産国', '日本', '日本'],
  ['More about it\tCountry of origin', 'India', 'India'],
  ['Country of origin', 'Add to wish list', null],
  ['Country of origin', 'Ships to India in 3 days', null],
  ['Страна', 'Россия', null],
  ['Our country of origin story', 'India', null],
  ['Delivery', 'India', null],
])('"%s" alone in a line, and "%s" in the next: the origin is %s', (line, next, origin) => {
  expect(interpretDetails(thing({ lines: ['Thing', line, next, 'More'] }), words).countryOfOrigin).toBe(origin);
});

describe('labels of every language', () => {
  test.each([
    ['Country of Origin', 'China'],
    ['Herkunftsland', 'China'],
    ['Pays de fabrication', 'Chine'],
    ['País de origen', 'China'],
    ['País de fabrico', 'China'],
    ['Paese di produzione', 'Cina'],
    ['Land van herkomst', 'China'],
    ['Kraj pochodzenia', 'Chiny'],
    ['Země původu', 'Čína'],
    ['Krajina pôvodu', 'Čína'],
    ['Származási ország', 'Kína'],
    ['Țara de origine', 'China'],
    ['Страна производства', 'Китай'],
    ['Країна виробник', 'Китай'],
    ['Menşei', 'Çin'],
    ['بلد المنشأ', 'الصين'],
    ['ארץ ייצור', 'סין'],
    ['原産国', '中国'],
    ['제조국', '중국'],
    ['产地', '中国'],
    ['原產地', '中國'],
    ['Ursprungsland', 'Kina'],
    ['Oprindelsesland', 'Kina'],
    ['Opprinnelsesland', 'Kina'],
    ['Valmistusmaa', 'Kiina'],
    ['Χώρα προέλευσης', 'Κίνα'],
    ['Страна на произход', 'Китай'],
  ])('%s: %s', (label, value) => {
    const { countryOfOrigin } = fromPair(label, value);
    expect(countryOfOrigin).toBe(value);
    expect(countriesIn(countryOfOrigin ?? '', words)).toEqual(['CN']);
  });

  test.each([
    ['5. 제조국', 'countryOfOrigin', '베트남'],
    ['原產地(國)', 'countryOfOrigin', '台灣'],
    ['make/manufacturer', 'brand', 'Acme'],
    ['Importeur', 'importer', 'Acme GmbH'],
  ] as const)('%s says %s', (label, field, value) => expect(fromPair(label, value)[field]).toBe(value));

  test.each(['Upper Material', 'Материал корпуса', 'Materiał wykonania', 'Padfolio-Material'])('%s is a material', label =>
    expect(fromPair(label, 'leather').materials).toEqual(['leather']),
  );

  test.each([
    ['Material Care', 'Machine wash'],
    ['GPU Chipset Manufacturer', 'Acme'],
    ['Manufacturer Part Number', 'AB-12'],
    ['Country of Origin', 'See the label'],
    ['Country of Origin', 'Please see the label'],
  ])('%s: %s states nothing', (label, value) => {
    const { materials, manufacturer, countryOfOrigin } = fromPair(label, value);
    expect([materials, manufacturer, countryOfOrigin]).toEqual([[], null, null]);
  });
});

describe('lines', () => {
  test.each([
    ['Made in Vietnam', 'Vietnam'],
    ['Hecho en China', 'China'],
    ['Сделано в Китае', 'Китае'],
    ['Soft, light, imported.', 'imported'],
    ['商品產地\uFF1A台灣', '台灣'],
  ])('"%s" states %s', (line, origin) => {
    expect(interpretDetails(thing({ lines: [line] }), words).countryOfOrigin).toBe(origin);
  });

  test.each([
    'Made in small batches',
    'A bag made in Paris style',
    'Not made in China',
    'Acme Canada © 2020',
    'A Turkish towel',
    'Ships from China',
    'Produktion in Handarbeit',
    'In Deutschland gegründet',
    '产地直销',
    'أفضل منتج في السعودية',
    '밀가루(미국산), 소금',
    '부산',
    'Fabrication française',
    'Q: Is this made in China?',
    'Was it made in Germany or Poland? We do not know.',
  ])('"%s" states no origin', line => expect(interpretDetails(thing({ lines: [line] }), words).countryOfOrigin).toBeNull());

  test.each([
    ['98% cotton, 2% elastane', ['98% cotton, 2% elastane']],
    ['綿100%', ['綿100%']],
    ['表地：綿60%、麻40%', ['綿60%、麻40%']],
    ['100% satisfaction guaranteed', []],
    ['100% response rate', []],
    ['50% cotton', []],
  ])('"%s" states the material %j', (line, materials) => {
    expect(interpretDetails(thing({ lines: [line] }), words).materials).toEqual(materials);
  });

  test.each(['면 100%', '棉', '울'])('"%s", one syllable, is a material under its label', value => {
    expect(interpretDetails(thing({ lines: [`소재\t${value}`] }), words).materials).toEqual([value]);
  });

  test('lines that state nothing are not kept', () => {
    const told = interpretDetails(thing({ lines: ['Size: L', 'Brand: Acme'] }), words);
    expect(told.details).toEqual([{ label: 'Brand', value: 'Acme' }]);
    expect(told.lines).toBeUndefined();
  });
});

describe('labels within a line', () => {
  test.each([
    ['Heavy duty nozzle. Manufacturer: Acme Tools. Solid brass.', 'manufacturer', 'Acme Tools'],
    ['A mug for camp. Brand: Acme; Country of origin: Poland. Ships at once.', 'countryOfOrigin', 'Poland'],
    ['A mug for camp. Manufacturer: Acme Co., Ltd.', 'manufacturer', 'Acme Co., Ltd.'],
    ['Brand: Acme. Material: Brass', 'brand', 'Acme'],
    ['Brand: Dr. Acme', 'brand', 'Dr. Acme'],
    ['Soft boot. Made in China.', 'countryOfOrigin', 'China'],
    ['Proudly made in the U.S.A.', 'countryOfOrigin', 'U.S.A.'],
    ['Handmade in Wales. Hangs 90 cm.', 'countryOfOrigin', 'Wales'],
    ['Warning: never heat. See care: by hand', 'brand', null],
    ['Brand\tN/A', 'brand', null],
    ['Manufacturer\tSee description', 'manufacturer', null],
    ['Hersteller\tsiehe Beschreibung', 'brand', null],
    ['Country of origin\tVaries', 'countryOfOrigin', null],
  ] as const)('"%s": %s %s', (line, field, value) => expect(interpretDetails(thing({ lines: [line] }), words)[field]).toBe(value));

  test.each([
    'Montagematerial',
    'Verpackungsmaterial',
    'Bildmaterial',
    'Verpakkingsmateriaal',
    'Materiale confezione',
    'Fabric origin',
    'Fabric production',
    'Material source',
    'Fabric supplier',
  ])('"%s" is not what the thing is made of', label => expect(fromPair(label, 'Karton').materials).toEqual([]));
});

describe('countries', () => {
  test.each([
    ['Made in P.R.C.', ['CN']],
    ['Viet Nam', ['VN']],
    ['Xinjiang, China', ['CN']],
    ['Made in USA of imported materials', ['US']],
    ['Designed in Italy, Made in China', ['CN']],
    ['Россия/Польша', ['RU', 'PL']],
    ['Turkish towel', []],
  ])('%s: %j', (text, codes) => expect(countriesIn(text, words)).toEqual(codes));

  test.each([
    ['Imported', true],
    ['Importado', true],
    ['Made in USA of imported materials', false],
  ])('%s is foreign without a country: %s', (text, expected) => expect(isImported(text, words)).toBe(expected));
});

describe('materials', () => {
  const from = (...lines: string[]) => interpretDetails(thing({ lines }), words);

  test('of a product of many parts no more than four, none twice', () => {
    const parts = ['leather', 'cotton', 'steel', 'brass', 'wool'].map(stuff => `Material\t${stuff}`);
    expect(from(...parts).materials).toEqual(['leather', 'cotton', 'steel', 'brass']);
    expect(from('Material\tcotton', 'Fabric\tcotton twill', 'Material\tsteel').materials).toEqual(['cotton', 'steel']);
  });

  test.each([
    [['Material\tWool', 'Fabric\t100% wool, washed'], ['Wool']],
    [['Material\tMaterial', 'Material\tCotton'], ['Cotton']],
    [['Produktdetails\tMaterial', 'Material\tMaterial', 'Material\tBaumwolle'], ['Baumwolle']],
    [['Composition, care & origin\tOuter shell', 'Outer shell\t100% linen'], ['100% linen']],
    [['Material\tFabric', 'Colour\tGreen'], ['Fabric']],
    [['Material\tCotton', 'Cotton\tBio'], ['Cotton']],
    [['Material\tSintético', 'Fabric\tSintetico'], ['Sintético']],
    [
      ['Material\tCotton', 'Fabric\t60% cotton, 40% hemp'],
      ['Cotton', '60% cotton, 40% hemp'],
    ],
    [['Material\t98% cotton, 2% hemp', 'Fabric\t98% cotton, 2% hemp, washed'], ['98% cotton, 2% hemp']],
    [
      ['Material\tLin', 'Fabric\tLinen'],
      ['Lin', 'Linen'],
    ],
  ])('of %j are %j', (lines, materials) => expect(from(...lines).materials).toEqual(materials));

  test('are no description, and no sign', () => {
    expect(from(`Material\tsteel ${'and so on '.repeat(40)}`).materials.join().length).toBe(200);
    expect(from('Material\tX').materials).toEqual([]);
  });

  test.each(['Material & Care', 'Composition et entretien', 'Rahmenmaterial', 'Material of outer sole'])('stand under "%s"', label =>
    expect(from(`${label}\tcotton`).materials).toEqual(['cotton']),
  );

  test.each(['Size & Care', 'Materialnummer', 'What else of this one material'])('do not stand under "%s"', label =>
    expect(from(`${label}\tcotton`).materials).toEqual([]),
  );

  test('come from prose where no label states them, and from there alone', () => {
    const { materials, origins } = from('Made of solid oak wood.');
    expect(materials).toEqual(['solid oak wood']);
    expect(origins?.materials).toEqual({ reader: 'details', where: 'made of' });
    expect(from('Material\tcotton', 'Made of solid oak wood.').materials).toEqual(['cotton']);
  });

  test('that a reader stated stay, with where they came from', () => {
    const origins = { materials: { reader: 'json-ld', where: 'material' } } as const;
    const { materials, origins: kept } = interpretDetails(thing({ materials: ['brass'], origins, lines: ['Material\tsteel'] }), words);
    expect(materials).toEqual(['brass', 'steel']);
    expect(kept?.materials).toEqual(origins.materials);
  });
});

test.each([
  ['Shandong', 'Shandong'],
  ['imported', 'imported'],
  ['see label', null],
  ['See the label', null],
  ['Batch 12', null],
  ['various', null],
  ['from Shandong', null],
  ['A country that is told in the description below', null],
  ['We work with our suppliers.', null],
  ['No idea', null],
  ['Keine Ahnung', null],
  ['Sourced with great care', null],
  ['Small farms of the Xinjiang valley', 'Small farms of the Xinjiang valley'],
  ['Emilia romagna', 'Emilia romagna'],
  ['Isola del Giglio', 'Isola del Giglio'],
  ['Port of Leeds and Hull', 'Port of Leeds and Hull'],
  ['No', null],
])('under "Country of origin", "%s" is %s', (value, origin) => expect(fromPair('Country of origin', value).countryOfOrigin).toBe(origin));

test('under the label of an origin, a sentence hides no country that stands below', () => {
  const lines = ['ORIGIN\tWe work with our suppliers.', 'Made in China'];
  expect(interpretDetails(thing({ lines }), words).countryOfOrigin).toBe('China');
});

test('the heading of a table is no row of it', () => {
  const lines = ['Country of Origin\tCountry of Origin', 'Country of Origin\tPeru', 'Brand\tBrand', 'Brand\tCorvin'];
  const { details, countryOfOrigin, brand } = interpretDetails(thing({ lines }), words);
  expect([countryOfOrigin, brand]).toEqual(['Peru', 'Corvin']);
  expect(details).toEqual([
    { label: 'Country of Origin', value: 'Peru' },
    { label: 'Brand', value: 'Corvin' },
  ]);
});

test('of a table beyond 80 rows only what states something is kept', () => {
  const rows = Array.from({ length: 85 }, (_, at) => `Feature ${'abcdefghij'[at % 10]}${'abcdefghij'[Math.floor(at / 10)]}\tyes ${at}`);
  const { details = [], countryOfOrigin } = interpretDetails(thing({ lines: [...rows, 'Country of origin\tTaiwan'] }), words);
  expect([details.length, details.at(-1)?.value, countryOfOrigin]).toEqual([81, 'Taiwan', 'Taiwan']);
});

test('a tile’s title is completed by what the page calls it, a product’s is not', () => {
  const stated = { title: 'Giant Talon 3 Mount...', names: ['Giant Talon 3 Mountain Bike'] };
  expect(interpretDetails(thing({ ...stated, kind: 'tile' }), words).title).toBe('Giant Talon 3 Mountain Bike');
  expect(interpretDetails(thing(stated), words).title).toBe('Giant Talon 3 Mount...');
});

test('a value that took the place of one that says nothing says where it was read itself', () => {
  const origins = { countryOfOrigin: { reader: 'json-ld', where: 'countryOfOrigin' } } as const;
  const read = thing({ countryOfOrigin: 'Imported', lines: ['Country of origin\tIndia'], origins });
  const { countryOfOrigin, origins: known } = interpretDetails(read, words);
  expect([countryOfOrigin, known?.countryOfOrigin]).toEqual(['India', { reader: 'details', where: 'Country of origin' }]);
});
