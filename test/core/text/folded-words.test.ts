import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { normalize } from '../../../src/core/text/tokens';

/* The words of a line are folded: "à" is "a" there and "&" is "and". An expression that is tried on one must not ask for what never is there. */

/** One word of a line, as the gates and the senses name it. */
const WORD = /^(?:\w+\.)*words\[|^word$/;

interface Asked {
  at: string;
  letters: string;
}

/** The expressions and sets of a file that are tried on words of a line, each with the letters and signs that it asks for. */
function askedOfWords(path: string): Asked[] {
  const code = readFileSync(path, 'utf8');
  const made = new Map<string, string>();
  const tried = new Set<string>();
  const textOf = ({ start, end }: { start: number; end: number }) => code.slice(start, end);
  // biome-ignore lint/suspicious/noExplicitAny: a tree of any nodes
  const look = (node: any): void => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'VariableDeclarator' && node.init) made.set(textOf(node.id).split(':')[0] ?? '', textOf(node.init));
    const isTried = node.type === 'CallExpression' && /^[A-Z_]+\.(?:test|has|exec)$/.test(textOf(node.callee));
    if (isTried && WORD.test(textOf(node.arguments[0]))) tried.add(textOf(node.callee.object));
    for (const part of Object.values(node)) look(part);
  };
  look(parseAst(code, { lang: 'ts' }));
  return [...tried].map(name => ({ at: `${path} ${name}`, letters: lettersOf(made.get(name) ?? '') }));
}

/** What an expression or a set asks for, without the signs of its own language. */
function lettersOf(source: string): string {
  const isExpression = source.startsWith('/');
  return isExpression
    ? source.replace(/\/[a-z]*$/, '').replace(/\\[pP]\{[^}]*\}|\\[dDwWsSbB]|\(\?<?[:=!]|[[\](){}|^$*+?.,/\\-]/g, ' ')
    : [...source.matchAll(/'([^']*)'/g)].map(([, said]) => said).join(' ');
}

const asked = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .flatMap(path => askedOfWords(`src/core/${path}`));

test('there are such expressions', () => {
  const all = asked.map(({ at }) => at);
  expect(all).toContain('src/core/matching/sense/thing-for-sale.ts OF');
  expect(all).toContain('src/core/matching/sense/thing-for-sale.ts POSTPOSED');
});

test.each(asked)('$at asks for what a folded word can be', ({ letters }) => {
  const said = letters.split(/\s+/).filter(Boolean);
  expect(said.filter(part => normalize(part).replaceAll(' ', '') !== part)).toEqual([]);
});
