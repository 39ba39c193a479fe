import type { JSX } from 'preact';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** Dates as English prose writes them ("9 September 2021", "Sep 5, 2024", "June 2023", "2025-09-24"), and doubled initials ("NS-CMIC"). */
const WHOLE = new RegExp(`\\b((?:\\d{1,2} )?${MONTH} (?:\\d{1,2}, )?\\d{4}|\\d{1,2} ${MONTH}|\\d{4}-\\d\\d-\\d\\d|[A-Z]{2,}-[A-Z]{2,})\\b`);

/** What records and guides say in English sentences: no line ends within a date or a doubled initial, and what is copied is what stands there. */
export function Prose({ text }: { text: string }): JSX.Element {
  return <>{text.split(WHOLE).map((part, place) => (place % 2 > 0 ? <span class="whole">{part}</span> : part))}</>;
}
