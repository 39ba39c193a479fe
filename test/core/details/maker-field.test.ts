import { describe, expect, test } from 'vitest';
import type { Words } from '../../../src/core/dataset-types';
import { makersIn } from '../../../src/core/details/maker-field';
import { suffixesOf } from '../../../src/core/text/company-name';
import { dataset } from '../small-record';

const legalForms = suffixesOf(['co ltd', 'ltd', 'inc', 'llc']);

const LABELS = {
  brand: ['brand'],
  manufacturer: ['manufacturer', 'made by', 'manufactured by', 'hergestellt von'],
  importer: ['importer', 'imported by'],
  materials: ['material'],
};

function namesIn(field: string): string[] {
  const words: Words = { ...dataset.words, labels: LABELS, otherRoles: ['distributed', 'rep', 'sold'] };
  return makersIn(field, { legalForms, words }, 'manufacturer').map(({ name, several, seat }) =>
    [several ? `? ${name}` : name, ...(seat ? [seat] : [])].join(' @'),
  );
}

describe('the firms of a maker field', () => {
  test.each([
    ['one name', 'Acme Works Co., Ltd.', ['Acme Works Co., Ltd.']],
    ['a list', 'Acme Ltd; Beta Ltd', ['Acme Ltd; Beta Ltd', '? Acme Ltd', '? Beta Ltd']],
    ['"one of the below"', 'One of the below: Acme Ltd, Beta Inc', ['One of the below: Acme Ltd, Beta Inc', '? Acme Ltd', '? Beta Inc']],
    ['"or"', 'Acme Ltd or Beta Inc', ['Acme Ltd or Beta Inc', '? Acme Ltd', '? Beta Inc']],
    ['numbered', '1) Acme Ltd 2) Beta Inc', ['1) Acme Ltd 2) Beta Inc', '? Acme Ltd', '? Beta Inc']],
    ['in Chinese', '甲厂、乙厂', ['甲厂、乙厂', '? 甲厂', '? 乙厂']],
    [
      'a comma inside a legal form',
      'Acme Co., Ltd., Beta Co., Ltd.',
      ['Acme Co., Ltd., Beta Co., Ltd.', '? Acme Co., Ltd.', '? Beta Co., Ltd.'],
    ],
    ['a name and its address', 'Acme Ltd, No. 5 Any Road, Anytown', ['Acme Ltd, No. 5 Any Road, Anytown', 'Acme Ltd']],
    [
      'a firm behind what is no firm, with a number',
      'Made well, Acme Ltd, No. 5',
      ['Made well, Acme Ltd, No. 5', '? Made well', '? Acme Ltd', '? No. 5'],
    ],
    ['two firms and an address', 'Acme Ltd, Beta Ltd, No. 5', ['Acme Ltd, Beta Ltd, No. 5', '? Acme Ltd', '? Beta Ltd', '? No. 5']],
    ['a firm and a place without a number', 'Acme Ltd, Anytown', ['Acme Ltd, Anytown', '? Acme Ltd', '? Anytown']],
    ['a firm and a country', 'Acme Ltd, Anytown, Jordan', ['Acme Ltd, Anytown, Jordan', 'Acme Ltd @JO']],
    ['an address that ends in a country', 'Acme Ltd, 5 Road, Jordan', ['Acme Ltd, 5 Road, Jordan', 'Acme Ltd @JO']],
    ['a country in brackets', 'Acme Ltd (Jordan)', ['Acme Ltd (Jordan)', 'Acme Ltd @JO']],
    ['what is no country in brackets', 'Acme Ltd (Anytown)', ['Acme Ltd (Anytown)']],
    ['a name of no legal form and a country', 'Acme, Jordan', ['Acme, Jordan', 'Acme @JO']],
    [
      'names of no legal form and a country',
      'Acme, Beta, Jordan',
      ['Acme, Beta, Jordan', 'Acme, Beta @JO', '? Acme', '? Beta', '? Jordan'],
    ],
    ['a name of no legal form and an address', 'Acme, 5 Road, Jordan', ['Acme, 5 Road, Jordan', 'Acme @JO']],
    [
      'commas within a name',
      'Oils, Fats and Foods Ltd (Jordan)',
      ['Oils, Fats and Foods Ltd (Jordan)', 'Oils, Fats and Foods Ltd @JO', '? Oils', '? Fats and Foods Ltd (Jordan)'],
    ],
    ['a country in brackets behind no firm', 'Acme (Jordan)', ['Acme (Jordan)', 'Acme @JO']],
    ['what is no country in brackets behind no firm', 'Acme (Anytown)', ['Acme (Anytown)']],
    ['"made by" without a colon', 'Made by Acme Ltd, Jordan', ['Acme Ltd, Jordan', 'Acme Ltd @JO']],
    ['"made by" before one name', 'Manufactured by Acme Ltd', ['Acme Ltd']],
    ['firms of no legal form', 'Acme, 5 Road', ['Acme, 5 Road', '? Acme', '? 5 Road']],
    ['a heading alone', 'Made by: Acme; ', ['Acme; ']],
    ['the label of its row', 'Manufacturer: Acme Ltd', ['Acme Ltd']],
    ['the label, and an address', 'MANUFACTURER：Acme Ltd (Jordan)', ['Acme Ltd (Jordan)', 'Acme Ltd @JO']],
    ['the label of another row', 'Material: Acme Ltd', ['Material: Acme Ltd']],
    ['a word of every object', 'constructor: Acme Ltd', ['constructor: Acme Ltd']],
    [
      'an address by its label',
      'Acme Co., Ltd., address: 1 Road, Jordan',
      ['Acme Co., Ltd., address: 1 Road, Jordan', 'Acme Co., Ltd. @JO'],
    ],
    ['a quoted name and its address', '«Acme Ltd», адрес: Jordan', ['«Acme Ltd», адрес: Jordan', '«Acme Ltd» @JO']],
    ['a name of no legal form and its address', 'Acme, address: Anytown', ['Acme, address: Anytown', 'Acme']],
    [
      'two firms and a labelled address',
      'Acme Ltd; Beta Ltd, address: 1 Road',
      ['Acme Ltd; Beta Ltd, address: 1 Road', '? Acme Ltd', '? Beta Ltd'],
    ],
    ['an address behind a point', 'Acme Ltd. Address: 1 Road', ['Acme Ltd. Address: 1 Road', 'Acme Ltd.']],
    ['a heading, a name and an address', 'Name: Acme Ltd, Address: Jordan', ['Acme Ltd, Address: Jordan', 'Acme Ltd @JO']],
    ['a number right behind a legal form', 'Acme Ltd. No. 1 Any Road', ['Acme Ltd. No. 1 Any Road', 'Acme Ltd.']],
    ['a country behind a dash', 'Acme Ltd. - Jordan', ['Acme Ltd., Jordan', 'Acme Ltd. @JO']],
    ['a town and its country in brackets', 'Acme Ltd (Anytown, Jordan)', ['Acme Ltd (Anytown, Jordan)', 'Acme Ltd @JO']],
    [
      'firms, the last with its country in brackets',
      'Acme Ltd; Beta Ltd (Jordan)',
      ['Acme Ltd; Beta Ltd (Jordan)', 'Acme Ltd; Beta Ltd @JO', '? Acme Ltd', '? Beta Ltd (Jordan)'],
    ],
    ['a mail address behind a name', 'Acme Ltd, post@acme.example', ['Acme Ltd']],
    ['a legal form within a name', 'Acme Ltd Works', ['Acme Ltd Works']],
    ['a role in brackets', 'Acme Ltd (manufacturer)', ['Acme Ltd']],
    ['whose equipment it is', 'Acme Ltd (OEM)', ['Acme Ltd (OEM)']],
    ['a telephone number', 'Acme Ltd Tel: 555 0100', ['Acme Ltd']],
    ['a name that begins like one', 'Email Works Ltd', ['Email Works Ltd']],
    ['an address of the web', 'Acme Ltd www.acme.example', ['Acme Ltd']],
    ['a title of firms', 'M/s. Acme Ltd', ['Acme Ltd']],
    ['"made by" in short', 'Mfd. by Acme Ltd', ['Acme Ltd']],
    ['the name twice', 'Acme Ltd, Acme Ltd, 5 Road, Jordan', ['Acme Ltd, 5 Road, Jordan', 'Acme Ltd @JO']],
    ['a longer name behind it', 'Acme Ltd, Acme Ltd Works', ['Acme Ltd, Acme Ltd Works', '? Acme Ltd', '? Acme Ltd Works']],
    ['a country in square brackets', 'Acme Ltd [Jordan]', ['Acme Ltd (Jordan)', 'Acme Ltd @JO']],
    ['a country behind a legal form', 'Acme Ltd Jordan', ['Acme Ltd, Jordan', 'Acme Ltd @JO']],
    ['where it is made', 'Acme Ltd Made in Jordan', ['Acme Ltd, Jordan', 'Acme Ltd @JO']],
    ['a stroke before the country', 'Acme / Jordan', ['Acme, Jordan', 'Acme @JO']],
    ['an address without a number', 'Acme Ltd. Anytown, Jordan', ['Acme Ltd., Anytown, Jordan', 'Acme Ltd. @JO']],
    ['a second firm', 'Acme Ltd Beta Ltd, Jordan', ['Acme Ltd Beta Ltd, Jordan', 'Acme Ltd Beta Ltd @JO']],
    ['letters of markup', 'Acme &amp; Beta Ltd', ['Acme & Beta Ltd']],
    ['"made by" in German', 'Hergestellt von Acme Ltd', ['Acme Ltd']],
    ['"of" in a name', 'Leonardo da Acme Ltd', ['Leonardo da Acme Ltd']],
    ['a maker and its importer', 'Acme Ltd. Importer: Beta Ltd', ['Acme Ltd']],
    ['an importer and its maker', 'Imported by Beta Ltd. Manufactured by Acme Ltd', ['Acme Ltd']],
    ['a representative', 'Acme Ltd / EU REP: Beta Ltd, 5 Road', ['Acme Ltd']],
    ['a brand and its maker', 'Brand: Beta / Manufacturer: Acme Ltd', ['Acme Ltd']],
    ['a seller in brackets', 'Acme Ltd (sold by Beta Ltd)', ['Acme Ltd']],
    ['two makers by role', 'Made by Acme Ltd; made by Beta Ltd; importer: Gamma Ltd', ['? Acme Ltd', '? Beta Ltd']],
    ['each with its role behind', 'Beta Ltd (importer), Acme Ltd (manufacturer)', ['Acme Ltd']],
    ['a country before the maker', 'Made in Jordan by Acme Ltd', ['Acme Ltd, Jordan', 'Acme Ltd @JO']],
    ['whom it was made for', 'Made by Acme Ltd for Beta Ltd', ['Acme Ltd']],
    ['another role alone', 'Sold by Beta Ltd', []],
    ['an importer alone', 'Importer: Beta Ltd, 5 Any Road', []],
    ['an unknown role', 'Acme Ltd, friend: Beta Ltd', ['Acme Ltd, friend: Beta Ltd', '? Acme Ltd', '? friend: Beta Ltd']],
    ['what is not made', 'Not made by Acme Ltd', ['Not made by Acme Ltd']],
    ['nothing', '', ['']],
  ])('%s', (_, field, names) => expect(namesIn(field)).toEqual(names));

  test('a field as long as a text is no list', () => {
    expect(namesIn(`Acme Ltd; ${'Beta Ltd; '.repeat(200)}`)).toHaveLength(1);
  });

  test('at most twenty of them', () => {
    expect(namesIn(Array.from({ length: 50 }, (_, at) => `A${at} Ltd`).join(';'))).toHaveLength(21);
  });
});
