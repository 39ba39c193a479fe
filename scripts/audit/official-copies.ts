import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { entriesFile } from '../../data/sources/bis_entity_list/parse';
import { customsFile } from '../../data/sources/cbp_wro/official-csv';
import { datasetFile } from '../../data/sources/cbp_wro/records';
import { officialFile } from '../../data/sources/dol_tvpra/official';
import { nsCmicFile, sdnFile } from '../../data/sources/ofac/official';
import { pageFile } from '../../data/sources/uflpa/page';
import type { Action, Party } from '../../src/core/types';

/*
 * A second reader of the official files. It shares no code with the parsers under `data/sources`, so that it does not share their
 * mistakes: it starts from the shipped record and looks it up in the file, with string search and plain patterns only. Which file is the official one, the parsers tell.
 */

/** A shipped record with the parties it names. */
export interface AuditedRecord {
  action: Action;
  parties: Party[];
}

/** Where the official file contradicts the record, one line each; `null` where we hold no official file that covers it. */
export type Auditor = (record: AuditedRecord) => string[] | null;

/** Auditors by source id. `root` is the folder `data/sources`. */
export function auditors(root: string): Record<string, Auditor> {
  const text = (source: string, file: string) => readFileSync(join(root, source, file), 'utf8');
  return {
    cbp_wro: customs(customsEntities(join(root, 'cbp_wro'))),
    uflpa: entityList(text('uflpa', pageFile)),
    bis_entity_list: commerce(JSON.parse(text('bis_entity_list', entriesFile)).entities),
    ofac: treasury(JSON.parse(text('ofac', nsCmicFile)).entities, text('ofac', sdnFile)),
    dol_tvpra: goods(text('dol_tvpra', officialFile)),
    dol_eo13126: products(readFileSync(join(root, 'dol_eo13126/eo13126-list-2014.xls'))),
  };
}

interface Entity {
  name: string;
  aliases: string[];
  status: string | null;
  effective_date: string | null;
  federal_register: string | null;
  notes: string;
}

/** Customs' own file where it was fetched, as the parser takes it; else the conversion of an older edition. */
function customsEntities(folder: string): Pick<Entity, 'name' | 'aliases' | 'status' | 'effective_date' | 'notes'>[] {
  if (!existsSync(join(folder, customsFile))) return JSON.parse(readFileSync(join(folder, datasetFile), 'utf8')).entities;
  const bytes = readFileSync(join(folder, customsFile));
  const utf8 = bytes.toString('utf8');
  // As text: else the reader makes numbers of the dates.
  const { Sheets, SheetNames } = read(utf8.includes('\uFFFD') ? bytes.toString('latin1') : utf8, { type: 'string', raw: true });
  return utils.sheet_to_json<Record<string, string>>(Sheets[SheetNames[0] ?? ''] ?? {}, { defval: '' }).map(row => ({
    name: row.Entity ?? '',
    aliases: [],
    status: row.Status ?? null,
    effective_date: isoOf(row['Effective Date'] ?? ''),
    notes: `${row['WRO/Finding']}; Merchandise: ${plain(row.Merchandise ?? '')}`,
  }));
}

/** What a summary adds to Customs' merchandise: the place of an order that names one. */
const OUR_BRACKET = / \([^)]*\)$/;

function customs(entities: ReturnType<typeof customsEntities>): Auditor {
  return ({ action, parties }) => {
    const type = action.kind === 'finding' ? 'Finding;' : 'WRO;';
    const named = (entity: Pick<Entity, 'name' | 'aliases'>) =>
      parties.length === 0 || parties.some(party => shares(party.name, [entity.name, ...entity.aliases]));
    const lines = entities.filter(entity => entity.notes.startsWith(type) && named(entity));
    // The file holds no ended orders: of one that is not in it, it says nothing, nor whether it ended.
    if (action.status === 'ended' || action.status === 'unverified')
      return lines.some(line => line.effective_date === action.issued) ? [`${action.status} here, but in the file`] : null;
    const text = action.scope.text ?? '';
    // The wording may name whom an order concerns first.
    const merchandise = [action.scope.summary ? text.replace(OUR_BRACKET, '') : text, ...(action.wording ?? '').split('. ')];
    const line = lines.find(
      each =>
        each.effective_date === action.issued && merchandise.some(words => words !== '' && each.notes.includes(`Merchandise: ${words}`)),
    );
    if (!line) return [`no ${type} of ${action.issued} on this merchandise with one of its parties`];
    return line.status === action.statusWord ? [] : [`status "${action.statusWord}", but "${line.status}" in the file`];
  };
}

function entityList(html: string): Auditor {
  const rows = [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => plain(cell)),
  );
  return ({ action, parties }) => {
    if (action.kind !== 'uflpa-listing') return null;
    const [party] = parties;
    if (!party) return ['names no party'];
    const bare = letters(
      party.name.replace(/(?: \([A-Z]{3,}\))?,? and (?:its )?(?:subsidiaries|subordinate and affiliated entities)$/i, ''),
    );
    const own = rows.filter(([name = '']) => letters(name).startsWith(bare));
    const dates = own.map(([, date = '']) => isoOf(date)).sort();
    if (dates.length === 0) return [`"${party.name}" is on no row`];
    const wrong = own.some(([name]) => name === action.wording) ? [] : [`no row reads "${action.wording}"`];
    const told = action.history.map(event => event.date);
    for (const date of dates) if (!told.includes(date)) wrong.push(`the page dates it ${date}, the record does not`);
    const redated = action.history.some(event => event.event === 're-dated' && event.date === dates[0]);
    if (action.issued !== dates[0] && !redated) wrong.push(`issued ${action.issued}, but ${dates[0]} on the page`);
    if (redated && action.issued !== '2022-06-21') wrong.push(`dated anew, but on the list since ${action.issued}`);
    for (const alias of party.aliases.filter(
      name => !action.history.some(event => event.event === 're-dated') && !name.includes('Holding'),
    ))
      if (!own.some(([name = '']) => letters(name).includes(letters(alias)))) wrong.push(`the page does not know the alias "${alias}"`);
    return wrong;
  };
}

function commerce(entities: readonly Entity[]): Auditor {
  return ({ action, parties }) => {
    // A record that sums up several entries names none: its parser holds each against the copy.
    if (parties.length === 0) return null;
    const entity = entities.find(each => parties.some(party => party.name === each.name));
    if (action.status === 'unverified') return entity ? ['unverified here, but on the list'] : null;
    if (!entity) return ['not on the list'];
    const cited = action.history.map(event => event.note ?? '').join(' ');
    const wrong = (entity.federal_register ?? '').split(/\s*[;\n]\s*/).filter(notice => !cited.includes(notice.replace(/\.$/, '')));
    if (action.wording !== null && !entity.notes.includes(action.wording)) wrong.push(`requirement "${action.wording}"`);
    const aliases = entity.aliases.join(' | ');
    for (const alias of parties.flatMap(party => party.aliases)) if (!aliases.includes(alias)) wrong.push(`alias "${alias}"`);
    return wrong.map(each => `not so on the list: ${each}`);
  };
}

function treasury(companies: readonly Entity[], sdn: string): Auditor {
  const blocked = sdn.split('\n').map(line => line.split('"')[1] ?? '');
  return ({ action, parties }) => {
    const names = parties.flatMap(party => [party.name, ...party.aliases]);
    if (action.kind === 'sdn') {
      const found = blocked.some(name => names.some(own => words(own) === words(name)));
      // Designations after the copy of July 2021 cannot be looked up in it.
      return action.issued > '2021-07-01' ? null : found ? [] : ['not in SDN.CSV'];
    }
    const company = companies.find(each => names.some(name => letters(name) === letters(each.name)));
    if (!company) return ['not on the NS-CMIC list'];
    const [year = '', month = '', day = ''] = action.issued.split('-');
    const date = `${day} ${new Date(`${year}-${month}-01T00:00:00Z`).toLocaleString('en-US', { month: 'short', timeZone: 'UTC' })} ${year}`;
    return company.notes.includes(`Listing Date (CMIC): ${date}`) ? [] : [`the list does not date it ${date}`];
  };
}

function goods(xml: string): Auditor {
  const pairs = xml.split('<Good>').flatMap(good =>
    good
      .split('<Country>')
      .slice(1)
      .map(country => ({ good: tag(good, 'Good_Name'), country })),
  );
  return ({ action }) => {
    if (action.edition !== '2022') return null;
    const pair = pairs.find(
      ({ good, country }) => good.normalize('NFC') === action.scope.text && isCountry(tag(country, 'Country_Name'), action.country),
    );
    if (!pair) return [`no pair of "${action.scope.text}" and ${action.country}`];
    const [child, forced, input] = ['Child_Labor', 'Forced_Labor', 'Derived_Labor_Exploitation'].map(
      name => tag(pair.country, name) === 'Yes',
    );
    const reason = input ? 'Input' : child && forced ? 'Child labor and forced labor' : forced ? 'Forced labor' : 'Child labor';
    const wrong = (action.reason ?? '').startsWith(reason) ? [] : [`"${action.reason}", but "${reason}" in the file`];
    if (!forced && !input && !action.context) wrong.push('child labor alone may never flag');
    return wrong;
  };
}

function products(excel: Uint8Array): Auditor {
  const book = read(excel, { type: 'array' });
  const rows = utils.sheet_to_json<Record<string, string>>(book.Sheets[book.SheetNames[0] ?? ''] ?? {});
  return ({ action }) => {
    if (action.issued !== '2014') return null;
    // This edition spells goods differently ("Brazil Nuts / Chestnuts"); within one country the first word is enough to find the good.
    const [word = ''] = words(action.scope.text ?? '', false).split(' ');
    const found = rows.some(
      row =>
        isCountry(row.Country ?? '', action.country) &&
        words(row.Good ?? '', false)
          .split(' ')
          .includes(word),
    );
    return found ? [] : [`no "${action.scope.text}" of ${action.country} on the list`];
  };
}

/** Country names as the lists spell them, misprints included, where ISO 3166-1 has another. */
const spellings: Record<string, string> = {
  burma: 'MM',
  boliva: 'BO',
  tajikstan: 'TJ',
  'congo democratic republic of the': 'CD',
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  'kyrgyz republic': 'KG',
  'turkey turkiye': 'TR',
  'cote d ivoire': 'CI',
};
const english = new Intl.DisplayNames('en', { type: 'region' });

function isCountry(name: string, code: string | null): boolean {
  if (code === null) return false;
  const own = words(name, false);
  return spellings[own] === code || own === words(english.of(code) ?? '', false);
}

function shares(name: string, officials: readonly string[]): boolean {
  const own = letters(name);
  return officials.map(letters).some(official => official !== '' && (official.includes(own) || own.includes(official)));
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text without accents and punctuation, sorted where the order may differ ("WANG, Mingshan"). */
function words(text: string, sorted = true): string {
  const found =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return (sorted ? found.sort() : found).join(' ');
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&#039;', "'")
    .replace(/\s+/g, ' ')
    .trim();
}

function isoOf(date: string): string {
  const day = new Date(`${date} UTC`);
  return Number.isNaN(day.getTime()) ? date : day.toISOString().slice(0, 10);
}

function tag(xml: string, name: string): string {
  return new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]?.replaceAll('&amp;', '&').trim() ?? '';
}
