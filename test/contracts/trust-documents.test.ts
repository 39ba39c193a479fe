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

/** The entries of a part's list, in one line each. */
function entries(part: string): string[] {
  const [text = ''] = (security.split(`\n## ${part}\n`)[1] ?? '').split('\n## ');
  return [...text.matchAll(/^- (.+)$/gm)].map(([, entry = '']) => entry);
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

  test.each(entries('Threats'))('the threat “%s” names what holds it', entry => {
    // Nobody can hinder a page from drawing on its own ground: the entry says so.
    if (entry.startsWith('**A page that imitates')) expect(entry).toMatch(/ \(none\)$/);
    else expect(entry).toMatch(/\. `(?:test|scripts)\/[^`]+\.ts`(?:, `[^`]+`)*$/);
  });

  test.each(entries('Faults'))('the fault “%s” has the case that it names', entry => {
    const [, name = '', path = ''] = /: "(.+)" in `(.+)`$/.exec(entry) ?? [];
    expect(readFileSync(path, 'utf8')).toContain(name);
  });

  test.each(entries('Figures'))('the figure “%s” is dated, and its command is there', entry => {
    expect(entry).toMatch(/: `np[mx] .*\(20\d\d-\d\d-\d\d\)$/);
    for (const [, name = ''] of entry.matchAll(/`npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name]);
    for (const [, path = ''] of entry.matchAll(/vitest run ([^`]+)`/g)) expect(existsSync(path)).toBe(true);
    for (const [, quoted, word] of entry.matchAll(/npm run e2e chromium (?:"([^"]+)"|(\w+))/g))
      expect(cases.filter(text => text.includes(quoted ?? word ?? ''))).not.toEqual([]);
  });

  test('these lists are read here too', () => {
    expect([entries('Threats').length > 15, entries('Faults').length > 15, entries('Figures').length > 8]).toEqual([true, true, true]);
  });
});
