/** Towns of the United States bear names of countries. Georgia, written out, is a country as often. */
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const CODES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY';
/** "China, Maine", "China Grove, NC". */
const TOWN = new RegExp(String.raw`(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), ?(${STATES}|${CODES})(?= ?(?:$|[,.;)]|\d{5}))`, 'gu');

/** A stated origin without the towns that it places in a state; a country may stand before its own code ("India, IN"). */
export function withoutTownsOfStates(text: string, isOfCode: (name: string, code: string) => boolean): string {
  if (!text.includes(',')) return text;
  return text.replace(TOWN, (said, town: string, state: string) => (isOfCode(town, state) ? said : ' '));
}
