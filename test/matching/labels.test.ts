import { describe, expect, test } from 'vitest';
import { agrees, labelledProduct, savedLabels, sourcesOf } from '../../scripts/evaluate/labels';
import { createMatcher } from '../../src/core/matcher';
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
      const told = found.map(match => `${match.level}:${match.actionId}`).join(' ') || 'none';
      expect(agrees(label, found) ? '' : `expected ${label.expected}, found ${told}: ${label.reason}`).toBe('');
    },
  );
});

describe('the set', () => {
  const share = (keep: (label: (typeof labels)[number]) => boolean) => labels.filter(keep).length / labels.length;

  test('has at least 600 lines, half of them traps', () => {
    expect(labels.length).toBeGreaterThanOrEqual(600);
    expect(share(label => label.kind === 'trap')).toBeGreaterThanOrEqual(0.5);
  });

  test('speaks at least ten languages', () => {
    expect(new Set(labels.map(label => label.lang)).size).toBeGreaterThanOrEqual(10);
  });

  test('comes from templates for at most a fifth', () => {
    expect(share(label => label.from === 'template')).toBeLessThanOrEqual(0.2);
  });

  test('says of each line where it is from and why it is labelled so', () => {
    expect(labels.filter(label => label.source === '' || label.reason === '')).toEqual([]);
  });

  test('holds no line twice', () => {
    const whats = labels.map(label => `${label.what} ${label.sources}`);
    expect(whats.filter((what, at) => whats.indexOf(what) !== at)).toEqual([]);
  });
});
