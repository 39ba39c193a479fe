import type { Action, CountryCode, Grade, HistoryEvent, Scope } from '../../../src/core/types';
import { BadRow } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { scopeOf } from '../../parsing/scope';

/** One good of one country in one edition of the list. */
export interface ListedGood {
  id: string;
  iso2: CountryCode;
  good: string;
  /** Where the copy at hand only describes the good; the name on the list itself was not seen. */
  described?: true;
  goods: string[];
  /** What the list says of the good itself; both false on a downstream good. */
  labor: { child: boolean; forced: boolean };
  /** The input that the list names, for a downstream good. */
  input: string | null;
  edition: '2022' | '2024';
  /** What became of a row in the 2024 edition; `null`: it stands. */
  change: 'removed' | 'upgraded' | 'unclear' | null;
  /** What the copy at hand leaves open, in a sentence. */
  note?: string;
  evidence: string;
  grade: Grade;
}

const citation = {
  title: 'List of Goods Produced by Child Labor or Forced Labor',
  url: 'https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-goods',
};
const published2024 = '2024-09-05';

/**
 * Each input that the list names: the goods of `data/words/goods.json` that it is, and whether it is listed for forced labor. No label
 * states the fish in fishmeal and fish oil. Cotton from China is listed for forced labor itself.
 */
const INPUTS: ReadonlyMap<string, { goods: string[]; forced: boolean }> = new Map([
  ['cobalt ore (child labor, DRC)', { goods: ['cobalt-ore-heterogenite'], forced: false }],
  ['cocoa (child labor)', { goods: ['cocoa'], forced: false }],
  ['cotton (China)', { goods: ['cotton'], forced: true }],
  ['fish (forced labor, Thailand)', { goods: [], forced: true }],
  ['palm fruit (child and forced labor, Indonesia)', { goods: ['palm-fruit'], forced: true }],
  ['polysilicon (forced labor, China)', { goods: ['polysilicon', 'silica-based-products'], forced: true }],
  ['sugarcane (forced labor)', { goods: ['sugarcane'], forced: true }],
]);

/**
 * The action of a listed good. Child labor alone, a removed row and a doubtful one may never flag.
 * @throws BadRow for an unknown input.
 */
export function goodAction(listed: ListedGood): EvidencedAction {
  const input = inputOf(listed);
  const forced = listed.labor.forced || input.forced;
  const context = !forced || listed.change === 'upgraded' || listed.change === 'unclear';
  return {
    id: listed.id,
    sourceId: 'dol_tvpra',
    kind: 'tvpra-good',
    title: citation.title,
    status: statusOf(listed),
    statusWord: null,
    issued: listed.edition === '2024' ? published2024 : listed.edition,
    edition: listed.edition,
    history: historyOf(listed),
    partyIds: [],
    scope: scopeOf({ ...textOf(listed), goods: listed.goods, madeIn: [listed.iso2], input: listed.input, inputGoods: input.goods }),
    relations: [],
    wording: null,
    reason: reasonOf(listed),
    citation,
    moreCitations: [],
    evidence: listed.evidence,
    grade: listed.grade,
    ...(context && { context: true }),
    country: listed.iso2,
  };
}

/** The good as the list names it, or as its copy describes it. */
function textOf({ good, described }: ListedGood): Pick<Scope, 'text' | 'summary'> {
  return described ? { text: good, summary: true } : { text: good };
}

function inputOf({ input }: ListedGood): { goods: string[]; forced: boolean } {
  if (input === null) return { goods: [], forced: false };
  const known = INPUTS.get(input);
  if (!known) throw new BadRow(`unknown input "${input}": enter its goods in dol_tvpra/good.ts`);
  return known;
}

function statusOf({ change }: ListedGood): Action['status'] {
  if (change === 'removed') return 'ended';
  return change === 'unclear' ? 'unverified' : 'in-force';
}

function reasonOf({ labor, input }: ListedGood): string {
  if (input !== null) return `Input: ${input}`;
  if (labor.child && labor.forced) return 'Child labor and forced labor';
  return labor.forced ? 'Forced labor' : 'Child labor';
}

function historyOf({ edition, change, note, described }: ListedGood): HistoryEvent[] {
  const notes = [described && 'The exact name on the list was not seen.', note].filter(Boolean);
  const listed: HistoryEvent = { date: edition === '2024' ? published2024 : edition, event: 'listed', note: notes.join(' ') || null };
  if (edition === '2024') return [listed];
  return [listed, in2024(change)];
}

function in2024(change: ListedGood['change']): HistoryEvent {
  if (change === 'removed') return { date: published2024, event: 'ended', note: 'Removed in the 2024 edition.' };
  if (change === 'upgraded') return { date: published2024, event: 'modified', note: 'Forced labor added in the 2024 edition.' };
  if (change === 'unclear')
    return {
      date: published2024,
      event: 'modified',
      note: 'Removed for child labor; whether the forced labor listing remains was not found.',
    };
  return {
    date: published2024,
    event: 'confirmed',
    note: 'Carried into the 2024 edition by inference: the department reported four removals only.',
  };
}
