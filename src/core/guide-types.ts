import type { Citation, CountryCode } from './types';

/** U.S. tools and programmes that explain or give context; never matched. */
export interface Programme {
  id: string;
  name: string;
  agency: string;
  date: string;
  what: string;
  place: 'source' | 'context' | 'explanation' | 'not-applicable';
  note: string;
  /** Countries whose note it belongs in. */
  countries: CountryCode[];
}

/** A short page that explains one instrument, tool or report, each with its official pages. */
export interface Guide {
  id: string;
  title: string;
  /** One sentence: the whole page in short. */
  summary: string;
  sections: { heading: string; paragraphs: string[] }[];
  /** Official pages to read on. */
  links: Citation[];
  /** What the page rests on, and what of it we do not hold. */
  basis: string;
  /** The records it explains. */
  sourceIds: string[];
  programmeIds: string[];
}

/** What the explorer prints beside the records; generated from `data/guides` and `data/programmes`. */
export interface Guides {
  guides: Guide[];
  programmes: Programme[];
}
