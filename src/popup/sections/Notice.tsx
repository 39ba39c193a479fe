import type { JSX } from 'preact';
import { type MessageKey, t, tFor } from '../../platform/i18n';
import { Phrases } from '../../ui/Phrases';

export type NoticeKind =
  | 'page-loading'
  | 'no-web-page'
  | 'not-a-shop'
  | 'revoked'
  | 'paused'
  | 'no-products'
  | 'no-sources'
  | 'unreadable'
  | 'error';

interface NoticeButton {
  onClick: () => void;
  label: MessageKey;
}

interface NoticeProps {
  kind: NoticeKind;
  host?: string | null;
  /** What went wrong, in the browser's or our own words. */
  detail?: string | null;
  primary?: NoticeButton;
  secondary?: NoticeButton;
}

/** The states without a match: a sentence, what follows from it, and what can be done. */
export function Notice({ kind, host = null, detail = null, primary, secondary }: NoticeProps): JSX.Element {
  return (
    // The focus goes to its heading, which is read: said besides, it would be heard twice.
    <section class="verdict notice" role={kind === 'error' ? 'alert' : undefined}>
      <h1 tabIndex={-1}>
        <Phrases text={tFor('state', kind) ?? ''} />
      </h1>
      <p>{tFor('state', kind, '_text', host ?? '')}</p>
      {detail === null ? null : (
        <p class="gap" lang="en">
          <bdi>{detail}</bdi>
        </p>
      )}
      {primary === undefined ? null : (
        <button type="button" class="btn lead" onClick={primary.onClick}>
          {t(primary.label)}
        </button>
      )}
      {secondary === undefined ? null : (
        <button type="button" class="btn" onClick={secondary.onClick}>
          {t(secondary.label)}
        </button>
      )}
    </section>
  );
}
