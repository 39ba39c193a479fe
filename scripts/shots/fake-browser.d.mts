/** A call that was made of the fake browser. */
export interface Asked {
  call: string;
  input?: unknown;
}

export interface FakeBrowserOptions {
  messages: Record<string, { message: string }>;
  language: string;
  /** What the worker answers to a call; `'never'` for one that stays open, any other text for one that fails with it. */
  answers: Record<string, unknown>;
  /** What `storage.local` holds. */
  stored?: Record<string, unknown>;
}

export interface FakeBrowser extends Record<string, unknown> {
  asked: Asked[];
  /** A value is stored, by whomever. */
  stored(area: string, key: string, newValue: unknown): unknown;
  /** A permission is given or taken back, by whatever means. */
  permitted(): unknown;
  i18n: { getMessage(key: string, substitutions?: string | string[]): string; getUILanguage(): string };
}

export function fakeBrowser(options: FakeBrowserOptions): FakeBrowser;
