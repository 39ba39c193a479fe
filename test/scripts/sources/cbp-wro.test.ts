import { expect, test } from 'vitest';
import { actionOf, parseSource, refusalsOf } from '../source-files';

const dataset = 'withhold-release-orders-findings-2026-06-23.json';

test.each([
  ['cbp-wro-2025-giant-bicycles', 'in-force', '2025-09-24', 'Active'],
  ['cbp-wro-2019-malawi-tobacco', 'partly-in-force', '2019-11-01', 'Partially Modified'],
  ['cbp-finding-2024-kingtom-aluminum', 'suspended', '2024-12-04', 'Inactive-Pending Litigation'],
  ['cbp-finding-2021-top-glove-gloves', 'ended', '2021-03-29', null],
  ['cbp-wro-2020-fgv-palm-oil', 'ended', '2020-09-30', null],
  ['cbp-wro-2022-central-romana-sugar', 'ended', '2022-11-23', null],
  ['cbp-wro-2016-sunfar-potassium', 'ended', '2016-04-13', null],
  ['cbp-wro-2000-dong-fang-mongolia-garments', 'unverified', '2000-11-28', null],
])('%s is %s', (id, status, issued, statusWord) => {
  expect(actionOf(parseSource('cbp_wro'), id)).toMatchObject({ status, issued, statusWord });
});

test('54 orders and 8 findings are active, 4 orders partly in force, 1 finding suspended, 18 ended, 2 not found', () => {
  const count = (kind: string, status: string) =>
    parseSource('cbp_wro').actions.filter(action => action.kind === kind && action.status === status).length;
  expect([count('wro', 'in-force'), count('finding', 'in-force'), count('wro', 'partly-in-force'), count('finding', 'suspended')]).toEqual([
    54, 8, 4, 1,
  ]);
  expect(count('wro', 'ended') + count('finding', 'ended')).toBe(18);
  expect(count('wro', 'unverified') + count('finding', 'unverified')).toBe(2);
});

test('that an order left Customs’ file alone does not end it', () => {
  const endless = parseSource('cbp_wro').actions.filter(
    ({ status, history }) => status === 'ended' && !history.some(({ event }) => event === 'ended'),
  );
  // Of this one an office counted that it was revoked, as its note says.
  expect(endless.map(({ id }) => id)).toEqual(['cbp-wro-2016-sunfar-potassium']);
  for (const { history } of endless)
    expect(history[0]?.note).toContain(
      'counted four of the 29 orders of February 2016 to January 2021 as revoked by 13 January 2021. Three had ended by then',
    );
  const counted = parseSource('cbp_wro').actions.filter(({ kind, issued }) => kind === 'wro' && issued > '2016-02' && issued < '2021-02');
  const ended = counted.filter(({ history }) => history.some(({ event, date }) => event === 'ended' && date <= '2021-01-13'));
  expect([counted.length, ended.length]).toEqual([29, 3]);
});

test.each([
  ['cbp-wro-2025-giant-bicycles', { madeIn: ['TW'], goods: ['bicycles', 'bicycle-parts'] }],
  ['cbp-wro-2025-linglong-serbia-tires', { madeIn: ['RS'], plants: ['Zrenjanin'], goods: ['tires'] }],
  ['cbp-wro-2021-agropecuarios-tom-tomatoes', { madeIn: ['MX'], goods: ['fresh-tomatoes'] }],
  ['cbp-wro-2018-turkmenistan-cotton', { places: ['turkmenistan'], goods: ['cotton'] }],
  ['cbp-wro-2020-da-wang-seafood', { vessels: ['Da Wang'], goods: ['seafood'] }],
  ['cbp-wro-2016-tangshan-sanyou-chemicals', { excludedGoods: ['viscose-rayon'] }],
])('the scope of %s', (id, scope) => {
  expect(actionOf(parseSource('cbp_wro'), id).scope).toMatchObject(scope);
});

test.each([
  ['cbp-wro-1998-nepal-carpets', ['Everest Carpet', 'K.K. Carpet Industries', 'Norsang Carpet Industries Pvt., Ltd.', 'Annapurna Carpet']],
  ['cbp-wro-2019-malawi-tobacco', ['Alliance One International', 'Limbe Leaf Tobacco Company Limited', 'Premium Tobacco Malawi Limited']],
  ['cbp-wro-2019-drc-artisanal-gold', ['Chambers Federation']],
])('%s names its released makers apart from those it covers', (id, names) => {
  const parsed = parseSource('cbp_wro');
  const { scope, partyIds } = actionOf(parsed, id);
  const released = scope.releasedPartyIds.map(partyId => parsed.parties.find(party => party.id === partyId));
  expect(released.map(party => party?.name)).toEqual(names);
  expect(partyIds.filter(partyId => scope.releasedPartyIds.includes(partyId))).toEqual([]);
});

test.each(['cbp-wro-2025-giant-bicycles', 'cbp-wro-2025-linglong-serbia-tires'])('%s leaves out what is made elsewhere', id => {
  const { scope, history } = actionOf(parseSource('cbp_wro'), id);
  expect(scope.onlyThere).toBe(true);
  expect(history).toEqual([{ date: expect.any(String), event: 'issued', note: null }]);
});

test('an ended order ends on the day and for the reason that Customs gave', () => {
  const { history } = actionOf(parseSource('cbp_wro'), 'cbp-wro-2020-top-glove-gloves');
  expect(history.map(event => `${event.date} ${event.event}`)).toEqual(['2020-07-15 issued', '2021-03-29 superseded', '2021-09-10 ended']);
});

test.each<[string, string, (text: string) => string, RegExp]>([
  [
    'an unknown status word',
    'orders.csv',
    text => text.replace('2025-09-24,Active', '2025-09-24,Dormant'),
    /^orders.csv:\d+: unknown status word "Dormant"/m,
  ],
  [
    'a status that Customs does not give',
    'orders.csv',
    text => text.replace('2025-09-24,Active', '2025-09-24,Partially Modified'),
    /status "Partially Modified", but "Active" in Customs' dataset/,
  ],
  [
    'an ended order that Customs still lists',
    'orders.csv',
    text => text.replace('2025-09-24,Active', '2025-09-24,Inactive (modified)'),
    /ended here, but Active in Customs' dataset/,
  ],
  [
    'an order not found that Customs still lists',
    'orders.csv',
    text => text.replace('2025-09-24,Active', '2025-09-24,Not found'),
    /unverified here, but Active in Customs' dataset/,
  ],
  [
    'another date',
    'orders.csv',
    text => text.replace('WRO,2025-09-24', 'WRO,2025-09-25'),
    /issued 2025-09-25, but 2025-09-24 in Customs' dataset/,
  ],
  [
    'another merchandise',
    'orders.csv',
    text => text.replace('Bicycles and bicycle parts', 'Bicycles'),
    /merchandise "Bicycles", but "Bicycles and bicycle parts"/,
  ],
  [
    'a lost row',
    'orders.csv',
    text => text.replace(/^cbp-wro-2025-giant-bicycles.*\n/m, ''),
    /"Giant Manufacturing Co., Ltd." of 2025-09-24 has no agreeing row/,
  ],
  [
    'a grade that may not ship',
    'orders.csv',
    text => text.replace(/^(cbp-wro-2025-giant-bicycles.*),A$/m, '$1,D'),
    /grade "D" may not ship/,
  ],
  [
    'an unknown country',
    'orders.csv',
    text => text.replace('cbp-wro-2025-giant-bicycles,Taiwan', 'cbp-wro-2025-giant-bicycles,Formosa'),
    /unknown country "Formosa"/,
  ],
  ['a renamed column', 'orders.csv', text => text.replace(',status,', ',state,'), /^orders.csv:1: the column "status" is missing/],
  ['a broken quote', 'orders.csv', text => text.replace('"State Penitentiary', '"State" Penitentiary'), /^orders.csv:\d+: /],
  [
    'a release that the scope forgot',
    'scope.json',
    text => text.replace('"Everest Carpet", ', ''),
    /"Everest Carpet" was removed from the order, but scope.json does not release it/,
  ],
  [
    'an order without a scope',
    'scope.json',
    text => text.replace('cbp-wro-2025-giant-bicycles', 'cbp-wro-2025-giant'),
    /scope.json has no entry "cbp-wro-2025-giant-bicycles"/,
  ],
  [
    'a scope with an unknown field',
    'scope.json',
    text => text.replace('"madeIn": ["TW"]', '"origin": ["TW"]'),
    /^scope.json:\d+: cbp-wro-2025-giant-bicycles/,
  ],
  ['a cut dataset', dataset, text => text.slice(0, 5000), /^withhold.*:1: /],
  ['a dataset that lost entities', dataset, text => text.replace(/"count": ?\d+/, '"count": 90'), /67 of 90 entities: the file is cut/],
  [
    'a row without its merchandise',
    dataset,
    text => text.replace('Merchandise: Bicycles', 'Goods: Bicycles'),
    /"Giant Manufacturing Co., Ltd.": no type or merchandise/,
  ],
])('refuses %s, with file, row and reason', (_, file, change, reason) => {
  expect(refusalsOf('cbp_wro', { [file]: change }).join('\n')).toMatch(reason);
});

test('a local release on one shipment is not cited as the order', () => {
  const { citation, moreCitations } = actionOf(parseSource('cbp_wro'), 'cbp-wro-2021-agropecuarios-tom-tomatoes');
  expect(citation.title).toBe('Withhold Release Orders and Findings');
  expect(moreCitations.map(({ title }) => title)).toEqual(['Customs release on one shipment']);
});
