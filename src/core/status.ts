import type { Status } from './types';

/** Whether an action of this status applies today. Every other status is past or in doubt, and never warns. */
export function isInForce(status: Status): boolean {
  return status === 'in-force' || status === 'partly-in-force';
}
