import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const security = readFileSync('SECURITY.md', 'utf8');
const privacy = readFileSync('PRIVACY.md', 'utf8');

/** Everything in backticks that is written as a path of this repository. */
const paths = [...`${security}\n${privacy}`.matchAll(/`((?:src|test|scripts|data)\/[\w./-]+)`/g)].map(([, path = '']) => path);

/** The rows of the table of limits: the figure, and the constant that must have it. */
const limits = [...security.matchAll(/^\| ([\d,]+) +\|.*`(\w+)` in `([^`]+)`/gm)].map(([, figure = '', name = '', path = '']) => ({
  figure: Number(figure.replaceAll(',', '')),
  name,
  path,
}));

describe('SECURITY.md and PRIVACY.md', () => {
  test.each([...new Set(paths)])('%s, which they name, is there', path => expect(existsSync(path)).toBe(true));

  test('the tables are read here', () => {
    expect(limits.length).toBeGreaterThan(12);
    expect(paths.length).toBeGreaterThan(30);
  });

  test.each(limits)('the limit $name of $path is $figure', ({ figure, name, path }) => {
    const stated = new RegExp(`const ${name} = ([\\d_]+);`).exec(readFileSync(path, 'utf8'))?.[1];
    expect(Number(stated?.replaceAll('_', ''))).toBe(figure);
  });
});
