import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What no record says of a product, in each language: that it was made with forced labor, that it is clean or ethical, that anything is guaranteed. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  en: /made (?:with|by|using) forced labor|\bclean\b|\bethical|\bslave|guarantee/i,
  de: /(?:mit|durch|unter|in) zwangsarbeit (?:her|ge|pro)|sauber|ethisch|sklave|garantiert/i,
  fr: /(?:avec|par) (?:le|du) travail forcé|éthique|esclav|garanti|produits? propres?/i,
  es: /(?:con|mediante) trabajo forzoso|limpi[oa]|\bétic[oa]|esclav|garantiza/i,
  pt_BR: /(?:com|por) trabalho forçado|\blimp[oa]\b|\bétic[oa]|escrav|garant/i,
  ja: /強制労働(?:で|によって|により)(?:作|製造|生産)|クリーン|奴隷|倫理|保証/,
  ko: /강제노동으로 (?:만든|만들|생산)|깨끗|노예|윤리|보증|보장/,
  zh_CN: /(?:由|用|使用|以)强迫劳动|干净|清白|奴|道德|保证/,
  zh_TW: /(?:由|用|使用|以)強迫勞動|乾淨|清白|奴|道德|保證/,
  ar: /(?:ب|بواسطة ?)العمل القسري|نظيف|عبيد|عبودية|أخلاقي|ضمان/,
};
/** The Labor Department's own statement of what it has reason to believe of a good and a country, and that a case is not about forced labor. */
const OFFICIAL = new Set([
  'effect_tvpra_good',
  'effect_tvpra_good_brief',
  'effect_tvpra_input',
  'effect_tvpra_input_brief',
  'effect_rrm_case',
]);

describe('English words that claim no more than is so', () => {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;
  const say = (key: string) => messages[key]?.message.toLowerCase() ?? '';

  test('consent is asked for every field that is read', () => {
    const fields = ['title', 'brand', 'manufacturer', 'importer', 'seller', 'materials', 'category'];
    for (const field of fields) expect(say('welcome_does_reads')).toContain(say(`field_${field}`));
    expect(say('welcome_does_reads')).toContain('origin');
  });

  test('a text that may be about a third party’s report calls nothing official', () => {
    for (const key of ['letter', 'dispute_text', 'explorer_dispute_text'])
      expect(say(key)).not.toMatch(/official (?:page|record)|government/);
  });

  test('what stands under every state says of none that its page was read', () => {
    expect(say('footer')).not.toMatch(/\bwas\b|\bwere\b|^read|[.] read/);
  });

  test('a file that is refused is not told to be what it may not be', () => {
    expect(say('import_not_json')).not.toMatch(/json|incomplete/);
  });
});

describe.each(readdirSync('public/_locales'))('no claim in %s', language => {
  // A language without claims of its own fails below, and once is enough.
  const claim = CLAIMS[language] ?? /(?!)/;

  test('as its own words for them would be', () => {
    expect(Object.keys(CLAIMS), 'say in CLAIMS of this file what a claim is in this language').toContain(language);
  });

  test('in what the extension says', () => {
    const text = readFileSync(`public/_locales/${language}/messages.json`, 'utf8');
    const messages = Object.entries(JSON.parse(text) as Record<string, { message: string }>);
    const claiming = messages.filter(([key, { message }]) => !OFFICIAL.has(key) && claim.test(message));
    expect(claiming.map(([key]) => key)).toEqual([]);
  });

  test('in what the stores show', () => {
    for (const file of ['name', 'description']) expect(readFileSync(`store/listing/${language}/${file}.txt`, 'utf8')).not.toMatch(claim);
  });
});
