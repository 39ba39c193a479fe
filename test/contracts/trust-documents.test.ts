import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** The rows of a part's table, each by its first and last cells. */
function table(part: string): { what: string; last: string; row: string }[] {
  const [text = ''] = (security.split(`\n## ${part}`)[1] ?? '').split('\n## ');
  const lines = text.split('\n').filter(line => line.startsWith('| '));
  return lines.slice(2).map(row => {
    const cells = row.split('|').map(cell => cell.trim());
    return { what: `${cells[1]}: ${cells[2]}`, last: cells.at(-2) ?? '', row };
  });
}

/** All cases of the browser tests, as they are written. */
const cases = readdirSync('test/e2e/cases').map(name => readFileSync(`test/e2e/cases/${name}`, 'utf8'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

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

  test.each(table('Threats'))('the threat “$what” names what holds it', ({ what, last }) => {
    // Nobody can hinder a page from drawing on its own ground: the row says so.
    if (what.startsWith('a page that imitates')) expect(last).toBe('(none)');
    else expect(last).toMatch(/`(?:test|scripts)\/[^`]+\.ts`/);
  });

  test.each(table('Faults'))('the fault “$what” has the case that it names', ({ last }) => {
    const [, name, path] = /^"(.+)" in `(.+)`$/.exec(last) ?? [];
    expect(readFileSync(path ?? last, 'utf8')).toContain(name);
  });

  test.each(table('Figures'))('the figure “$what” is dated, and its command is there', ({ last, row }) => {
    expect(last).toMatch(/\(20\d\d-\d\d-\d\d\)$/);
    for (const [, name = ''] of row.matchAll(/`npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name]);
    for (const [, path = ''] of row.matchAll(/vitest run ([^`]+)`/g)) expect(existsSync(path)).toBe(true);
    for (const [, quoted, word] of row.matchAll(/npm run e2e chromium (?:"([^"]+)"|(\w+))/g))
      expect(cases.filter(text => text.includes(quoted ?? word ?? ''))).not.toEqual([]);
  });

  test('these tables are read here too', () => {
    expect([table('Threats').length > 15, table('Faults').length > 15, table('Figures').length > 8]).toEqual([true, true, true]);
  });
});
