import type { Dataset } from '../../src/core/dataset-types';
import { createMatcher } from '../../src/core/matcher';
import type { Action, BrandLink, Party, Product, Source } from '../../src/core/types';

/* A record small enough to be read beside a test: invented firms, so that no test rests on what an agency decides next. */

/** What a page says of a thing, with everything it does not say left open. */
export function product(fields: Partial<Product> = {}): Product {
  return {
    id: 'p',
    kind: 'product',
    title: null,
    brand: null,
    manufacturer: null,
    seller: null,
    materials: [],
    countryOfOrigin: null,
    ...fields,
  };
}

const NO_LIMIT: Action['scope'] = {
  text: null,
  goods: [],
  excludedGoods: [],
  madeIn: [],
  places: [],
  plants: [],
  vessels: [],
  releasedPartyIds: [],
  input: null,
};

type Rough<T> = Partial<T> & { id: string };

function action({ scope, ...fields }: Omit<Rough<Action>, 'scope'> & { sourceId: string; scope?: Partial<Action['scope']> }): Action {
  return {
    kind: 'wro',
    title: fields.id,
    status: 'in-force',
    statusWord: null,
    issued: '2024-01-01',
    history: [],
    partyIds: [],
    scope: { ...NO_LIMIT, ...scope },
    relations: [],
    wording: null,
    reason: null,
    citation: { title: fields.id, url: 'https://example.gov/' },
    moreCitations: [],
    grade: 'A',
    country: null,
    ...fields,
  };
}

function party(id: string, name: string, more: Partial<Party> = {}): Party {
  return { id, name, aliases: [], country: 'CN', kind: 'company', ...more };
}

function link({ gates, ...fields }: Omit<Rough<BrandLink>, 'gates'> & { gates?: Partial<BrandLink['gates']> }): BrandLink {
  return {
    brand: fields.id,
    aliases: [fields.id],
    company: `${fields.id} company`,
    parent: null,
    kind: 'named',
    ship: 'yes',
    actionIds: [],
    since: '2024-01-01',
    until: null,
    statement: '',
    answer: null,
    citation: { title: '', url: 'https://example.gov/', publisher: '', date: '2024-01-01' },
    grade: 'A',
    ...fields,
    gates: { ambiguous: false, goods: true, statedOrigin: [], fieldOnly: false, ...gates },
  };
}

function source(id: string, level: Source['level']): Source {
  const counts = { total: 1, inForce: 1, past: 0, context: 0 };
  return {
    id,
    name: id,
    agency: id,
    level,
    defaultOn: true,
    asOf: '2026-01-01',
    staleAfterDays: null,
    url: '',
    counts,
    gap: null,
    example: null,
  };
}

export const ALL_SOURCES: ReadonlySet<string> = new Set(['orders', 'listings', 'goods', 'reports']);

/** Phrases as the stored index holds them: one a line. */
const PHRASES: Record<string, string[]> = {
  'brand:titan': ['titan', 'titan bicycles', 'titan world bicycles'],
  'brand:zk': ['zk', 'zk optics'],
  'brand:zeltro': ['zeltro'],
  'brand:monte': ['cafe monte'],
  'brand:shyname': ['shyname'],
  'brand:supplied': ['supplied'],
  'brand:bygone': ['bygone'],
  'brand:twin': ['twinbrand'],
  'goods-of:twin': ['glove'],
  'goods-of:titan': ['road bike'],
  'goods-of:zk': ['camera'],
  'goods-of:zeltro': ['printer'],
  'goods-of:monte': ['coffee'],
  'goods-of:shyname': ['shirt'],
  'goods-of:supplied': ['shoe'],
  'goods-of:bygone': ['glove'],
  'not-of:titan': ['titan teddy'],
  'good:bicycles': ['bike', 'bicycle', 'fahrrad'],
  'good:cotton': ['cotton', 'baumwolle', '棉', '长 绒 棉', '면화', '신장면화'],
  'good:walnuts': ['walnut', '核 桃'],
  'good:garments': ['shirt', 'dress'],
  'good:carpets': ['rug'],
  'good:tobacco': ['tobacco'],
  'good:coffee': ['coffee'],
  'good:viscose': ['viscose'],
  'good:seafood': ['tuna'],
  'good:tires': ['tire', '00r00'],
  'good:gold': ['gold ring'],
  'place:xinjiang': ['xinjiang', 'hotan', '新 疆', '和 田', '신장 면화', '신장면화'],
  'place:turkmenistan': ['turkmenistan'],
  'place:malawi': ['malawi'],
  'party:long-vessel': ['hai lien no 12'],
  'party:short-vessel': ['da wan'],
  'party:red-farm': ['red hill tea farm'],
  'party:quiet-farm': ['quiet hill tea farm'],
  'party:farm': ['cafe monte farm'],
  'party:unknown': ['ghost farm of nowhere'],
  trap: ['coffee table', 'for men', 'compatible with', '和 田 玉', 'cotton candy'],
  cut: ['for', 'compatible with', 'fur', '适 用'],
  compatible: ['compatible', '対 応', '호환'],
  not: ['no', 'not', 'without', 'ohne', '不 含', '非'],
  free: ['free', '不 使 用'],
  style: ['style', 'flavor', 'dance', '味'],
  topic: ['book', 'travel', 'costume', '演 出 服'],
  madein: ['made in', 'hergestellt in', '产 自'],
  from: ['from', 'aus', 'du'],
  lead: ['new', 'genuine'],
  vessel: ['vessel', 'caught by'],
  head: ['grinder'],
  semblance: ['scent'],
  mock: ['faux'],
};

export const dataset: Dataset = {
  version: 'small',
  builtFrom: {},
  sources: [
    source('orders', 'import-order'),
    source('listings', 'listed-company'),
    source('goods', 'at-risk-good'),
    source('reports', 'reported'),
  ],
  actions: [
    action({
      id: 'bikes',
      sourceId: 'orders',
      partyIds: ['titan-maker'],
      scope: { goods: ['bicycles'], madeIn: ['TW'], text: 'Bicycles' },
    }),
    action({ id: 'cameras', sourceId: 'listings', kind: 'entity-list', partyIds: ['zk-maker'] }),
    action({ id: 'printers', sourceId: 'orders', kind: 'uflpa-listing', partyIds: ['zeltro-maker'] }),
    action({ id: 'monte-coffee', sourceId: 'orders', partyIds: ['farm'], scope: { goods: ['coffee'], madeIn: ['MX'] } }),
    action({ id: 'shirts', sourceId: 'orders', partyIds: ['shirt-maker'], scope: { goods: ['garments'], madeIn: ['JO'] } }),
    action({ id: 'mill', sourceId: 'orders', partyIds: ['mill'], scope: { excludedGoods: ['viscose'] } }),
    action({ id: 'xinjiang', sourceId: 'orders', kind: 'origin-rule', scope: { places: ['xinjiang'] } }),
    action({ id: 'xinjiang-cotton', sourceId: 'orders', scope: { places: ['xinjiang'], goods: ['cotton'] } }),
    action({ id: 'turkmen-cotton', sourceId: 'orders', scope: { places: ['turkmenistan'], goods: ['cotton'] } }),
    action({
      id: 'malawi-tobacco',
      sourceId: 'orders',
      status: 'partly-in-force',
      scope: { places: ['malawi'], goods: ['tobacco'], releasedPartyIds: ['released'] },
    }),
    action({ id: 'catch', sourceId: 'orders', partyIds: ['long-vessel', 'short-vessel'], scope: { goods: ['seafood'] } }),
    action({
      id: 'rugs',
      sourceId: 'orders',
      partyIds: ['valley', 'released'],
      scope: { goods: ['carpets'], madeIn: ['NP', 'IN'], releasedPartyIds: ['released'] },
    }),
    action({ id: 'officials', sourceId: 'listings', partyIds: ['official'] }),
    action({ id: 'tea-farm', sourceId: 'orders', partyIds: ['red-farm'], scope: { madeIn: ['CN'], releasedPartyIds: ['released'] } }),
    action({ id: 'cn-cotton', sourceId: 'goods', kind: 'tvpra-good', scope: { goods: ['cotton'], madeIn: ['CN'], text: 'Cotton' } }),
    action({ id: 'in-cotton-garments', sourceId: 'goods', kind: 'tvpra-good', scope: { goods: ['cotton-garments'], madeIn: ['IN'] } }),
    action({ id: 'gone-coffee', sourceId: 'goods', kind: 'tvpra-good', status: 'ended', scope: { goods: ['coffee'], madeIn: ['BR'] } }),
    action({ id: 'child-coffee', sourceId: 'goods', kind: 'tvpra-good', context: true, scope: { goods: ['coffee'], madeIn: ['HN'] } }),
    action({
      id: 'in-knits',
      sourceId: 'goods',
      kind: 'tvpra-good',
      scope: { goods: ['carpets'], madeIn: ['IN'], input: 'cotton (India)' },
    }),
    action({
      id: 'in-scarfs',
      sourceId: 'goods',
      kind: 'tvpra-good',
      scope: { goods: ['garments'], madeIn: ['IN'], input: 'viscose (India)' },
    }),
    action({ id: 'eo-coffee', sourceId: 'goods', kind: 'eo13126-good', scope: { goods: ['coffee'], madeIn: ['CD'] } }),
    action({ id: 'field-tobacco', sourceId: 'orders', status: 'partly-in-force', scope: { goods: ['tobacco'], madeIn: ['CD'] } }),
    action({ id: 'firms-coffee', sourceId: 'listings', kind: 'entity-list', scope: { goods: ['coffee'], madeIn: ['MX'] } }),
    action({ id: 'place-coffee', sourceId: 'orders', scope: { goods: ['coffee'], madeIn: ['MX'], places: ['malawi'] } }),
    action({ id: 'quiet-tea', sourceId: 'orders', partyIds: ['quiet-farm'] }),
    action({ id: 'two-firms', sourceId: 'orders', partyIds: ['gone-firm', 'shirt-maker', 'twin-maker'] }),
    action({ id: 'weavers', sourceId: 'listings', partyIds: ['weavers'] }),
    action({ id: 'coffee-co', sourceId: 'goods', kind: 'tvpra-good', scope: { goods: ['coffee'], madeIn: ['CO'] } }),
    action({ id: 'field-gold', sourceId: 'orders', scope: { goods: ['gold'], madeIn: ['CD'] } }),
    action({ id: 'press', sourceId: 'reports', kind: 'report' }),
    action({ id: 'lifted', sourceId: 'orders', status: 'ended', partyIds: ['bygone-maker'] }),
    action({ id: 'one-copy', sourceId: 'orders', grade: 'C', partyIds: ['one-copy-maker'] }),
  ],
  parties: [
    party('titan-maker', 'Titan Manufacturing Co., Ltd.', { country: 'TW' }),
    party('zk-maker', 'ZK Optics Group Co., Ltd.'),
    party('zeltro-maker', 'Zeltro Electronics Works Co., Ltd.', { aliases: ['泽尔特罗电子有限公司'] }),
    party('shirt-maker', 'Thread Craft Ltd', { country: 'JO' }),
    party('valley', 'Valley Carpet', { country: 'NP' }),
    party('quiet-farm', 'Quiet Hill Tea Farm', { kind: 'farm' }),
    party('twin-maker', 'Twin Works Holding Ltd', { aliases: ['Twin Works'] }),
    party('weavers', 'Hill Weavers', { country: 'NP' }),
    party('mill', 'Aqsai Huaf Textile Mill Co., Ltd.'),
    party('farm', 'Cafe Monte Farm', { kind: 'farm', country: 'MX' }),
    party('red-farm', 'Red Hill Tea Farm', { kind: 'farm' }),
    party('long-vessel', 'Hai Lien No. 12', { kind: 'vessel', country: null }),
    party('short-vessel', 'Da Wan', { kind: 'vessel', country: null }),
    party('released', 'Alpha Leaf International', { country: 'MW' }),
    party('bygone-maker', 'Bygone Glove Works Sdn. Bhd.', { country: 'MY' }),
    party('one-copy-maker', 'Onecopy Trading House Ltd.'),
    party('official', 'Chen Somebody', { kind: 'person' }),
  ],
  brandLinks: [
    link({
      id: 'titan',
      aliases: ['Titan', 'Titan Bicycles', 'Titan World Bicycles'],
      company: 'Titan Manufacturing Co., Ltd.',
      actionIds: ['bikes'],
      gates: { ambiguous: true },
    }),
    link({ id: 'zk', aliases: ['ZK', 'ZK Optics'], company: 'ZK Optics Group Co., Ltd.', actionIds: ['cameras'] }),
    link({
      id: 'zeltro',
      aliases: ['Zeltro'],
      company: 'Zeltro Electronics Works Co., Ltd.',
      actionIds: ['printers'],
      kind: 'owned',
      gates: { kinds: ['tires'] },
    }),
    link({ id: 'monte', aliases: ['Cafe Monte'], actionIds: ['monte-coffee'], gates: { statedOrigin: ['MX'] } }),
    link({ id: 'shyname', aliases: ['Shyname'], actionIds: ['printers'], gates: { fieldOnly: true } }),
    link({ id: 'supplied', aliases: ['Supplied'], kind: 'supplier', ship: 'on-request', actionIds: ['press', 'printers'] }),
    link({ id: 'bygone', aliases: ['Bygone'], ship: 'history', actionIds: ['lifted', 'printers'] }),
    link({ id: 'twin', aliases: ['Twinbrand'], company: 'Twin Works', actionIds: ['two-firms', 'gone-action'] }),
    link({ id: 'silent', aliases: ['Silent'], ship: 'record', actionIds: ['printers', 'quiet-tea'] }),
  ],
  changes: { since: null, changes: [] },
  words: {
    countries: {
      china: 'CN',
      taiwan: 'TW',
      vietnam: 'VN',
      jordan: 'JO',
      india: 'IN',
      colombia: 'CO',
      brazil: 'BR',
      honduras: 'HN',
      mexico: 'MX',
      malawi: 'MW',
      turkmenistan: 'TM',
      nepal: 'NP',
      'dr congo': 'CD',
    },
    codes: { CHN: 'CN', IND: 'IN' },
    labels: {},
    imported: [],
    legalForms: ['co ltd', 'co', 'ltd', 'limited', 'company', 'inc', 'sdn bhd', '有 限 公 司', 'group'],
    shortForms: { limited: 'ltd', company: 'co' },
    storeWords: ['official store', 'store', 'official'],
    brandLabels: ['visit the', 'brand'],
    noBrand: ['generic', 'n a'],
    priceWords: ['was', 'from'],
    goods: {
      bicycles: { name: 'Bicycles' },
      cotton: { name: 'Cotton', raw: true },
      walnuts: { name: 'Walnuts', raw: true },
      garments: { name: 'Garments' },
      'cotton-garments': { name: 'Garments of cotton', parts: [['garments'], ['cotton']] },
      coffee: { name: 'Coffee', raw: true },
      tobacco: { name: 'Tobacco', raw: true },
      viscose: { name: 'Viscose', material: true },
    },
    compounds: ['cotton-garments'],
    places: {
      xinjiang: { name: 'Xinjiang', country: 'CN' },
      turkmenistan: { name: 'Turkmenistan', country: 'TM', whole: true },
      malawi: { name: 'Malawi', country: 'MW', whole: true },
    },
  },
  index: {
    phrases: Object.fromEntries(Object.entries(PHRASES).map(([ref, phrases]) => [ref, phrases.join('\n')])),
    companies: {
      'titan-maker': '=titan manufacturing co ltd\n~titan manufacturing',
      'zk-maker': '=zk optics group co ltd\n~zk optics',
      'zeltro-maker': 'zeltroelectronicsworks\n泽尔特罗电子',
      'shirt-maker': '=thread craft ltd\n~thread craft',
      valley: '=valley carpet\n~valley carpet',
      weavers: '=hill weavers\n~hill weavers',
      mill: 'aqsaihuaftextilemill',
      'bygone-maker': 'bygonegloveworks',
      'one-copy-maker': 'onecopytradinghouse',
      released: 'alphaleafinternational',
      official: 'chensomebody',
      unknown: 'nobodyknown',
    },
    brands: {
      titan: 'titan\ntitan bicycles\ntitan world bicycles',
      zk: 'zk\nzk optics',
      zeltro: 'zeltro',
      monte: 'cafe monte',
      shyname: 'shyname',
      supplied: 'supplied',
      bygone: 'bygone',
      twin: 'twinbrand',
    },
  },
};

export const matcher = createMatcher(dataset);

/** What became of an action that the page may concern: `match`, `one of several`, `gate: reason`, or `nothing` where nothing led to it. */
export function fate(fields: Partial<Product>, actionId: string): string {
  // A matcher of its own: what one case makes of its tables, no other case may lean on.
  const { matches, oneOf, refusals } = createMatcher(dataset).explain(product(fields), ALL_SOURCES);
  if (matches.some(match => match.actionId === actionId)) return 'match';
  if (oneOf.some(match => match.actionId === actionId)) return 'one of several';
  const refusal = refusals.find(each => each.actionId === actionId);
  return refusal === undefined ? 'nothing' : `${refusal.gate}: ${refusal.reason}`;
}
