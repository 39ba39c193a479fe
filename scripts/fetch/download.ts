/** The last answer that we hold a copy of, for a conditional request. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export interface Downloaded extends Validators {
  bytes: Uint8Array;
}

export interface DownloadOptions {
  url: string;
  /** What the answer's content type must be. */
  type: RegExp;
  maxBytes: number;
  known: Validators;
  /** For the whole request, body included. */
  timeoutMs: number;
  /** Waits before the second, third … attempt. */
  waitsMs: readonly number[];
  print: (line: string) => void;
}

/** A refusal that no further attempt will change. */
export class Refused extends Error {
  /** The host turns programs away: a person with a browser gets the file. */
  readonly byHand: boolean;

  constructor(reason: string, byHand = false) {
    super(reason);
    this.name = 'Refused';
    this.byHand = byHand;
  }
}

/** Downloads one file; `null` when the server says that it has not changed. Tries again after failures that may pass. @throws Refused */
export async function download(options: DownloadOptions): Promise<Downloaded | null> {
  const { url, waitsMs, print } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await request(options);
    } catch (error) {
      if (error instanceof Refused) throw error;
      const reason = reasonOf(error);
      const wait = waitsMs[attempt];
      if (wait === undefined) throw new Refused(`${url}: ${reason}; given up after ${attempt + 1} attempts`);
      print(`${reason}; trying again in ${wait / 1000} s`);
      await new Promise(done => setTimeout(done, wait));
    }
  }
}

async function request({ url, type, maxBytes, known, timeoutMs, print }: DownloadOptions): Promise<Downloaded | null> {
  const headers = new Headers({ 'user-agent': 'withhold-data-fetch (a person runs this)' });
  if (known.etag) headers.set('if-none-match', known.etag);
  if (known.lastModified) headers.set('if-modified-since', known.lastModified);
  const response = await fetch(url, { headers, redirect: 'follow', signal: AbortSignal.timeout(timeoutMs) });
  if (response.status === 304) return null;
  refuseStatus(url, response.status);
  const said = response.headers.get('content-type') ?? 'no content type';
  if (!type.test(said)) throw new Refused(`${url}: answered with ${said}, which is not this list`);
  const bytes = await bodyOf(response, { url, maxBytes, print });
  if (bytes.length === 0) throw new Refused(`${url}: the answer is empty`);
  return { bytes, etag: response.headers.get('etag') ?? undefined, lastModified: response.headers.get('last-modified') ?? undefined };
}

/** 403 and other refusals are final; what may pass (busy, broken) is thrown as a plain error and tried again. */
function refuseStatus(url: string, status: number): void {
  if (status === 200) return;
  if (status === 401 || status === 403) throw new Refused(`${new URL(url).host} turns programs away (${status})`, true);
  if (status === 408 || status === 429 || status >= 500) throw new Error(`${new URL(url).host} answered ${status}`);
  throw new Refused(`${url}: answered ${status}`);
}

async function bodyOf(
  response: Response,
  { url, maxBytes, print }: Pick<DownloadOptions, 'url' | 'maxBytes' | 'print'>,
): Promise<Uint8Array> {
  const tooBig = () => new Refused(`${url}: larger than ${megabytes(maxBytes)}, which this list never was`);
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > maxBytes) throw tooBig();
  const parts: Uint8Array[] = [];
  let size = 0;
  let told = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > maxBytes) throw tooBig();
    if (size - told >= 2_000_000) {
      told = size;
      print(`${megabytes(size)}${announced > 0 ? ` of ${megabytes(announced)}` : ''}`);
    }
  }
  return Buffer.concat(parts);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
