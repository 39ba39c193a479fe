import type { Words } from '../dataset-types';
import { isCountryName } from '../text/origin';
import { normalize } from '../text/tokens';
import type { DetailPair } from '../types';
import { fieldOf } from './detail-labels';

/** "【素材】綿100%", "[Material] cotton", "＜原産国＞中国": brackets set labels apart where no colon does, and several in one line. */
const BRACKETED =
  /[【［〔[《〈＜<]([^【】［］〔〕[\]《》〈〉＜＞<>:\uFF1A]{2,20})[】］〕\]》〉＞>](?:\s*[:\uFF1A])?([^【［〔[《〈＜<■◆●※。]+)/gu;
/** What a heading in brackets, and no label, stands before: "all brands", "about the material". */
const HEADED = /^\s*(?:一覧|詳細|詳情|详情|列表|说明|說明|について|안내|정보)/u;
/** "■生産国 日本": a mark does so too, and a space ends the label. */
const MARKED = /^[■◆●○◇□▼▶※・]\s*([^\s:\uFF1A/／｜|]{2,12})\s+(\S.*)$/u;
/** "原産国 中国", "產地｜台灣", "◎生産国/ベトナム": in these scripts a space or a stroke alone does; so it does in titles and menus. */
const SPACED = /^[^\p{L}\d\s]?\s*([\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]{2,6})(?:\s|\s?[/／｜|]\s?)([^\s/／｜|。]{1,24})$/u;
/** "Country of Origin - India". */
const DASHED = /^[\s•·*]*(\p{Lu}\p{L}+(?: \p{L}+){0,3}) [-–—] (\p{L}[^:\uFF1A]{1,30})$/u;
/** "岐阜県", "浙江省", "新疆ウイグル自治区": where something is from, and nothing else. */
const PROVINCE = /^(?!都道)\p{Script=Han}{2,3}[県府省]$|^\p{Script=Han}{1,4}\p{Script=Katakana}*自治[区區]$|^(?:北海道|東京都)$/u;
/** "中国製", "중국산": made in that country. */
const MADE = /[製产產産산]$/u;

/** What a line labels by brackets, a mark, a stroke, a dash or a space; the less these say, the surer the value must be. */
export function setApartIn(line: string, words: Words): DetailPair[] {
  const bracketed = [...line.matchAll(BRACKETED)].filter(([, , value = '']) => !HEADED.test(value));
  const surely = [...bracketed, MARKED.exec(line) ?? []].map(pairOf);
  const maybe = [SPACED.exec(line) ?? [], DASHED.exec(line) ?? []].map(pairOf).filter(pair => isOfItsKind(pair, words));
  return [...surely, ...maybe].filter(({ label, value }) => label !== '' && value !== '');
}

function pairOf([, label = '', value = '']: readonly string[]): DetailPair {
  return { label, value: value.trim() };
}

/** Whether under an origin's label stands a country or a province and nothing else, under a material's a material or a share. */
function isOfItsKind({ label, value }: DetailPair, words: Words): boolean {
  const field = label === '' ? null : fieldOf(label, words);
  if (field === 'materials') return /\d\s?[%％]/u.test(value) || words.materials.includes(normalize(value));
  return field === 'countryOfOrigin' && (PROVINCE.test(value) || [value, value.replace(MADE, '')].some(name => isCountryName(name, words)));
}
