import { describe, expect, test } from 'vitest';
import { actionOf, parseSource, refusalsOf } from '../source-files';

const official = 'sweat-and-toil-goods-2022.xml';

describe("the Labor Department's list of goods", () => {
  test.each([
    ['tvpra-cn-cotton', { status: 'in-force', flags: true, reason: 'Child labor and forced labor' }],
    ['tvpra-br-acai-berries', { status: 'in-force', flags: false, reason: 'Child labor' }],
    ['tvpra-id-crude-palm-oil', { status: 'in-force', flags: true, reason: 'Input: palm fruit (child and forced labor, Indonesia)' }],
    ['tvpra-cn-lithium-ion-batteries', { status: 'in-force', flags: false, reason: 'Input: cobalt ore (child labor, DRC)' }],
    ['tvpra-th-shrimp', { status: 'unverified', flags: false, reason: 'Child labor and forced labor' }],
    ['tvpra-ar-blueberries', { status: 'ended', flags: false, reason: 'Child labor' }],
    ['tvpra-mm-garments', { status: 'in-force', flags: false, reason: 'Child labor' }],
    ['tvpra-mm-garments-2024', { status: 'in-force', flags: true, reason: 'Child labor and forced labor' }],
    ['tvpra-cn-aluminum', { status: 'unverified', flags: false, reason: 'Forced labor' }],
    ['tvpra-vn-garments-cotton', { status: 'in-force', flags: true, reason: 'Input: cotton (China)' }],
  ])('%s', (id, expected) => {
    const { status, context, reason } = actionOf(parseSource('dol_tvpra'), id);
    expect({ status, flags: !context, reason }).toEqual(expected);
  });

  test('a row of one secondary copy says so', () => {
    const weak = parseSource('dol_tvpra').actions.filter(action => action.grade === 'C');
    expect(weak).toHaveLength(15);
    for (const action of weak) expect(action.evidence).toMatch(/^One secondary source: /);
  });

  test('467 pairs of the 2022 edition, 21 of the 2024 edition; every pair names one country and its goods', () => {
    const { actions } = parseSource('dol_tvpra');
    expect(actions.filter(action => action.edition === '2022')).toHaveLength(467);
    expect(actions.filter(action => action.edition === '2024')).toHaveLength(21);
    for (const { scope, country } of actions) expect([scope.madeIn, scope.goods.length > 0]).toEqual([[country], true]);
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    ['a cut file', official, text => text.slice(0, 100_000), /^sweat.*: the file is cut/],
    ['a renamed element', official, text => text.replaceAll('Forced_Labor', 'Forced'), /:1: no Forced_Labor/],
    [
      'a word that is neither yes nor no',
      official,
      text => text.replace('<Forced_Labor>No<', '<Forced_Labor>Maybe<'),
      /:1: Forced_Labor is "Maybe"/,
    ],
    [
      'an unknown country',
      official,
      text => text.replace('<Country_Name>Brazil<', '<Country_Name>Brasilia<'),
      /:1: unknown country "Brasilia"/,
    ],
    [
      'a downstream good without its input',
      'inputs.csv',
      text => text.replace('Oleochemicals', 'Oleo'),
      /ID Oleochemicals: inputs.csv and the official flag disagree/,
    ],
    ['an unknown input', 'inputs.csv', text => text.replace('palm fruit (child', 'palm (child'), /unknown input "palm \(child/],
    [
      'a change of a row that is not there',
      'changes-2024.csv',
      text => text.replace('AR,Blueberries', 'AR,Cranberries'),
      /AR Cranberries is not in the 2022 edition/,
    ],
    ['an unknown change', 'changes-2024.csv', text => text.replace('Blueberries,removed', 'Blueberries,gone'), /unknown change "gone"/],
  ])('refuses %s', (_, file, change, reason) => {
    expect(refusalsOf('dol_tvpra', { [file]: change }).join('\n')).toMatch(reason);
  });
});

describe('Executive Order 13126', () => {
  test.each([
    ['eo13126-np-carpets', 'in-force', false],
    ['eo13126-uz-cotton', 'ended', false],
    ['eo13126-bd-garments', 'unverified', true],
  ])('%s is %s', (id, status, context) => {
    const action = actionOf(parseSource('dol_eo13126'), id);
    expect([action.status, action.context ?? false]).toEqual([status, context]);
  });

  test('names a good as the list of goods does', () => {
    const known = new Set(parseSource('dol_tvpra').actions.flatMap(action => action.scope.goods));
    const unknown = parseSource('dol_eo13126').actions.flatMap(action => action.scope.goods.filter(good => !known.has(good)));
    expect(unknown).toEqual([]);
  });

  test('refuses an unknown status', () => {
    expect(refusalsOf('dol_eo13126', { 'products.csv': text => text.replace(',listed,2014', ',new,2014') })).toEqual([
      'products.csv:2: unknown status "new"',
    ]);
  });
});

test.each(['state_tip', 'usmca_rrm'])('%s is context only', id => {
  for (const action of parseSource(id).actions) expect([action.id, action.context]).toEqual([action.id, true]);
});

test('an unknown tier is refused', () => {
  expect(refusalsOf('state_tip', { 'tiers.csv': text => text.replace('Tier 1', 'Tier 4') }).join()).toMatch(
    /tiers.csv:\d+: unknown tier "Tier 4"/,
  );
});

test('the Li-Ning detention is unverified, the presumption on North Korea is in force', () => {
  const caatsa = parseSource('caatsa');
  expect(actionOf(caatsa, 'caatsa-2022-li-ning').status).toBe('unverified');
  expect(actionOf(caatsa, 'caatsa-north-korea')).toMatchObject({ status: 'in-force', scope: { places: ['north-korea'], madeIn: [] } });
});
