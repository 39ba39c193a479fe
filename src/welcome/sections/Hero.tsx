import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Phrases } from '../../ui/Phrases';
import { Specimen } from './Specimen';

interface HeroProps {
  /** No shop is read automatically now, whether that was chosen here or elsewhere. */
  clickOnly: boolean;
  /** "Read no shop automatically". */
  onClickOnly: () => void;
}

/** What it is in two sentences, the one choice that matters, and a card with its parts named. */
export function Hero({ clickOnly, onClickOnly }: HeroProps): JSX.Element {
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
          <button type="button" class="btn bare" onClick={onClickOnly}>
            {t('welcome_click_only')}
          </button>
        </div>
        <p class="note" role="status">
          {clickOnly ? t('welcome_click_only_done') : t('welcome_on_device')}
        </p>
      </div>
      <Specimen />
    </section>
  );
}
