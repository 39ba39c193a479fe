import { expect, test } from 'vitest';
import { labelledProduct, savedLabels, sourcesOf } from '../../scripts/evaluate/labels';
import { createMatcher } from '../../src/core/matcher';
import { normalize } from '../../src/core/text/tokens';
import type { BrandLink } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';

const matcher = createMatcher(dataset);
const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));

/** Every labelled line as one text, and the records it flags. */
const lines = savedLabels().map(label => {
  const product = labelledProduct(label);
  const { title, brand, manufacturer, seller } = product;
  const said = [title, brand, manufacturer, seller].map(text => normalize(text ?? '')).join(' | ');
  return { said: ` ${said} `, flagged: new Set(matcher.match(product, sourcesOf(label, defaults)).map(({ actionId }) => actionId)) };
});
const warning = dataset.brandLinks.filter(({ ship }) => ship === 'yes');

test('every brand that warns is named by a line of test/matching that its record matches', () => {
  const missing = warning.filter(link => !linesNaming(link).some(({ flagged }) => link.actionIds.some(id => flagged.has(id))));
  expect(
    missing.map(({ id }) => id),
    'add a line to test/matching that must match these',
  ).toEqual([]);
});

test('every brand whose name is also a word is named by a line that its record does not match', () => {
  const missing = warning.filter(
    link => link.gates.ambiguous && !linesNaming(link).some(({ flagged }) => !link.actionIds.some(id => flagged.has(id))),
  );
  expect(
    missing.map(({ id }) => id),
    'add a line to test/matching of the same word that must not match these',
  ).toEqual([]);
});

function linesNaming({ aliases }: BrandLink): typeof lines {
  return lines.filter(({ said }) => aliases.some(alias => said.includes(` ${normalize(alias)} `)));
}
