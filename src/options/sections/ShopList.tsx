import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KnownShop } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import type { Settings } from '../../platform/settings-schema';
import { hostIn } from '../../platform/site';
import type { Shops } from '../../ui/use-stored-settings';
import type { Commands } from '../use-settings';
import { AllShops } from './AllShops';
import { Part } from './Part';

interface ShopListProps {
  shops: Shops | null;
  settings: Settings;
  commands: Commands;
}

/** Where pages are read: paused shops first, then those that a record knows, then what else the shopper allowed. */
export function ShopList({ shops, settings, commands }: ShopListProps): JSX.Element {
  const [query, setQuery] = useState('');
  const known = (shops?.shops ?? []).filter(({ name, origins }) => matchesQuery([name, ...origins.map(hostIn)], query));
  const others = (shops?.others ?? []).filter(origin => matchesQuery([hostIn(origin)], query));
  return (
    <Part id="shops" title={t('options_shops')} lead={t('options_shops_lead')}>
      {settings.pausedSites.length > 0 ? (
        <div class="rows">
          {settings.pausedSites.map(host => (
            <Row key={host} name={host} note={t('shop_paused')}>
              <RowButton label={t('resume_short')} name={host} onClick={() => commands.change({ kind: 'pause', host, on: false })} />
            </Row>
          ))}
        </div>
      ) : null}
      <label class="find">
        {t('shops_find')}
        <input type="search" value={query} onInput={event => setQuery(event.currentTarget.value)} />
      </label>
      {query === '' ? <AllShops shops={shops?.shops ?? []} commands={commands} /> : null}
      <div class="rows">
        {known.map(shop => (
          <KnownShopRow key={shop.id} shop={shop} commands={commands} />
        ))}
        {shops !== null && known.length + others.length === 0 ? (
          <p class="row note" role="status">
            {t('shops_none')}
          </p>
        ) : null}
        {others.map(origin => (
          <Row key={origin} name={hostIn(origin)} note={t('shop_allowed')}>
            <RowButton label={t('give_back')} name={hostIn(origin)} onClick={() => commands.revoke([origin])} />
          </Row>
        ))}
      </div>
    </Part>
  );
}

function KnownShopRow({ shop, commands }: { shop: KnownShop; commands: Commands }): JSX.Element {
  const { name, origins, listed, granted } = shop;
  const how = t(granted ? (listed ? 'shop_listed' : 'shop_allowed') : 'shop_not_read');
  return (
    <Row name={name} note={`${tn('shop_sites', origins.length)} · ${how}`}>
      {granted && listed ? null : (
        <RowButton
          label={t(granted ? 'give_back' : 'allow')}
          name={name}
          onClick={() => (granted ? commands.revoke(origins) : commands.allow(origins))}
        />
      )}
    </Row>
  );
}

function Row({ name, note, children }: { name: string; note: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="row">
      <span>
        <bdi class="strong">{name}</bdi>
        <span class="line note">{note}</span>
      </span>
      {children}
    </div>
  );
}

/** A button that says for a screen reader which of the rows it acts on. */
function RowButton({ label, name, onClick }: { label: string; name: string; onClick: () => void }): JSX.Element {
  return (
    <button type="button" class="btn" onClick={onClick}>
      {label}
      <span class="vh"> {name}</span>
    </button>
  );
}

/** Whether one of a shop's names and hosts contains what was typed; accents and case do not count. */
function matchesQuery(names: readonly string[], query: string): boolean {
  const wanted = folded(query.trim());
  return names.some(name => folded(name).includes(wanted));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
