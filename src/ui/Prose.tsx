import type { JSX } from 'preact';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** As English prose writes them: "9 September 2021", "Sep 5, 2024", "June 2023", "2025-09-24". */
const DATE = new RegExp(`\\b((?:\\d{1,2} )?${MONTH} (?:\\d{1,2}, )?\\d{4}|\\d{1,2} ${MONTH}|\\d{4}-\\d\\d-\\d\\d)\\b`);

/** What records and guides say in English sentences: no line ends within a date, and what is copied is what stands there. */
export function Prose({ text }: { text: string }): JSX.Element {
  return <>{text.split(DATE).map((part, place) => (place % 2 > 0 ? <span class="date">{part}</span> : part))}</>;
}
