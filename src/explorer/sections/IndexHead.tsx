import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { CATEGORIES, type Category } from '../logic/catalog';
import type { IndexLetter } from '../logic/index-lists';
import { CategoryShape, categoryWord } from './Shape';

/** What the shapes beside the names stand for: those that this index uses, the weightiest first. */
export function ShapeKey({ letters }: { letters: readonly IndexLetter[] }): JSX.Element {
  const used = new Set<Category>(letters.flatMap(({ lines }) => lines.map(line => line.category)));
  return (
    <ul class="shape-key note">
      {CATEGORIES.filter(each => used.has(each)).map(category => (
        <li key={category} data-level={category}>
          <CategoryShape category={category} />
          {categoryWord(category)}
        </li>
      ))}
    </ul>
  );
}

/** The way to a letter past all the names before it. The address names the page, so these are buttons and no links. */
export function LetterJumps({ letters }: { letters: readonly string[] }): JSX.Element | null {
  if (letters.length === 0) return null;
  return (
    <nav class="jumps" aria-label={t('explorer_letters')}>
      {letters.map(letter => (
        <button key={letter} type="button" class="btn" onClick={() => document.getElementById(letterId(letter))?.focus()}>
          {letter}
        </button>
      ))}
    </nav>
  );
}

/** Where a letter's names begin. */
export function letterId(letter: string): string {
  return `letter-${letter}`;
}
