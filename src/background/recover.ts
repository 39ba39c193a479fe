import { registerGrantedScripts } from './grants';
import { clearAllLeft } from './page-report';
import { syncTabs } from './sync-tabs';

/**
 * Runs once when a worker starts, and finishes what the last one may have left undone: it can have died after a setting was stored, or
 * before a navigation, a grant or the removal of access was answered.
 */
export async function recover(): Promise<void> {
  await syncTabs();
  await clearAllLeft();
  await registerGrantedScripts();
}
