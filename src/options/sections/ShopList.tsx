import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KnownShop } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import type { Settings } from '../../platform/settings-schema';
import { hostIn } from '../../platform/site';
import { missingOf } from '../../ui/shop-origins';
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
            <Row key={host} name={host} notes={[t('shop_paused')]}>
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
          <GivenRow key={origin} origin={origin} commands={commands} />
        ))}
      </div>
    </Part>
  );
}

/** A shop that is read on some of its hosts says both, and each host that was allowed can be taken back for itself. */
function KnownShopRow({ shop, commands }: { shop: KnownShop; commands: Commands }): JSX.Element {
  const { name, listed, readable, given } = shop;
  const missing = missingOf(shop);
  const partly = readable.length > 0 && missing.length > 0;
  const notes = [
    ...(readable.length > 0 ? [`${tn('shop_sites', readable.length)} · ${t(listed ? 'shop_listed' : 'shop_allowed')}`] : []),
    ...(missing.length > 0 ? [`${tn('shop_sites', missing.length)} · ${t('shop_not_read')}`] : []),
  ];
  return (
    <>
      <Row name={name} notes={notes}>
        {missing.length > 0 ? <RowButton label={t('allow')} name={name} onClick={() => commands.allow(missing)} /> : null}
        {missing.length === 0 && given.length > 0 ? (
          <RowButton label={t('give_back')} name={name} onClick={() => commands.revoke(given)} />
        ) : null}
      </Row>
      {partly ? given.map(origin => <GivenRow key={origin} origin={origin} commands={commands} />) : null}
    </>
  );
}

/** One host that the shopper allowed. */
function GivenRow({ origin, commands }: { origin: string; commands: Commands }): JSX.Element {
  return (
    <Row name={hostIn(origin)} notes={[t('shop_allowed')]}>
      <RowButton label={t('give_back')} name={hostIn(origin)} onClick={() => commands.revoke([origin])} />
    </Row>
  );
}

function Row({ name, notes, children }: { name: string; notes: readonly string[]; children: ComponentChildren }): JSX.Element {
  return (
    <div class="row">
      <span>
        <bdi class="strong">{name}</bdi>
        {notes.map(note => (
          <span key={note} class="line note">
            {note}
          </span>
        ))}
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
