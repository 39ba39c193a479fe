import type { Action, CountryCode, Grade, HistoryEvent, Scope } from '../../../src/core/types';
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

/** The action of a listed good. Child labor alone, a removed row and a doubtful one may never flag. */
export function goodAction(listed: ListedGood): EvidencedAction {
  const forced = listed.labor.forced || (listed.input !== null && forcedInput(listed.input));
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
    scope: scopeOf({ ...textOf(listed), goods: listed.goods, madeIn: [listed.iso2], input: listed.input }),
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

/** Inputs are written "polysilicon (forced labor, China)"; cotton from China stands on the list for forced labor itself. */
function forcedInput(input: string): boolean {
  return /forced labor/.test(input) || input === 'cotton (China)';
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
