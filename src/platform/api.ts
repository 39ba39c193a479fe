import type { Freshness } from '../core/freshness';
import type { Action, BrandLink, Level, PageReport, Party, Reading, Source } from '../core/types';
import type { SettingsChange } from './settings-change';
import type { HiddenMatch, Settings, SettingsFault } from './settings-schema';

/** A source, how old our copy of it is, and whether the shopper has it switched on. */
export interface SourceChoice extends Source, Freshness {
  enabled: boolean;
}

/** Everything a card prints about one action: whole records, so the popup needs no dataset. */
export interface ActionRecord {
  action: Action;
  /** Its source, of the day on which the action was last seen and as old as that. */
  source: SourceChoice;
  parties: Party[];
  brandLinks: BrandLink[];
  related: { kind: Action['relations'][number]['kind']; action: Action }[];
}

/** What the popup shows for one tab. `report` is set in `ready`; in `no-products` and `unreadable` where the page reported; else `null`. */
export interface TabReport {
  state: 'not-a-shop' | 'paused' | 'loading' | 'no-products' | 'ready' | 'unreadable';
  host: string | null;
  /** Whether the shopper paused this shop, also where this one page was read on a click all the same. */
  paused: boolean;
  report: PageReport | null;
  records: ActionRecord[];
  sources: SourceChoice[];
  /** What the shopper hid among the matches of this page. */
  hidden: HiddenMatch[];
  /** Whether marks may stand on this shop's pages. */
  marks: boolean;
  /** How many records changed with the last update, and since when; `null` where nothing is known to have changed. */
  news: { since: string; count: number } | null;
  /** What went wrong, for `unreadable`. */
  problem: string | null;
}

/** `unreadable`: the stored settings, or a part of them, are none of ours, and there the defaults are in force. `newer`: a later version wrote them. */
export type SettingsProblem = 'unreadable' | 'newer';

/** Why an imported text was not taken; nothing was changed then. */
export interface ImportFault {
  kind: 'not-json' | 'newer' | SettingsFault['kind'];
  field: string | null;
}

/** No more of a file is handed to the worker: twice what it reads, so that of a longer text it can say that it is none of ours. */
export const LONGEST_FILE = 4_000_000;

/** All that the shopper chose, as the options page shows it. */
export interface SettingsView {
  settings: Settings;
  sources: SourceChoice[];
  problem: SettingsProblem | null;
  /** Whether the last reset or import can be taken back (`{ kind: 'undo' }`). */
  undoable: boolean;
}

/** A piece of a mark: words, or an element with what it is and what it holds. */
export type MarkPart = string | MarkElement;
export type MarkElement = readonly [name: MarkElementName, own: OwnOfMark, ...parts: MarkPart[]];
type MarkElementName = 'button' | 'div' | 'h2' | 'p' | 'dl' | 'dt' | 'dd' | 'b' | 'i' | 'span' | 'style';
/** The properties that an element of a mark is given; none takes markup. */
type OwnOfMark = Partial<
  Pick<HTMLElement, 'className' | 'lang' | 'dir' | 'popover' | 'role' | 'tabIndex' | 'ariaLabel' | 'ariaHasPopup' | 'ariaExpanded'>
>;

/** All that a mark on the page is and says, in the shopper's language: the content script has no words of its own. */
export interface PageMark {
  productId: string;
  level: Level;
  /** The record that its slip leads to. */
  actionId: string;
  /** A button. */
  chip: MarkElement;
  /** What opens from the chip; its first button leads to the record, its second hides the mark. The heading is official wording. */
  slip: MarkElement;
}

/** What the worker answers to a reading: a mark for each flagged product, with the style sheet of the marks. */
export interface PageMarks {
  products: PageMark[];
  style: string;
}

/** A message from the worker to a content script, other than an answer. */
export type PageOrder =
  /** Read the page again and report it. */
  | { order: 'read' }
  /** The settings changed: these are now the marks of the reading made at `readAt`. */
  | { order: 'marks'; readAt: number; marks: PageMarks }
  /** Bring this product of the reading made at `readAt` into view. */
  | { order: 'show'; readAt: number; productId: string };

/**
 * How far we may read a tab's shop. `always`: its pages are read by themselves. `revoked`: ours by the manifest, but the shopper took
 * the permission back (Firefox). `on-click`: only when the shopper says "Check this page". `never`: no web page, or one of the browser's own.
 */
export interface ShopAccess {
  access: 'always' | 'revoked' | 'on-click' | 'never';
  host: string | null;
  /** The shop's name, where a record of ours knows it. */
  shop: string | null;
  /** What to hand to `requestOrigins` for "Always check this shop"; empty where nothing can or need be asked. */
  origins: string[];
}

/** A shop that a record of ours knows. */
export interface KnownShop {
  id: string;
  name: string;
  origins: string[];
  /** The manifest has it: it is read without a grant. */
  listed: boolean;
  /** Those of its origins that may be read now. */
  readable: string[];
  /** Those that the shopper allowed, and can take back. */
  given: string[];
}

/**
 * The whole contract between the contexts: what each call takes and what the worker answers. Calls in `PAGE_CALLS` may come from
 * content scripts, all others only from our own pages.
 */
export interface Api {
  /** Content script → worker: this is what the page says. `null` where a newer reading took this one's place before it was matched. */
  reportPage(input: Reading): PageMarks | null;
  /** Content script → worker: the page went elsewhere without a load; its old report is void. */
  pageChanged(input: null): null;
  /** Content script → worker: open the full record; a page cannot open our pages itself. */
  openRecord(input: { actionId: string }): null;
  /** Content script → worker: "Not this company", said on the page. The popup and the settings can undo it. */
  hideMark(input: { productId: string; actionId: string }): null;
  /** Popup → worker. */
  reportForTab(input: { tabId: number }): TabReport;
  /** Explorer → worker. */
  listSources(input: null): Pick<SettingsView, 'sources' | 'problem'>;
  /** Options, welcome → worker. */
  viewSettings(input: null): SettingsView;
  /** Any page of ours → worker: store the change, then bring every open tab to it. */
  changeSettings(input: SettingsChange): SettingsView;
  /** Options → worker: the settings as the text of a file. */
  exportSettings(input: null): { text: string };
  /** Options → worker: take the settings of an exported file in place of the present ones; a refused text changes nothing. */
  importSettings(input: { text: string }): { view: SettingsView; fault: ImportFault | null };
  /** Popup → worker: "Not this company": hide what this record says of these company words, or of this one product. */
  hideMatch(input: { tabId: number; productId: string; actionId: string; only: 'company' | 'product' }): TabReport;
  /** Popup → worker: bring this product of the tab's page into view; `false` where the page does not answer. */
  showProduct(input: { tabId: number; productId: string }): boolean;
  /** Popup → worker: read the tab now, on the user's own click (`activeTab`). */
  checkTab(input: { tabId: number }): TabReport;
  /** Popup → worker: what the shopper can allow on this tab's shop. */
  shopAccess(input: { tabId: number }): ShopAccess;
  /** Options, welcome → worker: every shop with a record, and what the shopper allowed besides. */
  listShops(input: null): { shops: KnownShop[]; others: string[] };
  /** Options → worker: versions, browser and the last errors, as text to copy; nothing of any page. */
  diagnostics(input: null): { text: string };
}

/** The calls open to content scripts. A page may drive its content script, so each of them must be harmless at any time. */
export const PAGE_CALLS = ['reportPage', 'pageChanged', 'openRecord', 'hideMark'] as const satisfies readonly (keyof Api)[];
export type PageCall = (typeof PAGE_CALLS)[number];
