import type { OfficialEntry, OfficialReader } from '../../data/parsing/official';
import type { SourceFiles } from '../../data/parsing/reader';
import { readTable } from '../../data/parsing/table';
import { entriesFile } from '../../data/sources/bis_entity_list/parse';
import { readScreeningList } from '../../data/sources/bis_entity_list/screening-list';
import { customsFile, readConversion, readCustomsCsv } from '../../data/sources/cbp_wro/official-csv';
import { datasetFile } from '../../data/sources/cbp_wro/records';
import { readExcelList } from '../../data/sources/dol_eo13126/excel';
import { productsFile } from '../../data/sources/dol_eo13126/parse';
import { readIlabApi } from '../../data/sources/dol_tvpra/api-json';
import { readAppXml } from '../../data/sources/dol_tvpra/app-xml';
import { officialFile } from '../../data/sources/dol_tvpra/official';
import { additionsFile, changesFile } from '../../data/sources/dol_tvpra/parse';
import { consolidatedFile, nsCmicFile, sdnFile } from '../../data/sources/ofac/official';
import { readConsolidated, readSdn } from '../../data/sources/ofac/treasury-csv';
import { readNotice } from '../../data/sources/uflpa/official-notice';
import { readEntityListPage } from '../../data/sources/uflpa/official-page';
import { pageFile } from '../../data/sources/uflpa/page';

/** Where to download a list. */
export interface ListAddress {
  url: string;
  /** Where the file's address changes with each edition: matches it on the page, or in the JSON, at `url`. */
  link?: RegExp;
  /** The content type of the file. */
  type: RegExp;
  maxBytes: number;
}

/** An official list that `npm run data:fetch` knows: where it is, how it is read, and what a complete copy contains. */
export interface OfficialList {
  /** What a person types: the source's id, with a suffix where a source has several lists. */
  id: string;
  sourceId: string;
  /** `null` where the list has no fixed address: a person gets the file as `byHand` says. */
  address: ListAddress | null;
  byHand: string;
  read: OfficialReader;
  /** Whether the file is stored as published, or only the entries read from it. */
  stores: 'file' | 'entries';
  /** The file's name in the source's folder. */
  saveAs: string;
  /** Which entries of a list of thousands concern this source. */
  only?: (entry: OfficialEntry) => boolean;
  /** For a file that is only compared: what the build reads instead, and so what a person edits. */
  builtFrom?: string;
  /** What the first download is compared with; `coarse` where its format says less. */
  first?: { file: string; read: OfficialReader; coarse: boolean };
  /** For a list that the build does not read: the names that our records say are on it. */
  ours?: (files: SourceFiles) => string[];
  /** The most entries that a complete copy may lose; one that lost more is refused. */
  mayLose: number;
  /** Names that every complete copy has. */
  landmarks: readonly RegExp[];
}

const MEGABYTE = 1_000_000;
const csv = /csv|octet-stream|text\/plain|ms-excel/i;

/** In the order in which they are fetched when no list is named. */
export const lists: readonly OfficialList[] = [
  {
    id: 'cbp_wro',
    sourceId: 'cbp_wro',
    address: {
      url: 'https://www.cbp.gov/document/stats/withhold-release-orders-findings',
      link: /href="([^"]+withhold-release-orders-findings[^"]*\.csv)"/i,
      type: csv,
      maxBytes: 5 * MEGABYTE,
    },
    byHand: 'open https://www.cbp.gov/document/stats/withhold-release-orders-findings and save the dataset (CSV)',
    read: readCustomsCsv,
    stores: 'file',
    saveAs: customsFile,
    first: { file: datasetFile, read: readConversion, coarse: true },
    mayLose: 3,
    landmarks: [/Turkmenistan/, /Giant Manufacturing/],
  },
  {
    id: 'uflpa',
    sourceId: 'uflpa',
    address: {
      url: 'https://www.dhs.gov/uflpa-entity-list',
      type: /html/i,
      maxBytes: 5 * MEGABYTE,
    },
    byHand: 'open https://www.dhs.gov/uflpa-entity-list and save the page as HTML',
    read: readEntityListPage,
    stores: 'file',
    saveAs: pageFile,
    mayLose: 5,
    landmarks: [/Baoding LYSZD/, /Camel Group/, /Ninestar/],
  },
  {
    id: 'uflpa-notice',
    sourceId: 'uflpa',
    address: {
      url: `https://www.federalregister.gov/api/v1/documents.json?${new URLSearchParams([
        ['per_page', '1'],
        ['order', 'newest'],
        ['conditions[type][]', 'NOTICE'],
        ['conditions[agencies][]', 'homeland-security-department'],
        ['conditions[term]', '"Uyghur Forced Labor Prevention Act Entity List"'],
        ['fields[]', 'raw_text_url'],
      ])}`,
      link: /"raw_text_url":\s*"([^"]+)"/,
      type: /text\/(plain|html)/i,
      maxBytes: 5 * MEGABYTE,
    },
    byHand:
      'find the newest “Notice Regarding the Uyghur Forced Labor Prevention Act Entity List” at www.federalregister.gov and save its text',
    read: readNotice,
    stores: 'entries',
    saveAs: 'federal-register-notice.json',
    builtFrom: `${pageFile}: get a new copy of the page too`,
    first: { file: pageFile, read: readEntityListPage, coarse: true },
    mayLose: 5,
    landmarks: [/Baoding LYSZD/, /Camel Group/, /Ninestar/],
  },
  {
    id: 'bis_entity_list',
    sourceId: 'bis_entity_list',
    address: {
      url: 'https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv',
      type: csv,
      maxBytes: 60 * MEGABYTE,
    },
    byHand: 'save https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv',
    read: readScreeningList,
    stores: 'entries',
    saveAs: 'screening-list-entries.json',
    builtFrom: `${entriesFile}, which tells the requirements too: bring its entries up to date, word for word from the eCFR`,
    ours: files =>
      readTable(files, 'listings.csv', ['name', 'status'])
        .filter(listing => listing.status === 'in-force')
        .map(listing => listing.name),
    mayLose: 40,
    landmarks: [/Hikvision/i, /Dahua/i],
  },
  {
    id: 'ofac-sdn',
    sourceId: 'ofac',
    address: {
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.CSV',
      type: csv,
      maxBytes: 30 * MEGABYTE,
    },
    byHand: 'save https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.CSV',
    read: readSdn,
    stores: 'entries',
    saveAs: 'sdn-global-magnitsky.json',
    builtFrom: `${sdnFile}: bring its lines up to date, word for word from SDN.CSV`,
    ours: files => designated(files, 'GLOMAG'),
    only: entry => entry.group?.includes('GLOMAG') === true,
    mayLose: 20,
    landmarks: [/XINJIANG PRODUCTION AND CONSTRUCTION CORPS/i],
  },
  {
    id: 'ofac-cons',
    sourceId: 'ofac',
    address: {
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_PRIM.CSV',
      type: csv,
      maxBytes: 10 * MEGABYTE,
    },
    byHand: 'save https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_PRIM.CSV',
    read: readConsolidated,
    stores: 'entries',
    saveAs: 'cons-prim-ns-cmic.json',
    builtFrom: `${consolidatedFile} and ${nsCmicFile}: bring both up to date, word for word from CONS_PRIM.CSV and the list`,
    ours: files => designated(files, 'NS-CMIC'),
    only: entry => /CMIC/.test(entry.group ?? ''),
    mayLose: 3,
    landmarks: [/HIKVISION/i, /DJI/],
  },
  {
    id: 'dol_tvpra',
    sourceId: 'dol_tvpra',
    address: null,
    byHand:
      'look up the endpoint at https://apiprod.dol.gov/v4/datasets, save its JSON (a free key is needed), or save the XML of the Sweat & Toil app',
    read: bytes => (bytes[0] === '<'.charCodeAt(0) ? readAppXml(bytes) : readIlabApi(bytes)),
    stores: 'entries',
    saveAs: 'goods-and-countries.json',
    builtFrom: `${officialFile} with ${changesFile} and ${additionsFile}: write down there what changed`,
    first: { file: officialFile, read: readAppXml, coarse: false },
    mayLose: 6,
    landmarks: [/^Cotton, Uzbekistan|^Cotton, China/, /^Bricks, India/],
  },
  {
    id: 'dol_eo13126',
    sourceId: 'dol_eo13126',
    address: null,
    byHand: 'save the Excel list that https://www.dol.gov/agencies/ilab/reports/child-labor/list-of-products links',
    read: readExcelList,
    stores: 'entries',
    saveAs: 'products-and-countries.json',
    builtFrom: `${productsFile}: write down there what changed`,
    mayLose: 5,
    landmarks: [/^Bricks, India/],
  },
];

function designated(files: SourceFiles, program: string): string[] {
  return readTable(files, 'designations.csv', ['name', 'program', 'removed'])
    .filter(designation => designation.program === program && designation.removed === '')
    .map(designation => designation.name);
}
