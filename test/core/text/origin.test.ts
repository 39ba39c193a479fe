import { describe, expect, test } from 'vitest';
import type { Words } from '../../../src/core/dataset-types';
import { countriesIn, isImported } from '../../../src/core/text/origin';
import { dataset } from '../../../src/dataset/load';

const words = {
  countries: { china: 'CN', taiwan: 'TW', 'taiwan china': 'TW', 'viet nam': 'VN', usa: 'US', france: 'FR', 'a b c d e f g h': 'ZM' },
  countryCases: {},
  codes: { CHN: 'CN', TWN: 'TW' },
  tableWords: { imported: ['imported', 'importado'] },
} as unknown as Words;

describe('the countries of a stated origin', () => {
  test.each<[string, string[]]>([
    ['China', ['CN']],
    ['Made in Viet Nam', ['VN']],
    ['Taiwan (China)', ['TW']],
    ['China, Taiwan', ['CN', 'TW']],
    ['China / China', ['CN']],
    ['A b c d e f g h', ['ZM']],
    ['Chinese', []],
    ['CHN', ['CN']],
    [' CN ', ['CN']],
    ['cn', []],
    ['CHNA', []],
    ['XX', []],
    ['CHN goods', []],
    ['toString', []],
    ['', []],
    ['constructor', []],
    ['Designed in France, made in China', ['CN']],
    ['Designed\u00a0in France, made in China', ['CN']],
    ['Designed \n\t in France, made in China', ['CN']],
    ['Ｄｅｓｉｇｎｅｄ in France, made in China', ['CN']],
    ['De\u200bsigned in France, made in China', ['CN']],
    ['\u200fCN\u200e', ['CN']],
    ['Designed in the USA. Made in China.', ['CN']],
    ['Designed and engineered in France; China', ['CN']],
    ['Packed in France', []],
    ['Assembled in France', ['FR']],
    // Only the first words are looked at: what follows is prose.
    [`${'x '.repeat(97)}China`, ['CN']],
    [`${'x '.repeat(100)}China`, []],
  ])('%s', (text, countries) => expect(countriesIn(text, words)).toEqual(countries));

  test.each<[string, string[]]>([
    // Neither a union nor a state that is no more: its code bears its successor's name.
    ['Deutschland; Russland; Europäische Union', ['DE', 'RU']],
    ['Hergestellt in Deutschland', ['DE']],
    ['Франция', ['FR']],
    ['Γαλλία', ['FR']],
    ['צרפת', ['FR']],
    ['فرنسا', ['FR']],
    ['프랑스', ['FR']],
    ['프랑스산', ['FR']],
    ['프랑스제', ['FR']],
    ['フランス', ['FR']],
    ['法国', ['FR']],
    ['法國', ['FR']],
    ['ฝรั่งเศส', ['FR']],
    ['Prancis', ['FR']],
    ['Wyprodukowano: Francja', ['FR']],
    ['Europäische Union', []],
    ['제주산', []],
    ['Hongkong', ['HK']],
    ['Гонконг', ['HK']],
    ['홍콩', ['HK']],
    ['澳门', ['MO']],
    ['Makaó', ['MO']],
    ['Қытай', ['CN']],
    ['Kinë', ['CN']],
    ['Norður-Makedónía', ['MK']],
    ['Nhật Bản', ['JP']],
    ['Đức', ['DE']],
    ['Bông từ bi', []],
    ['RU', []],
    // A name of the record leaves the languages unasked.
    ['China, Deutschland', ['CN']],
  ])('in another language: %s', (text, countries) => expect(countriesIn(text, words)).toEqual(countries));
});

describe('a country whose name holds that of another', () => {
  test.each<[string, string[]]>([
    ['印度尼西亚', ['ID']],
    ['Corea del Norte', ['KP']],
    ['Korea Północna', ['KP']],
    ['Korea Południowa', ['KR']],
    ['DPR Korea', ['KP']],
    ['Sudán del Sur', ['SS']],
    ['Guinea Ecuatorial', ['GQ']],
    ['Papua-Nová Guinea', ['PG']],
    ['Congo, Democratic Republic of the', ['CD']],
    ['홍콩(중국 특별행정구)', ['HK']],
    ['中国香港', ['HK']],
    ['New Mexico', ['US']],
    ['ミャンマー (ビルマ)', ['MM']],
    ['Thái Lan', ['TH']],
  ])('%s', (text, countries) => expect(countriesIn(text, dataset.words)).toEqual(countries));

  test.each<[string, string[]]>([
    ['Korea, Demokratische Volksrepublik', ['KP']],
    ['Corea, República Democrática Popular de', ['KP']],
    ['Korea, lidově demokratická republika', ['KP']],
    ['Congo, República Democrática del', ['CD']],
    ['Kongo, Demokratyczna Republika Konga', ['CD']],
    ['Republic of Korea', ['KR']],
    ['Busan, Korea', ['KR']],
    ['Wit-Rusland', ['BY']],
    ['Estados Unidos Mexicanos', ['MX']],
    ['尼日利亞', ['NG']],
    ['幾內亞比紹', ['GW']],
  ])('by its whole name: %s', (text, countries) => expect(countriesIn(text, dataset.words)).toEqual(countries));

  test.each<[string, string[]]>([
    ['Guinea Ecuatorială', []],
    ['Onafhankelijke Staat Papua Nieuw Guinea', []],
    ['巴布亞新幾內亞', []],
    ['Sudan del sud', []],
    ['Amerikanisch-Guyana', []],
    ['Republic of Guinea', ['GN']],
    ['Made in Guinea', ['GN']],
    ['Conakry, Guinea', ['GN']],
    ['Guinea (Conakry)', ['GN']],
    ['Guinea', ['GN']],
    ['Guangdong China', ['CN']],
    ['PRC China', ['CN']],
    ['Made in China Factory', ['CN']],
  ])('where the longer name is not known, it is not the shorter: %s', (text, countries) =>
    expect(countriesIn(text, dataset.words)).toEqual(countries),
  );

  test.each<[string, string[]]>([
    ['Taiwán, Provincia de China', ['TW']],
    ['Taiwan, província da China', ['TW']],
    ['Tayvan, Çin Eyaleti', ['TW']],
    ['Тайвань, провінція Китаю', ['TW']],
    ['中国台湾省', ['TW']],
    ['Taiwan; Guangdong Province, China', ['TW', 'CN']],
    ['Taiwan, Vietnam, China', ['TW', 'VN', 'CN']],
    ['China, Taiwan and Vietnam', ['TW', 'VN']],
  ])('nor is Taiwan two countries by the name of drop-down lists: %s', (text, countries) =>
    expect(countriesIn(text, dataset.words)).toEqual(countries),
  );

  test.each<[string, string[]]>([
    ['Jersey fabric made in Pakistan', ['PK']],
    ['Sourced by us, made in China', ['CN']],
    ['India and made in Nepal', ['IN', 'NP']],
    ['Made in India or made in Nepal', ['IN', 'NP']],
    ['Made in India, made in Nepal', ['IN', 'NP']],
    ['Assembled in Mexico of parts made in China', ['MX', 'CN']],
    ['May be made in China', []],
    ['Italy; made in China', ['IT', 'CN']],
    ['China made in our own factory', ['CN']],
    ['Please contact us', []],
    ['US', ['US']],
    ['us', ['US']],
    ['Made in the us', ['US']],
    ['Sold and made in us', ['US']],
  ])('what is said to be made there comes before what stands beside it: %s', (text, countries) =>
    expect(countriesIn(text, dataset.words)).toEqual(countries),
  );

  test.each([
    'Gulf of Mexico',
    'Gulf of Thailand',
    'Golfe du Mexique',
    'Mar della Cina',
    'Golf von Mexiko',
    'South China Sea',
    '印度洋',
    'インド洋',
    'Ấn Độ Dương',
    '南中国海',
  ])('nor is a sea one: %s', text => expect(countriesIn(text, dataset.words)).toEqual([]));

  test.each<[string, string[]]>([
    ['Versand aus China', []],
    ['Expédié depuis la Chine', []],
    ['Доставка из Китая', []],
    ['从中国发货', []],
    ['中国から発送', []],
    ['Ships from: China', []],
    ['Warehouse: Shenzhen, China', []],
    ['Warehouse: Germany, Origin: China', ['CN']],
    ['Made in China, Versand aus Deutschland', ['CN']],
    ['Сделано в Китае. Доставка из Польши', ['CN']],
  ])('where it is sent from is not where it is made: %s', (text, countries) => expect(countriesIn(text, dataset.words)).toEqual(countries));

  test.each<[string, string[]]>([
    ['Designed in Denmark and made in China', ['CN']],
    ['Designed and made in China', ['CN']],
    ['Designed by Acme in California Assembled in China', ['CN']],
    ['Entworfen in Deutschland und hergestellt in China', ['CN']],
    ['Conçu en France et fabriqué en Chine', ['CN']],
    ['Diseñado en España y fabricado en China', ['CN']],
    ['Progettato in Italia e prodotto in Cina', ['CN']],
    ['Zaprojektowano w Polsce i wyprodukowano w Chinach', ['CN']],
    ['Designed in China and made in Portugal', ['PT']],
    ['Designed in Denmark and Sweden', []],
    ['Design: Germany / Production: China', ['CN']],
    ['Brand: China', []],
    ['Seller country: China', []],
    ['Brand: Germany, Origin: China', ['CN']],
    ['Marke: Deutschland Herkunft: China', ['CN']],
    ['中国设计，葡萄牙制造', ['PT']],
    ['中国制造品牌', ['CN']],
    ['Design in China', []],
    ['Manufactured in China for Foo Ltd UK', ['CN']],
    ['Made in Portugal for China', ['PT']],
    ['Made in China by Acme UK', ['CN']],
    ['For UK: China', ['GB', 'CN']],
  ])('where it was thought up, or for whom it was made, is not where it was: %s', (text, countries) =>
    expect(countriesIn(text, dataset.words)).toEqual(countries),
  );

  test.each<[string, string[]]>([
    ['China, Maine', []],
    ['China, TX', []],
    ['Peru, Indiana', []],
    ['China Grove, NC', []],
    ['India, IN', ['IN']],
    ['Lyon, France, FR', ['FR']],
    ['Mexico, New York, USA', ['US']],
    ['China, Mainland', ['CN']],
    ['China, Guangdong', ['CN']],
    ['China, 430000', ['CN']],
    ['CHINA, OR VIETNAM', ['CN', 'VN']],
    ['Jordan, MN 55352', []],
  ])('a town of the United States is not the country that it is called by: %s', (text, countries) =>
    expect(countriesIn(text, dataset.words)).toEqual(countries),
  );

  test.each<[string, string[]]>([
    ['CN, TR', ['CN', 'TR']],
    ['CN/VN', ['CN', 'VN']],
    ['CHN | VNM', ['CN', 'VN']],
    ['CN;CN', ['CN']],
    ['IND.', ['IN']],
    ['CN, EU', ['CN']],
    ['🇨🇳', ['CN']],
    ['🇨🇳 🇻🇳', ['CN', 'VN']],
    ['🇪🇺', []],
    ['Кітай', ['CN']],
    ['Хитой', ['CN']],
    ['चीन', ['CN']],
    ['Российская Федерация', ['RU']],
    ['타이완', ['TW']],
    ['Statele Unite', ['US']],
    ['Bharat', ['IN']],
    ['भारत', ['IN']],
    ['ヴェトナム', ['VN']],
    ['ประเทศไทย', ['TH']],
    ['ผลิตในประเทศจีน', ['CN']],
    ['Bờ Biển Ngà', ['CI']],
    ['Pantai Gading', ['CI']],
  ])('by code, by flag and by name: %s', (text, countries) => expect(countriesIn(text, dataset.words)).toEqual(countries));

  test('what is stated beside a sea stays', () =>
    expect(countriesIn('Caught in the Gulf of Mexico, product of Thailand', dataset.words)).toEqual(['TH']));
});

test.each([
  ['Imported', true],
  ['IMPORTADO', true],
  ['Imported from China', false],
  ['', false],
])('%j says that it is foreign: %s', (text, foreign) => expect(isImported(text, words)).toBe(foreign));
