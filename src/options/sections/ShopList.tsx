import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, tn } from '../../platform/i18n';
import type { Settings } from '../../platform/settings-schema';
import { hostIn } from '../../platform/site';
import type { Shops } from '../../ui/use-stored-settings';
import { isSought, matchesQuery } from '../shop-search';
import type { Commands } from '../use-settings';
import { AllShops } from './AllShops';
import { Part } from './Part';
import { GivenRow, KnownShopRow, nameOfGrant, PausedRow, touches } from './ShopRows';

interface ShopListProps {
  settings: Settings;
  commands: Commands;
}

/** Where pages are read: shops that a record knows, what else the shopper allowed, and what is paused besides. */
export function ShopList({ shops, ...rest }: ShopListProps & { shops: Shops | null }): JSX.Element {
  return <Part id="shops">{shops === null ? null : <SearchedShops all={shops} {...rest} />}</Part>;
}

function SearchedShops({ all, settings, commands }: ShopListProps & { all: Shops }): JSX.Element {
  const [query, setQuery] = useState('');
  const paused = settings.pausedSites;
  const hosts = [...all.shops.flatMap(({ origins }) => origins), ...all.others].map(hostIn);
  const known = all.shops.filter(shop => isSought(shop, query));
  const others = all.others.filter(origin => matchesQuery([nameOfGrant(origin)], query));
  const elsewhere = paused.filter(site => !hosts.some(host => touches(site, host)) && matchesQuery([site], query));
  return (
    <>
      <label class="find">
        {t('shops_find')}
        <input type="search" value={query} onInput={event => setQuery(event.currentTarget.value)} />
      </label>
      {query === '' ? <AllShops shops={all.shops} commands={commands} /> : null}
      <div class="rows">
        {query === '' && paused.length > 1 ? <PausedRow name={tn('shop_sites', paused.length)} hosts={paused} commands={commands} /> : null}
        {elsewhere.map(host => (
          <PausedRow key={host} name={host} hosts={[host]} commands={commands} />
        ))}
        {known.map(shop => (
          <KnownShopRow key={shop.id} shop={shop} paused={paused} commands={commands} />
        ))}
        {known.length + others.length + elsewhere.length === 0 ? (
          <p class="row note" role="status">
            {t('shops_none')}
          </p>
        ) : null}
        {others.map(origin => (
          <GivenRow key={origin} origin={origin} paused={paused} commands={commands} />
        ))}
      </div>
    </>
  );
}
