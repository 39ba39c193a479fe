/** What detail tables say beside labels, by language in `data/words/labels/`. */
export const TABLE_WORDS = [
  /** Of foreign goods, without naming a country: "Imported". */
  'imported',
  /** Of the shop's own country, whichever that is. */
  'domestic',
  /** At the head of a firm's name within a maker's field: "Name: Acme GmbH". */
  'name',
  /** Answers: a material of "yes" is none, and "Made in China: no" denies it. */
  'yes',
  'no',
  /** Sends the reader elsewhere: "see the label". */
  'see',
  /** Right below an origin the part of that country where the thing is from: 省份; alone it may be the seller's. */
  'region',
] as const;

export type TableWord = (typeof TABLE_WORDS)[number];
