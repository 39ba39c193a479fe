/** Unicode folding of one character with its marks: what the tokenizer compares. */

/** Marks that do not tell words apart (accents, vowel points, tashkeel); kana voicing and Indic vowels stay. */
const LOOSE_MARKS =
  /\u0670|[\u0300-\u036f]|[\u0483-\u0487]|[\u0591-\u05c7]|[\u0610-\u061a]|[\u064b-\u065f]|[\u06d6-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f]/g;
/** Letters that decompose into nothing simpler but are typed both ways. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  ς: 'σ',
  // Half of "ŉ"; an apostrophe that stands for itself never comes here.
  ʼ: '',
  ё: 'е',
  ґ: 'г',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
/** Signs glued to names: "Pantum™" is not "pantumtm". */
const GLUED_SIGNS = new Set([0xa9, 0xae, 0x2117, 0x2120, 0x2122]);

/** Folding is pure: the cache saves most of the time on titles that are not plain ASCII. */
const foldCache = new Map<string, string>();
const LARGEST_CACHE = 8000;

/** The comparable form of one character and its marks; may be empty, or several characters ("㎏" → "kg"). */
export function fold(cluster: string): string {
  const known = foldCache.get(cluster);
  if (known !== undefined) return known;
  if (foldCache.size >= LARGEST_CACHE) foldCache.clear();
  const folded = foldFresh(cluster);
  foldCache.set(cluster, folded);
  return folded;
}

/** A text as a person sees it, for expressions that compare it. */
export function withoutUnseen(text: string): string {
  return text.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
}

/** Zero-width and bidi marks, soft hyphens, variation selectors: invisible, so not there. */
export function isIgnorable(code: number): boolean {
  if (code < 0x2000) return code === 0xad || code === 0x34f || code === 0x61c || (code >= 0x180b && code <= 0x180f);
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Belongs to the character before it: combining marks, half-width voicing marks, Hangul vowels and finals. */
export function isJoining(code: number): boolean {
  if (code < 0x300) return false;
  if (code <= 0x36f) return true;
  // Compatibility and half-width letters of Hangul fold into the vowels and finals that stand in the first range.
  const letter = isOldHangul(code) ? String.fromCodePoint(code).normalize('NFKC').charCodeAt(0) : code;
  return (letter >= 0x1160 && letter <= 0x11ff) || code === 0xff9e || code === 0xff9f || /^\p{M}$/u.test(String.fromCodePoint(code));
}

function isOldHangul(code: number): boolean {
  return (code >= 0x3131 && code <= 0x318e) || (code >= 0xffa0 && code <= 0xffdc);
}

function foldFresh(cluster: string): string {
  let before = '';
  let folded = '';
  for (const char of cluster) {
    const code = char.codePointAt(0) ?? 0;
    // "№61" is two words.
    if (code === 0x2116) folded += 'no ';
    else if (!isIgnorable(code) && !GLUED_SIGNS.has(code)) folded += char;
  }
  // Lowering can uncover new marks and compositions ("İ"): fold until nothing changes.
  for (let round = 0; round < 4 && folded !== before; round++) {
    before = folded;
    folded = folded.normalize('NFKD').replace(LOOSE_MARKS, '').toLowerCase();
    folded = Array.from(folded, char => TYPED_AS[char] ?? char)
      .join('')
      .normalize('NFKC');
  }
  return folded;
}
