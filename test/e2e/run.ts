/** `tsx test/e2e/run.ts chromium|firefox [words]`: proves every case (or those whose name has the words) on the built extension. */
import type { BrowserName } from '../../scripts/drive/shopper';
import type { Case } from './case';
import { ACCESS } from './cases/access';
import { ALL_SHOPS } from './cases/all-shops';
import { ALLOWED } from './cases/allowed';
import { BAD_INPUT } from './cases/bad-input';
import { CHOICES } from './cases/choices';
import { CIRCUMSTANCES } from './cases/circumstances';
import { EXPLORER } from './cases/explorer';
import { FAULTS } from './cases/faults';
import { FLAGS } from './cases/flags';
import { HIDING } from './cases/hiding';
import { HOSTILE } from './cases/hostile';
import { MARKS } from './cases/marks';
import { NAVIGATION } from './cases/navigation';
import { NETWORK } from './cases/network';
import { PICTURES } from './cases/pictures';
import { PRERENDER } from './cases/prerender';
import { PRESSED } from './cases/pressed';
import { PRIVACY } from './cases/privacy';
import { SHADOWED } from './cases/shadowed';
import { STATES } from './cases/states';
import { STORMS_AND_RUINS } from './cases/storms';
import { UNSEEN } from './cases/unseen';
import { WAYS_OUT } from './cases/ways-out';
import { Stage } from './stage';

const CASES: readonly Case[] = [
  ...FLAGS,
  ...CHOICES,
  ...NAVIGATION,
  ...CIRCUMSTANCES,
  ...PRERENDER,
  ...BAD_INPUT,
  ...ACCESS,
  ...ALL_SHOPS,
  ...ALLOWED,
  ...NETWORK,
  ...EXPLORER,
  ...MARKS,
  ...PRESSED,
  ...HIDING,
  ...WAYS_OUT,
  ...STATES,
  ...PICTURES,
  ...PRIVACY,
  ...UNSEEN,
  ...SHADOWED,
  ...HOSTILE,
  ...STORMS_AND_RUINS,
  ...FAULTS,
];
/** A browser on a busy machine may stumble once; what fails again in a new browser is broken. A first failure is always printed. */
const TRIES = 2;
/** A case that hangs is a failure, not the end of the run. */
const PATIENCE_MS = 300_000;

const [browser, ...words] = process.argv.slice(2);
if (browser !== 'chromium' && browser !== 'firefox') throw new Error('say which browser: chromium or firefox');
const tally = await proveAll(browser, words.join(' '));
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

async function proveAll(name: BrowserName, asked: string): Promise<{ passed: number; failed: number }> {
  const chosen = CASES.filter(({ only, name: its }) => (only ?? name) === name && its.includes(asked));
  if (chosen.length === 0) throw new Error(`no case in ${name} has the words "${asked}" in its name`);
  const count = { passed: 0, failed: 0 };
  let stage = await Stage.open(name);
  try {
    for (const each of chosen) {
      for (let tried = 1; tried <= TRIES; tried += 1) {
        const begun = performance.now();
        const holds = told(each, tried, await prove(each, stage), performance.now() - begun);
        if (holds || tried === TRIES) count[holds ? 'passed' : 'failed'] += 1;
        if (holds) break;
        // What a case did to its browser must not befall the next.
        await stage.close().catch(() => undefined);
        stage = await Stage.open(name);
      }
    }
  } finally {
    await stage.close();
  }
  return count;
}

/** Says how a try went and how long it took, and whether the case holds. */
function told(each: Case, tried: number, problem: string | null, tookMs: number): boolean {
  const seconds = `${(tookMs / 1000).toFixed(1)} s`;
  if (problem === null) console.log(`ok ${each.name} (${tried > 1 ? `at try ${tried}, ` : ''}${seconds})`);
  else console.log(`${tried < TRIES ? 'STUMBLED' : 'FAILED'} ${each.name}\n   ${problem.replaceAll('\n', '\n   ')}`);
  return problem === null;
}

async function prove(each: Case, stage: Stage): Promise<string | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`took longer than ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    await Promise.race([stage.reset().then(() => each.prove(stage)), late]);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    clearTimeout(timer);
  }
}
