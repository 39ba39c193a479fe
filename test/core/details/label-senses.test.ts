import { describe, expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import { fromPair, thing, words } from './detail-fixtures';

describe('a label that is another word in another language', () => {
  test.each([
    // Vietnamese and Hungarian.
    ['Hãng', 'Norwood', 'brand', 'Norwood'],
    ['HÃNG', 'Norwood', 'brand', 'Norwood'],
    ['Hang', '3 x 15 W', 'brand', null],
    ['Vải', 'Kate', 'materials', ['Kate']],
    ['Vai', 'ei', 'materials', []],
    // Norwegian, English and Spanish.
    ['Såle', 'Gummi', 'materials', ['Gummi']],
    ['Autumn sale', '20% off all lamps', 'materials', []],
    ['Sal', '2,5 gramos', 'materials', []],
    ['Fôr', 'Lammeskinn', 'materials', ['Lammeskinn']],
    ['For', 'Kids', 'materials', []],
    // Spanish and Portuguese.
    ['Tela', 'Algodón con elastano', 'materials', ['Algodón con elastano']],
    ['Tela', 'OLED de 6,1 polegadas', 'materials', []],
    ['Tela principal', 'OLED flexível', 'materials', []],
    ['Tipo de tela', 'Kate', 'materials', ['Kate']],
    // Polish and Czech, Ukrainian and Russian, Serbian and Czech.
    ['Skład', 'Runo', 'materials', ['Runo']],
    ['Sklad', 'Brno', 'materials', []],
    ['Склад', 'Бавовна', 'materials', ['Бавовна']],
    ['Склад', 'Вода, гліцерин', 'materials', ['Вода, гліцерин']],
    ['Склад', 'Самара', 'materials', []],
    ['Postava', 'Kapitán Nemo', 'materials', []],
    ['Foder', 'För katter', 'materials', []],
    ['المنتج', 'حذاء رياضي', 'manufacturer', null],
    ['المنتج', 'شركة نوروود', 'manufacturer', 'شركة نوروود'],
    // Icelandic, and what asks for a message's subject.
    ['Efni', 'Bómull', 'materials', ['Bómull']],
    ['Efni', 'Fyrirspurn', 'materials', []],
    ['Podloga', 'Guma', 'materials', ['Guma']],
    ['Factory', 'Sealed', 'manufacturer', null],
    ['Factory', 'Norwood Textile Co., Ltd.', 'manufacturer', 'Norwood Textile Co., Ltd.'],
  ] as const)('%s: %s', (label, value, field, expected) => expect(fromPair(label, value)[field]).toEqual(expected));

  test('counts where the rest of the page is in its language', () => {
    const from = (...lines: string[]) => interpretDetails(thing({ lines }), words).materials;
    expect(from('Tela\tPopelín fino', 'Tamaño\tGrande')).toEqual(['Popelín fino']);
    expect(from('Tela\tTouch fino', 'Tamanho\tGrande')).toEqual([]);
  });
});

test.each([
  [['Director\tJane Roe', 'Producer\tJohn Doe'], null],
  [['Artist\tThe Roes', 'Produced by\tJohn Doe'], null],
  [['Darsteller\tJane Roe', 'Produzent\tJohn Doe'], null],
  [['Director\tJane Roe', 'Producer\tRoe Films Ltd'], 'Roe Films Ltd'],
  [['Director\tJane Roe', 'Manufacturer\tRoe Films'], 'Roe Films'],
  [['Color\tRed', 'Producer\tNorwood'], 'Norwood'],
])('who produces a film is not its maker: %j', (lines, maker) =>
  expect(interpretDetails(thing({ lines }), words).manufacturer).toBe(maker),
);

describe('a value of another kind', () => {
  test.each([
    ['Material', '250 g', []],
    ['Material', '12 mg/m3', []],
    ['Voering', 'Ja', []],
    ['Material', '14k gold', ['14k gold']],
    ['Material', '925 silver', ['925 silver']],
    ['Material', '2 mm neoprene', ['2 mm neoprene']],
  ])('under "%s", "%s" is the material %j', (label, value, expected) => expect(fromPair(label, value).materials).toEqual(expected));

  test.each([
    ['Марка', 'М350', null],
    ['Marke', '2 x 10 W', null],
    ['Brand', '3M', '3M'],
    ['Brand', '47 Brand', '47 Brand'],
    ['Марка', 'ГАЗ', 'ГАЗ'],
  ])('under "%s", "%s" is the brand %s', (label, value, expected) => expect(fromPair(label, value).brand).toBe(expected));
});
