export type BrowserKind = 'chrome' | 'edge' | 'firefox';

/** Which browser's menus to describe. Edge names itself beside Chrome; other Chromium browsers have Chrome's menus. */
export function browserKind(userAgent: string): BrowserKind {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg(e|A|iOS)?\//.test(userAgent) ? 'edge' : 'chrome';
}
