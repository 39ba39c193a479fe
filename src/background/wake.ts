import { catchUp } from './catch-up';
import { clearIfLeft } from './page-report';
import { reportedTabs } from './reports';

/**
 * Once in each life of the worker: what the one before it had begun is brought to an end. It may have died after a choice was
 * stored, or before a navigation was answered.
 */
export async function wake(): Promise<void> {
  await catchUp();
  for (const tabId of await reportedTabs()) await clearIfLeft(tabId);
}
