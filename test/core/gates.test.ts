import { describe, expect, test } from 'vitest';
import type { Product } from '../../src/core/types';
import { fate } from './small-record';

type Case = [what: string, fields: Partial<Product>, outcome: string];

/** One table a gate: what passes it, and what it drops with which reason. */
function gate(name: string, actionId: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases)('%s', (_, fields, outcome) => expect(fate(fields, actionId)).toBe(outcome));
  });
}

const title = (text: string): Partial<Product> => ({ title: text });

gate('1 fieldFirst: a stated brand or maker decides', 'printers', [
  ['the brand field names it', { title: 'P250 printer', brand: 'Zeltro' }, 'match'],
  ['only the title names it', title('Zeltro P250 printer'), 'match'],
  ['the brand field names another', { title: 'Zeltro printer stand', brand: 'Deskly' }, 'fieldFirst: brand-field-names-another'],
  ['the brand field names no brand', { title: 'Zeltro P250 printer', brand: 'Generic' }, 'match'],
  ['the brand field is the name cut short', { title: 'Zeltro P250 printer', brand: 'Zeltro Official Store' }, 'match'],
  ['the maker field names another', { title: 'Zeltro printer', manufacturer: 'Deskly Ltd' }, 'fieldFirst: maker-field-names-another'],
  ['the maker field speaks of the brand', { title: 'Zeltro printer', manufacturer: 'Shenzhen Zeltro Digital' }, 'match'],
  ['the maker field is the company cut short', { title: 'Zeltro printer', manufacturer: 'Zeltro Electronics' }, 'match'],
  ['the maker field is the brand', { title: 'P250 printer', manufacturer: 'Zeltro' }, 'match'],
  ['the maker field is the brand, the brand field another', { title: 'Printer', brand: 'Deskly', manufacturer: 'Zeltro' }, 'match'],
]);

gate('1 fieldFirst: a plain word in the maker field', 'bikes', [
  ['', { title: 'Bike', manufacturer: 'Titan' }, 'match'],
  ['beside another brand', { title: 'Bike', brand: 'Deskly', manufacturer: 'Titan' }, 'fieldFirst: brand-field-names-another'],
]);

gate('1 fieldFirst: a name that the field cuts short', 'bikes', [
  ['', { title: 'Titan World Bicycles trail bike', brand: 'Titan' }, 'match'],
  [
    'not where the field is another word',
    { title: 'Titan World Bicycles trail bike', brand: 'Tit' },
    'fieldFirst: brand-field-names-another',
  ],
]);

gate('2 distinct: plain words need their field or the head of the title', 'bikes', [
  ['first in the title', title('Titan trail bike'), 'match'],
  ['after a year, a count or a word that leads', title('2024 New Genuine Titan trail bike'), 'match'],
  ['further in', title('Trail bike titan size'), 'distinct: ambiguous-name-not-at-head'],
  ['further in, as a name of three words', title('Trail bike by Titan World Bicycles'), 'match'],
  ['in the brand field', { title: 'Trail bike', brand: 'TITAN' }, 'match'],
  ['after a word that holds a number', title('X5 titan trail bike'), 'distinct: ambiguous-name-not-at-head'],
  ['after a number and unit', title('5x titan trail bike'), 'distinct: ambiguous-name-not-at-head'],
  ['with a leading word behind it', title('Trail titan new bike'), 'distinct: ambiguous-name-not-at-head'],
  [
    'with a phrase in the material that tells another thing',
    { title: 'Titan bike', materials: ['titan teddy fur'] },
    'distinct: negative-phrase',
  ],
  ['a phrase that tells another thing', { title: 'Titan Teddy on a bike', brand: 'Titan' }, 'distinct: negative-phrase'],
]);

gate('2 distinct: names that only a field may tell', 'printers', [
  ['in the title', title('Shyname shirt'), 'distinct: needs-brand-field'],
  ['in the brand field', { title: 'Shirt', brand: 'Shyname' }, 'match'],
]);

gate('3 titleCut: what the thing is for is another thing', 'printers', [
  ['after "for"', title('Stand for Zeltro printer'), 'titleCut: after-for'],
  ['after "for" at the head', title('For Zeltro printer: stand'), 'titleCut: after-for'],
  ['after "für"', title('Halter für Zeltro printer'), 'titleCut: after-for'],
  ['after 适用', title('适用Zeltro printer'), 'titleCut: after-for'],
  ['after "compatible with"', title('Printer stand compatible with Zeltro'), 'titleCut: after-for'],
  ['before "compatible"', title('Zeltro compatible printer stand'), 'titleCut: compatible-with'],
  ['before "compatible" five words on', title('Zeltro one two three four compatible printer'), 'titleCut: compatible-with'],
  ['before "compatible" seven words on', title('Zeltro one two three four five six compatible printer'), 'match'],
  ['behind "compatible"', title('Compatible one two Zeltro printer'), 'titleCut: compatible-with'],
  ['before 対応', title('Zeltro 対応 printer ケース'), 'titleCut: compatible-with'],
  ['before 호환', title('Zeltro 호환 printer'), 'titleCut: compatible-with'],
  ['before what the thing itself is compatible with', title('Zeltro printer compatible with phones'), 'match'],
  ['with "compatible" far behind', title('Zeltro P250 office printer in black with a tray, all phones compatible'), 'match'],
  ['before "for"', title('Zeltro printer for home'), 'match'],
  ['"for men" cuts nothing', title('Case for men by Zeltro printer'), 'match'],
]);

gate('4 capitals: acronyms need theirs', 'cameras', [
  ['in capitals', title('ZK indoor camera'), 'match'],
  ['in small letters among capitals', title('Indoor camera zk'), 'capitals: acronym-in-small-letters'],
  ['in a title without capitals', title('zk indoor camera'), 'match'],
  ['in a title all in capitals', title('ZK INDOOR CAMERA'), 'match'],
  ['as a longer name', title('Indoor camera Zk Optics'), 'match'],
]);

gate('5 brandGoods: a brand says nothing of other goods', 'bikes', [
  ["the brand's own word", title('Titan road bike'), 'match'],
  ['its plural, in the category', { title: 'Titan TX', category: 'Road bikes' }, 'match'],
  ["the action's good, in another language", title('Titan Fahrrad'), 'match'],
  [
    'its full name in the field is no plain word, but the order is on some goods',
    { title: 'TX', brand: 'Titan World Bicycles' },
    'brandGoods: not-its-goods',
  ],
  ['another thing', { title: 'Titan shirt', brand: 'Titan' }, 'brandGoods: not-its-goods'],
  ['its good only after "for"', { title: 'Titan lock for bike', brand: 'Titan' }, 'brandGoods: not-its-goods'],
]);

gate('5 brandGoods: distinct names in their own field', 'printers', [
  ['need no word of goods', { title: 'P250', brand: 'Zeltro' }, 'match'],
  ['in the title they do', title('Zeltro P250'), 'brandGoods: not-its-goods'],
  ['goods by their kind', title('Zeltro 205/55R16'), 'match'],
]);

gate('5 brandGoods: a field alone never does where the order is on some goods', 'monte-coffee', [
  ['', { title: 'Mug', brand: 'Cafe Monte', countryOfOrigin: 'Mexico' }, 'brandGoods: not-its-goods'],
]);

gate('5 actionGoods: an order on garments', 'shirts', [
  ['a shirt', { title: 'Oxford shirt', manufacturer: 'Thread Craft Ltd' }, 'match'],
  ['a kettle', { title: 'Kettle', manufacturer: 'Thread Craft Ltd' }, 'actionGoods: other-goods'],
]);

gate('5 actionGoods: goods taken out of an order', 'mill', [
  ['those', { title: 'Viscose yarn', manufacturer: 'Aqsai Huaf Textile Mill' }, 'actionGoods: excluded-goods'],
  ['others', { title: 'Yarn', manufacturer: 'Aqsai Huaf Textile Mill' }, 'match'],
]);

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

gate('5 inputStated: goods that may contain a listed input', 'in-knits', [
  ['no material stated', { title: 'Rug', countryOfOrigin: 'India' }, 'match'],
  ['that material', { title: 'Rug', materials: ['80 % cotton'], countryOfOrigin: 'India' }, 'match'],
  ['another material', { title: 'Rug', materials: ['jute'], countryOfOrigin: 'India' }, 'inputStated: other-material'],
  ['that material in the title', { title: 'Cotton rug', materials: ['soft'], countryOfOrigin: 'India' }, 'match'],
]);

gate('5 inputStated: an input that labels name', 'in-scarfs', [
  ['named', { title: 'Dress of viscose', countryOfOrigin: 'India' }, 'match'],
  ['not named', { title: 'Dress', countryOfOrigin: 'India' }, 'inputStated: other-material'],
  ['a good that is not raw, right after the country', title('India shirt of viscose, walnut'), 'nothing'],
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

gate('8 wholeName: names that are plain words', 'shirts', [
  ['with the legal form', { title: 'Shirt', manufacturer: 'Thread Craft Limited' }, 'match'],
  ['without it', { title: 'Shirt', manufacturer: 'Thread Craft' }, 'wholeName: plain-name'],
  [
    'without it, though its country is stated',
    { title: 'Shirt', manufacturer: 'Thread Craft', countryOfOrigin: 'Jordan' },
    'wholeName: plain-name',
  ],
  ['with more around it', { title: 'Shirt', manufacturer: 'Red Thread Craft Ltd' }, 'nothing'],
  ['in the title', title('Thread Craft Ltd shirt'), 'nothing'],
]);

gate('8 wholeName: distinct names', 'printers', [
  ['without the legal form', { title: 'P250', manufacturer: 'Zeltro Electronics Works' }, 'match'],
  ['with the spaces elsewhere', { title: 'P250', manufacturer: 'ZEL TRO ELECTRONICS WORKS CO.,LTD' }, 'match'],
  ['in Chinese', { title: 'P250', manufacturer: '泽尔特罗电子有限公司' }, 'match'],
  ['as the importer', { title: 'P250', importer: 'Zeltro Electronics Works' }, 'match'],
  ['as the seller', { title: 'P250', seller: 'Zeltro Electronics Works' }, 'match'],
]);

gate('8 wholeName: a name that has no legal form in the record', 'rugs', [
  ['alone', { title: 'Rug', manufacturer: 'Valley Carpet' }, 'wholeName: plain-name'],
  ['with the country of the order stated', { title: 'Rug', manufacturer: 'Valley Carpet', countryOfOrigin: 'Nepal' }, 'match'],
  ['with another country stated', { title: 'Rug', manufacturer: 'Valley Carpet', countryOfOrigin: 'China' }, 'wholeName: plain-name'],
  ['with another country of the order stated', { title: 'Rug', manufacturer: 'Valley Carpet', countryOfOrigin: 'India' }, 'match'],
  ['with one of two stated countries', { title: 'Rug', manufacturer: 'Valley Carpet', countryOfOrigin: 'Nepal or China' }, 'match'],
]);

gate('8 wholeName: the same, in a record that names no countries', 'weavers', [
  ['alone', { title: 'Rug', manufacturer: 'Hill Weavers' }, 'wholeName: plain-name'],
  ['with the country of the firm stated', { title: 'Rug', manufacturer: 'Hill Weavers', countryOfOrigin: 'Nepal' }, 'match'],
  ['with another country stated', { title: 'Rug', manufacturer: 'Hill Weavers', countryOfOrigin: 'China' }, 'wholeName: plain-name'],
]);

gate('7 "made in" at the end of a title', 'cn-cotton', [['names no country', title('China shop, cotton towel made in'), 'nothing']]);

gate('8 the address of a firm', 'printers', [
  ['in its country', { manufacturer: 'Zeltro Electronics Works Co., Ltd., Anytown, China' }, 'match'],
  ['a Chinese firm in Hong Kong', { manufacturer: 'Zeltro Electronics Works Co., Ltd., 5 Road, Hong Kong' }, 'match'],
  ['in another country', { manufacturer: 'Zeltro Electronics Works Co., Ltd. (Jordan)' }, 'wholeName: firm-of-another-country'],
]);

gate('8 one of several makers', 'printers', [
  ['a list', { title: 'P250', manufacturer: 'One of the below: Zeltro Electronics Works Co., Ltd., Deskly Ltd' }, 'one of several'],
  ['a name and its address', { title: 'P250', manufacturer: 'Zeltro Electronics Works Co., Ltd., No. 5 Any Road, Anytown' }, 'match'],
]);

gate('8 ownName: vessels, farms and plants anywhere', 'catch', [
  ['a long name', title('Tuna, Hai Lien No. 12'), 'match'],
  ['a short name with "caught by"', title('Tuna caught by Da Wan'), 'match'],
  ['a short name with "vessel" behind it', title('Tuna of the Da Wan vessel'), 'match'],
  ['a short name alone', title('Da Wan tuna'), 'ownName: short-vessel-name'],
  ['a short name two words from "vessel"', title('Da Wan fine tuna vessel'), 'match'],
  ['a short name three words from "vessel"', title('Da Wan one fine tuna vessel'), 'ownName: short-vessel-name'],
  ['a short name three words behind "vessel"', title('Vessel one fine tuna Da Wan'), 'ownName: short-vessel-name'],
  ['a short name two words behind "vessel"', title('Vessel fine tuna Da Wan'), 'match'],
  ['a short name far into the title', title('Canned white tuna in oil by Da Wan'), 'ownName: short-vessel-name'],
  ['a short name far from "vessel"', title('Da Wan style smoked white tuna vessel'), 'ownName: short-vessel-name'],
  ['in a line of text', { title: 'Tuna', text: ['Vessel: Da Wan'] }, 'match'],
  ['with another brand', { title: 'Tuna, Hai Lien No. 12', brand: 'Sea' }, 'match'],
  ['other goods', title('Model ship Hai Lien No. 12'), 'actionGoods: other-goods'],
]);

gate('8 people never match', 'officials', [['', { title: 'Print', seller: 'Chen Somebody' }, 'wholeName: person']]);

gate('8 a farm of which only a record to be read speaks', 'quiet-tea', [['', title('Tea of Quiet Hill Tea Farm'), 'match']]);

gate('8 a farm that a brand speaks of', 'monte-coffee', [
  ['passes the gates of the brand', title('Coffee of Cafe Monte Farm'), 'neededOrigin: needs-stated-origin'],
]);

gate('9 neverSideways: a supplier', 'printers', [
  ['is no maker of what it supplies to', { title: 'Shoe', brand: 'Supplied' }, 'neverSideways: supplier-tie'],
]);
gate('9 neverSideways: a supplier in a report', 'press', [['is reported', { title: 'Shoe', brand: 'Supplied' }, 'match']]);
gate('9 neverSideways: a past tie', 'printers', [
  ['reaches no action in force', { title: 'Glove', brand: 'Bygone' }, 'neverSideways: past-tie'],
]);
gate('9 neverSideways: a past tie to a past action', 'lifted', [['is history', { title: 'Glove', brand: 'Bygone' }, 'match']]);
gate('9 a record that is only to be read', 'printers', [['matches nothing', { title: 'Printer', brand: 'Silent' }, 'nothing']]);

gate('9 notReleased: makers that an order let go', 'malawi-tobacco', [
  ['another maker', { title: 'Tobacco leaf', countryOfOrigin: 'Malawi', manufacturer: 'Beta Leaf' }, 'match'],
  [
    'one let go',
    { title: 'Tobacco leaf', countryOfOrigin: 'Malawi', manufacturer: 'Alpha Leaf International Ltd' },
    'notReleased: released-maker',
  ],
  ['as the brand', { title: 'Tobacco leaf', countryOfOrigin: 'Malawi', brand: 'Alpha Leaf International' }, 'notReleased: released-maker'],
  ['its name cut short', { title: 'Tobacco leaf', countryOfOrigin: 'Malawi', manufacturer: 'Alpha Leaf' }, 'notReleased: released-maker'],
  [
    'its name with more behind it',
    { title: 'Tobacco leaf', countryOfOrigin: 'Malawi', seller: 'Alpha Leaf International Malawi' },
    'notReleased: released-maker',
  ],
  ['another name that begins alike', { title: 'Tobacco leaf', countryOfOrigin: 'Malawi', manufacturer: 'Alpha Leafy' }, 'match'],
  ['one word of it', { title: 'Tobacco leaf', countryOfOrigin: 'Malawi', manufacturer: 'Alpha' }, 'match'],
]);

gate('9 notReleased: a company that its own order let go', 'rugs', [
  ['', { title: 'Rug', manufacturer: 'Alpha Leaf International' }, 'notReleased: released-maker'],
]);

gate('9 notReleased: a farm, sold by one let go', 'tea-farm', [
  ['', { title: 'Red Hill Tea Farm tea', seller: 'Alpha Leaf International' }, 'notReleased: released-maker'],
  ['sold by another', { title: 'Red Hill Tea Farm tea', seller: 'Beta Leaf' }, 'match'],
]);
