import type { IsoDate } from '../../../src/core/types';
import { dayFirstDate } from '../../parsing/date';

/** The day on which a company was put on the NS-CMIC list, from Treasury's remarks on it; `null` where they give none. */
export function listingDate(remarks: string): IsoDate | null {
  const [, day] = /Listing Date \(CMIC\):? (\d{1,2} \w{3} \d{4})/.exec(remarks) ?? [];
  return day === undefined ? null : dayFirstDate(day);
}
