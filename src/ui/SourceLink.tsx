import type { JSX } from 'preact';
import type { Citation } from '../core/types';
import { Icon } from './Icon';
import { Prose } from './Prose';

/** The arrow never stands alone on a line. */
const NO_BREAK = '\u00a0';

/** A link to an outside page that names its host, by which readers judge a source. Only http(s) addresses become links. */
export function SourceLink({ citation, by = null }: { citation: Citation; by?: string | null }): JSX.Element {
  const host = hostOf(citation.url);
  if (host === null) return <span lang="en">{citation.title}</span>;
  return (
    <>
      <a href={citation.url} target="_blank" rel="noreferrer" lang="en">
        <bdi>
          <Prose text={citation.title} />
        </bdi>
        {NO_BREAK}
        <Icon name="out" />
      </a>
      <span class="note" lang="en">
        <bdi>{by === null ? host : `${host} · ${by}`}</bdi>
      </span>
    </>
  );
}

function hostOf(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}
