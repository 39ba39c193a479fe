import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
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

const TEXTS: Record<NoticeKind, [title: MessageKey, text: MessageKey]> = {
  'page-loading': ['state_page_loading', 'state_page_loading_text'],
  'no-web-page': ['state_no_web_page', 'state_no_web_page_text'],
  'not-a-shop': ['state_not_a_shop', 'state_not_a_shop_text'],
  revoked: ['state_revoked', 'state_revoked_text'],
  paused: ['state_paused', 'state_paused_text'],
  'no-products': ['state_no_products', 'state_no_products_text'],
  'no-sources': ['no_sources', 'no_sources_text'],
  unreadable: ['state_unreadable', 'state_unreadable_text'],
  error: ['state_error', 'state_error_text'],
};

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
  const [title, text] = TEXTS[kind];
  return (
    <section class="verdict notice" role={kind === 'error' ? 'alert' : 'status'}>
      <h1 tabIndex={-1}>
        <Phrases text={t(title)} />
      </h1>
      <p>{t(text, host ?? '')}</p>
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
