import { join } from 'node:path';
import type { Where } from '../../data/parsing/reader';
import { type EvidencedAction, type EvidencedLink, shippedAction, shippedLink } from '../../data/parsing/records';
import { sources as sourceModules } from '../../data/sources/index';
import type { Dataset } from '../../src/core/dataset-types';
import type { Guides } from '../../src/core/guide-types';
import { isInForce } from '../../src/core/status';
import type { Action, Source } from '../../src/core/types';
import { buildIndex } from './build-index';
import { changesSince, loadRelease } from './changes';
import { problemsOf } from './check';
import { sha256 } from './files';
import { loadBrands } from './load-brands';
import { loadGuides } from './load-guides';
import { type LoadedSource, loadSource } from './load-sources';
import { describe, type Problem } from './problem';
import { related } from './relations';
import { loadVocabulary } from './vocabulary';
import { wordsOf } from './words';

/** How many rows of a source's files were read, and what they became. */
export interface Tally {
  id: string;
  total: number;
  accepted: number;
  rejected: number;
  actions: number;
}

/** Everything under `data`, assembled. */
export interface Assembly {
  dataset: Dataset;
  guides: Guides;
  /** The records with the evidence that the dataset leaves out. */
  evidenced: { actions: EvidencedAction[]; brandLinks: EvidencedLink[] };
  /** The official files it was built from. */
  files: OfficialFile[];
}

/** An official file as provenance.json describes it. */
export interface OfficialFile {
  sourceId: string;
  name: string;
  sha256: string;
}

export interface AssemblyResult {
  /** `null` when there is any problem. */
  assembly: Assembly | null;
  tallies: Tally[];
  problems: Problem[];
}

/** Reads everything under `data`, the folder `root`. The same files always give the same dataset. */
export function assemble(root: string): AssemblyResult {
  const problems: Problem[] = [];
  const loaded = sourceModules.flatMap(module => loadSource(module, join(root, 'sources'), problems) ?? []);
  const parsedActions = loaded.flatMap(({ parsed }) => [...parsed.actions].sort(byId));
  const complete = loaded.length === sourceModules.length && loaded.every(({ parsed }) => parsed.rejected.length === 0);
  const actions = complete ? related(parsedActions, join(root, 'sources/relations.json'), problems) : parsedActions;
  const parties = loaded.flatMap(({ parsed }) => parsed.parties).sort(byId);
  const brandLinks = loadBrands(join(root, 'brands'), problems);
  const sources = loaded.map(sourceOf);
  const sourceById = new Map(sources.map(source => [source.id, source]));
  const vocabulary = loadVocabulary(root, problems);
  problems.push(...problemsOf({ actions, parties, brandLinks, complete, where: whereOf(loaded), sources: sourceById, vocabulary }));
  const guides = loadGuides(root, new Set(sourceModules.map(module => module.id)), problems);
  const release = loadRelease(join(root, 'released.json'), problems);
  const tallies = loaded.map(tallyOf);
  if (problems.length > 0 || vocabulary === null) return { assembly: null, tallies, problems };
  const links = [...brandLinks.keys()].sort(byId);
  const words = wordsOf(vocabulary);
  const records = {
    sources,
    actions: actions.map(action => shippedAction(action, sourceById.get(action.sourceId)?.asOf ?? '')),
    parties,
    brandLinks: links.map(shippedLink),
    changes: changesSince(release, actions, parties),
    words,
    index: buildIndex({ actions, parties, brandLinks: links, vocabulary, words }),
  };
  const evidenced = { actions, brandLinks: links };
  const files = loaded.flatMap(officialFiles);
  const version = versionOf(sources, JSON.stringify({ ...records, ...guides, evidenced, files }));
  return { assembly: { dataset: { version, ...records }, guides, evidenced, files }, tallies, problems };
}

/** For commands that cannot use invalid data. @throws Error with one line per problem. */
export function assembleOrThrow(root: string): Assembly {
  const { assembly, problems } = assemble(root);
  if (assembly === null) throw new Error(problems.map(describe).join('\n'));
  return assembly;
}

function officialFiles({ provenance }: LoadedSource): OfficialFile[] {
  return provenance.files.flatMap(file =>
    file.kind === 'official' ? [{ sourceId: provenance.id, name: file.name, sha256: file.sha256 }] : [],
  );
}

function sourceOf({ provenance, parsed }: LoadedSource): Source {
  const { files: _files, licence: _licence, ...published } = provenance;
  return { ...published, counts: countsOf(parsed.actions) };
}

/** In force and able to flag, past or doubtful, and context; together they are the total. */
function countsOf(actions: readonly Action[]): Source['counts'] {
  const context = actions.filter(action => action.context).length;
  const inForce = actions.filter(action => !action.context && isInForce(action.status)).length;
  return { total: actions.length, inForce, past: actions.length - inForce - context, context };
}

function tallyOf({ provenance, parsed }: LoadedSource): Tally {
  const { total, accepted, rejected, actions } = parsed;
  return { id: provenance.id, total, accepted, rejected: rejected.length, actions: actions.length };
}

/** The newest `asOf` of any source and a short hash of the content, so that the same files give the same version on any day. */
function versionOf(sources: readonly Source[], content: string): string {
  const newest =
    sources
      .map(source => source.asOf)
      .sort()
      .at(-1) ?? '';
  return `${newest}-${sha256(content).slice(0, 8)}`;
}

/** The file and row that each record was read from. */
function whereOf(loaded: readonly LoadedSource[]): Map<string, Where> {
  return new Map(
    loaded.flatMap(({ provenance, parsed }) => [...parsed.where].map(([id, where]) => [id, inFolder(provenance.id, where)] as const)),
  );
}

function inFolder(id: string, { file, row }: Where): Where {
  return { file: `data/sources/${id}/${file}`, row };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
