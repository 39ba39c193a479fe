import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { KnownShop } from '../../platform/api';
import { list, t, tn } from '../../platform/i18n';
import { hostIn, isOfSite } from '../../platform/site';
import { EVERY_HOST, missingOf } from '../../ui/shop-origins';
import { useKeptFocus } from '../../ui/use-kept-focus';
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
        {read > 0 && held.length === 0 && given.length === 0 ? (
          <Pause name={name} hosts={readable.map(hostIn)} commands={commands} />
        ) : null}
      </Row>
      {partly ? given.map(origin => <GivenRow key={origin} origin={origin} paused={paused} commands={commands} />) : null}
    </>
  );
}

/** What a grant is called: its host, or that it is for every site. */
export function nameOfGrant(origin: string): string {
  const host = hostIn(origin);
  return host === EVERY_HOST ? t('every_site') : host;
}

/** One host that the shopper allowed. */
export function GivenRow({ origin, paused, commands }: RowProps & { origin: string }): JSX.Element {
  const host = hostIn(origin);
  const name = nameOfGrant(origin);
  const held = paused.filter(site => touches(site, host));
  const notes = [
    ...(held.some(site => isOfSite(site, host)) ? [] : [t('shop_allowed')]),
    ...(held.length > 0 ? [held.includes(host) ? t('shop_paused') : `${list(held)} · ${t('shop_paused')}`] : []),
  ];
  return (
    <Row name={name} notes={notes}>
      {held.length > 0 ? <Resume name={name} hosts={held} commands={commands} /> : null}
      <RowButton label={t('give_back')} name={name} onClick={() => commands.revoke([origin])} />
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

/** A shop that comes with the extension cannot be given back: the browser allows it. To pause it is the way out. */
function Pause({ name, hosts, commands }: { name: string; hosts: readonly string[]; commands: Commands }): JSX.Element {
  return <RowButton label={t('pause_short')} name={name} onClick={() => commands.change({ kind: 'pause-all', hosts, on: true })} />;
}

function Resume({ name, hosts, commands }: { name: string; hosts: readonly string[]; commands: Commands }): JSX.Element {
  return <RowButton label={t('resume_short')} name={name} onClick={() => commands.change({ kind: 'pause-all', hosts, on: false })} />;
}

/** A row keeps the focus when its pressed button disappears: it then says what became of it, and the next button is one step away. */
function Row({ name, notes, children }: { name: string; notes: readonly string[]; children: ComponentChildren }): JSX.Element {
  const row = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useKeptFocus(row, () => words.current);
  return (
    <div class="row" ref={row}>
      <span tabIndex={-1} ref={words}>
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
