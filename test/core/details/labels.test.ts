import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import type { DetailField } from '../../../src/core/dataset-types';
import { interpretDetails } from '../../../src/core/details/interpret';
import { makersIn } from '../../../src/core/details/maker-field';
import { suffixesOf } from '../../../src/core/text/company-name';
import { countriesIn, isImported } from '../../../src/core/text/origin';
import type { Product } from '../../../src/core/types';
import { dataset } from '../../../src/dataset/load';
import { product } from '../../product';

const { words } = dataset;
const rows = table('labels.tsv').map(([language = '', field = '', labels = '']) => ({
  language,
  field: field as DetailField,
  labels: labels.split('|'),
}));
const lines = table('made-in.tsv').map(([language = '', line = '', country = '']) => ({ language, line, country }));
const stuffs = table('made-of.tsv').map(([language = '', line = '', stuff = '']) => ({ language, line, stuff }));

/** What proves a label that is another word too. */
const VALUES: Partial<Record<DetailField, string>> = { countryOfOrigin: 'Viet Nam', materials: 'polyester', manufacturer: 'Acme GmbH' };

function table(file: string): string[][] {
  const written = readFileSync(`test/core/details/${file}`, 'utf8').split('\n');
  return written.filter(line => line !== '' && !line.startsWith('#')).map(line => line.split('\t'));
}

function told(stated: Partial<Product>): Product {
  return interpretDetails(product({ title: 'Thing', ...stated }), words);
}

/** The firms of a maker's field. */
function namesIn(field: string): string[] {
  return makersIn(field, { legalForms: suffixesOf(words.legalForms), words }, 'manufacturer').map(({ name }) => name);
}

describe('labels', () => {
  test.each(rows)('$language: $field', ({ field, labels }) => {
    const value = VALUES[field] ?? 'Acme';
    const missed = labels.filter(label => {
      const read = told({ lines: [`${label}\t${value}`] });
      return (field === 'materials' ? read.materials[0] : read[field]) !== value;
    });
    expect(missed).toEqual([]);
  });

  test('every language has every field', () => {
    const fields = ['brand', 'manufacturer', 'importer', 'materials', 'countryOfOrigin'];
    const languages = [...new Set(rows.map(({ language }) => language))];
    expect(languages).toHaveLength(41);
    for (const language of languages) expect(rows.filter(row => row.language === language).map(({ field }) => field)).toEqual(fields);
  });
});

describe('roles beside the maker', () => {
  test.each(words.otherRoles)('%s', role => {
    expect(namesIn(`${role}: Acme GmbH`)).toEqual([]);
    expect(namesIn(`Bolt Ltd; ${role}: Acme GmbH`)).toEqual(['Bolt Ltd']);
  });

  test('what no record names is no role', () => expect(namesIn('Acme: Bolt Ltd')).toEqual(['Acme: Bolt Ltd']));
});

describe('made in', () => {
  test.each(lines)('$language: $line → $country', ({ line, country }) => {
    const { countryOfOrigin } = told({ lines: [line] });
    if (country === '–') expect(isImported(countryOfOrigin ?? '', words)).toBe(true);
    else expect(countriesIn(countryOfOrigin ?? '', words)).toEqual([country]);
  });
});

describe('made of', () => {
  test.each(stuffs)('$language: $line → $stuff', ({ line, stuff }) => {
    expect(told({ lines: [line] }).materials).toEqual(stuff === '–' ? [] : [stuff]);
  });

  test('what the page states in a place of its own comes before prose', () => {
    const read = told({ lines: ['Made from soft paper.', 'Material\tLinen'] });
    expect(read.materials).toEqual(['Linen']);
  });
});
