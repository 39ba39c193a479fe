import { expect, test } from 'vitest';
import { labelledProduct, savedLabels, sourcesOf } from '../../scripts/evaluate/labels';
import { createMatcher } from '../../src/core/matcher';
import { dataset } from '../../src/dataset/load';

/** Actions that no product can be matched to, and why. */
const UNMATCHED: Readonly<Record<string, string>> = {
  'cbp-wro-1991-shanghai-wrenches-steel-pipe': 'not known to be in force, and names no maker',
  'bis-ministry-of-public-security-institute-of-forensic-science': 'a public office that sells nothing',
  'bis-xinjiang-public-security-bureau': 'a public office that sells nothing',
  'bis-xinjiang-subordinate-public-security-bureaus': 'public offices that the row does not name',
  'ofac-xinjiang-public-security-bureau': 'a public office that sells nothing',
  'tvpra-ru-pornography': 'no shop states where such a film was made',
  'eo13126-ru-pornography': 'no shop states where such a film was made',
  'eo13126-th-shrimp': 'taken off the list: no history of a product',
  'eo13126-uz-cotton': 'taken off the list: no history of a product',
  'eo13126-vn-garments': 'taken off the list: no history of a product',
};

const flaggable = dataset.actions.filter(action => action.context !== true).map(({ id }) => id);

test('every action that may flag is matched by a line of test/matching, or stands here with the reason', () => {
  const matcher = createMatcher(dataset);
  const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));
  const matched = new Set(
    savedLabels().flatMap(label => matcher.match(labelledProduct(label), sourcesOf(label, defaults)).map(({ actionId }) => actionId)),
  );
  expect(
    flaggable.filter(id => !matched.has(id) && !Object.hasOwn(UNMATCHED, id)),
    'add a line to test/matching that matches these',
  ).toEqual([]);
  expect(
    Object.keys(UNMATCHED).filter(id => matched.has(id) || !flaggable.includes(id)),
    'take these off the list above',
  ).toEqual([]);
});
