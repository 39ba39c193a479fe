import * as v from 'valibot';
import { checkJson } from '../../parsing/json';
import { decode, needsContent, type OfficialReading, oneLine, readRows } from '../../parsing/official';
import { BadRow } from '../../parsing/reader';
import { laborOf } from './app-xml';

const apiFile = 'ilab-goods.json';

const row = v.record(v.string(), v.unknown());
/** The API answers with a list, or with a list under `data`. */
const answer = v.union([v.array(row), v.object({ data: v.array(row) })]);

/**
 * Rows of the Labor Department's API. Its fields go by the names of the app data in any case, joined by blanks or underscores
 * (`good_name`, `Good_Name`, `goodname`): the key is what is compared.
 */
export function readIlabApi(bytes: Uint8Array): OfficialReading {
  const content = checkJson(apiFile, needsContent(apiFile, decode(bytes)), answer);
  const rows = Array.isArray(content) ? content : content.data;
  return readRows({
    file: apiFile,
    rows,
    rowOf: (_, index) => index + 1,
    entryOf(fields) {
      const cell = cellsOf(fields);
      const good = cell('goodname') || cell('good');
      const country = cell('countryname') || cell('country');
      if (good === '' || country === '') throw new BadRow('a row without a good or a country');
      return {
        name: `${good}, ${country}`,
        group: laborOf(yes(cell('childlabor'), 'child_labor'), yes(cell('forcedlabor'), 'forced_labor')),
        date: null,
        status: null,
        detail: yes(cell('derivedlaborexploitation') || 'No', 'derived_labor_exploitation') ? 'through an input' : null,
      };
    },
  });
}

function cellsOf(fields: Record<string, unknown>): (name: string) => string {
  const cells = new Map(
    Object.entries(fields).map(([name, value]) => [name.replace(/[\s_]/g, '').toLowerCase(), oneLine(String(value ?? ''))]),
  );
  return name => cells.get(name) ?? '';
}

function yes(word: string, field: string): boolean {
  if (/^(yes|y|true|1)$/i.test(word)) return true;
  if (/^(no|n|false|0)$/i.test(word)) return false;
  throw new BadRow(`${field} is "${word}", neither yes nor no`);
}
