import type { Words } from '../dataset-types';
import { isNotOfThis } from '../text/denial';
import { countriesIn, isCountryName, isImported } from '../text/origin';
import { normalize } from '../text/tokens';
import type { DetailPair } from '../types';
import { setApartIn } from './set-apart';

/** "Label: value"; a label has no digits of its own and no end of sentence. */
const LABELLED = /^[\s•·*–—-]*(?:\d{1,2}[.)] ?)?((?:M[fn][dfrg]\.)?[^:\uFF1A\d.!?]{2,50})[:\uFF1A]\s*(?:[-–—]+\s*(?=\p{L}))?(\S.*)$/u;
/** A stroke behind a value parts it from the next. */
const STROKE_BEHIND = /[\s|\uFF5C]+$/u;
/** Where a sentence of a description begins that has a label of its own: "A robust nozzle. Material: brass". */
const NEXT_LABELLED = /(?<!\bM[fn][dfrg]\. +)(?<=(?:[.;!|•·]| [–—-]) +)(?=\p{Lu}[^:\uFF1A\d.;!?|•·]{1,49}[:\uFF1A] *\S)/u;
/** Where such a sentence ends; the points of a firm's name end none. */
const END_OF_SENTENCE = /(?:(?<!\b(?:Co|Ltd|Inc|Corp|Mfg|St|Sp|No|Nr|ul|Str|[A-Za-z]))[.;!|•·](?: .*)?| [–—-] *)$/u;
/** Of "Is it made in China?" nothing is stated. */
const IN_QUESTION = /^[^.!?\uFF1F]*[?\uFF1F]/;
/** "Unlike blades made in China": what stands behind these in their part of a sentence is not said of this thing. */
const OF_OTHERS =
  /(?<!\p{L})(?:unlike|% of|(?:most|others?)(?<=(?:^\W*|[.!?] )\w+)|no(?![ -](?:iron|show|sew|slip|wrinkle|tie|bs)|\. ?\d)|none|no longer|without|free (?:of|from)|cannot|\p{L}+n['’]t|(?:ban|prohibit|refus|avoid|boycott|exclud|forbid)\p{L}*|kein\p{L}*|sans|sin|senza|sem|geen|instead of|rather than|compared (?:to|with)|not|never|don['’]t|anders als|im gegensatz zu|statt|nicht|contrairement|au lieu|a diferencia|en lugar|ao contrário|a differenza|invece di|in tegenstelling|niet|w przeciwieństwie|zamiast|nie|в отличие|вместо|не)(?!\p{L})[^.!?,;:()|–]*$/iu;
/** "Goods made in North Korea cannot be imported". */
const NOT_ALLOWED = /^[^.!?]*\b(?:cannot|can['’]t|(?:is|are|be) (?:not|excluded|prohibited|banned|forbidden|refused))\b/i;
/** Places are written with a capital: "made in small batches" names none. Scripts without capitals pass. */
const PLACE = /^(?:the |la |los |der |den )?((?:\p{Lu}|\p{Lo})[^,;:!?()|•©]{1,40})/u;
/** Where a sentence goes on behind its place. */
const RUNS_ON =
  /\s(?:from|of|out|using|with|by|for|since|under|at|in|to|aus|mit|seit|von|für|avec|par|pour|depuis|con|desde|para|com|uit|door|voor|из|от|для)\s(?!the\b)/u;
/** "Brooklyn, NY, USA": a town, and behind its commas where it lies. Georgia is a state there as often as a country. */
const TOWN =
  /^(?!.*\bGeorgia\b)(\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,3}(?:, \p{Lu}[\p{L}'’-]*(?:\.\p{L}+)*(?: \p{Lu}[\p{L}'’-]*){0,2}){1,3})(?=[.;!|)]|\s*$)/u;
/** Origin in a line of prose, by language. */
const MADE_IN: readonly RegExp[] = [
  /(?<!\bnot |\bisn.t )\b(?:made|manufactured|produced|grown|woven|crafted|assembled|handmade|hand-made|handcrafted|sewn|knit(?:ted)?|built|bound|harvested|spun|forged) (?:(?:and|&) \w+ |(?:by hand|with (?:love|care|pride)|to order|locally|proudly|by (?:\w+ )?(?:artisans|craftsmen)) )*in /giu,
  /\b(?:hergestellt|(?:hand)?gefertigt|produ(?:ziert|ktion)|genäht|gewebt|gestrickt) in (?:der |den )?/giu,
  /\b(?:fabri(?:qu|cation)|confectionn|produit|tissé|cousu|tricoté)\p{L}* (?:en|au|aux|à|in) /giu,
  /\b(?:hech|fabricad|elaborad|producid|confeccionad|tejid)[oa]s? (?:a mano )?en /giu,
  /\bfabricación en /giu,
  /\b(?:(?:prodott|fabbricat|realizzat|confezionat|tessut)[oaie]|fatt[oaie](?: a mano)) in /giu,
  /\b(?:feit|fabricad|produzid|confeccionad)[oa]s? (?:em|no|na|nos|nas) /giu,
  /\b(?:gemaakt|vervaardigd|geproduceerd|geweven|genaaid|gebreid) in /giu,
  /\b(?:wyprodukowan|wykonan|uszyt|szyt|utkan)[oaey] (?:we?|na) /giu,
  /\b(?:product of (?:the )?|produit d(?:e |u |es |')|producto de |produto d[aeo]s? )/giu,
  /\b(?:vyroben|ušit|tkan)[oaeéáý] (?:ve?|na) /giu,
  /\b(?:készült|gyártva|gyártják|gyártották):? /giu,
  /\b(?:fabricat|produs|confec[tț]ionat)[aăei]* [iî]n /giu,
  /\b(?:valmistettu|tehty|ommeltu) /giu,
  /(?:κατασκευάζεται|κατασκευασμέν\p{L}*|παράγεται|παρασκευάζεται|φτιαγμέν\p{L}*|φτιάχνεται) στ(?:ην?|ον?|α) /giu,
  /\b(?:tillverka[dt]|producera[dt]|sydd|sytt|vävd|stickad) i /giu,
  /\b(?:fremstillet|produceret|produsert|laget|lavet|sydd|syet|strikket|vevd) i /giu,
  /(?:сделан|произведен|произведён|изготовлен|сшит|пошит|виготовлен|вироблен|зроблен|изработен|ушит)\p{L}* (?:в|во|у) /giu,
  /\b(?:proizveden|izrađen|izdelan)[oaie]? (?:v|u) /giu,
  /(?<!\p{L})(?:sản xuất|gia công) (?:tại|ở) /giu,
  /\b(?:buatan|(?:dibuat|diproduksi|diperbuat) di) /giu,
  /ผลิต(?:ใน|ที่)(?:ประเทศ)?/gu,
  // The whole line: in prose it is a country's trade.
  /^[\s•·*-]*(?=(?:ind[uú]stria \p{L}+|صناعة \p{L}+)\.?$)/giu,
  /\b(?:pagamint[ai]s?|ražot[si]?|toodetud) /giu,
  /(?:(?<!\p{L})صُ?نعت?|مصنوعة?) في /gu,
  /(?:תוצרת|מיוצר(?:ת|ים|ות)? ב|יוצר ב) ?/gu,
  /(?:[产產]自|原[产產]于|[产產]地|原産国|制造于|製造於|生[产產][于於])/gu,
];
/** A line that says it more often is made to be looked at for long. */
const MOST_MADE_IN = 4;
/** "Made in" in the languages that put it after the place. */
const MADE_AFTER =
  /([\p{Script=Han}\p{Script=Katakana}]{2,8}?)で?(?:製造|制造|生产|生產|製|产(?![品地])|產(?![品地])|産(?!地))|(\p{Lu}\p{L}{1,30})'?[dt][ae] üretil|(\p{Lu}\p{L}{1,30}?)(?:[bn][ae]n|[oeö]n) (?:készült|gyárt)|(\p{Lu}\p{L}{1,30}) malı(?!\p{L})|\b[Ii]n (?:der )?(\p{Lu}\p{L}{1,30}) (?:her|ge)(?:stellt|fertigt|webt|näht)|(\p{Script=Hangul}{2,8}?)에서 (?:제조|생산)|^(\p{Script=Hangul}{2,6}산)[.)]?$/u;
/** Turkish: "üretilmez", "üretilmemiştir", "üretilmiyor". */
const NOT_DONE = /^m(?:e[zdmy]|iyor)/;
/** A word that says a thing is foreign, alone or as the last of a list. */
const LAST_PART = /^(?:.*[;,.•/–-])?\s*[-–•*]?\s*(\p{L}+)\.?$/u;
/** Shares of materials: "98% cotton, 2% elastane". */
const SHARE =
  /(\d{1,3}(?:[.,]\d+)?)\s?%\s?(?:de |d'|di )?(\p{L}[\p{L}®™-]+(?: (?!(?:with|and|for|that|mit|und|avec|et|con|com|met)\b)\p{L}[\p{L}®™-]+)?)/gu;
/** The same the other way round, where it is all that the line says: "Cotton 98%", "ポリエステル100%". */
const SHARE_AFTER = /(?<=^|[,\uFF0C、;/・:\uFF1A ] ?)(\p{L}[\p{L}®™-]+|\p{Script=Han})\s?[:\uFF1A]?\s?(\d{1,3}(?:[.,]\d+)?)\s?%/gu;
/** Turkish writes the sign first: "%95 Pamuk". So it does of much else. */
const SIGN_FIRST = /%\s?(\d{1,3}(?:[.,]\d+)?)\s(\p{L}[\p{L}-]+)/gu;
const LONGEST_LIST = 60;
/** "100%" of these is praise. */
const PRAISE =
  /^(?:satis|guarant|money|authentic|original|genuine|secure|safe|new|free|brand|quality|waterproof|zufried|garanti|neu\b|of\b|off\b|lead|natural$|positive|response|des\b|و?أصلي|back|recycl\w+$|remboursé|discount|rabatt|percent)/i;

/** What a thing is made of in a line of prose, by language; what follows is the material, or in German stands between. */
const MADE_OF: readonly RegExp[] = [
  /(?<!\bnot |n['’]t |\bnever )\b(?:made|crafted|constructed|woven|knitted|sewn|handcrafted|handmade) (?:entirely |completely |only )?(?:out )?(?:of|from) (.+)/iu,
  /(?<!\bnicht )\baus (.+?) (?:gefertigt|hergestellt|gewebt|gestrickt|genäht)/iu,
  /\b(?:fabriqué|confectionné|réalisé)e?s? (?:en|à partir de) (.+)/iu,
  /\b(?:hech|fabricad|confeccionad|elaborad)[oa]s? (?:de|a partir de) (.+)/iu,
  /\b(?:realizzat|fatt|confezionat)[oaie] (?:in|con) (.+)/iu,
  /\b(?:feit|fabricad|confeccionad)[oa]s? (?:de|em|a partir de) (.+)/iu,
  /\b(?:gemaakt|vervaardigd) (?:van|uit) (.+)/iu,
  /\bwykonan[oaey] ze? (.+)/iu,
];
/** Where the words for the material end. */
const MATERIAL =
  /^(?:an? |the |our )?((?:\d+[A-Z]? |\d+ ?% )?\p{Ll}[^.,;:!?()|–—]*?)(?:[.,;:!?()|–—]| (?:that|which|this|these|with|for|to|by|it|is|are|and (?:is|has|features)|das|die|der|und ist|qui|avec|pour|que|con|per|para|com|die|met|voor|dat|z|do|dla) |$)/u;
/** More words than this are a story, and these name no material. */
const MOST_MATERIAL_WORDS = 6;
const NO_MATERIAL =
  /^(?:scratch|start|home|hand|materials?|ingredients?|mano|main|love|what|many|two|three|one|all|parts?)\b|\b(?:pieces|parts|ingredients|materials|components)$/iu;

/** What prose says a thing is made of: for pages that state it nowhere else, and by no means in a question. */
export function materialIn(line: string): string | null {
  if (line.includes('?')) return null;
  for (const made of MADE_OF) {
    const hit = made.exec(line);
    if (!hit || OF_OTHERS.test(line.slice(0, hit.index))) continue;
    const material = MATERIAL.exec(hit[1] ?? '')?.[1]?.trim();
    if (material && !NO_MATERIAL.test(material) && material.split(' ').length <= MOST_MATERIAL_WORDS) return material;
  }
  return null;
}

/** All that a line states by its form: labels with a colon, an origin, a composition. */
export function statedIn(line: string, words: Words): DetailPair[] {
  const [only = '', ...more] = line.split(NEXT_LABELLED);
  const pairs = labelledIn(only, more.length === 0).concat(more.flatMap(sentence => labelledIn(sentence, false)));
  pairs.push(...setApartIn(line, words));
  const made = originIn(line, words);
  if (made) pairs.push({ label: 'Made in', value: made });
  const shares = line.includes('%') ? compositionIn(line, words) : null;
  if (shares) pairs.push({ label: 'Material', value: shares });
  return pairs;
}

/** The label and its value; of a sentence within a line, no more than that sentence. */
function labelledIn(sentence: string, isWhole: boolean): DetailPair[] {
  const [, label, value] = LABELLED.exec(sentence) ?? [];
  return label && value
    ? [{ label: label.trim(), value: (isWhole ? value : value.replace(END_OF_SENTENCE, '')).replace(STROKE_BEHIND, '') }]
    : [];
}

/** Whether a text says where a thing is made by itself, and what stands behind it neither goes on with it nor takes it back. */
export function isMadeIn(text: string, behind: string, words: Words): boolean {
  const country = originIn(text, words);
  if (country === null || !isCountryName(country, words) || /^\p{Ll}/u.test(behind) || isCountryName(behind, words)) return false;
  return originIn(`${text} ${behind}`, words) !== null;
}

function originIn(line: string, words: Words): string | null {
  if (line.includes('©')) return null;
  for (const made of MADE_IN) {
    // Of "designed and made in our atelier, woven in Portugal" the second says where.
    for (const hit of [...line.matchAll(made)].slice(0, MOST_MADE_IN)) {
      const rest = line.slice(hit.index + hit[0].length);
      if (IN_QUESTION.test(rest) || NOT_ALLOWED.test(rest) || OF_OTHERS.test(line.slice(0, hit.index))) continue;
      if (isNotOfThis(line.slice(0, hit.index), rest)) continue;
      const place = [PLACE.exec(rest)?.[1]?.replace(END_OF_SENTENCE, ''), TOWN.exec(rest)?.[1]].find(at => at && namesPlace(at, words));
      if (place) return withoutRest(place.trim(), words);
    }
  }
  const behind = MADE_AFTER.exec(line);
  const after = behind?.slice(1).find(Boolean);
  if (behind && after && namesPlace(after, words)) {
    const end = behind.index + behind[0].length;
    // "Xinjiang'da üretilmez": the ending denies it.
    if (!NOT_DONE.test(line.slice(end)) && !isNotOfThis(line.slice(0, behind.index), line.slice(end))) return after;
  }
  const word = LAST_PART.exec(line)?.[1];
  return word && isImported(word, words) ? word : null;
}

/** "India from wool" → "India". */
function withoutRest(place: string, words: Words): string {
  const [head = place] = place.split(RUNS_ON, 1);
  return namesPlace(head, words) ? head : place;
}

/** Prose says "made in" of much; only a country, or a place that an order names, makes it an origin. */
function namesPlace(text: string, words: Words): boolean {
  const key = normalize(text);
  return countriesIn(text, words).length > 0 || placeNames(words).some(name => key.includes(name));
}

const placeNamesMade = new WeakMap<Words, readonly string[]>();

/** The names of all places under an order, made once. */
function placeNames(words: Words): readonly string[] {
  const names = placeNamesMade.get(words) ?? Object.values(words.places).map(({ name }) => normalize(name));
  placeNamesMade.set(words, names);
  return names;
}

/** The shares of one material statement, when they add up to the whole. */
function compositionIn(line: string, words: Words): string | null {
  for (const [form, share, material] of [
    [SHARE, 1, 2],
    [SHARE_AFTER, 2, 1],
    [SIGN_FIRST, 1, 2],
  ] as const) {
    if (form !== SHARE && line.length > LONGEST_LIST) break;
    const shares = [...line.matchAll(form)];
    const [first] = shares;
    const last = shares.at(-1);
    if (!first || !last || PRAISE.test(first[material] ?? '')) continue;
    if (form === SIGN_FIRST && !isMaterial(first[material] ?? '', words)) continue;
    const sum = shares.reduce((total, each) => total + Number((each[share] ?? '').replace(',', '.')), 0);
    if (Math.round(sum) % 100 === 0 && sum > 0) return line.slice(first.index, last.index + last[0].length);
  }
  return null;
}

function isMaterial(word: string, { materials }: Words): boolean {
  return materials.some(stem => normalize(word).startsWith(stem));
}
