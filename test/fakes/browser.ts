import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { host_permissions: string[] };
const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<string, { message: string }>;

export interface FakeTab {
  id: number;
  url: string;
  status: 'loading' | 'complete';
  /** The browser put it to sleep. */
  discarded: boolean;
  /** The shopper clicked on the icon here (`activeTab`): the page's address is shown to us without a grant. */
  clicked?: boolean;
}

type Listener = (...args: never[]) => unknown;

/** What goes wrong in a browser, when and how; the default is nothing. */
export interface Trouble {
  /** Called before each API call takes effect; it may throw, or keep the call waiting. */
  before?(call: string): Promise<void> | void;
}

/** The browser as it outlives the worker: storage, tabs, toolbar. One worker's life after another runs on it. */
export class FakeBrowser {
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly tabs = new Map<number, FakeTab>();
  readonly badges = new Map<number, string>();
  /** Characters that `storage.session` holds in all, as the browser counts them. */
  sessionQuota = 10_485_760;
  trouble: Trouble = {};
  /** Whether the extension may read any shop. */
  granted = true;
  /** Where the manifest injects the content script. */
  scriptMatches: string[] = manifest.host_permissions;
  /** The match patterns that the extension may read while `granted`. */
  origins = manifest.host_permissions;
  /** The content scripts that it registered, by id. */
  readonly registered = new Map<string, { id: string; matches?: string[]; js?: string[] }>();
  /** The messages sent to content scripts, in order. */
  readonly messagesToTabs: { tabId: number; message: unknown }[] = [];
  /** The tabs that scripts were put into, in order, each as often as that was done. */
  readonly injectedTabs: number[] = [];

  open(id: number, url: string): FakeTab {
    const tab: FakeTab = { id, url, status: 'complete', discarded: false };
    this.tabs.set(id, tab);
    return tab;
  }

  close(id: number): void {
    this.tabs.delete(id);
    this.badges.delete(id);
  }

  /** The browser's part of a navigation: another address, and the tab's own badge is gone. */
  navigate(id: number, url: string): void {
    this.open(id, url);
    this.badges.delete(id);
  }

  /** The same browser once more: what happens to one does not happen to the other. */
  copy(): FakeBrowser {
    const twin = new FakeBrowser();
    for (const [key, value] of this.local) twin.local.set(key, structuredClone(value));
    for (const [key, value] of this.session) twin.session.set(key, structuredClone(value));
    for (const tab of this.tabs.values()) Object.assign(twin.open(tab.id, tab.url), tab);
    for (const [id, text] of this.badges) twin.badges.set(id, text);
    for (const [id, script] of this.registered) twin.registered.set(id, structuredClone(script));
    const { granted, origins, scriptMatches, sessionQuota } = this;
    return Object.assign(twin, { granted, origins, scriptMatches, sessionQuota });
  }

  badge(id: number): string {
    return this.badges.get(id) ?? '';
  }

  /** The host permissions in force. */
  permitted(): string[] {
    return this.granted ? this.origins : [];
  }

  /** Whether the extension may see and script this page: by a host permission or by a click. */
  isAccessible({ url, clicked }: FakeTab): boolean {
    return clicked === true || this.permitted().some(pattern => covers(pattern, url));
  }
}

/** Whether a match pattern covers an address, or all that another pattern covers. */
function covers(pattern: string, address: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, scheme = '', host = ''] = /^([^:]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  const [, ownScheme, ownHost = ''] = /^([^:]+):\/\/([^/]+)/.exec(address) ?? [];
  const isScheme = scheme === ownScheme || (scheme === '*' && ['http', 'https'].includes(`${ownScheme}`));
  return isScheme && (host === '*' || host === ownHost || (host.startsWith('*.') && `.${ownHost}`.endsWith(host.slice(1))));
}

/**
 * One life of the worker: its browser API, and when it ends. A call has two places where the worker may die, before and
 * after it takes effect; `dieAt` counts them all. A dead worker's calls do nothing and never answer.
 */
export class Life {
  readonly listeners = new Map<string, Set<Listener>>();
  readonly calls: string[] = [];
  alive = true;
  private under = 0;

  constructor(
    readonly browser: FakeBrowser,
    readonly dieAt = Number.POSITIVE_INFINITY,
  ) {}

  /** Every place at which this worker could have died so far. */
  get places(): number {
    return this.calls.length * 2;
  }

  end(): void {
    this.alive = false;
  }

  /** Sends an event to the listeners; what they return. */
  emit(event: string, ...args: unknown[]): unknown[] {
    return this.alive ? [...(this.listeners.get(event) ?? [])].map(listener => listener(...(args as never[]))) : [];
  }

  /** Resolves when nothing is under way any more, or the worker has died. */
  async quiet(): Promise<void> {
    for (let still = 0; still < 3; still += 1) {
      await new Promise(done => setTimeout(done, 0));
      if (this.alive && this.under > 0) still = 0;
    }
  }

  /** One asynchronous call of the API. */
  private async step<T>(call: string, effect: () => T): Promise<T> {
    const place = this.places;
    this.calls.push(call);
    this.under += 1;
    try {
      await null;
      if (this.dies(place)) return await never();
      await this.browser.trouble.before?.(call);
      if (!this.alive) return await never();
      const value = structuredClone(effect());
      if (this.dies(place + 1)) return await never();
      return value;
    } finally {
      this.under -= 1;
    }
  }

  private dies(place: number): boolean {
    if (place >= this.dieAt) this.alive = false;
    return !this.alive;
  }

  private event(name: string): { addListener(listener: Listener): void } {
    return {
      addListener: listener => {
        const all = this.listeners.get(name) ?? new Set();
        this.listeners.set(name, all.add(listener));
      },
    };
  }

  private area(name: 'local' | 'session') {
    const area = this.browser[name];
    const read = (keys: string | string[] | null) =>
      Object.fromEntries([...area].filter(([key]) => keys === null || [keys].flat().includes(key)));
    return {
      get: (keys: string | string[] | null = null) => this.step(`${name}.get`, () => read(keys)),
      set: (values: Record<string, unknown>) =>
        this.step(`${name}.set`, () => {
          const after = new Map([...area, ...Object.entries(structuredClone(values))]);
          if (name === 'session' && JSON.stringify([...after]).length > this.browser.sessionQuota)
            throw new Error('Session storage quota bytes exceeded. Values were not stored.');
          for (const [key, value] of Object.entries(structuredClone(values))) area.set(key, value);
        }),
      remove: (keys: string | string[]) => this.step(`${name}.remove`, () => void [keys].flat().map(key => area.delete(key))),
    };
  }

  /** A tab as the extension sees it: without a grant or a click it has no address. */
  private seen(tab: FakeTab): Partial<FakeTab> {
    const { url, ...rest } = tab;
    return this.browser.isAccessible(tab) ? tab : rest;
  }

  private onTab<T>(tabId: number | undefined, act: (tab: FakeTab) => T): T {
    const tab = tabId === undefined ? undefined : this.browser.tabs.get(tabId);
    if (tab === undefined) throw new Error(`No tab with id: ${tabId}.`);
    return act(tab);
  }

  /** What `webextension-polyfill` gives to our code. */
  readonly api = {
    runtime: {
      id: 'withhold',
      getURL: (path: string) => `chrome-extension://withhold/${path}`,
      getManifest: () => ({
        ...manifest,
        version: '0.0.0',
        content_scripts: [{ matches: this.browser.scriptMatches, js: ['content.js'] }],
      }),
      onMessage: this.event('onMessage'),
      onInstalled: this.event('onInstalled'),
      onStartup: this.event('onStartup'),
    },
    i18n: {
      getMessage: (key: string) => messages[key]?.message ?? '',
      getUILanguage: () => 'en-US',
    },
    storage: { local: {} as object, session: {} as object },
    tabs: {
      get: (id: number) => this.step('tabs.get', () => this.onTab(id, tab => this.seen(tab))),
      query: (wanted: { status?: string; discarded?: boolean; url?: string[] } = {}) =>
        this.step('tabs.query', () =>
          [...this.browser.tabs.values()]
            .filter(({ status, discarded }) => status === (wanted.status ?? status) && discarded === (wanted.discarded ?? discarded))
            // Only addresses that the extension may see are compared.
            .filter(tab => !wanted.url || (this.browser.isAccessible(tab) && wanted.url.some(pattern => covers(pattern, tab.url))))
            .map(tab => this.seen(tab)),
        ),
      create: () => this.step('tabs.create', () => undefined),
      sendMessage: (tabId: number, message: unknown) =>
        this.step('tabs.sendMessage', () => this.onTab(tabId, () => void this.browser.messagesToTabs.push({ tabId, message }))),
      onUpdated: this.event('tabs.onUpdated'),
      onRemoved: this.event('tabs.onRemoved'),
      onReplaced: this.event('tabs.onReplaced'),
    },
    action: {
      setBadgeText: ({ tabId, text }: { tabId: number; text: string }) =>
        this.step('action.setBadgeText', () => this.onTab(tabId, () => void this.browser.badges.set(tabId, text))),
      setBadgeBackgroundColor: ({ tabId }: { tabId: number }) =>
        this.step('action.setBadgeColor', () => this.onTab(tabId, () => undefined)),
      setTitle: ({ tabId }: { tabId: number }) => this.step('action.setTitle', () => this.onTab(tabId, () => undefined)),
    },
    scripting: {
      executeScript: ({ target }: { target: { tabId: number } }) =>
        this.step('scripting.executeScript', () =>
          this.onTab(target.tabId, tab => {
            if (!this.browser.isAccessible(tab)) throw new Error('Cannot access contents of the page.');
            this.browser.injectedTabs.push(tab.id);
          }),
        ),
      getRegisteredContentScripts: () => this.step('scripting.getRegistered', () => [...this.browser.registered.values()]),
      registerContentScripts: (scripts: { id: string }[]) =>
        this.step('scripting.register', () => void scripts.map(script => this.browser.registered.set(script.id, script))),
      updateContentScripts: (scripts: { id: string }[]) =>
        this.step('scripting.update', () => void scripts.map(script => this.browser.registered.set(script.id, script))),
      unregisterContentScripts: ({ ids }: { ids: string[] }) =>
        this.step('scripting.unregister', () => void ids.map(id => this.browser.registered.delete(id))),
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) =>
        this.step('permissions.contains', () => origins.every(wanted => this.browser.permitted().some(pattern => covers(pattern, wanted)))),
      getAll: () => this.step('permissions.getAll', () => ({ origins: this.browser.permitted() })),
      onAdded: this.event('permissions.onAdded'),
      onRemoved: this.event('permissions.onRemoved'),
    },
    contextMenus: {
      create: (_menu: object, done: () => void) => void queueMicrotask(done),
      update: () => this.step('contextMenus.update', () => undefined),
      onClicked: this.event('contextMenus.onClicked'),
    },
  };

  static of(browser: FakeBrowser, dieAt?: number): Life {
    const life = new Life(browser, dieAt);
    life.api.storage = { ...life.api.storage, local: life.area('local'), session: life.area('session') };
    return life;
  }
}

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}
