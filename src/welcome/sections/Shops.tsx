import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { KnownShop } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import { SwitchBox } from '../../ui/SwitchBox';
import { missingOf } from '../../ui/shop-origins';
import { useKeptFocus } from '../../ui/use-kept-focus';
import { readsByItself } from '../hosts';

interface ShopsProps {
  shops: readonly KnownShop[];
  paused: readonly string[];
  onChoose: (shops: readonly KnownShop[], on: boolean) => void;
}

/** One switch a shop: read by itself, or only when the shopper clicks the icon. */
export function Shops({ shops, paused, onChoose }: ShopsProps): JSX.Element {
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(part, () => heading.current);
  const missing = shops.filter(shop => missingOf(shop).length > 0);
  return (
    <section id="shops" ref={part}>
      <h2 tabIndex={-1} ref={heading}>
        {t('welcome_shops')}
      </h2>
      <p class="intro">{t('welcome_shops_text')}</p>
      {missing.length === 0 ? null : (
        <div class="all-shops">
          <button type="button" class="btn" onClick={() => onChoose(missing, true)}>
            {t('allow_all')}
          </button>
          <p class="small quiet">{t('allow_all_note')}</p>
        </div>
      )}
      <ul class="switches">
        {shops.map(shop => (
          <li key={shop.id}>
            <label>
              <SwitchBox on={readsByItself(shop, paused)} onChange={chosen => onChoose([shop], chosen)} />
              <span>
                <b>
                  <bdi>{shop.name}</bdi>
                </b>
                <span class="small quiet">{tn('welcome_sites', shop.origins.length)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="small quiet">{t('welcome_other_shops')}</p>
    </section>
  );
}
