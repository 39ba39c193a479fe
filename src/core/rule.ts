/** Which rule compared the page's words with the record's. `test/ui/rules.test.ts` holds what a card says of each. */
export type Rule =
  | 'brand-field'
  | 'maker-field'
  | `whole-${'manufacturer' | 'importer' | 'brand' | 'seller'}`
  | 'title-head'
  | 'title-name'
  | 'named-vessel-farm-or-plant'
  | 'goods-word'
  | 'brand-goods-word'
  | 'stated-origin'
  | 'stated-place'
  | 'scope-origin'
  | 'material-origin';
