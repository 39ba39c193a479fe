import { readFileSync } from 'node:fs';
import type { Dataset, Words } from '../../src/core/dataset-types';
import { PageLab } from './page-lab';
import { htmlOf, PAGES_FOLDER, type SavedPage, savedPages } from './saved-pages';
import { MEASURES, type Measure, type Score, scoresOf } from './scoring';

/** Tabs at work at once; more would wait for each other on two cores. */
const TABS = 2;

interface Scored extends Score {
  page: SavedPage;
}

/** Reads every saved page in Chromium and prints how much is right, and every miss with page, expected and read. */
export async function evaluateReading(): Promise<void> {
  const pages = savedPages();
  if (pages === null) {
    console.log(`Reading: not evaluated, there are no saved pages in ${PAGES_FOLDER} (set WITHHOLD_PAGES).`);
    return;
  }
  const { words } = JSON.parse(readFileSync('src/dataset/dataset.json', 'utf8')) as Dataset;
  const scores = await scoreAll(pages, words);
  printMisses(scores);
  console.log(`\nReading ${pages.length} saved pages in Chromium`);
  for (const measure of MEASURES) console.log(summaryOf(measure, scores));
}

async function scoreAll(pages: readonly SavedPage[], words: Words): Promise<Scored[]> {
  const lab = await PageLab.open();
  const waiting = [...pages];
  const scores: Scored[] = [];
  async function work(): Promise<void> {
    for (let page = waiting.shift(); page; page = waiting.shift()) scores.push(...(await scorePage(lab, page, words)));
  }
  try {
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await lab.close();
  }
  return scores;
}

async function scorePage(lab: PageLab, page: SavedPage, words: Words): Promise<Scored[]> {
  const reading = await lab.read({ url: page.url, html: htmlOf(page), scripts: true });
  if (reading.problem !== null) console.log(`problem  ${page.file}: ${reading.problem}`);
  return scoresOf(page, reading, words).map(score => ({ ...score, page }));
}

function printMisses(scores: readonly Scored[]): void {
  const misses = scores.filter(score => score.outcome !== 'right');
  misses.sort((a, b) => MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) || a.page.file.localeCompare(b.page.file));
  for (const { measure, outcome, expected, read, page } of misses) {
    console.log(
      `${measure.padEnd(13)}${outcome.padEnd(9)}${page.file}\n${' '.repeat(22)}expected ${expected || '–'}\n${' '.repeat(22)}read     ${read || '–'}`,
    );
  }
}

function summaryOf(measure: Measure, scores: readonly Scored[]): string {
  const stated = scores.filter(score => score.measure === measure && score.outcome !== 'unasked');
  const count = (outcome: Score['outcome']) => stated.filter(score => score.outcome === outcome).length;
  const share = stated.length === 0 ? '–' : `${((100 * count('right')) / stated.length).toFixed(1)} %`;
  return `${measure.padEnd(13)}${share.padStart(8)}   right ${count('right')} of ${stated.length}, missing ${count('missing')}, wrong ${count('wrong')}`;
}
