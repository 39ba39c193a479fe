import { createMatcher } from '../../src/core/matcher';
import { prepareDataset } from '../../src/core/matching/prepared-dataset';
import { tokenize } from '../../src/core/text/tokens';
import type { Match } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { tile } from './matching';
import { savedTitles } from './titles';

/** Titles printed of one word. */
const SAMPLES = 3;

/**
 * Reads every real title as if its page stated each listed country as the origin, and prints which words would flag how many of
 * them, the commonest first: a word that means another thing ("coffee" of a coffee table) shows itself here.
 */
export async function evaluateWords(): Promise<void> {
  const titles = savedTitles();
  if (titles === null) {
    console.log('Words: not evaluated, there are no real titles beside the project (set WITHHOLD_PAGES).');
    return;
  }
  const matcher = createMatcher(dataset);
  const record = prepareDataset(dataset);
  const sources = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));
  const uses = new Map<string, Use>();
  const named = titles.filter(({ title }) => record.index.scan(tokenize(title)).some(({ meaning }) => meaning.goods.length > 0));
  for (const { title, brand } of named) {
    for (const countryOfOrigin of LISTED) {
      for (const { text, name } of goodsWords(matcher.match({ ...tile(title, brand), countryOfOrigin }, sources))) {
        const { goods, flagged } = uses.get(text) ?? { goods: new Set(), flagged: new Set() };
        uses.set(text, { goods: goods.add(name), flagged: flagged.add(title) });
      }
    }
  }
  const commonest = [...uses].sort(([a, one], [b, other]) => other.flagged.size - one.flagged.size || (a < b ? -1 : 1));
  for (const [text, { goods, flagged }] of commonest) {
    console.log(`${String(flagged.size).padStart(5)}  ${text} (${[...goods].join(', ')})`);
    for (const title of [...flagged].slice(0, SAMPLES)) console.log(`         ${title}`);
  }
}

/** The goods that a word on the page is taken for, and the titles that it would flag. */
interface Use {
  goods: Set<string>;
  flagged: Set<string>;
}

/** The countries of all listings of a good. */
const LISTED: readonly string[] = [
  ...new Set(dataset.actions.filter(({ kind }) => /-good$/.test(kind)).flatMap(({ scope }) => scope.madeIn)),
].sort();

function goodsWords(matches: readonly Match[]): { text: string; name: string }[] {
  const spots = matches.flatMap(({ why }) => why.filter(({ rule }) => rule === 'goods-word'));
  return spots.map(({ text, name }) => ({ text: text.toLowerCase(), name }));
}
