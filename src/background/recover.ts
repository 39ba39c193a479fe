import { logError } from '../platform/log';
import { readOpenTabs, registerGrantedScripts } from './grants';
import { clearAllLeft } from './page-report';
import { syncTabs } from './sync-tabs';

/** What the last worker may have left undone: it can have died after a setting was stored, or before a navigation, a grant or the removal of access was answered. And pages may stand open that no script was put into. */
const STEPS = { syncTabs, clearAllLeft, registerGrantedScripts, readOpenTabs };

/** Runs once when a worker starts, and finishes that. A step that fails is logged, and keeps no other from being done. */
export async function recover(): Promise<void> {
  for (const [name, step] of Object.entries(STEPS)) await step().catch(error => logError(name, error));
}
