import { expect, test } from 'vitest';
import { interpretProducts } from '../../../src/core/details/interpret';
import { isServicePage } from '../../../src/core/details/service-page';
import type { Product } from '../../../src/core/types';
import { dataset } from '../../../src/dataset/load';
import { dataset as small } from '../small-record';

const { words } = small;
const page = (title: string, more: Partial<Product> = {}): Product => ({
  id: 'product-1',
  kind: 'product',
  title,
  brand: null,
  manufacturer: null,
  seller: null,
  materials: [],
  countryOfOrigin: null,
  category: null,
  url: 'https://shop.example/pages/x',
  origins: { title: { reader: 'heading', where: 'h1' } },
  ...more,
});

test.each(['Shipping & Returns', 'Shipping', 'SIZE GUIDE', 'Returns and shipping'])('"%s" is a page of the shop\'s service', title => {
  expect(isServicePage(page(title), words)).toBe(true);
  expect(interpretProducts([page(title)], words)).toEqual([]);
});

test.each(['Shipping box', 'The Returns', 'Size 42 guide', 'Guide', '★'])('"%s" may be a product', title => {
  expect(isServicePage(page(title), words)).toBe(false);
});

test("what the page or the shop's record marks up as a product is one, whatever its name", () => {
  for (const reader of ['json-ld', 'microdata', 'shop'])
    expect(isServicePage(page('Returns', { origins: { brand: { reader, where: 'brand' } } }), words)).toBe(false);
});

test('a tile of that name stays: carts sell shipping', () => {
  expect(isServicePage(page('Shipping', { kind: 'cart' }), words)).toBe(false);
});

test.each([
  'Delivery & Returns',
  'Start a Return',
  'Buy now, pay later',
  'Personal Styling',
  'Email preferences',
  'Open roles',
  'Credit Card',
  'Versand und Zahlungsarten',
  'Livraison et retours',
  'Envíos y devoluciones',
  'Spedizioni e resi',
  'Dostawa i płatność',
  'Doprava a platba',
  'Доставка и оплата',
  'Kargo ve iade',
  'الشحن والتوصيل',
  '送料・配送について',
  'Leverans & retur',
  'Contacto',
  'Fale Conosco',
  'Empresa',
  'Política de trocas e devoluções',
  'Contatti',
  'İptal ve İade Koşulları',
  'Liên hệ',
  'Giới thiệu',
  'ご利用案内',
  '会社概要',
  '회사소개',
  '멤버십 안내',
  '購物須知',
  '退換貨說明',
  '售后服务',
  'טופס יצירת קשר',
  'تواصل معنا',
  'ติดต่อเรา',
  'Cara Belanja',
  'Product Comparison',
  'Our Story',
  'Wholesale',
  'Rewards Program',
  'Click & Collect',
  'Modern slavery statement',
  'Page not found',
  'Notre histoire',
  'Página no encontrada',
  'Unsere Geschichte',
  'О магазине',
  'Вопрос-ответ',
  'Самовивіз',
  'Жеткізу және төлем',
  'Om os',
  'Tietoa meistä',
  'Skilmálar',
  'Isporuka i način plaćanja',
  'Услови куповине',
  'Splošni pogoji',
  'Начин на плаќање',
  'Условия',
  'Σχετικά με εμάς',
  'Cum comand',
  'Tarneinfo',
  'Par mums',
  'Apie mus',
  'Rreth nesh',
  'Carrito de compras',
  'Objednávka 2026000318',
  'Objednávka č. 2026000318',
  'Bestellung vom 04.05.2026',
  'Ihre Bestellung Nr. 318',
  'Bestellung Nr. 318 vom 04.05.2026',
  'Order #318',
  'Your order',
  'Commande n°318',
  'Pedido nº 318',
  'Zamówienie nr 318',
  'Заказ № 318 от 4.05.2026',
  'Замовлення №318',
  'Sipariş Detayı',
  'マイページ/ご注文履歴詳細',
  'ご注文番号：318',
  '주문조회',
  'Stránka nenalezena',
  'Сторінку не знайдено',
])('the record knows "%s"', title => {
  expect(isServicePage(page(title), dataset.words)).toBe(true);
});

test.each(['Trade', 'Services', 'Repairs', 'Events', 'Zip', 'Subscribe', 'Careers', 'Press', 'Rewards', 'Thank you', 'Story', '404'])(
  'in the record "%s" is a word of goods too',
  title => {
    expect(isServicePage(page(title), dataset.words)).toBe(false);
  },
);

test.each(['Kargo 550', 'Klarna 12', 'Retour 24', '318', 'Carrito', 'Panier 3', 'Order 66 poster', 'Koszyk wiklinowy'])(
  'in the record "%s" is no order and no cart',
  title => {
    expect(isServicePage(page(title), dataset.words)).toBe(false);
  },
);

test.each(['Contact', 'Membership', 'Mesh bag', '멤버십', 'Contacto doble', '品牌包', 'Giá sách'])(
  'in the record "%s" may be a product',
  title => {
    expect(isServicePage(page(title), dataset.words)).toBe(false);
  },
);
