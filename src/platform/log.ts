const said = new Set<string>();
/** Receives every new error, so that the worker can store it. */
let keeper: ((line: string) => void) | null = null;

/** A browser's error text may hold the address of a page; the rest of what is kept is our own words. */
const ADDRESS = /\b(?:https?|file|ftp|blob|data):[^\s"')\]}]+/gi;
const LONGEST = 500;

/** Says what went wrong, once per distinct error, with one prefix. Never page contents: only our own words and the stack. */
export function logError(where: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const key = `${where}: ${text}`;
  if (said.has(key)) return;
  said.add(key);
  keeper?.(lineOf(where, error));
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console
  console.error(`[withhold] ${key}`);
}

/** Hands every further error to `keep`, as one short line without addresses of pages. */
export function keepErrors(keep: (line: string) => void): void {
  keeper = keep;
}

function lineOf(where: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${where}: ${message.replace(ADDRESS, '<address>')}`.replace(/\s+/g, ' ').slice(0, LONGEST);
}
