/** Where Chinese and Japanese stand without spaces, a browser breaks a line inside a word; a word found here is not broken. */
const SPACELESS = /^(?:zh|ja)/;
/** A sign, or a single letter, belongs to the word before it; so do Japanese endings and particles. */
const LEANS_BACK = /^(?:.|\p{Script=Hiragana}+)$/u;

/** A heading's text in parts between which a line may break; one part where spaces do that, or the browser knows no words. */
export function phrasesOf(text: string, language: string): string[] {
  if (!SPACELESS.test(language) || !('Segmenter' in Intl)) return [text];
  const phrases: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = phrases.length - 1;
    if (last >= 0 && LEANS_BACK.test(segment)) phrases[last] += segment;
    else phrases.push(segment);
  }
  return phrases;
}
