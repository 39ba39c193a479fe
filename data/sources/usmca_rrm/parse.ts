import type { HistoryEvent, Party } from '../../../src/core/types';
import { evidenceOf, gradeOf } from '../../parsing/grade';
import { type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { scopeOf } from '../../parsing/scope';
import { slugify } from '../../parsing/slug';
import { type Row, readTable } from '../../parsing/table';

const casesFile = 'cases.csv';
const columns = [
  'facility',
  'company',
  'location',
  'sector',
  'request_date',
  'status',
  'status_date',
  'note',
  'evidence',
  'grade',
] as const;

type Case = Row<(typeof columns)[number]>;

const citation = {
  title: 'Facility-Specific Rapid Response Labor Mechanism',
  url: 'https://ustr.gov/issue-areas/enforcement/dispute-settlement-proceedings/fta-dispute-settlement/usmca/chapter-31-annex-facility-specific-rapid-response-labor-mechanism',
};

/** Cases about union and bargaining rights in one Mexican plant. Context only: they do not speak of forced labor. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  for (const row of readTable(files, casesFile, columns)) {
    const where = { file: casesFile, row: row.row };
    reader.row(where, () => {
      const party = partyOf(row);
      reader.keep(where, actionOf(row, party), [party]);
    });
  }
  return reader.done();
}

function partyOf({ facility, company }: Case): Party {
  return {
    id: `party-rrm-${slugify(facility)}`,
    name: facility,
    aliases: company && company !== facility ? [company] : [],
    country: 'MX',
    kind: 'facility',
  };
}

function actionOf(row: Case, party: Party): EvidencedAction {
  const grade = gradeOf(row.grade);
  return {
    id: `rrm-${slugify(row.facility)}`,
    sourceId: 'usmca_rrm',
    kind: 'rrm-case',
    title: 'Rapid Response Labor Mechanism case',
    status: isClosed(row) ? 'ended' : 'unverified',
    // The table's status is a summary of ours: it stands in the history.
    statusWord: null,
    issued: row.request_date,
    ...(row.request_date.length < 10 && { edition: `request of ${row.request_date}` }),
    history: historyOf(row),
    partyIds: [party.id],
    scope: scopeOf({ text: [row.sector, row.location].filter(part => part !== '').join(', ') || null, summary: true }),
    relations: [],
    wording: null,
    reason: 'Union and bargaining rights',
    citation,
    moreCitations: [],
    evidence: evidenceOf(row.evidence, grade),
    grade,
    context: true,
    country: 'MX',
  };
}

function isClosed({ status }: Case): boolean {
  return /^(resolved|concluded|plant closed)/.test(status);
}

function historyOf(row: Case): HistoryEvent[] {
  const latest = /^by \d{4}-\d{2}-\d{2}$/.test(row.note) ? `, ${row.note}` : '';
  const since = row.status_date ? '' : ` Since then: ${row.status}.`;
  const request: HistoryEvent = { date: row.request_date, event: 'issued', note: `Request for review${latest}.${since}` };
  if (!row.status_date) return [request];
  return [request, { date: row.status_date, event: isClosed(row) ? 'ended' : 'modified', note: row.status }];
}
