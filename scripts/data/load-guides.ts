import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Guide, Guides, Programme } from '../../src/core/guide-types';
import type { Problem } from './problem';
import { readRecord } from './read-record';
import { guideSchema, programmeSchema } from './record-schema';

/** What explains the records: guides and programmes, checked against each other and against the sources. `root` is the folder `data`. */
export function loadGuides(root: string, sourceIds: ReadonlySet<string>, problems: Problem[]): Guides {
  const programmes = loadProgrammes(join(root, 'programmes'), problems);
  const guides = readdirSync(join(root, 'guides'))
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => loadGuide(join(root, 'guides'), name, problems));
  const programmeIds = new Set(programmes.map(programme => programme.id));
  for (const guide of guides) {
    const unknown = [
      ...guide.sourceIds.filter(id => !sourceIds.has(id)).map(id => `no source "${id}"`),
      ...guide.programmeIds.filter(id => !programmeIds.has(id)).map(id => `no programme "${id}"`),
    ];
    problems.push(...unknown.map(reason => ({ file: `data/guides/${guide.id}.json`, row: 0, reason })));
  }
  return { guides, programmes };
}

function loadProgrammes(folder: string, problems: Problem[]): Programme[] {
  return readRecord('data/programmes/programmes.json', join(folder, 'programmes.json'), v.array(programmeSchema), problems) ?? [];
}

function loadGuide(folder: string, name: string, problems: Problem[]): Guide[] {
  const guide = readRecord(`data/guides/${name}`, join(folder, name), guideSchema, problems);
  return guide === null ? [] : [{ id: name.replace(/\.json$/, ''), ...guide }];
}
