/* Gates 6 and 7: where it is from. */

import { expect, test } from 'vitest';
import { fate } from '../../small-record';
import { gate, title } from './gate';

gate('6 neededOrigin: a name that only a stated origin tells apart', 'monte-coffee', [
  ['stated', { title: 'Cafe Monte coffee', countryOfOrigin: 'Mexico' }, 'match'],
  ['unstated', title('Cafe Monte coffee'), 'neededOrigin: needs-stated-origin'],
  ['another', { title: 'Cafe Monte coffee', countryOfOrigin: 'Colombia' }, 'neededOrigin: needs-stated-origin'],
]);

gate('6 scopeOrigin: a stated origin outside the order', 'bikes', [
  ['inside', { title: 'Titan bike', countryOfOrigin: 'Made in Taiwan' }, 'match'],
  ['outside', { title: 'Titan bike', countryOfOrigin: 'Vietnam' }, 'scopeOrigin: stated-origin-outside'],
  ['outside, in the title', title('Titan bike made in Vietnam'), 'scopeOrigin: stated-origin-outside'],
  ['one inside, one outside, in other words', { title: 'Titan bike', countryOfOrigin: 'Taiwan; Vietnam' }, 'match'],
  ['one inside, one outside', { title: 'Titan bike', countryOfOrigin: 'China or Taiwan' }, 'match'],
  ['a text that names no country', { title: 'Titan bike', countryOfOrigin: 'Imported' }, 'match'],
]);

gate('6 scopeOrigin: a company', 'shirts', [
  ['inside', { title: 'Shirt', manufacturer: 'Thread Craft Ltd', countryOfOrigin: 'Jordan' }, 'match'],
  ['outside', { title: 'Shirt', manufacturer: 'Thread Craft Ltd', countryOfOrigin: 'China' }, 'scopeOrigin: stated-origin-outside'],
]);

gate('6 scopeOrigin: a farm', 'tea-farm', [
  ['inside', { title: 'Red Hill Tea Farm tea', countryOfOrigin: 'China' }, 'match'],
  ['outside', { title: 'Red Hill Tea Farm tea', countryOfOrigin: 'Vietnam' }, 'scopeOrigin: stated-origin-outside'],
]);

gate('7 statedPlace: a place in a title', 'xinjiang', [
  ['with a raw good after it', title('Xinjiang cotton sheets'), 'match'],
  ['with two words between', title('Xinjiang premium organic cotton'), 'match'],
  ['with three words between', title('Xinjiang premium soft organic cotton'), 'statedPlace: place-without-raw-good'],
  ['with a raw good before it', title('Walnuts Xinjiang'), 'match'],
  ['with a raw good and "from" before it', title('Cotton from Xinjiang'), 'match'],
  ['with a raw good and "du" before it', title('Cotton du Xinjiang'), 'match'],
  ['with a raw good before it, not joined', title('Cotton shirt, Xinjiang'), 'statedPlace: place-without-raw-good'],
  ['with another place between', title('Xinjiang Hotan walnuts'), 'match'],
  ['in Han characters', title('新疆长绒棉四件套'), 'match'],
  ['after "made in"', title('Rug made in Xinjiang'), 'match'],
  ['after 产自', title('产自新疆'), 'match'],
  ['with a Han word between', title('新疆的好棉'), 'match'],
  ['with five Han words between', title('新疆的好又白又棉'), 'statedPlace: place-without-raw-good'],
  ['after "made in" and a word', title('Rug made in sunny Xinjiang'), 'match'],
  ['after "made in" and two words', title('Rug made in far sunny Xinjiang'), 'statedPlace: place-without-raw-good'],
  ['before "made in"', title('Xinjiang rug made in China'), 'statedPlace: place-without-raw-good'],
  ['with places and words between', title('Xinjiang big Hotan sweet walnuts'), 'match'],
  ['with places and three words between', title('Xinjiang big Hotan sweet dry old walnuts'), 'statedPlace: place-without-raw-good'],
  ['alone', title('Xinjiang noodles'), 'statedPlace: place-without-raw-good'],
  ['with another good between', title('Hotan rug 100% cotton'), 'statedPlace: place-without-raw-good'],
  ['after "for"', title('Box for Xinjiang walnuts'), 'statedPlace: after-for'],
  ['denied before it', title('No Xinjiang cotton'), 'statedPlace: negation'],
  ['denied a few words before it', title('Not made with any Xinjiang cotton'), 'statedPlace: negation'],
  ['denied four words before it', title('No we never use Xinjiang cotton'), 'statedPlace: negation'],
  ['with a "no" five words before it', title('No dye and soft touch Xinjiang cotton'), 'match'],
  ['with a "no" behind it', title('Xinjiang cotton no dye'), 'match'],
  ['with a "free" far behind it', title('Xinjiang cotton sheets and one pillow free'), 'match'],
  ['with a "free" before it', title('Free Xinjiang cotton'), 'match'],
  ['denied in Chinese', title('不含新疆棉'), 'statedPlace: negation'],
  ['denied after it', title('Xinjiang-free cotton shirt'), 'statedPlace: negation'],
  ['with a style', title('Xinjiang style cotton scarf'), 'statedPlace: style-or-flavor'],
  ['with a style two words on', title('Xinjiang cotton old style'), 'statedPlace: style-or-flavor'],
  ['with a style before it', title('Style of Xinjiang cotton'), 'statedPlace: style-or-flavor'],
  ['with a style far before it', title('Style and comfort in pure Xinjiang cotton'), 'match'],
  ['with a style far behind it', title('Xinjiang cotton sheets, hotel and spa style'), 'match'],
  ['with a topic anywhere', title('Xinjiang cotton: the book'), 'statedPlace: book-travel-or-costume'],
  ['inside another name', title('和田玉 cotton pouch'), 'nothing'],
]);

gate('7 statedPlace: other places of the page', 'xinjiang', [
  ['another thing between it and the raw good', title('Hotan coffee table, walnut'), 'statedPlace: place-without-raw-good'],
  ['another thing behind the raw good', title('Hotan walnut, coffee table'), 'match'],
  ['a raw good behind another good', title('Xinjiang rug, cotton'), 'statedPlace: place-without-raw-good'],
  ['a place only together with its good', title('신장 면화 솜'), 'match'],
  ['the same run together', title('신장면화 솜'), 'match'],
  ['a house number before it denies nothing', title('No. 5 Xinjiang walnuts'), 'match'],
  ['the origin field needs no good', { title: 'Mug', countryOfOrigin: 'Xinjiang, China' }, 'match'],
  ['the origin field denies it', { title: 'Mug', countryOfOrigin: 'China (not Xinjiang)' }, 'nothing'],
  ['the material', { title: 'Sheets', materials: ['Xinjiang cotton'] }, 'match'],
  ['a line of text', { title: 'Sheets', text: ['Soft Xinjiang cotton'] }, 'match'],
  ['a row of details', { title: 'Sheets', details: [{ label: 'Fiber', value: 'Xinjiang cotton' }] }, 'match'],
  [
    'a line of text with a "free" anywhere',
    { title: 'Sheets', text: ['Free returns on all the things we sell, Xinjiang cotton'] },
    'statedPlace: negation',
  ],
  ['a title with a "no" somewhere', title('No iron needed here at all: Xinjiang cotton'), 'match'],
  ['a line of text with a "no" anywhere', { title: 'Sheets', text: ['Xinjiang cotton? We say no'] }, 'statedPlace: negation'],
]);

gate('7 whole countries', 'turkmen-cotton', [
  ['stated in the origin field, with the good', { title: 'Cotton towel', countryOfOrigin: 'Turkmenistan' }, 'match'],
  ['without the good', { title: 'Bowl', countryOfOrigin: 'Turkmenistan' }, 'actionGoods: other-goods'],
  ['among others', { title: 'Cotton towel', countryOfOrigin: 'China, Turkmenistan' }, 'statedPlace: place-without-raw-good'],
  [
    'among others, with the good beside it',
    { title: 'Towel', materials: ['cotton'], countryOfOrigin: 'China of Turkmenistan cotton' },
    'match',
  ],
  ['in the title', title('Turkmenistan cotton towel'), 'match'],
  ['in the title, with "made in"', title('Cotton towel, made in Turkmenistan'), 'match'],
  ['another country', { title: 'Cotton towel', countryOfOrigin: 'India' }, 'nothing'],
  ['the whole country, in a language of which the place has no word', { title: 'Cotton towel', countryOfOrigin: 'Turcomenistão' }, 'match'],
]);

gate('7 statedCountry: goods and origin need both', 'cn-cotton', [
  ['both', { title: 'Cotton shirt', countryOfOrigin: 'China' }, 'match'],
  ['in the material', { title: 'Shirt', materials: ['100 % Baumwolle'], countryOfOrigin: 'China' }, 'match'],
  ['"made in" in the title', title('Cotton shirt, made in China'), 'match'],
  ['the country right before a raw good', title('China cotton, loose'), 'match'],
  ['the country after "from"', title('Loose cotton from China'), 'match'],
  ['the country after "from", far off', title('Cotton in bags from China'), 'nothing'],
  ['"from" elsewhere', title('From loose cotton China'), 'nothing'],
  ['the country at the very end', title('Loose cotton from China'), 'match'],
  ['the country right before a good that is no raw one', title('China shirt'), 'nothing'],
  ['the country elsewhere', title('Cotton shirt China doll'), 'nothing'],
  ['no country', title('Cotton shirt'), 'nothing'],
  ['several countries', { title: 'Cotton shirt', countryOfOrigin: 'China or India' }, 'statedCountry: several-countries'],
  ['a good that is none', { title: 'Cotton candy', countryOfOrigin: 'China' }, 'nothing'],
  ['the good only after "for"', { title: 'Comb for cotton', countryOfOrigin: 'China' }, 'statedCountry: after-for'],
]);

gate('7 a word out of its sense', 'coffee-co', [
  ['another thing is the head', { title: 'Coffee grinder', countryOfOrigin: 'Colombia' }, 'nothing'],
  ['another thing is the head, told before it', { title: 'Grinder du coffee', countryOfOrigin: 'Colombia' }, 'nothing'],
  ['a scent', { title: 'Coffee scent', countryOfOrigin: 'Colombia' }, 'nothing'],
  ['a mock', { title: 'Faux coffee', countryOfOrigin: 'Colombia' }, 'nothing'],
  ['those words elsewhere', { title: 'Scent of faux and grinder fresh coffee, no grinder', countryOfOrigin: 'Colombia' }, 'match'],
  ['beside the good itself', { title: 'Coffee grinder with coffee', countryOfOrigin: 'Colombia' }, 'match'],
]);

gate('7 statedCountry: a denied origin', 'cn-cotton', [
  ['says nothing', { title: 'Cotton shirt', countryOfOrigin: 'Not made in China' }, 'nothing'],
  ['a house number denies nothing', { title: 'Cotton shirt', countryOfOrigin: 'No. 5 Any Road, China' }, 'match'],
]);

gate('7 statedCountry: a good of two parts', 'in-cotton-garments', [
  ['"made in" in the title', title('Cotton shirt made in India'), 'match'],
  ['parts of two fields', { title: 'Baumwolle', category: 'Dress', countryOfOrigin: 'India' }, 'match'],
  ['the other part', { title: 'Cotton', countryOfOrigin: 'India' }, 'nothing'],
  ['both parts', { title: 'Shirt', materials: ['cotton'], countryOfOrigin: 'India' }, 'match'],
  ['one part', { title: 'Shirt', countryOfOrigin: 'India' }, 'nothing'],
]);

gate('7 statedCountry: the other list of goods and countries', 'eo-coffee', [
  ['a country of two words', title('Coffee from DR Congo'), 'match'],
  ['half of them', title('Coffee from Congo'), 'nothing'],
  ['in the origin field', { title: 'Coffee', countryOfOrigin: 'DR Congo' }, 'match'],
]);

gate('7 an order partly in force, tied to a field that no page states', 'field-tobacco', [
  ['', { title: 'Tobacco', countryOfOrigin: 'DR Congo' }, 'match'],
]);

test.each([
  ['gone-coffee', 'taken off the list', 'Brazil'],
  ['firms-coffee', 'a list of firms', 'Mexico'],
  ['place-coffee', 'an order on a place', 'Mexico'],
  ['child-coffee', 'context', 'Honduras'],
])('a pair that is %s never flags: %s', (actionId, _, countryOfOrigin) => {
  expect(fate({ title: 'Ground coffee', countryOfOrigin }, actionId)).toBe('nothing');
});

gate('7 an order tied to a field that no page states', 'field-gold', [
  ['speaks of the good and the country', { title: 'Gold ring', countryOfOrigin: 'DR Congo' }, 'match'],
]);

gate('7 "made in" at the end of a title', 'cn-cotton', [['names no country', title('China shop, cotton towel made in'), 'nothing']]);
