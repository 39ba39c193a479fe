/* Gates 8 and 9: companies, workplaces and ties. */

import { gate, title } from './gate';

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

gate('8 the address of a firm', 'printers', [
  ['in its country', { manufacturer: 'Zeltro Electronics Works Co., Ltd., Anytown, China' }, 'match'],
  ['a Chinese firm in Hong Kong', { manufacturer: 'Zeltro Electronics Works Co., Ltd., 5 Road, Hong Kong' }, 'match'],
  ['a brand with its country', { title: 'P250', manufacturer: 'Zeltro, China' }, 'match'],
  ['a brand with the address of another firm', { title: 'P250', manufacturer: 'Zeltro (Jordan)' }, 'seatAgrees: firm-of-another-country'],
  ['in another country', { manufacturer: 'Zeltro Electronics Works Co., Ltd. (Jordan)' }, 'seatAgrees: firm-of-another-country'],
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
  ['a name in the tenth bullet', { title: 'Tuna', text: [...Array(9).fill('Fine tuna.'), 'From the vessel Hai Lien No. 12'] }, 'match'],
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
  ['where it grew', { title: 'Coffee', text: ['Made in Cafe Monte Farm'], countryOfOrigin: 'Mexico' }, 'match'],
  ['the same, its country unsaid', { title: 'Coffee', text: ['Made in Cafe Monte Farm'] }, 'neededOrigin: needs-stated-origin'],
  ['in a description for another reason', { title: 'Coffee', text: ['Near Cafe Monte Farm'], countryOfOrigin: 'Mexico' }, 'nothing'],
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
