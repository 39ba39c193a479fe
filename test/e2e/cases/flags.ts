import assert from 'node:assert/strict';
import { findShop } from '../../../src/content/shops/index';
import type { Level, PageReport } from '../../../src/core/types';
import type { Case } from '../case';
import type { PopupText, Stage } from '../stage';
import { shows } from '../wait';
import { say } from '../words';

/** A page of test/pages with one flagged product, and what the shopper must be told of it. */
interface Flagged {
  what: string;
  page: string;
  level: Level;
  actionId: string;
  /** What the popup says first. */
  verdict: string;
  /** Each must stand in the popup, folded or not. */
  says: readonly string[];
  /** The official page that the popup must link to. */
  link: string;
}

const FLAGGED: readonly Flagged[] = [
  ...[
    { what: 'a Giant bicycle that states no origin', page: 'amazon-product' },
    { what: 'a Giant bicycle from Taiwan', page: 'amazon-product-taiwan' },
  ].map(bicycle => ({
    ...bicycle,
    level: 'import-order' as const,
    actionId: 'cbp-wro-2025-giant-bicycles',
    verdict: say('verdict_brand'),
    says: [
      'Withhold release order',
      'Sep 24, 2025',
      'Bicycles, bicycle parts and accessories manufactured in Taiwan by Giant',
      say('status_in_force'),
      'U.S. Customs and Border Protection',
    ],
    link: 'https://www.cbp.gov/document/stats/withhold-release-orders-findings',
  })),
  {
    what: 'a Pantum printer by JSON-LD at Walmart',
    page: 'walmart-product',
    level: 'import-order',
    actionId: 'uflpa-zhuhai-pantum-electronics',
    verdict: say('verdict_uflpa_brand'),
    says: ['UFLPA Entity List', 'Jun 12, 2023', 'Ninestar', say('label_uflpa_brand'), say('effect_uflpa_listing')],
    link: 'https://www.dhs.gov/uflpa-entity-list',
  },
  ...[
    { what: '100% Xinjiang cotton sheets', page: 'amazon-product-sheets' },
    { what: '新疆长绒棉四件套', page: 'amazon-product-zh' },
  ].map(sheets => ({
    ...sheets,
    level: 'import-order' as const,
    actionId: 'uflpa-xinjiang',
    verdict: say('verdict_place'),
    says: [say('label_place'), 'Uyghur Forced Labor Prevention Act', say('supersedes'), 'Jun 21, 2022', 'Jan 13, 2021'],
    link: 'https://www.govinfo.gov/app/details/PLAW-117publ78',
  })),
  {
    what: 'a DJI drone',
    page: 'amazon-product-drone',
    level: 'listed-company',
    actionId: 'bis-dji',
    verdict: say('verdict_listed_company'),
    says: ['Entity List', 'Dec 18, 2020', say('label_listed_company'), say('limit_listed_company'), say('verdict_listed_note')],
    link: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744/appendix-Supplement%20No.%204%20to%20Part%20744',
  },
  {
    what: 'a cotton shirt from China',
    page: 'amazon-product-shirt-china',
    level: 'at-risk-good',
    actionId: 'tvpra-cn-garments',
    verdict: say('verdict_at_risk_good'),
    says: [say('label_at_risk_good'), say('effect_tvpra_good'), say('limit_at_risk_good')],
    link: 'https://www.dol.gov/',
  },
];

/** Pages on which nothing may be seen. */
const QUIET: readonly { what: string; page: string }[] = [
  { what: 'a Giant bicycle from China', page: 'amazon-product-china' },
  { what: 'a Giant bicycle from Vietnam', page: 'amazon-product-vietnam' },
  { what: 'a teddy bear called "Giant"', page: 'amazon-product-bear' },
  { what: 'toner for Pantum by another brand', page: 'walmart-product-toner' },
  { what: 'sheets that contain no Xinjiang cotton', page: 'amazon-product-no-xinjiang' },
  { what: '不含新疆棉', page: 'amazon-product-zh-negation' },
  { what: 'Xinjiang style noodles', page: 'amazon-product-noodles' },
  { what: 'Top Glove', page: 'amazon-product-gloves' },
  { what: 'Domino sugar', page: 'walmart-product-sugar' },
  { what: 'a Lexmark printer', page: 'best-buy-product-lexmark' },
  { what: 'the cotton shirt from the USA', page: 'amazon-product-shirt-usa' },
];

const MARKS = `document.querySelectorAll('record-mark').length`;
/** The words of the page that each card marks as those that matched. */
const WORDS = `[...document.querySelectorAll('.check .page mark')].map(each => each.textContent)`;

const BADGE = {
  'import-order': { text: '1', color: [154, 42, 28, 255], title: say('badge_import_order', 1) },
  'listed-company': { text: '1', color: [75, 59, 156, 255], title: say('badge_listed_company', 1) },
  'at-risk-good': { text: 'i', color: [111, 79, 0, 255], title: say('badge_at_risk_good') },
} as const;

export const FLAGS: readonly Case[] = [
  ...FLAGGED.map(flagged => ({
    name: `${flagged.what}: ${flagged.level}`,
    prove: (stage: Stage) => proveFlagged(stage, flagged),
  })),
  ...QUIET.map(({ what, page }) => ({ name: `${what}: nothing`, prove: (stage: Stage) => proveQuiet(stage, page) })),
  { name: 'a grid: badge 2, and the popup lists just the two among traps', prove: proveGrid },
];

async function proveFlagged(stage: Stage, { page, level, actionId, verdict, says, link }: Flagged): Promise<void> {
  const tab = await stage.visit(page);
  const report = await tab.settled();
  assertContract(report);
  const first = report.matches.find(match => match.actionId === actionId);
  assert.ok(first !== undefined, `no match with ${actionId}, only ${report.matches.map(match => match.actionId).join(', ') || 'none'}`);
  assert.equal(first.level, level);
  assert.deepEqual(await tab.toolbar(), BADGE[level as keyof typeof BADGE]);
  await shows(tab.page, `${MARKS} === ${level === 'at-risk-good' ? 0 : 1}`);
  const popup = await stage.popup(tab);
  assert.equal(popup.verdict, verdict);
  for (const words of says) assertSaid(popup, words);
  const marked = (await popup.page.evaluate(WORDS)) as string[];
  for (const { text } of first.why) assert.ok(marked.includes(text), `“${text}” is not marked, only ${marked.join(', ')}`);
  assert.ok(
    popup.links.some(href => href.startsWith(link)),
    `no link to ${link}, only ${popup.links.join(', ')}`,
  );
}

async function proveQuiet(stage: Stage, page: string): Promise<void> {
  const tab = await stage.visit(page);
  const report = await tab.settled();
  assertContract(report);
  assert.equal(report.products.length, 1, 'the product was not read');
  assert.deepEqual(
    report.matches.filter(match => match.level !== 'ended'),
    [],
  );
  const { text, title } = await tab.toolbar();
  assert.deepEqual({ text, title }, { text: '', title: say('extension_name') });
  const popup = await stage.popup(tab);
  const nothing = [say('verdict_nothing'), say('verdict_past_other', '2')];
  assert.ok(nothing.includes(popup.verdict), `the verdict is “${popup.verdict}”`);
  assertSaid(popup, say('not_a_clearance'));
  assert.equal(await tab.page.evaluate(MARKS), 0, 'a mark on the page');
}

async function proveGrid(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-grid');
  const report = await tab.settled();
  assertContract(report);
  const flagged = ['Giant Escape 3 City Bike', 'Pantum P2509W Wireless Laser Printer'];
  assert.equal((await tab.toolbar()).text, '2');
  await shows(tab.page, `${MARKS} === 2`);
  const titles = report.products.filter(({ id }) => report.matches.some(match => match.productId === id)).map(({ title }) => title);
  assert.deepEqual(titles, flagged);
  const { shown } = await stage.popup(tab);
  for (const { title } of report.products) {
    assert.equal(shown.includes(title ?? '–'), flagged.includes(title ?? '–'), `“${title}” in the popup's visible words`);
  }
}

function assertSaid({ said }: PopupText, words: string): void {
  assert.ok(said.includes(words), `the popup does not say “${words}” but: ${said}`);
}

/** The shape of a stored report (`PageReport` in src/core/types.ts): others may read it. */
function assertContract(report: PageReport): void {
  const { url, site, pageKind, readAt, datasetVersion, timings } = report;
  for (const text of [url, pageKind, datasetVersion]) assert.ok(typeof text === 'string' && text !== '');
  // The shop's own record came with its script: without one a page is called by its host.
  assert.equal(site, findShop(new URL(url).hostname)?.id);
  assert.ok(Math.abs(Date.now() - readAt) < 60_000, 'readAt is no moment of now');
  for (const spent of [timings.readMs, timings.matchMs, timings.toBadgeMs]) assert.ok(Number.isFinite(spent) && spent >= 0);
  for (const product of report.products) {
    assert.ok(['product', 'tile', 'cart'].includes(product.kind));
    assert.ok(Array.isArray(product.materials));
    for (const field of ['title', 'brand', 'manufacturer', 'seller', 'countryOfOrigin'] as const) {
      assert.ok(product[field] === null || typeof product[field] === 'string', `${field} is neither text nor null`);
    }
  }
  for (const match of report.matches) {
    assert.ok(report.products.some(({ id }) => id === match.productId));
    for (const text of [match.actionId, match.sourceId, match.level, match.basis]) assert.ok(typeof text === 'string' && text !== '');
    assert.ok(match.why.length > 0, 'a match without a reason');
    for (const { field, text, name, rule } of match.why) assert.ok(field && text && name && rule, 'a reason with a gap');
  }
}
