import type { Match } from '../core/types';

/** Whether words of a company matched; a place or a good can be hidden for the one product only. */
export function isOfCompany({ basis }: Match): boolean {
  return basis !== 'place' && basis !== 'good';
}
