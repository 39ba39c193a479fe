// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ldFacts } from '../../src/content/read/json-ld';
import { unescaped } from '../../src/content/read/json-text';

test.each([
  ['R&amp;D &quot;x&quot;', 'R&D "x"'],
  ['Men&#39;s &#x27;M&#X27;', "Men's 'M'"],
  ['an emoji &#128512;, &#x1F600; or &#55357;&#56832;', 'an emoji 😀, 😀 or 😀'],
  [
    'no references: &#12ab; &#9999999; &#xFFFFFF; &unknown; &constructor;',
    'no references: &#12ab; &#9999999; &#xFFFFFF; &unknown; &constructor;',
  ],
])('character references: %s', (text, expected) => expect(unescaped(text)).toBe(expected));

test.each([
  ['a maker called "True"', 'True', 'True'],
  ['a number', 7, '7'],
  ['a boolean', true, undefined],
  ['null', null, undefined],
  ['the word "null"', 'null', undefined],
  ['a node', { name: 'Acme' }, 'Acme'],
  ['the first of several', [false, 'Acme', 'Other'], 'Acme'],
])('a brand in JSON-LD: %s', (_what, brand, expected) => expect(ldFacts({ brand }).stated.brand?.text).toBe(expected));

test('materials are listed together', () => {
  expect(ldFacts({ material: ['Cotton', { name: 'Elastane' }] }).stated.materials?.text).toBe('Cotton, Elastane');
});
