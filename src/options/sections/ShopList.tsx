import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KnownShop } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import type { Settings } from '../../platform/settings-schema';
import { hostIn } from '../../platform/site';
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
  const known = (shops?.shops ?? []).filter(({ name, origins }) => saysOne([name, ...origins.map(hostIn)], sought));
  const others = (shops?.others ?? []).filter(origin => saysOne([hostIn(origin)], sought));
  return (
    <Part id="shops" title={t('options_shops')} lead={t('options_shops_lead')}>
      {settings.pausedSites.length > 0 ? (
        <div class="rows">
          {settings.pausedSites.map(host => (
            <Row key={host} name={host} note={t('shop_paused')}>
              <Act label={t('resume_short')} name={host} act={() => choosing.change({ kind: 'pause', host, on: false })} />
            </Row>
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
          <Row key={origin} name={hostIn(origin)} note={t('shop_allowed')}>
            <Act label={t('give_back')} name={hostIn(origin)} act={() => choosing.giveBack([origin])} />
          </Row>
        ))}
      </div>
    </Part>
  );
}

function Known({ shop, choosing }: { shop: KnownShop; choosing: Choosing }): JSX.Element {
  const { name, origins, listed, granted } = shop;
  const how = t(granted ? (listed ? 'shop_listed' : 'shop_allowed') : 'shop_not_read');
  return (
    <Row name={name} note={`${tn('shop_sites', origins.length)} · ${how}`}>
      {granted && listed ? null : (
        <Act
          label={t(granted ? 'give_back' : 'allow')}
          name={name}
          act={() => (granted ? choosing.giveBack(origins) : choosing.allow(origins))}
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
function Act({ label, name, act }: { label: string; name: string; act: () => void }): JSX.Element {
  return (
    <button type="button" class="btn" onClick={act}>
      {label}
      <span class="vh"> {name}</span>
    </button>
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
