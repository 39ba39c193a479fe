import type { Words } from '../dataset-types';
import { originIn } from './made-in';

/** A heading beside such a line is one of a row of tabs, with nothing of its own below it. */
const TAB = /^\p{L}[\p{L} ]{2,25}$/u;
/** A heading over what customers say or ask: "Customer reviews", "Kundenbewertungen", "Questions & answers". */
const CUSTOMERS =
  /^(?:[^\s:]+ ){0,3}(?:reviews?|ratings?|testimonials|customers say|avis|opini[oó]n\p{L}*|opini[ea]|(?:kunden|produkt)?(?:bewertung|meinung|rezension|erfahrung)\p{L}*|recens\p{L}*|beoordeling\p{L}*|ervaringen|hodnocen[ií]|hodnoteni[ae]|recenz\p{L}*|отзыв\p{L}*|відгук\p{L}*|avalia(?:ções|ção)|opiniões|yorum\p{L}*|değerlendirme\p{L}*|vélemény\p{L}*|értékelés\p{L}*|comentarios|comentários|valoraciones|reseñas|anmeldelser|omdömen|arvostelut|questions|q ?& ?a|.{0,6}レビュー|.{0,4}(?:후기|리뷰)|.{0,4}评价|.{0,4}評價|.{0,4}评论|รีวิว|đánh giá|التقييمات|ביקורות)(?: \S+){0,3}:?$/iu;

/** The lines behind the last heading over customers' words, the heading among them. */
export function behindCustomersHeading(lines: readonly string[], words: Words): readonly string[] {
  const isTab = (line = '') => TAB.test(line) && originIn(line, words) === null;
  const last = lines.findLastIndex((line, at) => CUSTOMERS.test(line.split('\t', 1)[0] ?? '') && !isTab(lines[at - 1]));
  return last < 0 ? [] : lines.slice(last);
}
