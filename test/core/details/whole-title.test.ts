import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset-types';
import { wholeTitle } from '../../../src/core/details/whole-title';

const { words } = JSON.parse(readFileSync('src/dataset/dataset.json', 'utf8')) as Dataset;

describe('a price in the link of a tile is no part of its title', () => {
  test.each([
    ['Oxford Shirt $39.00', 'Oxford Shirt'],
    ['Oxford Shirt Was £59.00 Now £39.00', 'Oxford Shirt'],
    ['Sandale Leder ab 29,99 €', 'Sandale Leder'],
    ['Robe en lin à partir de 19,00 €', 'Robe en lin'],
    ['Bluza męska 129 zł Najniższa cena 99 zł', 'Bluza męska'],
    ['電気ケトル ¥3,980', '電気ケトル'],
    ['Kids sandal $9.97 List Price: $16.99 Sizes: 10', 'Kids sandal'],
    ['Jar (large) $5.00', 'Jar (large)'],
    ['LED strip, 2 rolls of 50ft, 100 lb cord', 'LED strip, 2 rolls of 50ft, 100 lb cord'],
    ['$12.00', '$12.00'],
    ['Bolsa de Couro R$ 389,00 10x de R$ 38,90', 'Bolsa de Couro'],
    ['亞麻襯衫 NT$1,280', '亞麻襯衫'],
    ['Kopi Gayo Rp65.000', 'Kopi Gayo'],
    ['Teh tarik RM12.50', 'Teh tarik'],
    ['Deri Cüzdan 399,90 TL', 'Deri Cüzdan'],
    ['Giày da nam 450.000đ', 'Giày da nam'],
    ['Giày da nam 450.000 VNĐ', 'Giày da nam'],
    ['Giày da nam 450.000₫', 'Giày da nam'],
    ['Giá sách gỗ 450.000₫', 'Giá sách gỗ'],
    ['ผ้าไหมไทย 1,500 บาท', 'ผ้าไหมไทย'],
    ['دهن عود 350 ر.س', 'دهن عود'],
    ['قميص قطن SAR 120', 'قميص قطن'],
    ['סנדלי עור 329 ש"ח', 'סנדלי עור'],
    ['리넨 셔츠 정가 39,000원 할인가 29,000원', '리넨 셔츠'],
    ['リネンクロス 税込 ￥2,970', 'リネンクロス'],
    ['リネンクロス 通常価格 3,300円 販売価格 2,970円', 'リネンクロス'],
    ['Casquette brodée 39,99 $', 'Casquette brodée'],
    ['Fire 7 £49.99', 'Fire 7'],
    ['Fuser RM1-4563 for a printer', 'Fuser RM1-4563 for a printer'],
    ['Tyre MC18 3.50-10 TL', 'Tyre MC18 3.50-10 TL'],
  ])('%s', (title, whole) => expect(wholeTitle(title, [], words)).toBe(whole));

  test('of several parts the one that the picture names', () =>
    expect(wholeTitle('Guarantee available: 3 years £45.00 Lumo 50 inch TV Was £599.00', ['50 inch TV'], words)).toBe('Lumo 50 inch TV'));
});

test.each([
  ['상품명 : 소나타 팬츠', '소나타 팬츠'],
  ['商品名：リネンクロス', 'リネンクロス'],
  ['Tên sản phẩm: Giày da', 'Giày da'],
  ['商品名刺入れ', '商品名刺入れ'],
])('the label before a name is no part of it: %s', (title, whole) => expect(wholeTitle(title, [], words)).toBe(whole));

test.each([
  'Trail Runner GT,$19.00',
  'Trail Runner GT gallery',
  'Trail Runner GT Bild',
  'Trail Runner GT front',
  'Trail Runner GT - side view',
  'Trail Runner GT (back)',
  'Trail Runner GT, main image 2',
  'Trail Runner GT title',
  'Trail Runner GT slide 1 of 4',
  'Trail Runner GT image #1',
  'Trail Runner GT #1',
  'Trail Runner GT detail',
  'Trail Runner GT - alternate view',
  'Trail Runner GT hover image',
  'Trail Runner GT, , large',
  'Trail Runner GT, Charcoal, large',
  'Trail Runner GT, P0',
  'Trail Runner GT, TR-1042',
])('nor is what a link adds to it: %s', name => expect(wholeTitle('Trail Runner GT', [name], words)).toBe('Trail Runner GT'));

test.each([
  ['Trail Runner GT Artikelnummer: J0', 'Trail Runner GT'],
  ['Trail Runner GT (Art.-Nr.: 47-110)', 'Trail Runner GT'],
  ['Trail Runner GT SKU: TR1042', 'Trail Runner GT'],
  ['Trail Runner GT Référence : 1042', 'Trail Runner GT'],
  ['ランナー 品番：TR-1042', 'ランナー'],
  ['Trail Runner GT,', 'Trail Runner GT'],
  ['Trail Runner GT Item No.: 10421', 'Trail Runner GT'],
  ['Canvas Art. No: 7', 'Canvas Art. No: 7'],
  ['Wall Art Code: 55', 'Wall Art Code: 55'],
  ['Promo Item No: 7', 'Promo Item No: 7'],
  ['Salted Cod: 500g', 'Salted Cod: 500g'],
  ['Desk Reference: 2024', 'Desk Reference: 2024'],
  ['Mozart Catalogue Number: 550', 'Mozart Catalogue Number: 550'],
  ['Star Saga Episode: 4', 'Star Saga Episode: 4'],
  ['Wall Art: 1970s', 'Wall Art: 1970s'],
  ['Toner Model: TN-245', 'Toner Model: TN-245'],
  ['Artikelnummer: J0', 'Artikelnummer: J0'],
])('nor is the number behind it with its label: %s', (title, whole) => expect(wholeTitle(title, [], words)).toBe(whole));

describe('a title that is cut or shown in parts', () => {
  test.each([
    ['Sofa bed Faith, microf…', 'Sofa bed Faith, microfibre, anthracite'],
    ['Sofa bed Faith, microf ...', 'Sofa bed Faith, microfibre, anthracite'],
    ['Sofa bed Faith', 'Sofa bed Faith, microfibre, anthracite'],
    ['Sofa bed Faith', 'Sofa bed Faith, set of 2'],
    ['Sofa bed Faith, mi…', 'Sofa bed Faith, MI1'],
    ['Lace wig', 'Lace wig front closure'],
    ['Anna Berg (born 1971) Quiet Rooms', 'Anna Berg: Quiet Rooms, CD'],
  ])('%s is completed by %s', (title, name) => expect(wholeTitle(title, ['', 'Front view', name], words)).toBe(name));

  test.each([
    ['Crew Sock Grey', 'Norwood Crew Sock Grey', 'https://shop.example/p/12-norwood-crew-sock-grey.html?x=1', 'Norwood Crew Sock Grey'],
    ['Crew Sock Grey', 'Crew Sock Grey by Norwood & Sons', 'https://shop.example/p/12', 'Crew Sock Grey by Norwood & Sons'],
    ['Crew Sock 2', 'Norwood Crew Sock 2 GRY', 'https://shop.example/norwood-crew-sock-2', 'Norwood Crew Sock 2 GRY'],
    ['Crew Sock Grey', 'Image of Crew Sock Grey', 'https://shop.example/p/12-norwood-crew-sock-grey.html', 'Crew Sock Grey'],
    ['Crew Sock Grey', 'Norwood Crew Sock Grey', 'https://norwood.example/p/crew-sock-grey', 'Crew Sock Grey'],
    ['Crew Sock Grey', 'Norwood Crew Sock Grey', null, 'Crew Sock Grey'],
    [
      'Crew Sock Grey of Soft Wool',
      'By All Our Best Crew Sock Grey of Soft Wool',
      'https://shop.example/by-all-our-best-crew-sock-grey-of-soft-wool',
      'Crew Sock Grey of Soft Wool',
    ],
    ['Sock', 'The very best of all Sock', 'https://shop.example/the-very-best-of-all-sock', 'Sock'],
  ])('before %s, "%s" at %s: %s', (title, name, url, whole) => expect(wholeTitle(title, [name], words, url)).toBe(whole));

  test.each([
    ['Sofa bed Faith', 'Sofa bed Ghia'],
    ['Sofa bed Faith, microfibre', 'Sofa bed Faith'],
    ['Sofa bed Faith, microf…', 'Sofa bed Faith, microfibre, anth…'],
    ['Sofa', 'Sofa in a living room with a lamp, a carpet and two cats on it'],
    ['Jug (blue)', 'Jug with a handle'],
  ])('%s stays beside %s', (title, name) => expect(wholeTitle(title, [name], words)).toBe(title));
});
