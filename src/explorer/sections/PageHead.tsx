import type { ComponentChildren, JSX } from 'preact';
import { Phrases } from '../../ui/Phrases';
import { plainTitle } from '../logic/page-title';
import type { PlainPage } from '../logic/route';
import { Trail } from './Trail';

interface PageHeadProps {
  title: string;
  /** The title is the government's own wording. */
  official?: boolean;
  /** The title is ours, and kept in English alone. */
  english?: boolean;
  /** The page of the menu it belongs to. */
  home?: PlainPage;
  children?: ComponentChildren;
}

/** The way back, the title, and what follows from it. */
export function PageHead({ title, official = false, english = false, home, children }: PageHeadProps): JSX.Element {
  return (
    <header class="page-head">
      {home === undefined ? <Trail /> : <Trail home={{ page: home, label: plainTitle(home) }} />}
      <h1 class={official ? 'official' : ''} lang={official || english ? 'en' : undefined}>
        <bdi>{official ? title : <Phrases text={title} />}</bdi>
      </h1>
      {children}
    </header>
  );
}
