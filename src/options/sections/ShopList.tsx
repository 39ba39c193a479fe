import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KnownShop } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import type { Settings } from '../../platform/settings-schema';
import type { Choosing, Shops } from '../use-settings';
import { AllShops } from './AllShops';
import { Part } from './Part';

interface ShopListProps {
  shops: Shops | null;
  settings: Settings;
  choosing: Choosing;
}

/** Where pages are read: paused shops first, then those that a record knows, then what else the shopper allowed. */
export function ShopList({ shops, settings, choosing }: ShopListProps): JSX.Element {
  const [sought, setSought] = useState('');
  const known = (shops?.shops ?? []).filter(({ name, origins }) => saysOne([name, ...origins.map(hostOf)], sought));
  const others = (shops?.others ?? []).filter(origin => saysOne([hostOf(origin)], sought));
  return (
    <Part id="shops" title={t('options_shops')} lead={t('options_shops_lead')}>
      {settings.pausedSites.length > 0 ? (
        <div class="rows">
          {settings.pausedSites.map(host => (
            <div class="row" key={host}>
              <span>
                <bdi class="strong">{host}</bdi>
                <span class="line note">{t('shop_paused')}</span>
              </span>
              <button type="button" class="btn" onClick={() => choosing.change({ kind: 'pause', host, on: false })}>
                {t('resume_short')}
                <span class="vh"> {host}</span>
              </button>
            </div>
          ))}
        </div>
      ) : null}
      <label class="find">
        {t('shops_find')}
        <input type="search" value={sought} onInput={event => setSought(event.currentTarget.value)} />
      </label>
      {sought === '' ? <AllShops shops={shops?.shops ?? []} choosing={choosing} /> : null}
      <div class="rows">
        {known.map(shop => (
          <Known key={shop.id} shop={shop} choosing={choosing} />
        ))}
        {shops !== null && known.length + others.length === 0 ? (
          <p class="row note" role="status">
            {t('shops_none')}
          </p>
        ) : null}
        {others.map(origin => (
          <div class="row" key={origin}>
            <span>
              <bdi class="strong">{hostOf(origin)}</bdi>
              <span class="line note">{t('shop_allowed')}</span>
            </span>
            <button type="button" class="btn" onClick={() => choosing.giveBack([origin])}>
              {t('give_back')}
              <span class="vh"> {hostOf(origin)}</span>
            </button>
          </div>
        ))}
      </div>
    </Part>
  );
}

function Known({ shop, choosing }: { shop: KnownShop; choosing: Choosing }): JSX.Element {
  const { name, origins, listed, granted } = shop;
  return (
    <div class="row">
      <span>
        <bdi class="strong">{name}</bdi>
        <span class="line note">
          {tn('shop_sites', origins.length)} · {t(granted ? (listed ? 'shop_listed' : 'shop_allowed') : 'shop_not_read')}
        </span>
      </span>
      {granted && listed ? null : (
        <button type="button" class="btn" onClick={() => (granted ? choosing.giveBack(origins) : choosing.allow(origins))}>
          {t(granted ? 'give_back' : 'allow')}
          <span class="vh"> {name}</span>
        </button>
      )}
    </div>
  );
}

/** Whether one of a shop's names and hosts holds what was typed, whatever the accents and capitals. */
function saysOne(names: readonly string[], sought: string): boolean {
  const wanted = folded(sought.trim());
  return names.some(name => folded(name).includes(wanted));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z*]+:\/\//, '').replace(/\/.*$/, '');
}
