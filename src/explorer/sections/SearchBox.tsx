import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import { hashOf } from '../logic/route';

/** The links that the arrow keys walk through from the search box. */
const RESULT = '[data-result]';

interface SearchBoxProps {
  query: string;
  /** The page that checks a text is open. The link to it is here, not in the menu. */
  checking: boolean;
  onSearch: (query: string) => void;
}

/** Results appear below while one types. Arrow keys walk into them; Enter opens the first. */
export function SearchBox({ query, checking, onSearch }: SearchBoxProps): JSX.Element {
  const [text, setText] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  // A link, the back button or "Clear" may change the query. A layout effect, so that no letter typed meanwhile is lost.
  useLayoutEffect(() => setText(current => (current.trim() === query ? current : query)), [query]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => walk(event, field.current);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  function seek(next: string): void {
    setText(next);
    onSearch(next.trim());
  }
  return (
    <search class="find">
      <div class="above">
        <label htmlFor="search">{t('explorer_search')}</label>
        <a href={hashOf({ page: 'check' })} aria-current={checking ? 'page' : undefined}>
          {t('explorer_check')}
        </a>
      </div>
      <div class="field">
        <Icon name="search" />
        <input
          id="search"
          ref={field}
          type="search"
          autoComplete="off"
          spellcheck={false}
          enterKeyHint="search"
          maxLength={200}
          placeholder={t('explorer_search_try')}
          value={text}
          onInput={event => seek(event.currentTarget.value)}
        />
        <kbd>/</kbd>
      </div>
    </search>
  );
}

function walk(event: KeyboardEvent, field: HTMLInputElement | null): void {
  // While an input method composes, Enter and arrows choose its candidates.
  if (field === null || event.isComposing || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  if (
    event.key === '/' &&
    !(active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement || active instanceof HTMLSelectElement)
  ) {
    event.preventDefault();
    field.focus();
    field.select();
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const results = [...document.querySelectorAll<HTMLElement>(RESULT)];
  if (active === field && event.key === 'Enter') results[0]?.click();
  const at = active === null ? -1 : results.indexOf(active);
  if (step === undefined || (active !== field && at < 0)) return;
  event.preventDefault();
  (at + step < 0 ? field : results[at + step])?.focus();
}
