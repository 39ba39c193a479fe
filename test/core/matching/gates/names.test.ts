/* Gates 1 to 4: whose name it is. */

import { gate, title } from './gate';

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
  ['after a number and unit', title('5cm titan trail bike'), 'distinct: ambiguous-name-not-at-head'],
  ['after a count', title('2 x titan trail bike'), 'match'],
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

gate('2 distinct: a brand field that holds the brand of what the thing fits', 'printers', [
  ['after "for"', { title: 'Stand for Zeltro', brand: 'Zeltro' }, 'distinct: compatible-with'],
  ['after "für" and its good', { title: 'Halter für printer Zeltro', brand: 'Zeltro' }, 'distinct: compatible-with'],
  ['before "compatible"', { title: 'Zeltro compatible printer stand', brand: 'Zeltro' }, 'distinct: compatible-with'],
  ['not before "compatible with"', { title: 'Zeltro compatible with phones, printer', brand: 'Zeltro' }, 'match'],
  ['not with another word after "for"', { title: 'Printer for offices Zeltro', brand: 'Zeltro' }, 'match'],
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
  ['behind a "no"', title('Printer, no Zeltro'), 'titleCut: negation'],
  ['behind a "no" and another name', title('Printer, not Titan or Zeltro'), 'titleCut: negation'],
  ['before "-free"', title('Zeltro-free printer'), 'titleCut: negation'],
  ['before what comes free', title('Zeltro free delivery printer'), 'match'],
  ['with "no" further off', title('Printer, no tray, Zeltro'), 'match'],
  ['"for men" cuts nothing', title('Case for men by Zeltro printer'), 'match'],
]);

gate('4 capitals: acronyms need theirs', 'cameras', [
  ['in capitals', title('ZK indoor camera'), 'match'],
  ['in small letters among capitals', title('Indoor camera zk'), 'capitals: acronym-in-small-letters'],
  ['in a title without capitals', title('zk indoor camera'), 'match'],
  ['in a title all in capitals', title('ZK INDOOR CAMERA'), 'match'],
  ['as a longer name', title('Indoor camera Zk Optics'), 'match'],
]);
