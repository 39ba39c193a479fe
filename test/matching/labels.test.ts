import { describe, expect, test } from 'vitest';
import { agrees, labelledProduct, labelsIn, savedLabels, sourcesOf } from '../../scripts/evaluate/labels';
import { createMatcher } from '../../src/core/matcher';
import type { Match } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';

const labels = savedLabels();
const files = [...new Set(labels.map(label => label.file))];
const matcher = createMatcher(dataset);
const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));

describe.each(files)('%s', file => {
  test.each(labels.filter(label => label.file === file).map(label => [label.line, label.what, label] as const))(
    'line %i: %s',
    (_line, _what, label) => {
      const found = matcher.match(labelledProduct(label), sourcesOf(label, defaults));
      const matches = found.map(match => `${match.level}:${match.actionId}`).join(' ') || 'none';
      expect(agrees(label, found) ? '' : `expected ${label.expected}, found ${matches}: ${label.reason}`).toBe('');
    },
  );
});

describe('the set', () => {
  const share = (keep: (label: (typeof labels)[number]) => boolean) => labels.filter(keep).length / labels.length;

  test('has at least 12,000 lines, half of them traps', () => {
    expect(labels.length).toBeGreaterThanOrEqual(12_000);
    expect(share(label => label.kind === 'trap')).toBeGreaterThanOrEqual(0.5);
  });

  test('covers at least 40 languages', () => {
    expect(new Set(labels.map(label => label.lang)).size).toBeGreaterThanOrEqual(40);
  });

  test('comes from templates for at most a fifth', () => {
    expect(share(label => label.from === 'template')).toBeLessThanOrEqual(0.2);
  });

  test('has no duplicate line', () => {
    const whats = labels.map(label => `${label.what} ${label.sources}`);
    expect(whats.filter((what, at) => whats.indexOf(what) !== at)).toEqual([]);
  });
});

describe('a label', () => {
  const header = 'title brand manufacturer seller materials origin sources expected lang kind from source reason'.split(' ').join('\t');
  const row = { expected: 'none', lang: 'en', kind: 'trap', from: 'real', source: 'shops', reason: 'why' };
  const read = (cells: Partial<typeof row>) =>
    labelsIn([header, ['Mug', '', '', '', '', '', '', ...Object.values({ ...row, ...cells })].join('\t')].join('\n'), 'x.tsv');
  const match = (actionId: string) => ({ level: 'import-order', actionId }) as Match;

  test.each([
    ['import-order:a', ['a'], true],
    ['import-order:a import-order:b', ['b', 'a'], true],
    ['import-order:a', ['a', 'b'], false],
    ['import-order:a import-order:b', ['a'], false],
    ['at-risk-good:a', ['a'], false],
    ['none', [], true],
    ['none', ['a'], false],
  ])('%s, found %j: %s', (expected, found, result) => {
    expect(read({ expected }).map(label => agrees(label, found.map(match)))).toEqual([result]);
  });

  test.each([
    [{ expected: 'import-order' }],
    [{ expected: 'import-orders:a' }],
    [{ lang: 'english' }],
    [{ kind: 'traps' }],
    [{ from: 'somewhere' }],
    [{ source: '' }],
    [{ reason: '' }],
  ])('%j is refused with its file and line', cells => {
    expect(() => read(cells)).toThrow(/^x\.tsv line 2: unknown /);
  });

  test('columns of another order are refused', () => {
    expect(() => labelsIn(header.replace('title\tbrand', 'brand\ttitle'), 'x.tsv')).toThrow('x.tsv line 1');
  });
});
