// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import type { Action, HistoryEvent } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { whatTheyDid } from '../../src/platform/record-words';
import { Check } from '../../src/ui/Check';
import { citationOf, letterOf } from '../../src/ui/citation';
import { Marked } from '../../src/ui/Marked';
import { Meaning } from '../../src/ui/Meaning';
import { Prose } from '../../src/ui/Prose';
import { Scope } from '../../src/ui/Scope';
import { SourceLink } from '../../src/ui/SourceLink';
import { Timeline } from '../../src/ui/Timeline';
import { eventsOf, SCALE_WIDTH, scaleOf } from '../../src/ui/timeline-scale';
import { effectOf, statementOf, statusOf } from '../../src/ui/wording';
import { say, spoken } from './page';
import { actionOf, recordOf, sourceOf } from './records';

vi.mock('webextension-polyfill', async () => (await import('./page')).polyfill);

const record = (id: string, stale = false) => recordOf(actionOf(id), stale);
/** Without what isolates a name. */
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
const GIANT = 'cbp-wro-2025-giant-bicycles';
const shown = (node: Parameters<typeof render>[0]) => {
  const root = document.createElement('div');
  render(node, root);
  return root;
};

describe('sentences', () => {
  test('a name that ends in a full stop ends the sentence with one', () => {
    for (const each of dataset.actions) expect(whatTheyDid(record(each.id)).replaceAll('\u2069', '')).not.toMatch(/\.\.$/);
  });

  test('every action has a sentence, an effect and a status of its own', () => {
    for (const each of dataset.actions.filter(({ context }) => context !== true)) {
      expect(whatTheyDid(record(each.id))).not.toBe(each.title);
      expect(statusOf(record(each.id)).word).not.toBe('');
    }
  });

  test('goods are held; of a maker its goods', () => {
    expect(whatTheyDid(record('cbp-wro-2021-xuar-cotton-tomatoes'))).toMatch(
      /these goods: .?Cotton, Tomatoes and Downstream Products \(Xinjiang/,
    );
    expect(whatTheyDid(record(GIANT))).toMatch(/the goods of .?Giant Manufacturing Co., Ltd..? that the order covers\.$/);
  });

  test('what an order did is told in the past once nothing of it applies', () => {
    expect(effectOf(actionOf(GIANT))).toMatch(/^Ports must detain/);
    expect(effectOf(actionOf('cbp-wro-2020-top-glove-gloves'))).toMatch(/^Ports had to detain/);
    expect(effectOf(actionOf('report-apple'))).toBe(say('effect_report'));
  });

  test.each(['maker', 'brand', 'owned', 'seller', 'place'] as const)('an order has a label and a verdict of its own for a %s', basis => {
    const why = [{ field: 'title', text: '', name: '', rule: 'title-name' }] as const;
    const match = {
      productId: 'p',
      actionId: GIANT,
      level: 'import-order',
      basis,
      why: [...why],
      unknown: [],
      partyId: null,
      brandLinkId: null,
    } as const;
    for (const sourceId of ['cbp_wro', 'uflpa', 'caatsa'])
      for (const kind of ['label', 'verdict'] as const) {
        const said = statementOf(kind, { ...match, sourceId, why: [...why], unknown: [] });
        expect(said, `${kind} of ${sourceId}`).toMatch(basis === 'place' ? /origin/ : basis === 'owned' ? /own/ : new RegExp(basis, 'i'));
      }
  });

  test('an order is in force, a listing is on a list, a report is published', () => {
    expect(statusOf(record(GIANT))).toEqual({ word: 'In force', since: 'since Sep\u00a024,\u00a02025', stale: null });
    expect(statusOf(record('uflpa-ninestar'))).toMatchObject({ word: 'On the list' });
    expect(statusOf(record('report-apple'))).toMatchObject({ word: 'Published', since: 'Mar\u00a01,\u00a02020' });
  });

  test('an old copy says only what it still can', () => {
    const { word, stale } = statusOf(record(GIANT, true));
    expect(word).toMatch(/^Was in force as of/);
    expect(stale).toContain('200 days ago');
  });

  test('a letter says of no record that a government made it, and of no maker that it is the product’s', () => {
    for (const each of dataset.actions) {
      const letter = letterOf('Giant Talon 3', record(each.id));
      expect(letter).toContain(citationOf(record(each.id)));
      const own = letter.replace(citationOf(record(each.id)), '').replace(plain(whatTheyDid(record(each.id))), '');
      expect(own).not.toMatch(/government|official|maker|naming/i);
    }
  });

  test('a letter on a restriction list says that it is no import ban', () => {
    for (const { id } of dataset.actions.filter(({ kind }) => kind === 'entity-list' || kind === 'ns-cmic'))
      expect(letterOf('Giant Talon 3', record(id))).toContain('not an import ban on goods');
  });

  test('a letter has no sign that a shop’s form would print, where all of it reads one way', () => {
    for (const each of dataset.actions) expect(letterOf('Giant Talon 3', record(each.id))).not.toMatch(/[\u2060\u2066-\u2069]/);
  });

  test('of each Customs order, sentence, effect and letter say what law it rests on, and of none that its goods were made so', () => {
    const orders = dataset.actions.filter(({ kind, context }) => context !== true && (kind === 'wro' || kind === 'finding'));
    expect(orders.length).toBeGreaterThan(60);
    for (const each of orders) {
      const texts = [whatTheyDid(record(each.id)), effectOf(each) ?? '', letterOf('Giant Talon 3', record(each.id))];
      for (const text of texts) expect(text).toMatch(/forced or indentured labor|law against forced labor|Forced Labor Prevention Act/);
      for (const text of texts) expect(text).not.toMatch(/(?:made|produced) (?:with|by|using) forced labor/);
    }
  });

  test.each([
    ['uflpa-ninestar', ', listed as of '],
    ['cbp-wro-2020-top-glove-gloves', ', ended as of '],
    ['report-apple', ', 2020-03-01. http'],
  ])('a citation of %s has no status in quotation marks that the list does not print', (id, words) => {
    const cited = citationOf(record(id));
    expect(cited).toContain(words);
    expect(cited).not.toContain('status');
  });

  test('a citation quotes the list’s own word, and a report’s publisher in place of an agency', () => {
    const stated = dataset.actions.filter(({ statusWord, kind }) => statusWord !== null && kind !== 'tip-tier');
    expect(stated.length).toBeGreaterThan(50);
    for (const each of stated) expect(citationOf(record(each.id))).toContain(`status “${each.statusWord}” as of`);
    const report = citationOf(record('report-apple'));
    expect(report).toMatch(/^Uyghurs for Sale.*\(Australian Strategic Policy Institute \(ASPI\)\), .*, 2020-03-01\. https:/);
  });

  test('letter and citation carry the record’s address and nothing of the page but its title', () => {
    const texts = [letterOf('Giant Talon 3', record(GIANT)), citationOf(record(GIANT))];
    for (const text of texts) expect(text.match(/https?:\/\/\S+/g)).toEqual([actionOf(GIANT).citation.url]);
  });
});

describe('the government’s voice', () => {
  const card = (id: string) => {
    const { action: found, ...rest } = record(id);
    const match = { productId: 'p', actionId: id, sourceId: found.sourceId, level: 'import-order' as const, basis: 'maker' as const };
    const props = { match: { ...match, brandLinkId: null, why: [], unknown: [] }, record: { action: found, ...rest } };
    return shown(h('div', {}, h(Scope, { record: props.record, originUnknown: false }), h(Meaning, props as never)));
  };
  const official = (id: string) => [...card(id).querySelectorAll('.official')].map(each => each.textContent ?? '');
  const quoted = (id: string) => [...card(id).querySelectorAll('q')].map(each => each.textContent ?? '');

  test('quotes a reason only where the list itself is quoted', () => {
    expect(quoted('uflpa-ninestar')).toEqual([expect.stringMatching(/^A list of entities working with the government of Xinjiang/)]);
    const others = dataset.actions.filter(({ kind }) => kind !== 'uflpa-listing');
    expect(others.flatMap(({ id }) => quoted(id))).toEqual([]);
    expect(spoken(card('ofac-xinjiang-production-and-construction-corps'))).toContain(
      'In short: connection to serious human rights abuse in Xinjiang (E.O. 13818)',
    );
  });

  test('sets what an order covers in it, but no sentence of ours', () => {
    expect(official('cbp-wro-2018-turkmenistan-cotton')).not.toEqual([]);
    for (const id of [GIANT, 'cbp-wro-2021-xuar-cotton-tomatoes', 'caatsa-north-korea', 'uflpa-xinjiang', 'tvpra-do-sugar-products'])
      expect(official(id), id).toEqual([]);
    expect(spoken(card(GIANT))).toContain('Covers: Bicycles, bicycle parts and accessories');
  });

  test('says that an order leaves out what is made elsewhere, whether the page states the origin or not, and of no other order', () => {
    const found = record(GIANT);
    const scope = (originUnknown: boolean) => spoken(shown(h(Scope, { record: found, originUnknown })));
    expect(scope(false)).toContain('Goods made elsewhere are outside the order.');
    expect(scope(true)).toContain('or whether the order covers it.Goods made elsewhere are outside the order.');
    const derived = record('cbp-wro-2025-taepyung-sea-salt');
    expect(spoken(shown(h(Scope, { record: derived, originUnknown: true })))).not.toContain('outside');
  });

  test('nor in the check, where the record’s words are a summary', () => {
    const voiceOf = (id: string) => {
      const found = record(id);
      const why = [{ field: 'title' as const, text: 'shirt', name: found.action.scope.text ?? '', rule: 'goods-word' }];
      const props = { match: { why, unknown: [] }, product: { title: 'A shirt' }, record: found };
      return shown(h(Check, props as never))
        .querySelector('.rec .v')
        ?.classList.contains('ours');
    };
    expect(['tvpra-cn-cotton-textile-products', 'tvpra-cn-cotton'].map(voiceOf)).toEqual([true, false]);
  });

  test('a name that only a secondary source describes is no name of the list', () => {
    const described = dataset.actions.filter(({ sourceId, scope }) => sourceId === 'dol_tvpra' && scope.summary);
    expect(described.map(({ id }) => id).sort()).toEqual([
      'tvpra-ci-cocoa-food-and-beverage-products',
      'tvpra-cn-cotton-textile-products',
      'tvpra-do-sugar-products',
      'tvpra-gh-cocoa-food-and-beverage-products',
    ]);
    for (const { history } of described) expect(history[0]?.note).toContain('The exact name on the list was not seen.');
  });
});

describe('timeline', () => {
  const event = (date: string, kind: HistoryEvent['event']): HistoryEvent => ({ date, event: kind, note: null });
  const order = (status: Action['status'], history: HistoryEvent[]): Action => ({
    ...actionOf(GIANT),
    status,
    history,
    issued: history[0]?.date ?? '',
  });

  test('an order in force ends with the day of our copy, and then with what is not known', () => {
    const scale = scaleOf(order('in-force', [event('2025-09-24', 'issued')]), '2026-06-23', '2026-11-24');
    expect(scale?.events.map(({ shape }) => shape)).toEqual(['issued', 'seen']);
    expect(scale?.force?.to).toBe(scale?.events[1]?.x);
    expect(scale?.unknownFrom).toBe(scale?.events[1]?.x);
  });

  test('an ended one is drawn open and stops at its end', () => {
    const scale = scaleOf(order('ended', [event('2020-07-15', 'issued'), event('2021-09-10', 'ended')]), '2026-06-23', '2026-11-24');
    expect(scale?.events.map(({ shape }) => shape)).toEqual(['was', 'stop']);
    expect(scale?.force?.to).toBe(scale?.events[1]?.x);
    expect(scale?.unknownFrom).toBeNull();
  });

  test('events stand in order of time, whatever order the record has', () => {
    const mixed = order('in-force', [event('2022', 'modified'), event('2019-10-01', 'issued')]);
    expect(eventsOf(mixed, '2026-06-23').map(({ date }) => date)).toEqual(['2019-10-01', '2022', '2026-06-23']);
  });

  // V8 keeps the order of events that compare as neither; other engines swap what never compares as equal.
  test('events of one day compare as equal, so that every browser keeps their order', () => {
    const sort = vi.spyOn(Array.prototype, 'sort');
    eventsOf(order('ended', [event('2020-07-15', 'modified'), event('2020-07-15', 'ended')]), '2026-06-23');
    const compare = sort.mock.lastCall?.[0] ?? expect.fail('nothing was sorted');
    sort.mockRestore();
    expect(compare(event('2020-07-15', 'modified'), event('2020-07-15', 'ended'))).toBe(0);
  });

  test('everything lies on the line, with few years marked, for every action there is', () => {
    for (const each of dataset.actions) {
      const scale = scaleOf(each, sourceOf(each).asOf, '2026-11-24');
      expect(scale?.years.length ?? 0).toBeLessThanOrEqual(7);
      for (const { x } of [...(scale?.events ?? []), ...(scale?.years ?? [])]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(SCALE_WIDTH);
      }
    }
  });
});

describe('a timeline', () => {
  test.each([
    ['report-apple', 'Published'],
    [GIANT, 'Issued'],
  ])('of %s begins with the word for its kind', (id, word) => {
    const root = shown(h(Timeline, { action: actionOf(id), asOf: '2026-06-23' }));
    expect(root.querySelector('.events span')?.textContent).toContain(word);
  });
});

describe('prose', () => {
  test.each([
    ['ended on 9 September 2021, for imports', '9 September 2021'],
    ['since Sep 5, 2024 and', 'Sep 5, 2024'],
    ['lifted with it on 10 September', '10 September'],
    ['hires since Jan 2025 pay', 'Jan 2025'],
    ['Notice (2023-06-12)', '2023-06-12'],
    ['Nationals List and NS-CMIC List', 'NS-CMIC'],
    ['87 FR 1234, paid USD 30 million in 2020', null],
  ])('no line of “%s” ends within what belongs together', (text, date) => {
    const root = shown(h(Prose, { text }));
    expect(root.textContent).toBe(text);
    expect(root.querySelector('.whole')?.textContent ?? null).toBe(date);
  });
});

describe('marked words', () => {
  test.each([
    ['Giant Talon 3', 'Giant', '<mark>Giant</mark> Talon 3'],
    ['GIANT Talon', 'giant', '<mark>GIANT</mark> Talon'],
    ['Talon 3', 'Giant', 'Talon 3'],
    ['<b>Giant</b>', 'Giant', '&lt;b&gt;<mark>Giant</mark>&lt;/b&gt;'],
    ['İstanbul Giant', 'Giant', 'İstanbul <mark>Giant</mark>'],
    ['Cotton shirt, 100% cotton', 'cotton', '<mark>Cotton</mark> shirt, 100% <mark>cotton</mark>'],
    ['Olive bag by Liv', 'Liv', 'Olive bag by <mark>Liv</mark>'],
    ['新疆棉花和新疆干果', '新疆', '<mark>新疆</mark>棉花和<mark>新疆</mark>干果'],
    ['G&G (new)', 'g&g (NEW', '<mark>G&amp;G (new</mark>)'],
    ['Talon 3', '', 'Talon 3'],
  ])('%s', (text, words, html) => {
    expect(shown(h(Marked, { text, words })).innerHTML).toBe(`<bdi>${html}</bdi>`);
  });
});

describe('links', () => {
  test.each([
    ['https://www.cbp.gov/x', 'cbp.gov'],
    ['javascript:alert(1)', null],
    ['not an address', null],
  ])('%s', (url, host) => {
    const root = shown(h(SourceLink, { citation: { title: 'Record', url } }));
    expect(root.querySelector('a')?.getAttribute('href') ?? null).toBe(host === null ? null : url);
    if (host !== null) expect(root.textContent).toContain(host);
  });
});
