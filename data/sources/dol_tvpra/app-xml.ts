import { decode, needsContent, type OfficialReading, readRows } from '../../parsing/official';
import { officialFile, readPairs } from './official';

/** The Labor Department's app data: one entry for each good and country. @throws MalformedFile as `readPairs` does. */
export function readAppXml(bytes: Uint8Array): OfficialReading {
  const rows = readPairs(new Map([[officialFile, needsContent(officialFile, decode(bytes))]]));
  return readRows({
    file: officialFile,
    rows,
    rowOf: row => row.row,
    entryOf: ({ good, countryName, childLabor, forcedLabor, downstream }) => ({
      name: `${good}, ${countryName}`,
      group: laborOf(childLabor, forcedLabor),
      date: null,
      status: null,
      detail: downstream ? 'through an input' : null,
    }),
  });
}

/** What the list says of a pair. A downstream good carries neither: the abuse lies in its input. */
export function laborOf(child: boolean, forced: boolean): string {
  if (child && forced) return 'child labor, forced labor';
  if (forced) return 'forced labor';
  return child ? 'child labor' : 'neither';
}
