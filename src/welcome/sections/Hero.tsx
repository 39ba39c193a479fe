import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { Phrases } from '../../ui/Phrases';
import { Specimen } from './Specimen';

interface HeroProps {
  /** "Read no shop automatically"; resolves when that is stored. */
  onClickOnly: () => Promise<void>;
  onFailed: (error: unknown) => void;
}

/** What it is in two sentences, the one choice that matters, and a card with its parts named. */
export function Hero({ onClickOnly, onFailed }: HeroProps): JSX.Element {
  const [done, setDone] = useState(false);
  const clickOnly = () => void onClickOnly().then(() => setDone(true), onFailed);
  return (
    <section class="hero">
      <div>
        <h1>
          <Phrases text={t('welcome_title')} />
        </h1>
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
          {done ? t('welcome_click_only_done') : t('welcome_on_device')}
        </p>
      </div>
      <Specimen />
    </section>
  );
}
