/** Sentences within one line of a page. */

/** Where a sentence of a description begins that has a label of its own: "A robust nozzle. Material: brass". */
const NEXT_LABELLED = /(?<!\bM[fn][dfrg]\. +)(?<=(?:[.;!|•·]| [–—-]) +)(?=\p{Lu}[^:\uFF1A\d.;!?|•·]{1,49}[:\uFF1A] *\S)/u;
/** Where such a sentence ends; the points of a firm's name end none. */
const END_OF_SENTENCE = /(?:(?<!\b(?:Co|Ltd|Inc|Corp|Mfg|St|Sp|No|Nr|ul|Str|[A-Za-z]))[.;!|•·](?: .*)?| [–—-] *)$/u;

/** The sentences of a line that have labels of their own, and before them what the line begins with. */
export function labelledSentences(line: string): string[] {
  return line.split(NEXT_LABELLED);
}

/** What of a text is its first sentence. */
export function firstSentence(text: string): string {
  return text.replace(END_OF_SENTENCE, '');
}
