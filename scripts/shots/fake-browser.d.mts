/** A call that was made of the fake browser. */
export interface Asked {
  call: string;
  input?: unknown;
}

export interface FakeBrowserOptions {
  messages: Record<string, { message: string }>;
  language: string;
  dir: 'ltr' | 'rtl';
  /** What the worker answers to a call; `'never'` for one that stays open, any other text for one that fails with it. */
  answers: Record<string, unknown>;
  /** What `storage.local` holds. */
  stored?: Record<string, unknown>;
}

export function fakeBrowser(options: FakeBrowserOptions): { asked: Asked[] } & Record<string, unknown>;
