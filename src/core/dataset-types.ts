import type { TableWord } from './table-words';
import type { Action, BrandLink, CountryCode, Party, Source } from './types';

/** `src/dataset/dataset.json`, as `npm run data` writes it from `data/`. */
export interface Dataset {
  version: string;
  sources: Source[];
  actions: Action[];
  parties: Party[];
  brandLinks: BrandLink[];
  /** New since the last update. */
  changes: ChangeList;
  words: Words;
  index: NameIndex;
}

/** One difference between this dataset and the last published one. */
export interface Change {
  kind: 'added' | 'removed' | 'status' | 're-dated' | 'renamed' | 'scope';
  /** For `removed`: the id that is no record any more. */
  actionId: string;
  sourceId: string;
  /** Whom or what the record names, as a list prints it. */
  name: string;
  /** The value before and now: status, date, name or scope; `null` where there is none. */
  was: string | null;
  now: string | null;
}

/** What changed since the dataset version `since`; `null` in the first edition. */
export interface ChangeList {
  since: string | null;
  changes: Change[];
}

/** All names and words, normalized once at data-build time; opening it only splits lines. */
export interface NameIndex {
  /** What running text is scanned for: what a phrase stands for (`good:cotton`, `brand:giant`, `cut` …) → its phrases, one a line. */
  phrases: Record<string, string>;
  /** Last parts of compounds ("Freizeithemd"): good → the parts that name it, one a line; '' those that name none. */
  endings: Record<string, string>;
  /** First parts that make a compound another thing ("Hundemantel"), one a line. */
  beginnings: string;
  /**
   * What a whole company field is compared with: party id → keys, one a line. `=` is a short or plain name with its legal form, `~` a
   * plain one without it; the others are distinct names bare of their legal form, with the spaces taken out.
   */
  companies: Record<string, string>;
  /** What a brand field is compared with, bare of "Official Store" and legal forms: brand link id → keys, one a line. */
  brands: Record<string, string>;
}

/** The fields a label of a detail table can stand for. */
export type DetailField = 'brand' | 'manufacturer' | 'importer' | 'materials' | 'countryOfOrigin';

/** Vocabulary that is looked up rather than scanned for; made from `data/words/`. All keys are normalized. */
export interface Words {
  /** Country names in many languages → ISO. */
  countries: Record<string, CountryCode>;
  /** The same in the cases that follow "made in" and "from" ("w Chinach"): elsewhere they are other words ("chin"). */
  countryCases: Record<string, CountryCode>;
  /** Codes of three letters → ISO's two. */
  codes: Record<string, CountryCode>;
  /** Labels of detail tables; those that count only with their accents are spelled with them ("hãng" is a brand, the Hungarian "hang" a sound). */
  labels: Partial<Record<DetailField, string[]>>;
  /**
   * Labels that are other words too, in another language or of another thing → what only pages of their own language have in them
   * ("tela" is a cloth on a page with "ñ", else a screen). Without it the value itself must be of the label's kind.
   */
  unsureLabels: Record<string, string>;
  /** How words for materials begin, in the languages of the unsure labels. */
  materials: string[];
  /** Whom a maker's field names beside the maker, by the words of their roles ("distributor", "responsible person"). */
  otherRoles: string[];
  tableWords: Record<TableWord, string[]>;
  /** Suffixes of a company name that only tell its legal form. */
  legalForms: string[];
  /** Words of legal forms written in full → their short form ("limited" → "ltd"). */
  shortForms: Record<string, string>;
  /** What a brand field adds behind the brand ("Official Store"). */
  storeWords: string[];
  /** What it sets before the brand ("Brand:", "Visit the"). */
  brandLabels: string[];
  /** What a brand field says when it tells nothing ("N/A", "unknown"). "Generic" and "Unbranded" are not among them: they say that no maker put a name on it. */
  noBrand: string[];
  /** What stands beside a price ("was", "from"). */
  priceWords: string[];
  /** Who wears a thing, or how it is counted ("women", "pairs"). */
  wearers: string[];
  /** What joins the names of a list ("and", "oder", "ni"). */
  joins: string[];
  /** What pages of a shop's service are called ("shipping", "retours"), and what joins such words. */
  servicePages: string[];
  /**
   * English name of each good, as a card prints it. `raw`: a place beside it is a statement of origin. `material`: other things are
   * made of it. `use`: the name of a food is no food on a thing that is kept. `parts`: the good is named by one word of each list
   * ("garments" and "cotton"). `another`: words that make another thing of it. `processed`: those of its words that name what is made of it.
   */
  goods: Record<
    string,
    {
      name: string;
      raw?: true;
      material?: true;
      use?: 'eaten' | 'kept' | 'worn';
      parts?: string[][];
      another?: string[];
      processed?: string[];
    }
  >;
  /**
   * What goods are called by words that no page is scanned for: of no listed good of a page, or too common in it ("oro", "carbón"). Who
   * searches the records means them.
   */
  goodsCalled: Record<string, string[]>;
  /** The goods with parts. */
  compounds: string[];
  /**
   * English name and country of each place; `whole` where it is that country; `towns` of it whose names other countries know too,
   * or the names of its people;
   * the raw goods that it `growsNo` of.
   */
  places: Record<string, { name: string; country: CountryCode; whole?: true; towns?: string[]; growsNo?: string[] }>;
}
