import type { Action, Match, PageReport, Product } from '../core/types';
import type { ActionRecord, MarkElement, PageMark, PageMarks } from '../platform/api';
import { companyText } from '../platform/company-text';
import { country, date, isCountry, language, number, t, tFor } from '../platform/i18n';
import {
  editionWords,
  fieldName,
  isBrandGood,
  isolated,
  sinceWhen,
  staleWords,
  statusWord,
  unclearWords,
  whatTheyDid,
} from '../platform/record-words';
import type { CurrentSettings } from './current-settings';
import { webHostOf } from './hosts';
import { markStyle } from './mark-style';
import { recordsOf } from './records';
import { WARNING_LEVELS } from './warning-levels';

const MOST_ROWS = 4;
/** What is said beside what matters. */
const SOFT = { className: 'soft' };
/** A slip explains, it does not print the page again. */
const LONGEST_WORDS = 80;

/** What the marks of a page say; none where the shopper wants none, here or anywhere. */
export function marksOf(report: PageReport, { settings, sources }: CurrentSettings): PageMarks {
  const host = webHostOf(report.url);
  const wanted = settings.marks && host !== null && !settings.marklessSites.includes(host);
  const products = wanted ? report.products.flatMap(({ id }) => markOf(id, report, sources)) : [];
  return products.length === 0 ? noMarks() : { ...noMarks(), products, style: markStyle(settings.theme) };
}

/** No marks; sent to a page, it removes those that stand there. */
export function noMarks(): PageMarks {
  return {
    products: [],
    style: '',
  };
}

/** The match that a product's mark shows. */
export function markedMatch(productId: string, report: PageReport): Match | undefined {
  const own = report.matches.filter(match => match.productId === productId && isWarning(match));
  return own.find(match => match.level === WARNING_LEVELS[0]) ?? own[0];
}

function isWarning({ level }: Match): boolean {
  return WARNING_LEVELS.some(each => each === level);
}

function markOf(productId: string, report: PageReport, sources: CurrentSettings['sources']): PageMark[] {
  const first = markedMatch(productId, report);
  const record = first && recordsOf([first], sources)[0];
  if (!first || !record) return [];
  const { action, source } = record;
  const product = report.products.find(({ id }) => id === productId);
  const key = first.level === 'import-order' ? 'level_import_order' : 'level_listed_company';
  const tile = report.pageKind !== 'product';
  const label = tile && key === 'level_listed_company' ? t('level_listed_company_tile') : t(key);
  // Read out in a list of a page's buttons, each says of which product it speaks.
  const ariaLabel = `Withhold: ${label}${product?.title ? `, ${product.title.slice(0, LONGEST_WORDS)}` : ''}`;
  const own = { ariaLabel, lang: language(), dir: t('text_dir') === 'rtl' ? 'rtl' : 'ltr' };
  return [
    {
      productId,
      level: first.level,
      actionId: first.actionId,
      chip: ['button', { ...own, className: tile ? 'chip tile' : 'chip', ariaHasPopup: 'dialog', ariaExpanded: 'false' }, label],
      slip: [
        'div',
        { ...own, className: 'slip', role: 'dialog', popover: 'auto', tabIndex: -1 },
        ['div', {}, ['h2', { lang: 'en' }, action.title], ['p', SOFT, source.agency], ['p', SOFT, standing(record)]],
        // Of an old copy the line above says another day.
        ['p', {}, whatTheyDid(record, source.stale ? '' : '_undated')],
        ['dl', {}, ...headings(), ...rowsOf(first, action, product).slice(0, MOST_ROWS).flat()],
        ['p', {}, first.unknown.some(isOrigin) ? t('scope_unknown') : (tFor('limit', action.kind) ?? tFor('limit', first.level) ?? '')],
        [
          'div',
          { className: 'go' },
          ['button', {}, t('full_record')],
          ['button', {}, t(companyText(first) === null ? 'not_this_product' : 'not_this_company')],
        ],
      ],
    },
  ];
}

/** Where the action stands and since when; of an old copy, what was so on its day. */
function standing({ action, source }: ActionRecord): string {
  if (source.stale) return staleWords(action.kind, date(source.asOf), number(source.ageDays)).word;
  return t('mark_when', statusWord(action), editionWords(action) ?? sinceWhen(action.issued));
}

function isOrigin({ field }: Match['unknown'][number]): boolean {
  return field === 'countryOfOrigin';
}

/** Whose words stand on which side. */
function headings(): MarkElement[] {
  return [
    ['dt', SOFT, t('check_page')],
    ['dd', SOFT, t('check_record')],
  ];
}

/** Each row: the page's words under the name of their field, whether the record agrees, and its words. */
function rowsOf(match: Match, action: Action, product: Product | undefined): MarkElement[][] {
  const name = (words: string) => isolated((isCountry(words) ? country(words) : words).slice(0, LONGEST_WORDS));
  const row = (field: Match['unknown'][number]['field'], page: MarkElement, sign: '=' | '?', record: string): MarkElement[] => [
    ['dt', {}, ['p', SOFT, fieldName(field)], page],
    // A sign alone is not spoken.
    ['dd', SOFT, sign, ['span', { className: 'vh' }, t(sign === '=' ? 'check_agrees' : 'check_unknown')]],
    ['dd', { className: 'rec' }, record],
  ];
  return [
    ...match.why.map(why =>
      row(why.field, ['b', {}, why.text.slice(0, LONGEST_WORDS)], '=', isBrandGood(why, action) ? t('record_brand_goods') : name(why.name)),
    ),
    ...match.unknown.map(unknown => {
      const words = unclearWords(product, unknown);
      const page: MarkElement = words === null ? ['i', {}, t('not_stated')] : ['b', {}, words.slice(0, LONGEST_WORDS)];
      return row(unknown.field, page, '?', name(unknown.name));
    }),
  ];
}
