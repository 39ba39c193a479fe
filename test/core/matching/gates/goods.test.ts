/* Gate 5: what the thing is. */

import { gate, title } from './gate';

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
  ['nor before a model alone', title('Zeltro P250'), 'match'],
  ['of several parts, and what tells more of it', title('Zeltro DS-2CD1043G2-I 4MP Pro (2K+)'), 'match'],
  ['a lone word is no model', title('Zeltro Prime'), 'brandGoods: not-its-goods'],
  ['nor is a number', title('Zeltro 1976'), 'brandGoods: not-its-goods'],
  ['nor a measure', title('Zeltro 500g'), 'brandGoods: not-its-goods'],
  ['nor two signs', title('Zeltro X3'), 'brandGoods: not-its-goods'],
  ['a part in capitals is of the model, a word is not', title('Zeltro P250-bracket'), 'brandGoods: not-its-goods'],
  ['a word behind the model is what it is', title('Zeltro P250 bracket'), 'brandGoods: not-its-goods'],
  ['even of three capitals', title('Zeltro P250 BAG'), 'brandGoods: not-its-goods'],
  ['behind another word they do', title('Box Zeltro P250'), 'brandGoods: not-its-goods'],
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
