import type { Words } from '../dataset-types';
import { normalize } from '../text/tokens';

/** No reference to elsewhere is longer. */
const LONGEST = 40;
/** What is stated stands elsewhere, in words that no name has in it: "상세페이지 참조", "详见包装". */
const SEE_ELSEWHERE = /참[조고](?!\p{L})|별도\s?표기|参照|[詳详][見见]|[見见](?:商品|[产產]品|包[装裝]|[页頁]面)/u;

/** Whether a value states nothing: "other", "not stated", "being updated" (`data/words/no-brand.json`), or 상세페이지 참조. */
export function saysNothing(value: string, { noBrand }: Words): boolean {
  return noBrand.includes(normalize(value)) || (value.length <= LONGEST && SEE_ELSEWHERE.test(value));
}

/** Whether a value sends its reader elsewhere: "See the label". A brand may begin so: "Ver Sacrum". */
export function refersElsewhere(value: string, { tableWords }: Words): boolean {
  return value.length <= LONGEST && tableWords.see.includes(normalize(value.trim().split(/\s/, 1)[0] ?? ''));
}
