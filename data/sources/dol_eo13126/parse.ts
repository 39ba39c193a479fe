import type { Action, HistoryEvent } from '../../../src/core/types';
import { evidenceOf, gradeOf } from '../../parsing/grade';
import { BadRow, type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { scopeOf } from '../../parsing/scope';
import { slugify } from '../../parsing/slug';
import { listOf, type Row, readTable } from '../../parsing/table';

export const productsFile = 'products.csv';
const columns = ['iso2', 'product', 'goods', 'status', 'listed', 'removed', 'evidence', 'grade'] as const;

type Product = Row<(typeof columns)[number]>;

const citation = {
  title: 'List of Products Produced by Forced or Indentured Child Labor',
  url: 'https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-products',
};

/** Products that Executive Order 13126 keeps out of federal purchases; removed ones are history, proposed ones context. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  for (const product of readTable(files, productsFile, columns)) {
    const where = { file: productsFile, row: product.row };
    reader.row(where, () => reader.keep(where, actionOf(product)));
  }
  return reader.done();
}

function actionOf(product: Product): EvidencedAction {
  const grade = gradeOf(product.grade);
  const status = statusOf(product);
  return {
    id: `eo13126-${product.iso2.toLowerCase()}-${slugify(product.product)}`,
    sourceId: 'dol_eo13126',
    kind: 'eo13126-good',
    title: citation.title,
    status,
    statusWord: null,
    issued: product.listed,
    edition: `${status === 'unverified' ? 'notice' : 'list'} of ${product.listed.slice(0, 4)}`,
    history: historyOf(product),
    partyIds: [],
    scope: scopeOf({ text: product.product, goods: listOf(product.goods), madeIn: [product.iso2] }),
    relations: [],
    wording: null,
    reason: 'Forced or indentured child labor',
    citation,
    moreCitations: [],
    evidence: evidenceOf(product.evidence, grade),
    grade,
    ...(status === 'unverified' && { context: true }),
    country: product.iso2,
  };
}

function statusOf({ status }: Product): Action['status'] {
  if (status === 'listed' || status === 'inferred') return 'in-force';
  if (status === 'removed') return 'ended';
  if (status === 'proposed' || status === 'comments') return 'unverified';
  throw new BadRow(`unknown status "${status}"`);
}

function historyOf({ status, listed, removed }: Product): HistoryEvent[] {
  if (status === 'proposed') return [{ date: listed, event: 'issued', note: 'Proposed for the list; the outcome was not found.' }];
  if (status === 'comments') return [{ date: listed, event: 'issued', note: 'Comments requested; the outcome was not found.' }];
  const note =
    'By inference: it was proposed in October 2020, and the department’s counts of 2022 and 2024 fit only with it; the final notice was not seen.';
  const start: HistoryEvent = { date: listed, event: 'listed', note: status === 'inferred' ? note : null };
  return removed ? [start, { date: removed, event: 'ended', note: 'Removed from the list.' }] : [start];
}
