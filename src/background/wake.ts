import { catchUp } from './catch-up';
import { clearIfLeft } from './page-report';
import { reportedTabs } from './reports';

/**
 * Runs once when a worker starts, and finishes what the last one may have left undone: it can have died after a choice was stored, or
 * before a navigation was answered.
 */
export async function wake(): Promise<void> {
  await catchUp();
  for (const tabId of await reportedTabs()) await clearIfLeft(tabId);
}
