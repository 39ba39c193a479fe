import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, number, t } from '../../platform/i18n';
import { isolated } from '../../platform/record-words';
import type { HitKind } from '../logic/entries';
import type { Answer, Hit } from '../logic/search';
import { Highlighted } from './Highlighted';

type NamedKind = Exclude<HitKind, 'action'>;

/** As many of a kind as fit on a line or two, until the rest is asked for. */
const SHOWN = 6;

/** That no record has what was typed, whose direction is not the sentence's. */
export function noneNames(query: string): string {
  return t('explorer_none_names', isolated(query));
}

const TITLES: Record<NamedKind, MessageKey> = {
  brand: 'explorer_brands',
  company: 'explorer_companies',
  good: 'explorer_goods',
  country: 'explorer_countries',
};

/** Brands, companies, goods and countries that match the search, above the records. */
export function OtherHits({ answer, query }: { answer: Answer; query: string }): JSX.Element {
  return (
    <section class="others" aria-label={t('explorer_other_hits')}>
      {answer.instead === null ? null : (
        <div class="instead">
          <p>
            {noneNames(query)} <span class="quiet">{t('explorer_nothing_text')}</span>
          </p>
          <p>
            {t('explorer_instead')} <b>{answer.instead}</b>
          </p>
        </div>
      )}
      {hitsByKind(answer.hits).map(([kind, hits]) => (
        <div key={kind} class="other">
          <h2>{t(TITLES[kind])}</h2>
          <Hits hits={hits} answer={answer} />
        </div>
      ))}
    </section>
  );
}

/** The kind of what agrees best stands first: who searches for cotton means the good, not thirty firms that bear it in their names. */
export function hitsByKind(hits: readonly Hit[]): [NamedKind, Hit[]][] {
  const kinds = new Map<NamedKind, Hit[]>();
  for (const hit of hits) {
    const { kind } = hit.entry;
    if (kind !== 'action') kinds.set(kind, [...(kinds.get(kind) ?? []), hit]);
  }
  return [...kinds];
}

/** The names found of one kind, and the way to those beyond the first line. Another answer begins short again. */
function Hits({ hits, answer }: { hits: readonly Hit[]; answer: Answer }): JSX.Element {
  const [whole, setWhole] = useState<Answer | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const left = whole === answer ? 0 : hits.length - SHOWN;
  // The keyboard goes on with the first name that was asked for.
  useEffect(() => {
    if (whole !== null) list.current?.children[SHOWN]?.querySelector('a')?.focus();
  }, [whole]);
  return (
    <ul class="brands" ref={list}>
      {hits.slice(0, left > 0 ? SHOWN : hits.length).map(({ entry, marks }) => (
        <li key={entry.id}>
          <a href={entry.href} data-result class={entry.official ? 'official' : ''} lang={entry.official ? 'en' : undefined}>
            <Highlighted text={entry.name} marks={marks} />
          </a>
        </li>
      ))}
      {left > 0 ? (
        <li>
          <button type="button" class="btn bare" onClick={() => setWhole(answer)}>
            {t('and_more', number(left))}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
