import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { HitKind } from '../logic/entries';
import type { Answer } from '../logic/search';
import { Highlighted } from './Highlighted';

const KINDS: readonly Exclude<HitKind, 'action'>[] = ['brand', 'company', 'good', 'country'];
/** As many of a kind as fit on a line or two; the words typed are the way to the rest. */
const SHOWN = 6;

/** Brands, companies, goods and countries that agree with the search, above the records. */
export function OtherHits({ answer }: { answer: Answer }): JSX.Element {
  const titles: Record<(typeof KINDS)[number], string> = {
    brand: t('explorer_brands'),
    company: t('explorer_companies'),
    good: t('explorer_goods'),
    country: t('explorer_countries'),
  };
  return (
    <section class="others" aria-label={t('explorer_other_hits')}>
      {answer.instead === null ? null : (
        <p class="instead" role="status">
          {t('explorer_instead')} <b>{answer.instead}</b>
        </p>
      )}
      {KINDS.map(kind => {
        const hits = answer.hits.filter(({ entry }) => entry.kind === kind);
        if (hits.length === 0) return null;
        return (
          <div key={kind} class="other">
            <h2>{titles[kind]}</h2>
            <ul class="brands">
              {hits.slice(0, SHOWN).map(({ entry, marks }) => (
                <li key={entry.id}>
                  <a href={entry.href} data-result class={entry.official ? 'official' : ''} lang={entry.official ? 'en' : undefined}>
                    <Highlighted text={entry.name} marks={marks} />
                  </a>
                </li>
              ))}
              {hits.length > SHOWN ? <li class="note">{t('explorer_more', hits.length - SHOWN)}</li> : null}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
