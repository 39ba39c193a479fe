const logged = new Set<string>();
let listener: ((line: string) => void) | null = null;

/** A browser's error text may hold the address of a page; the rest of what is kept is our own words. */
const ADDRESS = /\b(?:https?|file|ftp|blob|data):[^\s"')\]}]+/gi;
const LONGEST = 500;

/** Logs each distinct error once, with one prefix. Never page contents: only our own words and the stack. */
export function logError(where: string, error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const key = `${where}: ${text}`;
  if (logged.has(key)) return;
  logged.add(key);
  listener?.(lineOf(where, error));
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console
  console.error(`[withhold] ${key}`);
}

/** Calls `listen` with every further error, as one short line without addresses of pages: the worker stores them. */
export function onLoggedError(listen: (line: string) => void): void {
  listener = listen;
}

function lineOf(where: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${where}: ${message.replace(ADDRESS, '<address>')}`.replace(/\s+/g, ' ').slice(0, LONGEST);
}
