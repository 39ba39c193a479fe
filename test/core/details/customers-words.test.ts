import { describe, expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import { thing, words } from './detail-fixtures';

const originOf = (...lines: string[]) => interpretDetails(thing({ lines }), words).countryOfOrigin;

const detailsOf = (...lines: string[]) => interpretDetails(thing({ lines }), words).details?.map(({ value }) => value);

const SAID = 'Nice, but it was made in China.';

describe('what customers say states no origin', () => {
  test.each([
    'Reviews',
    'Customer reviews',
    'Ratings',
    'Ratings & Reviews',
    'Questions & answers',
    'Q&A',
    'What our customers say',
    'Kundenbewertungen',
    'Produktbewertungen',
    'Avis clients',
    'Opiniones de clientes',
    'Opinie klientów',
    'Recensioni dei clienti',
    'Beoordelingen',
    'Hodnocení produktu',
    'Отзывы покупателей',
    'Відгуки',
    'Avaliações dos clientes',
    'Müşteri yorumları',
    'Vélemények',
    'Anmeldelser',
    'カスタマーレビュー',
    '상품 후기',
    '商品评价',
    '顧客評價',
    'รีวิว',
    'Đánh giá sản phẩm',
    'التقييمات',
    'ביקורות',
  ])('below "%s"', heading => expect(originOf('Cotton, 45 cm.', heading, 'Anna, 3 May', SAID)).toBeNull());

  test('nor as the value beside a name', () => expect(originOf('Reviews', `Anna\t${SAID}`)).toBeNull());

  test.each([
    ['below a heading', 'Reviews', 'Great towel\tMine was made in Xinjiang, the label says.'],
    ['nor beside one', 'Customer reviews\tMine was made in Xinjiang, as the label says.'],
  ])('nor is it a detail in which a place is looked for, %s', (_, ...lines) => expect(detailsOf(...lines)).toEqual([]));

  test.each(['Product details', 'Reviewed by our staff: all fine', 'Preview'])('below "%s" prose states it', heading =>
    expect(originOf(heading, 'It was made in China.')).toBe('China'),
  );
});

describe('beside what customers say', () => {
  test('prose above the heading states the origin', () => expect(originOf('Made in Italy', 'Customer reviews', SAID)).toBe('Italy'));

  test('and does so said again below it', () => expect(originOf('Made in Italy', 'Reviews', 'Made in Italy')).toBe('Italy'));

  test('a link to the reviews at the top of the page ends nothing', () =>
    expect(originOf('12 reviews', 'Made in Italy', 'Reviews', SAID)).toBe('Italy'));

  test('a labelled row below it still counts', () => expect(originOf('Reviews', SAID, 'Country of origin\tPortugal')).toBe('Portugal'));

  test('a heading in a row of tabs stands over nothing', () =>
    expect(originOf('Description', 'Reviews', 'It was made in Italy.')).toBe('Italy'));

  test.each(['Customer Reviews\t4.5 out of 5 stars 12,345 ratings, 4.5 out of 5 stars', 'Rating\t4.8', 'Bewertungen\t★★★★☆'])(
    'the row "%s" of a table stands over none of its rows',
    row => expect(detailsOf('Weight\t1 kg', row, 'Cotton type\tXinjiang cotton')).toContain('Xinjiang cotton'),
  );

  test.each([
    'Specifications',
    'Product information',
    'Technical details:',
    'Produktdetails',
    'Caractéristiques',
    'Características del producto',
    'Характеристики',
    '规格',
    '商品詳細',
  ])('a heading "%s" ends it', heading =>
    expect(detailsOf('Reviews (12)', 'Great towel\tMine was made in Xinjiang.', heading, 'Filler\tXinjiang cotton')).toEqual([
      'Xinjiang cotton',
    ]),
  );
});
