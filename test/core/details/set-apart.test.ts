import { expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import type { Product } from '../../../src/core/types';
import { thing, words } from './detail-fixtures';

/** What one line of a page states. */
function told(line: string): Pick<Product, 'brand' | 'manufacturer' | 'countryOfOrigin' | 'materials'> {
  const { brand, manufacturer, countryOfOrigin, materials } = interpretDetails(thing({ lines: [line] }), words);
  return { brand, manufacturer, countryOfOrigin, materials };
}
const nothing = { brand: null, manufacturer: null, countryOfOrigin: null, materials: [] };

test.each([
  ['【産地】中国', '中国'],
  ['＜原産国＞中国', '中国'],
  ['<原産国> 中国', '中国'],
  ['《素材》綿100% 《生産国》ベトナム', 'ベトナム'],
  ['■生産国 日本', '日本'],
  ['原産国 中国', '中国'],
  ['生産国　ベトナム', 'ベトナム'],
  ['生産国/中国', '中国'],
  ['◇原産国／中国', '中国'],
  ['◎原産国 中国製', '中国製'],
  ['*生産国 中国', '中国'],
  ['産地 岐阜県', '岐阜県'],
  ['産地 新疆ウイグル自治区', '新疆ウイグル自治区'],
  ['産地 京都府', '京都府'],
  ['产地 浙江省', '浙江省'],
  ['產地 / 台灣', '台灣'],
  ['產地｜台灣', '台灣'],
  ['원산지 중국', '중국'],
  ['ㆍ원산지 : 중국', '중국'],
  ['Country Of Origin - India', 'India'],
])('%s: from %s', (line, origin) => expect(told(line).countryOfOrigin).toBe(origin));

test.each([
  ['＜素材＞綿100%', '綿100%'],
  ['素材 綿100%', '綿100%'],
  ['素材 陶器', '陶器'],
  ['材質｜棉', '棉'],
  ['소재 면100%', '면100%'],
  ['Fabric - Cotton', 'Cotton'],
  ['Material:- Brass', 'Brass'],
])('%s: of %s', (line, material) => expect(told(line).materials).toEqual([material]));

test.each([
  '産地 直送',
  'メーカー 直送',
  'ブランド 一覧',
  '[ブランド] 一覧',
  '＜素材＞ 一覧',
  '＜素材＞について',
  '＜素材＞ 詳細',
  '[소재] 안내',
  '【材質】说明',
  '品牌 特卖',
  '产地 直供',
  '产地 中国风',
  '産地 都道府県',
  '素材 について',
  '素材 へのこだわり',
  '材質 詳細',
  '材質 木目調',
  '원산지 안내',
  '원산지 한국어',
  '原産国 について',
  '成分 表示',
  'Country of Origin - see label',
  'Material - Guide',
  'Brand - Acme',
])('%s: nothing', line => expect(told(line)).toEqual(nothing));

test.each(['Thương hiệu\tĐông Hải |', 'Thương hiệu: Đông Hải |', 'ブランド\tĐông Hải ｜'])(
  'a stroke behind a value is none of it: %s',
  line => expect(told(line).brand).toBe('Đông Hải'),
);

test('an abbreviated label keeps its point', () => expect(told('Mfd. By : ABC Pvt Ltd').manufacturer).toBe('ABC Pvt Ltd'));

test('a question is no label', () => {
  expect(told('Country of origin?\tNorth Korea')).toEqual(nothing);
  expect(told('Country of origin\tNorth Korea').countryOfOrigin).toBe('North Korea');
});

test('a value in several parts is one value', () => {
  const read = (lines: string[]) => interpretDetails(thing({ lines }), words).materials;
  expect(read(['Material:\tBuche', 'Buche\t, Kiefer', 'Farbe\tNatur'])).toEqual(['Buche, Kiefer']);
  expect(read(['Material:\tBuche', 'Buche\t, Kiefer', ', Kiefer\t, Eiche'])).toEqual(['Buche, Kiefer, Eiche']);
  expect(read(['Material:\tBuche', 'Farbe\t, Kiefer'])).toEqual(['Buche']);
});

test('of several materials that a page sets apart each is one', () => {
  const read = (...lines: string[]) => interpretDetails(thing({ lines }), words).materials;
  expect(read('Material\tWaxed cotton', 'Waxed cotton\tLeather', 'Leather\tMerino wool')).toEqual([
    'Waxed cotton',
    'Leather',
    'Merino wool',
  ]);
  expect(read('Material\tCotton', 'Cotton\tColor', 'Red\tSize')).toEqual(['Cotton']);
  expect(read('Material\tCotton', 'Cotton\tLeather care')).toEqual(['Cotton']);
  expect(read('Color\tSand', 'Sand\tLeather')).toEqual([]);
});
