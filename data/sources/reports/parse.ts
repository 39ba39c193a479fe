import { evidenceOf, gradeOf } from '../../parsing/grade';
import { type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { scopeOf } from '../../parsing/scope';
import { type Row, readTable } from '../../parsing/table';

const reportsFile = 'reports.csv';
const columns = ['id', 'title', 'publisher', 'date', 'url', 'factory', 'statement', 'evidence', 'grade'] as const;

/** What third parties reported of a brand's supply chain. The grade says that the report really names the brand, not that it is right. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  for (const report of readTable(files, reportsFile, columns)) {
    const where = { file: reportsFile, row: report.row };
    reader.row(where, () => reader.keep(where, actionOf(report)));
  }
  return reader.done();
}

function actionOf(report: Row<(typeof columns)[number]>): EvidencedAction {
  const grade = gradeOf(report.grade);
  const unread = report.factory ? '' : ' Which of its factories it ties to the brand was not read in the copies.';
  return {
    id: report.id,
    sourceId: 'reports',
    kind: 'report',
    title: report.title,
    status: 'in-force',
    statusWord: null,
    issued: report.date,
    ...(report.date.length < 'YYYY-MM-DD'.length && { edition: `article of ${report.date}` }),
    history: [{ date: report.date, event: 'issued', note: `Published by ${report.publisher}.${unread}` }],
    partyIds: [],
    scope: scopeOf({ text: report.factory || null, summary: true }),
    relations: [],
    wording: null,
    reason: report.statement,
    citation: { title: `${report.title} (${report.publisher})`, url: report.url },
    moreCitations: [],
    evidence: evidenceOf(report.evidence, grade),
    grade,
    country: null,
  };
}
