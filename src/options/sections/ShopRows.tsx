import type { ComponentChildren, JSX } from 'preact';
import type { KnownShop } from '../../platform/api';
import { list, t, tn } from '../../platform/i18n';
import { hostIn, isOfSite } from '../../platform/site';
import { missingOf } from '../../ui/shop-origins';
import type { Commands } from '../use-settings';

/** More hosts than this are counted, not named. */
const MOST_NAMED = 3;

interface RowProps {
  /** Hosts and sites that the shopper paused. */
  paused: readonly string[];
  commands: Commands;
}

/** Whether a pause touches a shop's or a grant's host: it names the host, a part of it or a site that holds it. */
export function touches(paused: string, host: string): boolean {
  return isOfSite(host, paused) || isOfSite(paused, host);
}

/** A shop that is read on some of its hosts and not on others says both, and each host that was allowed can be taken back for itself. */
export function KnownShopRow({ shop, paused, commands }: RowProps & { shop: KnownShop }): JSX.Element {
  const { name, listed, origins, readable, given } = shop;
  const missing = missingOf(shop);
  const partly = readable.length > 0 && missing.length > 0;
  const held = paused.filter(site => origins.some(origin => touches(site, hostIn(origin))));
  const read = readable.filter(origin => !held.some(site => isOfSite(site, hostIn(origin)))).length;
  const notes = [
    ...(read > 0 ? [`${tn('shop_sites', read)} · ${t(listed ? 'shop_listed' : 'shop_allowed')}`] : []),
    ...(held.length > 0 ? [`${held.length > MOST_NAMED ? tn('shop_sites', held.length) : list(held)} · ${t('shop_paused')}`] : []),
    ...(missing.length > 0 ? [`${tn('shop_sites', missing.length)} · ${t('shop_not_read')}`] : []),
  ];
  return (
    <>
      <Row name={name} notes={notes}>
        {held.length > 0 ? <Resume name={name} hosts={held} commands={commands} /> : null}
        {missing.length > 0 ? <RowButton label={t('allow')} name={name} onClick={() => commands.allow(missing)} /> : null}
        {missing.length === 0 && given.length > 0 ? (
          <RowButton label={t('give_back')} name={name} onClick={() => commands.revoke(given)} />
        ) : null}
      </Row>
      {partly ? given.map(origin => <GivenRow key={origin} origin={origin} paused={[]} commands={commands} />) : null}
    </>
  );
}

/** One host that the shopper allowed. */
export function GivenRow({ origin, paused, commands }: RowProps & { origin: string }): JSX.Element {
  const host = hostIn(origin);
  const held = paused.filter(site => touches(site, host));
  return (
    <Row name={host} notes={[t(held.length > 0 ? 'shop_paused' : 'shop_allowed')]}>
      {held.length > 0 ? <Resume name={host} hosts={held} commands={commands} /> : null}
      <RowButton label={t('give_back')} name={host} onClick={() => commands.revoke([origin])} />
    </Row>
  );
}

/** What is paused, one host or several, with its way back. */
export function PausedRow({ name, hosts, commands }: { name: string; hosts: readonly string[]; commands: Commands }): JSX.Element {
  return (
    <Row name={name} notes={[t('shop_paused')]}>
      <Resume name={name} hosts={hosts} commands={commands} />
    </Row>
  );
}

function Resume({ name, hosts, commands }: { name: string; hosts: readonly string[]; commands: Commands }): JSX.Element {
  return <RowButton label={t('resume_short')} name={name} onClick={() => commands.change({ kind: 'pause-all', hosts, on: false })} />;
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
