export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
export function findOrInstall(
  kinds: ('chromium' | 'firefox')[],
): Promise<{ chromium?: string | null; firefox?: string | null; problem: string | null }>;
