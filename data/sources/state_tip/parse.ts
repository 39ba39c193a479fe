import { evidenceOf, gradeOf } from '../../parsing/grade';
import { BadRow, type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { scopeOf } from '../../parsing/scope';
import { type Row, readTable } from '../../parsing/table';

const tiersFile = 'tiers.csv';
const columns = ['iso2', 'country', 'tier', 'edition', 'evidence', 'grade'] as const;
const tiers = new Set(['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3', 'Special Case']);

/** How the State Department rates each government's efforts against trafficking. Context only: it says nothing of a product. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  for (const row of readTable(files, tiersFile, columns)) {
    const where = { file: tiersFile, row: row.row };
    reader.row(where, () => reader.keep(where, actionOf(row)));
  }
  return reader.done();
}

function actionOf(row: Row<(typeof columns)[number]>): EvidencedAction {
  if (!tiers.has(row.tier)) throw new BadRow(`unknown tier "${row.tier}"`);
  const grade = gradeOf(row.grade);
  return {
    id: `tip-${row.edition}-${row.iso2.toLowerCase()}`,
    sourceId: 'state_tip',
    kind: 'tip-tier',
    title: 'Trafficking in Persons Report',
    status: 'in-force',
    statusWord: row.tier,
    issued: row.edition,
    edition: row.edition,
    history: [{ date: row.edition, event: 'issued', note: null }],
    partyIds: [],
    scope: scopeOf({ text: row.country }),
    relations: [],
    wording: null,
    reason: null,
    citation: {
      title: `${row.edition} Trafficking in Persons Report`,
      url: `https://www.state.gov/reports/${row.edition}-trafficking-in-persons-report/`,
    },
    moreCitations: [],
    evidence: evidenceOf(row.evidence, grade),
    grade,
    context: true,
    country: row.iso2,
  };
}
