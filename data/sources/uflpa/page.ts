import { type HTMLElement, parse as parseHtml } from 'node-html-parser';
import { oneLine } from '../../parsing/official';
import { MalformedFile, type SourceFiles, textOf } from '../../parsing/reader';

export const pageFile = 'uflpa-entity-list.html';

/** One row of one of the page's tables. */
export interface PageRow {
  /** 1-based place among all rows of the page. */
  row: number;
  /** Roman number of the clause of section 2(d)(2)(B), e.g. `ii`. */
  section: string;
  /** What the page says of the section, verbatim. */
  sectionText: string;
  name: string;
  date: string;
}

/**
 * Every table row of Homeland Security's page. A table belongs to the last section link before it; its order and its class say nothing:
 * classes came and went, and section (iv) has a heading but no table.
 * @throws MalformedFile when the page is cut, has no content block, or a table has no section, other columns or no rows.
 */
export function readPage(files: SourceFiles): PageRow[] {
  const html = textOf(files, pageFile);
  if (!/<\/html>\s*$/i.test(html)) throw new MalformedFile({ file: pageFile, row: 0 }, 'the page is cut: no closing </html>');
  // The page leaves tags open; without the option its content block is lost.
  const content = parseHtml(html, { parseNoneClosedTags: true }).querySelector('div#block-mainpagecontent');
  if (!content) throw new MalformedFile({ file: pageFile, row: 0 }, 'no div#block-mainpagecontent');
  const rows: PageRow[] = [];
  let section: Section | null = null;
  for (const element of content.querySelectorAll('p, table')) {
    if (element.tagName === 'P') section = sectionOf(element) ?? section;
    else rows.push(...readTable(element, section, rows.length));
  }
  if (rows.length === 0) throw new MalformedFile({ file: pageFile, row: 0 }, 'no table in the content block');
  return rows;
}

interface Section {
  number: string;
  text: string;
}

function sectionOf(paragraph: HTMLElement): Section | null {
  const link = paragraph.querySelectorAll('a').at(-1);
  const [, number] = /Section 2\(d\)\(2\)\(B\)\((\w+)\)/.exec(link?.text ?? '') ?? [];
  return number ? { number, text: oneLine(paragraph.querySelector('strong')?.text ?? '') } : null;
}

function readTable(table: HTMLElement, section: Section | null, before: number): PageRow[] {
  const at = { file: pageFile, row: before + 1 };
  if (!section) throw new MalformedFile(at, 'a table without a section link before it');
  const [head, ...body] = table.querySelectorAll('tr').map(row => row.querySelectorAll('th, td').map(cell => oneLine(cell.text)));
  if (!/^(Name of Entity|Entity Name)$/.test(head?.[0] ?? '') || head?.[1] !== 'Effective Date')
    throw new MalformedFile(at, `the columns are "${head?.join('", "')}", not "Name of Entity", "Effective Date"`);
  return body.map(([name = '', date = ''], index) => ({
    row: before + index + 1,
    section: section.number,
    sectionText: section.text,
    name,
    date,
  }));
}
