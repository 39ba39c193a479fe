import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Specimen } from './Specimen';

/** What it is in two sentences, the one choice that matters, and a card with its parts named. */
export function Hero({ onClickOnly }: { onClickOnly: () => void }): JSX.Element {
  const [said, setSaid] = useState(false);
  function clickOnly(): void {
    onClickOnly();
    setSaid(true);
  }
  return (
    <section class="hero">
      <div>
        <h1>{t('welcome_title')}</h1>
        <p class="intro">{t('welcome_intro')}</p>
        <div class="go">
          <a class="btn lead" href="#shops">
            {t('welcome_choose_shops')}
          </a>
          <button type="button" class="btn bare" onClick={clickOnly}>
            {t('welcome_click_only')}
          </button>
        </div>
        <p class="note" role="status">
          {said ? t('welcome_click_only_done') : t('welcome_on_device')}
        </p>
      </div>
      <Specimen />
    </section>
  );
}
