/** One state of one of our pages: its address in the extension and what the worker answers there. */
export interface Shot {
  name: string;
  path: string;
  answers: Record<string, unknown>;
  stored?: Record<string, unknown>;
  /** Fixed for full pages; the popup is shot at each asked width. */
  width?: number;
  /** Only what stands without scrolling. */
  fold?: boolean;
  /** What to do before the picture, as a script in the page. */
  act?: string;
}
