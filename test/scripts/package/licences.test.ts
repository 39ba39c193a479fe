import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundledIn, licenceProblems } from '../../../scripts/package/licences';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'withhold-licences-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

/** What Vite writes of a package is one heading, then its licence's text. */
function problemsOf(...headings: string[]): string[] {
  const intro = '# Licenses\n\nThe app bundles dependencies which contain the following licenses:\n';
  writeFileSync(join(dist, 'licenses.md'), `${intro}\n${headings.map(line => `${line}\n\nText of the licence (c) 2026.\n`).join('\n')}`);
  return licenceProblems(bundledIn(dist));
}

test.each(['MIT', 'ISC', 'Apache-2.0', 'BSD-3-Clause', 'MPL-2.0'])('a package under %s may be shipped', licence => {
  expect(problemsOf(`## good - 1.0.0 (${licence})`, `## @scope/good - 1.0.0-beta.1 (${licence})`)).toEqual([]);
  expect(bundledIn(dist)[1]).toEqual({ name: '@scope/good', version: '1.0.0-beta.1', licence });
});

test.each([
  ['(GPL-3.0)', 'GPL-3.0'],
  ['(AGPL-3.0-only)', 'AGPL-3.0-only'],
  ['(LGPL-2.1)', 'LGPL-2.1'],
  ['(CC-BY-NC-4.0)', 'CC-BY-NC-4.0'],
  ['(UNLICENSED)', 'UNLICENSED'],
  ['((MIT OR GPL-3.0-or-later))', '(MIT OR GPL-3.0-or-later)'],
  ['(SEE LICENSE IN LICENSE (custom).md)', 'SEE LICENSE IN LICENSE (custom).md'],
  ['', 'none stated'],
])('one that says "%s" is a problem', (said, licence) => {
  expect(problemsOf('## good - 1.0.0 (MIT)', `## odd - 1.0.0 ${said}`.trimEnd())).toEqual([`odd: licence "${licence}" is not accepted`]);
});

test('a heading that cannot be read is no package passed over', () => {
  expect(() => problemsOf('## good - 1.0.0 (MIT)', '## odd 1.0.0')).toThrow('"## odd 1.0.0" is not the heading of a package');
});

test('a list of nothing proves nothing', () => {
  expect(() => problemsOf()).toThrow('names no package');
});
