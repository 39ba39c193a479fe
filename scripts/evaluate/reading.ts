import { readFileSync } from 'node:fs';
import type { Dataset, Words } from '../../src/core/dataset-types';
import { PageLab } from '../drive/page-lab';
import { htmlOf, PAGES_FOLDER, type SavedPage, savedPages } from './saved-pages';
import { MEASURES, type Measure, type Score, scoresOf } from './scoring';
import { removing } from './without';

/** Tabs at work at once; more would wait for each other on two cores. */
const TABS = 2;

interface Scored extends Score {
  page: SavedPage;
}

/**
 * Reads every saved page in Chromium and prints how much is right, and every miss with page, expected and read. Where kinds of help
 * are named, once more without them: then beside the full result, and of the misses only those that the help had kept away.
 */
export async function evaluateReading(without: readonly string[] = []): Promise<void> {
  const pages = savedPages();
  if (pages === null) {
    console.log(`Reading: not evaluated, there are no saved pages in ${PAGES_FOLDER} (set WITHHOLD_PAGES).`);
    return;
  }
  const { words } = JSON.parse(readFileSync('src/dataset/dataset.json', 'utf8')) as Dataset;
  const full = await scoreAll(pages, words, []);
  const scores = without.length === 0 ? full : await scoreAll(pages, words, without);
  const known = new Set(scores === full ? [] : full.filter(isMiss).map(keyOf));
  printMisses(scores.filter(score => isMiss(score) && !known.has(keyOf(score))));
  console.log(`\nReading ${pages.length} saved pages in Chromium${without.length === 0 ? '' : ` without ${without.join(', ')}`}`);
  for (const measure of MEASURES)
    console.log(summaryOf(measure, scores) + (scores === full ? '' : `; with all help ${shareOf(countsOf(measure, full))}`));
}

function isMiss({ outcome }: Scored): boolean {
  return outcome !== 'right';
}

/** The same question, whatever was read. */
function keyOf({ page, measure, expected, outcome }: Scored): string {
  return [page.file, measure, expected, outcome].join('\n');
}

async function scoreAll(pages: readonly SavedPage[], words: Words, without: readonly string[]): Promise<Scored[]> {
  const lab = await PageLab.open();
  const waiting = [...pages];
  const scores: Scored[] = [];
  async function work(): Promise<void> {
    for (let page = waiting.shift(); page; page = waiting.shift()) scores.push(...(await scorePage(lab, page, words, without)));
  }
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await lab.close();
  }
  return scores;
}

async function scorePage(lab: PageLab, page: SavedPage, words: Words, without: readonly string[]): Promise<Scored[]> {
  const noRecord = without.includes('shops') ? { record: '' } : {};
  const reading = await lab.read({ url: page.url, html: htmlOf(page), scripts: true }, { before: removing(without), ...noRecord });
  if (reading.problem !== null) console.log(`problem  ${page.file}: ${reading.problem}`);
  return scoresOf(page, reading, words).map(score => ({ ...score, page }));
}

function printMisses(misses: Scored[]): void {
  misses.sort((a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) || a.page.file.localeCompare(b.page.file));
  for (const { measure, outcome, expected, read, page } of misses) {
    console.log(
      `${measure.padEnd(13)}${outcome.padEnd(9)}${page.file}\n${' '.repeat(22)}expected ${expected || '–'}\n${' '.repeat(22)}read     ${read || '–'}`,
    );
  }
}

type Counts = Record<Score['outcome'] | 'stated', number>;

function summaryOf(measure: Measure, scores: readonly Scored[]): string {
  const counts = countsOf(measure, scores);
  const { right, stated, missing, wrong } = counts;
  return `${measure.padEnd(13)}${shareOf(counts).padStart(8)}   right ${right} of ${stated}, missing ${missing}, wrong ${wrong}`;
}

function countsOf(measure: Measure, scores: readonly Scored[]): Counts {
  const own = scores.filter(score => score.measure === measure);
  const count = (outcome: Score['outcome']) => own.filter(score => score.outcome === outcome).length;
  const unasked = count('unasked');
  return { right: count('right'), missing: count('missing'), wrong: count('wrong'), unasked, stated: own.length - unasked };
}

function shareOf({ right, stated }: Counts): string {
  return stated === 0 ? '–' : `${((100 * right) / stated).toFixed(1)} %`;
}
