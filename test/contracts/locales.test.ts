import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInForce } from '../../src/core/status';
import { dataset } from '../../src/dataset/load';

interface Message {
  message: string;
  description?: string;
}

const FOLDER = 'public/_locales';
/** Longest name and description that both stores take. */
const NAME_LENGTH = 45;
const DESCRIPTION_LENGTH = 132;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** What no setter of any language would let stand: typewriter quotes and dots, doubled spaces; then what those of one language would not. */
const ILL_SET = /"|\w'\w|\.\.\.| {2}/;
const ILL_SET_IN: Readonly<Record<string, RegExp>> = {
  fr: / [:;?»]|« /,
  de: /”/,
  ja: /[\u3040-\u9FFF][,?!:;]|[,?!:;][\u3040-\u9FFF]/,
  zh_CN: /[\u4E00-\u9FFF][,?!:;.]|「/,
  zh_TW: /[\u4E00-\u9FFF][,?!:;.]|“/,
  ko: /[\uAC00-\uD7A3][，。：]/,
  ar: /[\u0600-\u06FF][,;?]/,
};

const languages = readdirSync(FOLDER);
const english = read('en');
const keys = Object.keys(english);
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => /\.(?:tsx?|html)$/.test(path))
  .map(path => readFileSync(`src/${path}`, 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

describe('the English strings', () => {
  test('each has a note for the translator', () => {
    const bare = keys.filter(key => !english[key]?.description?.trim());
    expect(bare, `describe these in ${FOLDER}/en/messages.json`).toEqual([]);
  });

  test('plurals have at least one and other', () => {
    const bases = [...code.matchAll(/\btn\(\s*'(\w+)'/g)].map(([, base = '']) => base);
    expect(bases.length).toBeGreaterThan(3);
    const missing = bases.flatMap(base => [`${base}_one`, `${base}_other`]).filter(key => !Object.hasOwn(english, key));
    expect(missing, `add these to ${FOLDER}/en/messages.json`).toEqual([]);
  });

  test('every record has the words that a card prints of it', () => {
    const { actions, sources } = dataset;
    const flagging = actions.filter(action => action.context !== true);
    const needed = new Set([
      ...sources.map(source => `source_${source.id}_about`),
      ...flagging.map(action => `effect_${action.kind}`),
      ...flagging.filter(({ status }) => !isInForce(status)).map(action => `effect_${action.kind}_then`),
      ...flagging.map(action => `did_${action.kind}`),
      ...actions.map(action => `status_${action.status}`),
      ...actions.flatMap(action => action.history.map(({ event }) => `event_${event}`)),
    ]);
    const missing = [...needed].map(key => key.replaceAll('-', '_')).filter(key => !Object.hasOwn(english, key));
    expect(missing, `add these to ${FOLDER}/en/messages.json`).toEqual([]);
  });

  test('every key that manifest.json names exists', () => {
    const named = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(0);
    expect(
      named.filter(key => !Object.hasOwn(english, key)),
      `add these to ${FOLDER}/en/messages.json`,
    ).toEqual([]);
  });

  test('every key is used', () => {
    const prefixes = [...code.matchAll(/\b(?:tFor|statementOf)\(\s*'(\w+)'/g)].map(([, prefix]) => `${prefix}_`);
    const templates = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, prefix = '']) => prefix);
    const isUsed = (key: string) =>
      new RegExp(`['"\`]${key.replace(PLURAL, '')}['"\`]|['"\`]${key}['"\`]|__MSG_${key}__`).test(code) ||
      [...prefixes, ...templates].some(prefix => key.startsWith(prefix));
    expect(
      keys.filter(key => !isUsed(key)),
      `take these out of ${FOLDER}/en/messages.json and of every other language`,
    ).toEqual([]);
  });
});

describe.each(languages)('%s', language => {
  const file = `${FOLDER}/${language}/messages.json`;
  const messages = read(language);

  test('has every key and no other', () => {
    const own = new Set(Object.keys(messages).map(singular));
    const all = new Set(keys.map(singular));
    expect(
      [...all].filter(key => !own.has(key)),
      `translate these in ${file}`,
    ).toEqual([]);
    expect(
      [...own].filter(key => !all.has(key)),
      `take these out of ${file}: English has none`,
    ).toEqual([]);
  });

  test('has the plural forms of its own grammar', () => {
    // Those that a count on a page can take: "many" in French begins at a million.
    const rules = new Intl.PluralRules(language.replaceAll('_', '-'));
    const forms = [...new Set(Array.from({ length: 2000 }, (_, count) => rules.select(count)))];
    const bases = [...new Set(keys.filter(key => key.endsWith('_one') && Object.hasOwn(english, key.replace(/_one$/, '_other'))))];
    const missing = bases.flatMap(key => forms.map(form => key.replace(/_one$/, `_${form}`))).filter(key => !Object.hasOwn(messages, key));
    expect(missing, `add these to ${file}`).toEqual([]);
  });

  test('has the same placeholders as English', () => {
    const differs = Object.entries(messages).filter(([key, { message }]) => {
      const original = english[key] ?? english[key.replace(PLURAL, '_other')];
      // A form for one or two may say the number in words.
      const mayDrop = PLURAL.test(key) ? ['$1'] : [];
      const [own, wanted] = [placeholders(message), placeholders(original?.message ?? '')];
      return own.some(each => !wanted.includes(each)) || wanted.some(each => !own.includes(each) && !mayDrop.includes(each));
    });
    expect(
      differs.map(([key]) => key),
      `mend $1, $2 … of these in ${file}`,
    ).toEqual([]);
  });

  if (language !== 'en')
    test('leaves no sentence in English', () => {
      const same = Object.entries(messages).filter(([key, { message }]) => message.length > 20 && message === english[key]?.message);
      expect(
        same.map(([key]) => key),
        `translate these in ${file}`,
      ).toEqual([]);
    });

  test('is calm: no exclamation marks', () => {
    const loud = Object.entries(messages).filter(([, { message }]) => /[!¡！]/.test(message));
    expect(
      loud.map(([key]) => key),
      `take the exclamation marks out of ${file}`,
    ).toEqual([]);
  });

  test('is set as its readers are used to', () => {
    const ill = Object.entries(messages).filter(([, { message }]) => ILL_SET.test(message) || ILL_SET_IN[language]?.test(message));
    expect(
      ill.map(([key]) => key),
      `quotes, dots and spaces in ${file}`,
    ).toEqual([]);
  });

  test('ends no label with a full stop, not even that of an abbreviation: the sentence around it sets its own', () => {
    const stopped = Object.entries(messages).filter(([key, { message }]) => key.startsWith('label_') && /[.。]$/.test(message));
    expect(
      stopped.map(([key]) => key),
      `reword the end of these in ${file}`,
    ).toEqual([]);
  });

  test('has no doubled full stop', () => {
    const doubled = Object.entries(messages).filter(([, { message }]) => message.includes('..'));
    expect(
      doubled.map(([key]) => key),
      `full stops in ${file}`,
    ).toEqual([]);
  });

  test("keeps name and description within the stores' limits", () => {
    expect(messages.extension_name?.message.length, `shorten extension_name in ${file}`).toBeLessThanOrEqual(NAME_LENGTH);
    expect(messages.extension_description?.message.length, `shorten extension_description in ${file}`).toBeLessThanOrEqual(
      DESCRIPTION_LENGTH,
    );
  });
});

function read(language: string): Record<string, Message> {
  return JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Record<string, Message>;
}

function singular(key: string): string {
  const base = key.replace(PLURAL, '');
  return base !== key && Object.hasOwn(english, `${base}_other`) ? base : key;
}

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort();
}
