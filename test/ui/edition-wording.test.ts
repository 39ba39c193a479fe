// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Action } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { browserIn } from './page';
import { actionOf, recordOf, sourceOf } from './records';

/** How each language says that something was so from a day on. */
const SINCE: Readonly<Record<string, RegExp>> = {
  en: /\bsince\b/i,
  ar: /منذ/,
  de: /\bseit\b/i,
  es: /\bdesde\b/i,
  fr: /\bdepuis\b/i,
  ja: /から|以降/,
  ko: /부터|등재일/,
  pt_BR: /\bdesde\b/i,
  zh_CN: /自/,
  zh_TW: /自/,
};
const editions = dataset.actions.filter(({ edition }) => edition !== undefined);
const dated = dataset.actions.filter(({ edition, status, kind }) => edition === undefined && status === 'in-force' && kind !== 'report');

/** The words as a browser of this language shows them; each language needs modules of its own, for they keep the strings. */
async function wordsIn(folder: string) {
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browserIn(folder) }));
  const [{ statusOf }, { citationOf, letterOf }, { whatTheyDid }, { Timeline }, { date }] = await Promise.all([
    import('../../src/ui/wording'),
    import('../../src/ui/citation'),
    import('../../src/platform/record-words'),
    import('../../src/ui/Timeline'),
    import('../../src/platform/i18n'),
  ]);
  return {
    sentence: (action: Action) => whatTheyDid(recordOf(action)),
    undated: (action: Action) => whatTheyDid(recordOf(action), '_undated'),
    day: date,
    status: (action: Action) => statusOf(recordOf(action)),
    letter: (action: Action) => letterOf('A shirt', recordOf(action)),
    citation: (action: Action) => citationOf(recordOf(action)),
    history(action: Action) {
      const root = document.createElement('div');
      render(h(Timeline, { action, asOf: sourceOf(action).asOf }), root);
      return [...root.querySelectorAll('.events li')].map(line => line.textContent?.replaceAll('\u00a0', ' ') ?? '');
    },
  };
}

describe.each(readdirSync('public/_locales'))('in %s', language => {
  const since = SINCE[language] ?? expect.fail(`say in SINCE of this file how ${language} says "since"`);

  test('nothing is said to be on a list since its edition', async () => {
    const words = await wordsIn(language);
    expect(editions.length).toBeGreaterThan(700);
    for (const action of editions)
      expect(`${words.sentence(action)} ${words.status(action).since} ${words.letter(action)}`, action.id).not.toMatch(since);
  });

  test('what has a first day still says since when', async () => {
    const words = await wordsIn(language);
    for (const action of dated) expect(words.status(action).since, action.id).toMatch(since);
  });
});

test.each(readdirSync('public/_locales'))('beside the day in its head the sentence of a card in %s tells none', async language => {
  const words = await wordsIn(language);
  const isBesideItsDay = ({ context, kind, status }: Action) => context !== true && kind !== 'report' && status.endsWith('in-force');
  for (const action of dataset.actions.filter(isBesideItsDay)) {
    expect(words.undated(action), action.id).not.toContain(words.day(action.issued));
    expect(words.undated(action), action.id).not.toBe(action.title);
  }
});

test('what is no longer in force, or not known to be, is told with its day', async () => {
  const words = await wordsIn('en');
  const sentence = words
    .undated(actionOf('caatsa-2022-li-ning'))
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll('\u00a0', ' ');
  expect(sentence).toBe('U.S. Customs announced that it detains goods of Li-Ning Sporting Goods, effective Mar 14, 2022.');
  for (const action of dataset.actions.filter(
    ({ kind, status, context }) => (kind === 'wro' || kind === 'finding') && status === 'ended' && context !== true,
  ))
    expect(words.undated(action), action.id).toContain(words.day(action.issued));
});

describe('an edition', async () => {
  const words = await wordsIn('en');
  const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');

  test.each([
    ['tvpra-cn-cotton', 'The 2022 edition of the Labor Department’s list names: Cotton (China).', 'On the list, in the 2022 edition'],
    [
      'tvpra-cn-jujubes',
      'The Labor Department’s list, edition of Sep 5, 2024, names: Jujubes (China).',
      'On the list, in the edition of Sep 5, 2024',
    ],
    [
      'eo13126-cn-cotton',
      'The Labor Department’s list for federal contractors, as of 2014, names: Cotton (China).',
      'On the list, as of 2014',
    ],
    [
      'caatsa-north-korea',
      'U.S. law presumes that this may not be imported: Goods made by North Korean labor. U.S. Customs announced a detention under it, effective Mar 14, 2022.',
      'In force, applied on Mar 14, 2022',
    ],
  ])('of %s is named in its sentence and its head', (id, sentence, head) => {
    const action = actionOf(id);
    const { word, since } = words.status(action);
    expect(plain(words.sentence(action))).toBe(sentence);
    expect(plain(`${word}, ${since}`)).toBe(head);
  });

  test('that has ended tells only its end', () => {
    expect(plain(words.status(actionOf('tvpra-kh-salt')).since)).toBe('Sep 5, 2024');
  });

  test('that has ended is named by its sentence, for beside it stands the day of the end', () => {
    const said = 'The Labor Department’s list for federal contractors, as of 2014, names: Shrimp (Thailand).';
    expect(plain(words.undated(actionOf('eo13126-th-shrimp')))).toBe(said);
    expect(plain(words.undated(actionOf('eo13126-cn-cotton')))).not.toContain('2014');
  });

  test('stands in letter and citation as what it is', () => {
    expect(words.letter(actionOf('tvpra-cn-cotton'))).toContain('Cotton, China, 2022 edition, listed');
    expect(words.citation(actionOf('tvpra-cn-cotton'))).toContain('Cotton, China, 2022 edition, listed');
    expect(words.citation(actionOf('eo13126-cn-cotton'))).toContain('Cotton, China, list of 2014, listed');
  });

  test('is no first listing in the history either, nor a copy that we do not hold', () => {
    const texts = editions.flatMap(action => words.history(action));
    expect(texts.filter(line => /Listed|copy/.test(line))).toEqual([]);
    expect(words.history(actionOf('eo13126-cn-cotton'))).toEqual(['2014On the list', 'Sep 5, 2024Our records end here']);
    expect(words.history(actionOf('tvpra-cn-cotton')).at(-1)).toMatch(/^Sep 5, 2024On recordCarried into the 2024 edition by inference/);
    expect(words.history(actionOf('cbp-wro-2025-giant-bicycles')).at(-1)).toBe('Jun 23, 2026Our records end here');
  });
});
