import { COLD_BADGE_MS } from '../budgets';
import { lineOf } from './figures';
import { FLAGGED_PAGE, onStage } from './stage';

const RUNS = 15;

/** From the content script's message to a stopped worker until the badge is up, as one of our pages hears of it. */
export function benchWorker(): Promise<void> {
  return onStage(async shopper => {
    const cold: number[] = [];
    const warm: number[] = [];
    const tab = await shopper.openTab(FLAGGED_PAGE);
    await tab.settled();
    // The second store of a report comes right after its badge, with `toBadgeMs` filled in.
    await shopper.inExtension(`(globalThis.badgeAt = 0, api.storage.session.onChanged.addListener(changes => {
      if (changes['report:${tab.id}']?.newValue?.timings.toBadgeMs > 0) globalThis.badgeAt = Date.now();
    }), null)`);
    for (let run = 0; run < RUNS; run += 1) {
      await shopper.stopWorker();
      for (const figures of [cold, warm]) {
        await tab.reload();
        const { readAt, timings } = await tab.settled();
        figures.push((await shopper.inExtension<number>('globalThis.badgeAt')) - readAt - timings.readMs);
      }
    }
    console.log(lineOf('stopped worker: message → badge', cold, 'ms', COLD_BADGE_MS));
    console.log(lineOf('running worker: message → badge', warm, 'ms'));
  });
}
