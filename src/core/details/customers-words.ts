import type { Words } from '../dataset-types';
import { isSentence } from './firm';
import { originIn } from './made-in';

interface Parted {
  said: readonly string[];
  others: readonly string[];
}

/** A heading beside such a line is one of a row of tabs, with nothing of its own below it. */
const TAB = /^\p{L}[\p{L} ]{2,25}$/u;
/** A heading over what customers say or ask: "Customer reviews", "Kundenbewertungen", "Questions & answers". */
const CUSTOMERS =
  /^(?:[^\s:]+ ){0,3}(?:reviews?|ratings?|testimonials|customers say|avis|opini[oó]n\p{L}*|opini[ea]|(?:kunden|produkt)?(?:bewertung|meinung|rezension|erfahrung)\p{L}*|recens\p{L}*|beoordeling\p{L}*|ervaringen|hodnocen[ií]|hodnoteni[ae]|recenz\p{L}*|отзыв\p{L}*|відгук\p{L}*|avalia(?:ções|ção)|opiniões|yorum\p{L}*|değerlendirme\p{L}*|vélemény\p{L}*|értékelés\p{L}*|comentarios|comentários|valoraciones|reseñas|anmeldelser|omdömen|arvostelut|questions|q ?& ?a|.{0,6}レビュー|.{0,4}(?:후기|리뷰)|.{0,4}评价|.{0,4}評價|.{0,4}评论|รีวิว|đánh giá|التقييمات|ביקורות)(?: \S+){0,3}:?$/iu;

/** A heading over what a shop says of a thing, behind what customers say: "Specifications", "Product information". */
const DETAILS =
  /^(?:(?:\S+ )?specifications?|(?:product|item|technical) (?:details|information|specifics)|(?:produkt|artikel)(?:details|informationen)|technische \p{L}+|caract[eé]r[ií]sti\p{L}+(?: \p{L}+){0,2}|(?:fiche|scheda|ficha|datos) t[eé]c\p{L}+|informations? (?:sur le )?produit|informaci[oó]n del producto|specifi(?:che|caties)(?: \p{L}+)?|especificaciones(?: \p{L}+)?|especificações(?: \p{L}+)?|specyfikacja|характеристик[аи]|.{0,4}规格.{0,2}|.{0,4}規格.{0,2}|商品(?:信息|詳細|情報|详情|參數|参数)|.{0,4}仕様|상품 ?(?:정보|상세)|제품 ?(?:정보|사양)):?$/iu;

/**
 * The lines behind the last heading over customers' words, the heading among them, and all others. For what stands in rows (`inRows`) a row of
 * a table ("Customer Reviews", "4.5 out of 5 stars") is no heading over the rows below it, and a heading over the details ends what customers
 * say.
 */
export function partedByCustomersHeading(lines: readonly string[], words: Words, inRows = false): Parted {
  const isOver = (value: string) => !inRows || value === '' || (!/^\d/.test(value) && isSentence(value, words));
  const from = lastHeading(lines, words, isOver);
  if (from < 0) return { said: [], others: lines };
  const end = inRows ? lines.findIndex((line, at) => at > from && DETAILS.test(line)) : -1;
  const to = end < 0 ? lines.length : end;
  return { said: lines.slice(from, to), others: [...lines.slice(0, from), ...lines.slice(to)] };
}

function lastHeading(lines: readonly string[], words: Words, isOver: (value: string) => boolean): number {
  const isTab = (line = '') => TAB.test(line) && originIn(line, words) === null;
  return lines.findLastIndex((line, at) => {
    const [label = '', value = ''] = line.split('\t');
    return CUSTOMERS.test(label) && isOver(value) && !isTab(lines[at - 1]);
  });
}
