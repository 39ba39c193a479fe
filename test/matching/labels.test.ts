import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/core/matcher';
import type { Match } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { type Label, labelsIn, productOf } from './labels';

const FOLDER = 'test/matching';
const files = readdirSync(FOLDER).filter(name => name.endsWith('.tsv'));
const labels = files.flatMap(file => labelsIn(readFileSync(`${FOLDER}/${file}`, 'utf8'), file));
const matcher = createMatcher(dataset);
const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));

function matchesOf(label: Label): Match[] {
  const sources = label.sources === '' ? defaults : new Set([...defaults, ...label.sources.split(' ')]);
  return matcher.match(productOf(label), sources);
}

/** `none`, or `level`, `level:source`, `level:action`: each must be there, and no level that none of them names. */
function disagreement(label: Label): string | null {
  const found = matchesOf(label);
  const told = found.map(match => `${match.level}:${match.actionId}`).join(' ') || 'none';
  if (label.expected === 'none') return found.length === 0 ? null : told;
  const wanted = label.expected.split(' ').map(each => each.split(':') as [string, string?]);
  const isMet = ([level, id]: [string, string?]) =>
    found.some(match => match.level === level && (id === undefined || match.actionId === id || match.sourceId === id));
  const levels = new Set(wanted.map(([level]) => level));
  return wanted.every(isMet) && found.every(match => levels.has(match.level)) ? null : told;
}

describe.each(files)('%s', file => {
  test.each(labels.filter(label => label.file === file).map(label => [label.line, label.what, label] as const))(
    'line %i: %s',
    (_line, _what, label) => {
      const told = disagreement(label);
      expect(told === null ? '' : `expected ${label.expected}, found ${told}: ${label.reason}`).toBe('');
    },
  );
});

describe('the set', () => {
  const share = (keep: (label: Label) => boolean) => labels.filter(keep).length / labels.length;

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
