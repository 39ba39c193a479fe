/** "China (except Xinjiang)", "hors Xinjiang", "新疆除外": what is named is left out. */
export const EXCEPTING =
  /(?<!\p{L})(?:except(?:ing|ed)?|exclu(?:d|s(?!iv))\p{L}*|excl|outside|(?:any|every)\p{L}+ but|other than|w\/o|ex(?=-)|außer\p{L}*|ausge(?:nommen|schlossen)|hors|sauf|excep(?:to|tuando|tée?s?)|exce(?:to|tuando)|fuera|salvo|esclus[oaie]|eccetto|tranne|fuori|exceto|s?poza|wyjątk\p{L}*|hariç|dışı(?:nda)?|крім|кроме|исключ(?:ая|ен\p{L}*)|вне|behalve|buiten|utom|undtagen|paitsi|kromě|mimo|kivéve|excepția|εκτός|باستثناء|خارج|عدا)(?!\p{L})|除外|除[くき了]|以外|之外|제외|이외/iu;

/** Exceptions that stand behind what they leave out: "Xinjiang hariç", 新疆以外. */
const EXCEPTING_BEHIND = /^(?:hariç|dışı(?:nda)?|除外|除[くき了]|以外|之外|제외|이외)$/iu;
/** Where a part of a statement begins that an exception may belong to. */
const PART = /[^(,;\uFF08\uFF0C、]*$/u;

/** What a statement of origin says beside what it leaves out: "China (except Xinjiang)" → "China (", "Outside China" and 中国以外 → "". */
export function withoutExcepted(text: string): string {
  const hit = EXCEPTING.exec(text);
  if (hit === null) return text;
  const before = text.slice(0, hit.index);
  const isLast = !/^[^)\uFF09]*\p{L}/u.test(text.slice(hit.index + hit[0].length));
  return isLast || EXCEPTING_BEHIND.test(hit[0]) ? before.replace(PART, '') : before;
}

/** "Many brands use", "One in five contains", "We ended", "Concerned about …?": a sentence that denies, or speaks of others. */
const OF_OTHERS =
  /(?<!\p{L})(?:nothing|nobody|if|whether|unlike|many|most of|other|brands|competitors?|industry|percent|one in|world['’]s|forced|slave\p{L}*|labou?r|(?:similar|comparable) to|concern\p{L}*|ended|traces|allerg\p{L}*|also (?:available|handles)|pairs (?:well )?with|lovers|traded|reported|scandal|under an? (?:u\.?s\.? )?(?:import )?order|ban(?:s|ned)?|(?:prohibit|presum|detain|sanction|boycott)\p{L}*|may not|jamais|aucune?|ne(?: \p{L}+)? pas|n['’]\p{L}+ pas|nunca|ning[uú]n\p{L}*|nada|n[ãa]o|nenhum\p{L}*|non(?!-)|mai|nulla|nie|nic|żad\p{L}*|nu|nici\p{L}*|ikke|ingen|inte|aldrig|ei|emme|eivät|δεν|κανέν\p{L}*|hiçbir|tidak|bukan|không|ни|ничего|žádn\p{L}*|nem)(?!\p{L})|% of |没有|没用|从未|從未|从不|從不|绝不|絕不|やめ|中止|廃止|ていな|ません|않|없|\p{L}[ıiuü]lm(?:a(?:z|d|m)|e(?:z|d|m)|ıyor|iyor)|\p{L}m[ıiuü]yor/iu;

/** "Unlike blades made in China": what stands behind these in their part of a sentence is not said of this thing. */
const UNLIKE =
  /(?<!\p{L})(?:unlike|% of|(?:most|others?)(?<=(?:^\W*|[.!?] )\w+)|no(?![ -](?:iron|show|sew|slip|wrinkle|tie|bs)|\. ?\d)|none|no longer|without|free (?:of|from)|cannot|\p{L}+n['’]t|(?:ban|prohibit|refus|avoid|boycott|exclud|forbid)\p{L}*|kein\p{L}*|sans|sin|senza|sem|geen|instead of|rather than|compared (?:to|with)|not|never|don['’]t|anders als|im gegensatz zu|statt|nicht|contrairement|au lieu|a diferencia|en lugar|ao contrário|a differenza|invece di|in tegenstelling|niet|w przeciwieństwie|zamiast|nie|в отличие|вместо|не)(?!\p{L})[^.!?,;:()|–]*$/iu;

/** Whether what stands before a statement makes it one of other things: "unlike blades", "we do not sell goods". */
export function isOfOtherThings(before: string): boolean {
  return UNLIKE.test(before);
}

/** Behind "made in …": what is said of goods that nobody may sell. */
const OUTLAWED = /\b(?:may not|forced|slave|(?:presum|detain|prohibit|sanction)\p{L}*|banned)\b|않|ません|禁止/iu;

/** Whether prose that names a place with "made in" denies it before, or outlaws it behind. */
export function isDeniedOrOutlawed(before: string, behind: string): boolean {
  return OF_OTHERS.test(before.split(/[.!?。！？,]\s*/u).at(-1) ?? '') || OUTLAWED.test(/^[^.!?。！？]*/u.exec(behind)?.[0] ?? '');
}

const END_OF_SENTENCE = /[.!?。！？]\s*/u;

/** The sentence around two places of a text. */
function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from).split(END_OF_SENTENCE).at(-1) ?? '';
  return before + text.slice(from, to) + (/^[^.!?。！？]*[?？]?/u.exec(text.slice(to))?.[0] ?? '');
}

/** Whether the sentence asks, denies, leaves out, or speaks of others' goods. */
export function speaksOfOthers(text: string, from: number, to: number): boolean {
  const sentence = sentenceAround(text, from, to);
  return /[?？]$/u.test(sentence) || OF_OTHERS.test(sentence) || EXCEPTING.test(sentence);
}
