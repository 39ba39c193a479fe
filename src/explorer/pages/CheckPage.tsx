import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Match, Product } from '../../core/types';
import type { SourceChoice } from '../../platform/api';
import { ask } from '../../platform/ask';
import { t, tn } from '../../platform/i18n';
import { onStored } from '../../platform/on-stored';
import { keptText, LONGEST_SELECTED } from '../../platform/selected-text';
import { Card } from '../../ui/Card';
import { byLevel } from '../../ui/levels';
import { ofMatch } from '../../ui/wording';
import type { Catalog, Row } from '../logic/catalog';
import { type Checked, checkText, makerOf, productOf, rowsNaming } from '../logic/check';
import { recordOf } from '../logic/record';
import { hashOf } from '../logic/route';
import { PageHead } from '../sections/PageHead';
import { RowLinks } from '../sections/RowLink';

/** Looks for names in a text: one selected on any page, or typed here. It goes the way of a product's title or of a maker's name, with the sources switched on. */
export function CheckPage({ catalog, stored }: { catalog: Catalog; stored: string | null }): JSX.Element {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const [empty, setEmpty] = useState(false);
  const sources = useSources();
  useEffect(() => {
    if (stored === null) return;
    keptText(stored).then(
      kept => {
        setText(kept ?? '');
        setChecked(kept);
        setGone(kept === null);
      },
      () => setGone(true),
    );
  }, [stored]);
  function check(event: Event): void {
    event.preventDefault();
    setGone(false);
    setEmpty(text.trim() === '');
    setChecked(text.trim() || null);
  }
  // Not with every letter: the matcher runs twice, and each record's names are compared.
  const found = useMemo(
    () => (checked === null || !Array.isArray(sources) ? null : checkedIn(catalog, checked, sources)),
    [catalog, checked, sources],
  );
  const heading = found === null ? '' : foundIn(found);
  return (
    <div class="sheet-page">
      <PageHead title={t('explorer_check')}>
        <p class="lead">{t('explorer_check_lead')}</p>
      </PageHead>
      <form class="check-form" onSubmit={check}>
        <label htmlFor="check-text">{t('explorer_check_label')}</label>
        <textarea
          id="check-text"
          rows={3}
          maxLength={LONGEST_SELECTED}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="btn lead">
          {t('explorer_check_button')}
        </button>
      </form>
      {/* What is said aloud must stand in a place that was there before. */}
      <p role="status" class="vh">
        {heading || (empty ? t('explorer_check_empty') : '')}
      </p>
      {empty ? <p aria-hidden="true">{t('explorer_check_empty')}</p> : null}
      {gone ? <p role="status">{t('explorer_check_gone')}</p> : null}
      {checked !== null && sources === null ? <p role="status">{t('state_loading')}</p> : null}
      {checked !== null && sources instanceof Error ? <Failed why={sources.message} /> : null}
      {checked === null || found === null || !Array.isArray(sources) ? null : (
        <Result catalog={catalog} text={checked} found={found} heading={heading} />
      )}
    </div>
  );
}

/** The sources with the shopper's choices; `null` until the worker has answered. */
function useSources(): SourceChoice[] | Error | null {
  const [sources, setSources] = useState<SourceChoice[] | Error | null>(null);
  useEffect(() => {
    const load = () =>
      void ask('listSources', null).then(
        answer => setSources(answer.sources),
        (error: unknown) => setSources(error instanceof Error ? error : new Error(String(error))),
      );
    load();
    return onStored('local', 'settings', load);
  }, []);
  return sources;
}

/** What was found by the matcher, and the records that only have the text as a name. */
interface Found extends Checked {
  named: readonly Row[];
  /** Whether a source that flags is switched on: without one nothing is looked up. */
  asked: boolean;
}

function checkedIn(catalog: Catalog, text: string, sources: readonly SourceChoice[]): Found {
  const enabled = new Set(sources.filter(source => source.enabled && source.level !== null).map(source => source.id));
  const named = rowsNaming(catalog.rows, text).filter(({ source, category }) => enabled.has(source.id) && category !== 'context');
  return { ...checkText(catalog.dataset, text, enabled), named, asked: enabled.size > 0 };
}

function foundIn({ asTitle, asMaker, named, asked }: Found): string {
  const count = asTitle.length + asMaker.length;
  if (!asked) return t('state_no_sources');
  if (count > 0) return tn('explorer_check_found', count);
  return t(named.length > 0 ? 'explorer_check_only_named' : 'explorer_check_nothing');
}

function Failed({ why }: { why: string }): JSX.Element {
  return (
    <section class="checked" role="alert">
      <h2>{t('state_error')}</h2>
      <p>{t('state_error_text')}</p>
      <p class="note" lang="en">
        {why}
      </p>
    </section>
  );
}

interface ResultProps {
  catalog: Catalog;
  text: string;
  found: Found;
  heading: string;
}

function Result({ catalog, text, found, heading }: ResultProps): JSX.Element {
  const { asTitle, asMaker, named } = found;
  return (
    <section class="checked">
      <h2>{heading}</h2>
      {asTitle.length + asMaker.length === 0 ? (
        <>
          <p>{nothingText(found)}</p>
          <RowLinks rows={named} />
          <p>
            <a class="btn" href={hashOf({ page: 'actions' }, new URLSearchParams({ q: text.slice(0, 80) }))}>
              {t('explorer_check_search')}
            </a>
          </p>
        </>
      ) : null}
      <Cards catalog={catalog} product={productOf(text)} matches={asTitle} />
      {asMaker.length === 0 ? null : <p>{t('explorer_check_as_maker')}</p>}
      <Cards catalog={catalog} product={makerOf(text)} matches={asMaker} />
    </section>
  );
}

function nothingText({ named, asked }: Found): string {
  if (!asked) return t('state_no_sources_text');
  return t(named.length > 0 ? 'explorer_check_named' : 'explorer_nothing_text');
}

interface CardsProps {
  catalog: Catalog;
  product: Product;
  matches: readonly Match[];
}

function Cards({ catalog, product, matches }: CardsProps): JSX.Element | null {
  if (matches.length === 0) return null;
  return (
    <div class="cards">
      {matches.toSorted(byLevel).map(match => {
        const row = catalog.byId.get(match.actionId);
        if (row === undefined) return null;
        return <Card key={match.actionId} match={match} product={product} record={ofMatch(recordOf(catalog, row), match)} />;
      })}
    </div>
  );
}
