type Kind = 'chromium' | 'firefox';

export function findBrowser(kind: Kind): string | null;
export function findOrInstall(
  kinds: readonly Kind[],
): Promise<{ chromium?: string | null; firefox?: string | null; problem: string | null }>;
export function howToInstall(kinds: readonly Kind[]): string;
