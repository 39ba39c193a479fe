/** What the built extension may weigh and take. README prints the main ones; `npm run verify` and `npm run bench` compare with all. */

/** Bytes; code is compressed with gzip. */
export const SIZES = { content: 14_000, popup: 25_000, package: 600_000 } as const;

/** Milliseconds to read a page and match what was read. */
export const READING_MS = { grid: 10, product: 5, nothing: 1 } as const;
/** Milliseconds to look at one batch of changes before it is known whether anything must be read. */
export const BATCH_MS = 1;
/** Milliseconds to put sixty marks on a page. */
export const MARKS_MS = 4;

/** Milliseconds from a message to a stopped worker until the badge is up. */
export const COLD_BADGE_MS = 150;
/** Milliseconds until the popup's first paint. */
export const POPUP_PAINT_MS = 100;
/** Milliseconds of one frame: no page waits longer for a task of ours. */
export const FRAME_MS = 16;

/** Microseconds of matching per title. */
export const TITLE_US = 5;
/** Milliseconds to open the dataset's index. */
export const INDEX_MS = 10;
/** Megabytes that the dataset and its open index take. */
export const INDEX_MB = 15;
