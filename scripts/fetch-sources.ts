/** `npm run data:fetch [list…] [-- --file <path>]`: run by a person or by the scheduled workflow, never by the build or the tests. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fetchList } from './fetch/fetch-list';
import { lists } from './fetch/lists';

const sourcesFolder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'data/sources');
const TIMEOUT_MS = 120_000;
const WAITS_MS = [1000, 4000, 15_000];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: 'string' } } });
const unknown = positionals.filter(id => !lists.some(list => list.id === id));
const chosen = positionals.length > 0 ? lists.filter(list => positionals.includes(list.id)) : lists.filter(list => list.address !== null);

if (unknown.length > 0 || (values.file !== undefined && chosen.length !== 1)) {
  console.error(unknown.length > 0 ? `no list "${unknown.join('", "')}"` : '--file goes with the name of one list');
  console.error(`lists: ${lists.map(list => list.id).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const list of chosen) {
    const right = await fetchList({
      list,
      folder: join(sourcesFolder, list.sourceId),
      file: values.file ?? null,
      today: new Date().toISOString().slice(0, 10),
      timeoutMs: TIMEOUT_MS,
      waitsMs: WAITS_MS,
      print: console.log,
    });
    if (!right) process.exitCode = 1;
  }
}
