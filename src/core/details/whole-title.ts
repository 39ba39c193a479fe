import type { Words } from '../dataset-types';
import { normalize, tokenize } from '../text/tokens';

/** An amount of money as shelves write it. A sign may stand on either side; in front of digits it is theirs: "Fire 7 £49". */
const AMOUNT =
  /(?:(?<!\p{L})\p{Lu}{1,3})?[$€£¥₹₽₩₺₴₪₫฿\uFFE5]\s?\d[\d.,\s]*|(?<!\p{L})(?:(?:Rs\.?|Rp\.?|SAR|AED|KRW)\s?\d[\d.,\s]*|RM\s?\d[\d,]*\.\d\d(?!\d))|(?<!\d)\d[\d.,\s]*(?:[€₽元円원]|[$£₹₩₺₴₪₫฿](?!\s?\d)|บาท|ر\.س|ج\.م|د\.إ|ש"ח|(?:đ|VN[DĐ]|zł|Kč|Ft|lei|kr|грн|руб|лв|EUR|USD|CHF)(?!\p{L}))|(?<![\d.,/-])\d[\d.,]*\s?TL(?!\p{L})/gu;
/** What templates write before a name, where nobody sees it. */
const NAME_LABEL = /^(?:상품명|제품명|商品名[称稱]?|品名|tên sản phẩm|ürün adı|اسم المنتج|שם המוצר)\s?[:\uFF1A]\s?(?=\S)/iu;
/** What a link's or a picture's own words add to a title: which picture it is ("front view 2", "slide 1 of 4"). */
const OF_PICTURE =
  /(?:(?:[\s(](?:title|slide|image|photo|picture|thumbnail|gallery|front|back|rear|side|main|view|detail|alternat(?:e|ive)|hover|bild|foto|galerie|imagen|imagem|immagine|afbeelding|zdjęcie|фото)s?)+\)?(?:\s#?\d{1,2}(?: of \d{1,2})?)?|\s#\d{1,2})$/iu;
/** And the shop's own number of the thing: "Trail Runner, TR-1042". */
const NUMBER = /,\s(?=\S*\d)[\p{Lu}\d-]+$/u;
/** "Flat Front Suit, Charcoal, large": the color and the size of the picture. */
const SIZE_OF_PICTURE = /,[^,]*, (?:hi-res|large|medium|small|swatch)$/i;
/**
 * "Trail Runner Artikelnummer: TR-1042": the same with its label, in the cell that holds the title. "Canvas Art. No: 7" is a title; a
 * number has a letter too, or four places.
 */
const LABELLED_NUMBER =
  /[\s,;|(–-]+(?:sku|(?:artik[eu]l|bestell|item|product)[\s.-]{0,2}(?:nummer|number|n[or]|code)|art(?:\.[\s-]?|-)nr|réf(?:érence)?|código|артикул|品番|商品(?:番号|コード|编号|編號)|[货貨]号|상품번호)\.?\s?[:\uFF1A]\s?(?:(?=[\w./-]*\d)(?=[\d./-]*[a-z])[\w./-]+|\d[\d./-]{3,})\)?$/iu;
/** What a shop prints where it cut a title. */
const CUT = /\s*(?:…|\.{2,})$/;
/** A bracket with more words after it: what the page sets apart within a title shown in parts. */
const BRACKET = /\s*\([^)]*\)(?=\s*\p{L})/gu;
/** More words than this before a title are no brand. */
const MOST_BEFORE = 3;
/** A name that goes on behind a whole title is longer by this at most; beyond it describes a picture. */
const LONGEST = 3;

/**
 * The title of a tile as the shop itself writes it: without the prices that stand in the same link, and whole where the page
 * shows it cut or in parts and has it in full in a picture's or a link's own words. What such words have before the title ("Image of",
 * a brand) is part of it where the thing's address says so too.
 */
export function wholeTitle(title: string, names: readonly string[], words: Words, url: string | null = null): string {
  const shown = withoutPrices(title, names.map(normalize), words)
    .replace(NAME_LABEL, '')
    .replace(LABELLED_NUMBER, '')
    .replace(/[\s,]+$/, '');
  const full = names
    .map(name => withoutPrices(name, [], words))
    .filter(name => normalize(name.replace(SIZE_OF_PICTURE, '').replace(OF_PICTURE, '').replace(NUMBER, '')) !== normalize(shown));
  return full.find(name => completes(name, shown) || begins(name, shown, url)) ?? shown;
}

/** Whether a name has a few words before the title, and the address the same before the title's first. */
function begins(name: string, shown: string, url: string | null): boolean {
  const full = normalize(name);
  const short = normalize(shown);
  const at = ` ${full} `.indexOf(` ${short} `);
  if (url === null || short === '' || at <= 0 || CUT.test(name) || name.length > shown.length * LONGEST) return false;
  const before = full.slice(0, at - 1).split(' ');
  const [first = ''] = short.split(' ');
  return before.length <= MOST_BEFORE && ` ${normalize(url.split(/[?#]/, 1)[0] ?? '')} `.includes(` ${[...before, first].join(' ')} `);
}

/** Of the parts between the prices the one that a name agrees with, else the one with most letters; without "from", "was" beside them. */
function withoutPrices(title: string, names: readonly string[], { priceWords }: Words): string {
  const parts = title.split(AMOUNT);
  if (parts.length === 1) return title;
  const trimmed = parts.map(part => trim(part, priceWords)).filter(part => /\p{L}{2}/u.test(part));
  const known = trimmed.find(part => names.some(name => name !== '' && normalize(part).includes(name)));
  return known ?? trimmed.reduce((a, b) => (letters(b) > letters(a) ? b : a), trimmed[0] ?? title);
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function trim(part: string, priceWords: readonly string[]): string {
  const { words, starts, ends } = tokenize(part);
  let from = 0;
  let to = words.length;
  for (let taken = 1; taken > 0; from += taken) taken = ofPrice(words.slice(from, to), (all, count) => all.slice(0, count), priceWords);
  for (let taken = 1; taken > 0; to -= taken) taken = ofPrice(words.slice(from, to), (all, count) => all.slice(-count), priceWords);
  const end = ends[to - 1] ?? 0;
  // A bracket or a quote that closes the title is part of it.
  return from >= to ? '' : part.slice(starts[from], end) + (/^[)\]"”’'!?]+/.exec(part.slice(end))?.[0] ?? '');
}

/** How many words at one end speak of a price, such as the two Han letters of "税込". */
function ofPrice(
  words: readonly string[],
  atEnd: (all: readonly string[], count: number) => readonly string[],
  known: readonly string[],
): number {
  const counts = [4, 3, 2, 1].filter(count => count <= words.length);
  return counts.find(count => known.includes(atEnd(words, count).join(' '))) ?? 0;
}

/** Whether a name goes on where the title was cut or ends short. */
function completes(name: string, shown: string): boolean {
  const full = normalize(name);
  if (CUT.test(name) || full === normalize(shown)) return false;
  const goesOn = [shown, shown.replace(BRACKET, '')]
    .map(each => normalize(each.replace(CUT, '')))
    .some(each => each !== '' && full.startsWith(each));
  return goesOn && (CUT.test(shown) || name.length <= shown.length * LONGEST);
}
