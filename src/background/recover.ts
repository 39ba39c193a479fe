import { clearIfLeft } from './page-report';
import { reportedTabs } from './reports';
import { syncTabs } from './sync-tabs';

/**
 * Runs once when a worker starts, and finishes what the last one may have left undone: it can have died after a setting was stored, or
 * before a navigation was answered.
 */
export async function recover(): Promise<void> {
  await syncTabs();
  for (const tabId of await reportedTabs()) await clearIfLeft(tabId);
}
