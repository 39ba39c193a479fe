import type { Rule } from './rule';

/*
 * The product's terms, which the code and the screen use throughout. A source publishes actions; an action names parties; a brand link
 * ties a brand to actions. A page gives a reading of products; a product and an action make a match.
 */

/** What the shopper sees. Derived by `levelOf` from source, status, scope and basis; never typed by hand. */
export type Level = 'import-order' | 'listed-company' | 'at-risk-good' | 'reported' | 'ended';

/** `ended`, `suspended` and `unverified` never warn. */
export type Status = 'in-force' | 'partly-in-force' | 'suspended' | 'ended' | 'unverified';

/** What of the page matched: the label of a card depends on it. */
export type Basis = 'maker' | 'brand' | 'owned' | 'seller' | 'place' | 'good' | 'report';

/** The legal instrument; its plain-word effect is the message `effect_<kind>` (`-` written as `_`). */
export type ActionKind =
  | 'wro'
  | 'finding'
  | 'uflpa-listing'
  | 'origin-rule'
  | 'entity-list'
  | 'sdn'
  | 'ns-cmic'
  | 'detention'
  | 'tvpra-good'
  | 'eo13126-good'
  | 'report'
  | 'tip-tier'
  | 'rrm-case';

/** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where the source gives no more. */
export type IsoDate = string;
/** ISO 3166-1 alpha-2, upper case. */
export type CountryCode = string;
export type Grade = 'A' | 'B' | 'C';

/** One official list or programme. */
export interface Source {
  id: string;
  /** Official name, English, as the agency writes it. */
  name: string;
  agency: string;
  /** The provision that it rests on, as its official titles name it; where it is not set, the list's own name says it. */
  law?: string;
  /** The level of its actions while in force; `null` for context sources (never a flag). */
  level: Level | null;
  defaultOn: boolean;
  asOf: IsoDate;
  /** Days after `asOf` from which the copy counts as stale; `null`: never (context). */
  staleAfterDays: number | null;
  url: string;
  counts: { total: number; inForce: number; past: number; context: number };
  /** What this copy is known to lack, in one English sentence. */
  gap: string | null;
  /** Records known by number only: how many, and since when they are on the official list. */
  unnamed?: { count: number; since: IsoDate };
  /** One example a shopper understands, e.g. "bicycles Giant makes in Taiwan". */
  example: string | null;
}

export interface Citation {
  title: string;
  url: string;
}

/** One dated step of an action's life. */
export interface HistoryEvent {
  date: IsoDate;
  event: 'issued' | 'listed' | 'modified' | 'superseded' | 'suspended' | 'ended' | 're-dated' | 'answered' | 'confirmed';
  note: string | null;
}

/** What an action covers. An empty list means "no limit of this kind". */
export interface Scope {
  /** Official merchandise wording, verbatim, or our one-sentence summary of it; `null`: everything the parties make. */
  text: string | null;
  /** `text` is a summary of ours: not to be printed as the government's words. */
  summary?: true;
  /** Goods ids of `data/words/goods.json`; a product must be one of them. */
  goods: string[];
  excludedGoods: string[];
  /** A stated origin outside these countries puts the product outside the action. */
  madeIn: CountryCode[];
  /** Place ids of `data/words/places.json` (an origin rule: the page must state one). */
  places: string[];
  plants: string[];
  /** The order itself leaves out what is made in other places than those. */
  onlyThere?: true;
  vessels: string[];
  /** Makers released from an order still in force: never flagged by it. */
  releasedPartyIds: string[];
  /** The listed input of the shopper's good ("may contain"), as the list words it; `null` for direct goods. */
  input: string | null;
  /** Goods ids of the input; absent where no good of ours stands for it. */
  inputGoods?: string[];
}

export interface Relation {
  kind: 'superseded-by' | 'supersedes' | 'same-company' | 'same-matter' | 'group';
  actionId: string;
}

/** One record of a source: an order, a listing, a good-and-country pair, a case, a report. */
export interface Action {
  id: string;
  sourceId: string;
  kind: ActionKind;
  /** Official title or name as printed on a card, e.g. "Withhold release order". */
  title: string;
  status: Status;
  /** The source's own status word, verbatim, e.g. "Partially Modified". */
  statusWord: string | null;
  issued: IsoDate;
  /** Where the source gives no day: the edition the row stands in. */
  edition?: string;
  /** Ascending by date. */
  history: HistoryEvent[];
  /** The day on which it was last seen, where that is not its source's `asOf`; `npm run data` takes it from the history. */
  seen?: IsoDate;
  partyIds: string[];
  scope: Scope;
  relations: Relation[];
  /** Official wording, verbatim English, at most a few sentences; `null` where none was read. */
  wording: string | null;
  /** The cited reason (BIS, OFAC, reports), verbatim or close. */
  reason: string | null;
  citation: Citation;
  /** Further official pages (press release, Federal Register). */
  moreCitations: Citation[];
  grade: Grade;
  /** May never flag. */
  context?: true;
  /** Country the record speaks of, where it is one (tiers, goods, orders). */
  country: CountryCode | null;
}

/** A company, facility, vessel, body or person named by an action. */
export interface Party {
  id: string;
  /** Official name, verbatim. */
  name: string;
  aliases: string[];
  /** Those of name and aliases that are too short or too common to match alone. */
  weakAliases?: string[];
  country: CountryCode | null;
  kind: 'company' | 'facility' | 'vessel' | 'farm' | 'body' | 'person' | 'region';
}

/** brand → company → action. Dates on a card never come from here. */
export interface BrandLink {
  id: string;
  /** As shown on a card. */
  brand: string;
  /** Every form that may match, the brand itself among them where it is a name and not a label. */
  aliases: string[];
  company: string;
  parent: string | null;
  kind: 'named' | 'owned' | 'supplier';
  /** `yes` flags, `history` shows only behind the disclosure, `record` only on record pages. */
  ship: 'yes' | 'history' | 'record';
  actionIds: string[];
  gates: BrandGates;
  since: IsoDate;
  until: IsoDate | null;
  /** One sentence for the card. */
  statement: string;
  /** The company's answer; `null`: none established. */
  answer: string | null;
  citation: Citation & { publisher: string; date: IsoDate };
  grade: Grade;
}

export interface BrandGates {
  /** A word, place, first name or short form: needs the brand field or the title's head, and a goods word. */
  ambiguous: boolean;
  /** One of this brand's goods words must stand in title, category or materials; the words lie in the index (`goods-of:<id>`). */
  goods: boolean;
  /** Goods of `data/words/goods.json` whose words count as well. */
  kinds?: string[];
  /** Origin must be stated and be one of these (Finca Monte Grande: MX). */
  statedOrigin: CountryCode[];
  /** It makes supplies for other makers' machines: "compatible with" tells what its own goods fit. */
  fitsOthers?: true;
  /** Only the brand or maker field may match, never the title. */
  fieldOnly: boolean;
}

/** Where a value was read: which reader and which spot of the page. */
export interface ValueOrigin {
  reader: string;
  where: string;
}

/** A label and its value as a detail table prints them, raw and capped. */
export interface DetailPair {
  label: string;
  value: string;
}

/** What the page says of one thing for sale: strings as read, or null. */
export interface Product {
  id: string;
  kind: 'product' | 'tile' | 'cart';
  title: string | null;
  brand: string | null;
  manufacturer: string | null;
  /** What stood behind the manufacturer's name under its label: its country tells firms of one name apart. */
  makerAddress?: string;
  seller: string | null;
  materials: string[];
  /** The text as read ("Made in Taiwan"); the matcher maps it to ISO. */
  countryOfOrigin: string | null;
  importer?: string | null;
  category?: string | null;
  url?: string | null;
  /** What the page states under a label, as the worker found it in the lines. */
  details?: DetailPair[];
  /** The page's words, one line each; a tab separates a label from its value. The worker turns what they state into `details` and drops them. */
  lines?: string[];
  /** Names in invisible text (`alt` of pictures, `title` of links). The worker completes a shortened title from them and drops them. */
  names?: string[];
  /** Bullets and description, capped. */
  text?: string[];
  origins?: Partial<Record<string, ValueOrigin>>;
}

export type PageKind = 'product' | 'grid' | 'cart' | 'other';

/** All products read from one page. */
export interface Reading {
  url: string;
  /** Shop id, or the host where no shop record applies. */
  site: string;
  pageKind: PageKind;
  /** Epoch milliseconds. */
  readAt: number;
  products: Product[];
  /** Main-thread milliseconds of the content script up to the message. */
  readMs: number;
  /** The page holds more than one reading takes; what was read is valid. */
  cut?: boolean;
  /** Set when the page could not be read; then `products` is empty. */
  problem: string | null;
}

export type WhyField = 'title' | 'brand' | 'manufacturer' | 'importer' | 'seller' | 'materials' | 'countryOfOrigin' | 'category' | 'text';

/** One row of the check that agrees: the page's words and the record's. */
export interface Why {
  field: WhyField;
  /** The exact words on the page. */
  text: string;
  /** The name in the record they agree with. */
  name: string;
  /** Which rule made them agree. */
  rule: Rule;
}

/** One row of the check that cannot be compared: what the page does not state. */
export interface Unknown {
  /** `materialOrigin`: where the material came from, of which a page states no more than where the product was made. */
  field: WhyField | 'materialOrigin';
  name: string;
  rule: Rule;
}

/** Product + action + level + why. */
export interface Match {
  productId: string;
  actionId: string;
  sourceId: string;
  level: Level;
  basis: Basis;
  why: Why[];
  unknown: Unknown[];
  /** The party that the record names, where one does. */
  partyId: string | null;
  brandLinkId: string | null;
}

/** Reading + matches + dataset version, for one tab; stored in `storage.session["report:" + tabId]`. */
export interface PageReport {
  url: string;
  site: string;
  pageKind: PageKind;
  readAt: number;
  datasetVersion: string;
  products: Product[];
  matches: Match[];
  /** Listed firms that a product names among several possible makers: the popup tells of them, nothing counts or marks them. */
  oneOf?: Match[];
  /** Ids of the shopper's "Not this company" entries that hid a match of this page. */
  hiddenBy?: string[];
  /** Ids of the products that had a match so hidden. */
  hiddenOf?: string[];
  /** Milliseconds, `performance.now()` differences. */
  timings: { readMs: number; matchMs: number; toBadgeMs: number };
  /** The page holds more than was read. */
  cut?: boolean;
  problem: string | null;
}
