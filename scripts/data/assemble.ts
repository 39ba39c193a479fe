import { join } from 'node:path';
import type { Where } from '../../data/parsing/reader';
import { type EvidencedAction, type EvidencedLink, shippedAction, shippedLink } from '../../data/parsing/records';
import { sources as sourceModules } from '../../data/sources/index';
import type { Dataset, Words } from '../../src/core/dataset-types';
import type { Guides } from '../../src/core/guide-types';
import { isInForce } from '../../src/core/status';
import type { Action, Source } from '../../src/core/types';
import { buildIndex } from './build-index';
import { changesSince, loadRelease } from './changes';
import { problemsOf } from './check';
import { loadBrands } from './load-brands';
import { loadGuides } from './load-guides';
import { type LoadedSource, loadSource, sha256 } from './load-sources';
import { describe, type Problem } from './problem';
import { related } from './relations';
import { loadWords } from './words';

/** How many rows of a source's files were read, and what they became. */
export interface Tally {
  id: string;
  total: number;
  accepted: number;
  rejected: number;
  actions: number;
}

export interface Assembly {
  dataset: Dataset;
  guides: Guides;
  /** Which official files went in: source id → sha256. */
  builtFrom: Record<string, string>;
  /** The same records with the evidence that the dataset leaves out. */
  evidenced: { actions: EvidencedAction[]; brandLinks: EvidencedLink[] };
  tallies: Tally[];
  /** Any one of these keeps the dataset from being written. */
  problems: Problem[];
}

/** The dataset of everything under `data`, the folder `root`. Pure but for reading files: same files, same dataset. */
export function assemble(root: string): Assembly {
  const problems: Problem[] = [];
  const loaded = sourceModules.flatMap(module => loadSource(module, join(root, 'sources'), problems) ?? []);
  const parsedActions = loaded.flatMap(({ parsed }) => [...parsed.actions].sort(byId));
  const whole = loaded.length === sourceModules.length && loaded.every(({ parsed }) => parsed.rejected.length === 0);
  const actions = whole ? related(parsedActions, join(root, 'sources/relations.json'), problems) : parsedActions;
  const parties = loaded.flatMap(({ parsed }) => parsed.parties);
  const brandLinks = loadBrands(join(root, 'brands'), problems);
  const sources = loaded.map(sourceOf);
  const sourceById = new Map(sources.map(source => [source.id, source]));
  const words = loadWordsOr(problems);
  const goodIds = words === NO_WORDS ? null : new Set(Object.keys(words.goods));
  problems.push(...problemsOf({ actions, parties, brandLinks, whole, where: whereOf(loaded), sources: sourceById, goodIds }));
  const guides = loadGuides(root, new Set(sourceModules.map(module => module.id)), problems);
  const links = [...brandLinks.keys()].sort(byId);
  const builtFrom = Object.fromEntries(loaded.map(({ provenance, sha256 }) => [provenance.id, sha256]));
  const records = {
    sources,
    actions: actions.map(action => shippedAction(action, sourceById.get(action.sourceId)?.asOf ?? '')),
    parties: [...parties].sort(byId),
    brandLinks: links.map(shippedLink),
    changes: changesSince(loadRelease(join(root, 'released.json'), problems), actions, parties),
    words,
    index:
      problems.length > 0
        ? { phrases: {}, endings: {}, beginnings: '', companies: {}, brands: {} }
        : buildIndex({ actions, parties, brandLinks: links, words }),
  };
  return {
    dataset: { version: versionOf({ builtFrom, ...records }), ...records },
    guides,
    builtFrom,
    evidenced: { actions, brandLinks: links },
    tallies: loaded.map(tallyOf),
    problems,
  };
}

/** The same, for a command that has no use for faulty data. @throws Error with one line for each problem. */
export function assembleOrThrow(root: string): Assembly {
  const assembly = assemble(root);
  if (assembly.problems.length > 0) throw new Error(assembly.problems.map(describe).join('\n'));
  return assembly;
}

/** Stands in for a vocabulary that could not be read, so that every other problem is still found and listed. */
const NO_WORDS: Words = {
  countries: {},
  countryCases: {},
  codes: {},
  labels: {},
  otherRoles: [],
  unsureLabels: {},
  materials: [],
  tableWords: { imported: [], domestic: [], name: [], yes: [], no: [], see: [], region: [] },
  legalForms: [],
  shortForms: {},
  storeWords: [],
  brandLabels: [],
  noBrand: [],
  goodsCalled: {},
  priceWords: [],
  wearers: [],
  joins: [],
  servicePages: [],
  goods: {},
  compounds: [],
  places: {},
};

/** The vocabulary; one problem for each line of what `loadWords` throws. */
function loadWordsOr(problems: Problem[]): Words {
  try {
    return loadWords();
  } catch (error) {
    const lines = error instanceof Error ? error.message.split('\n') : [String(error)];
    problems.push(...lines.map(reason => ({ file: 'data/words', row: 0, reason })));
    return NO_WORDS;
  }
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

/** The newest day any source speaks of, and a short hash of the content: no clock, so the same files give the same version. */
function versionOf(records: Omit<Dataset, 'version'> & Pick<Assembly, 'builtFrom'>): string {
  const newest =
    records.sources
      .map(source => source.asOf)
      .sort()
      .at(-1) ?? '';
  return `${newest}-${sha256(JSON.stringify(records)).slice(0, 8)}`;
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
