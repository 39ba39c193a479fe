/**
 * What templates call by these words: an attribute, of several any, that holds one of them, in small letters or with a capital
 * ("price", "productPrice"). Both written out take a third of the time of a search that ignores case: some templates give each element
 * a hundred letters of classes. An element without the attribute is passed over at the first question, not at each: there may be
 * 200,000 of them. What few pages ask is made where it is asked, and not as the script begins.
 */
export function called(words: string, attributes = 'class id'): string {
  const forms = words.split(' ').flatMap(word => [word, word.replace(/./, first => first.toUpperCase())]);
  return attributes
    .split(' ')
    .map(attribute => `[${attribute}]:is(${forms.map(form => `[${attribute}*="${form}"]`)})`)
    .join();
}

/** What templates call the words that name a product, beside a main heading. */
export const NAMED: string = `h2,h3,h4,h5,h6,[itemprop~=name],:is(${called('title name', 'class data-testid')}):not([class*=wrap],td:has(a))`;
