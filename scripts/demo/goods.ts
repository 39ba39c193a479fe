/** One thing in the demo shop, as its page states it. */
export interface Good {
  id: string;
  title: string;
  brand: string;
  price: string;
  /** Further rows of the page's detail table. */
  details?: Readonly<Record<string, string>>;
  /** What this page is here to show, printed in the terminal. */
  shows: string;
  /** Strokes of a picture on a field of 48 by 48. */
  picture: string;
}

/** Titles, prices and makers' houses are of our own invention; the names of listed makers are those of the official records. */
export const GOODS: readonly Good[] = [
  {
    id: '1001',
    title: 'Giant Talon 3 Mountain Bike, Blue',
    brand: 'Giant',
    price: '$640.00',
    details: { 'Country of Origin': 'Taiwan', Wheels: '29 inch' },
    shows: 'an import order that names the maker',
    picture: 'M12 38a8 8 0 1 1 .1 0M36 38a8 8 0 1 1 .1 0M12 30l7-13h14l3 13M19 17l6 13h-13M25 30l8-13M17 14h6M33 17l-1-5h5',
  },
  {
    id: '1002',
    title: 'Pantum P2509W Wireless Laser Printer',
    brand: 'Pantum',
    price: '$99.00',
    details: { Printing: 'Black and white' },
    shows: 'a maker on the UFLPA Entity List',
    picture: 'M14 18V8h20v10M8 18h32v16H8zM14 28h20v12H14zM34 23h2',
  },
  {
    id: '1003',
    title: '100% Xinjiang Cotton Sheet Set, Queen, White',
    brand: 'Linden House',
    price: '$58.00',
    details: { Material: 'Cotton' },
    shows: 'an origin that the page states',
    picture: 'M6 38V14M6 30h36v8M42 30c0-8-6-8-12-8H6M10 22c0-5 8-5 8 0',
  },
  {
    id: '1004',
    title: 'DJI Mini 4 Pro Drone with Camera',
    brand: 'DJI',
    price: '$759.00',
    details: { Weight: '249 g' },
    shows: 'a company under an export and investment restriction',
    picture: 'M10 16h-6M4 16h12M32 16h12M10 16v4l8 4M38 16v4l-8 4M18 22h12v9H18zM20 31l-4 7M28 31l4 7M24 28h.1',
  },
  {
    id: '1005',
    title: 'Everyday Cotton Shirt, Long Sleeve',
    brand: 'Plainfield',
    price: '$24.00',
    details: { Material: '100% Cotton', 'Country of Origin': 'China' },
    shows: 'a good that the Labor Department lists from the stated country',
    picture: 'M17 8l7 4 7-4 11 8-5 7-4-2v20H15V21l-4 2-5-7z',
  },
  {
    id: '1006',
    title: 'Hisense 43 inch Smart Television',
    brand: 'Hisense',
    price: '$289.00',
    shows: 'a third-party report: off until the shopper switches it on, and never on the badge',
    picture: 'M5 10h38v24H5zM18 40h12M24 34v6',
  },
  {
    id: '1007',
    title: 'Top Glove Nitrile Examination Gloves, Box of 100',
    brand: 'Top Glove',
    price: '$14.00',
    details: { Material: 'Nitrile' },
    shows: 'an order that has ended: history, no warning',
    picture: 'M16 42V26l-6-8 3-2 5 6V9h4v11V6h4v14V8h4v13l0-9h4v18l-4 12z',
  },
  {
    id: '1008',
    title: 'Giant Teddy Bear, Four Feet, Soft Plush',
    brand: 'Moss & Fern',
    price: '$45.00',
    shows: 'a trap: a word that is also a brand',
    picture: 'M14 14a5 5 0 1 1 5-5M34 14a5 5 0 1 0-5-5M24 8a11 11 0 1 0 .1 0M15 28c-8 4-8 14 9 14s17-10 9-14M20 17h.1M28 17h.1M22 23h4',
  },
  {
    id: '1009',
    title: 'Black Toner for Pantum P2500, 2 Pack',
    brand: 'Inkwell',
    price: '$21.00',
    shows: 'a trap: made to fit a listed maker’s printer, by another',
    picture: 'M8 20h32v12H8zM12 20v-6h10v6M14 32v4h20v-4M28 26h6',
  },
  {
    id: '1010',
    title: 'Organic Cotton Sheets, contains no Xinjiang cotton',
    brand: 'Linden House',
    price: '$72.00',
    details: { Material: 'Cotton' },
    shows: 'a trap: a denial',
    picture: 'M6 38V14M6 30h36v8M42 30c0-8-6-8-12-8H6M30 10h10M35 5v10',
  },
];
