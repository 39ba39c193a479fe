import type { HTTPRequest, Page } from 'puppeteer-core';

/** Answers a page's request: HTML for an address that is served, `null` for every other, which then fails as without a network. */
export type Shops = (url: string) => Answer | string | null;

/** An answer with more to it than a page's text. */
export interface Answer {
  body: string | Buffer;
  contentType?: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Serves shops at their real addresses without a network; `null` leaves the network as it is. */
export async function serveShops(page: Page, shops: Shops | null): Promise<void> {
  if (shops === null) return;
  await page.setRequestInterception(true);
  page.on('request', request => void answer(request, shops).catch(() => undefined));
}

async function answer(request: HTTPRequest, shops: Shops): Promise<void> {
  if (!request.url().startsWith('http')) return request.continue();
  const found = shops(request.url());
  if (found === null) return request.abort();
  const {
    body,
    contentType = 'text/html; charset=utf-8',
    status = 200,
    headers = {},
  } = typeof found === 'string' ? { body: found } : found;
  return request.respond({ status, contentType, body, headers });
}
