import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a manifest may reach. */
export interface Reach {
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches?: string[] }[];
  version: string;
}

export interface Change {
  added: string[];
  removed: string[];
  /** Whether the browser will disable the extension for every user until they accept. */
  widens: boolean;
}

/** What a new manifest may reach that the old one may not, and the other way round. */
export function changeBetween(older: Reach, newer: Reach): Change {
  const before = reachOf(older);
  const after = reachOf(newer);
  const added = [...after].filter(each => !before.has(each)).sort();
  return { added, removed: [...before].filter(each => !after.has(each)).sort(), widens: added.some(each => !each.startsWith('optional ')) };
}

function reachOf(manifest: Reach): Set<string> {
  const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
  const scripts = (manifest.content_scripts ?? []).flatMap(script => script.matches ?? []);
  return new Set([
    ...(manifest.permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...scripts,
    ...optional.map(each => `optional ${each}`),
  ]);
}

/** New access is never slipped into a patch release: the first two numbers of the version tell users that something changed. */
export function isHonest(older: Reach, newer: Reach): boolean {
  const lead = (version: string) => version.split('.').slice(0, 2).join('.');
  return !changeBetween(older, newer).widens || lead(older.version) !== lead(newer.version);
}

/** The newest version tag before this commit and its manifest, or in words why there is none to compare with. */
export function lastRelease(folder = '.'): { tag: string; manifest: Reach } | string {
  try {
    return releaseBefore(folder);
  } catch (error) {
    return `git cannot say what the last release was (${String(error).split('\n', 1)[0]})`;
  }
}

function releaseBefore(folder: string): { tag: string; manifest: Reach } | string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  // The source package of a release is no repository, and a shallow clone has neither history nor tags.
  if (!existsSync(join(folder, '.git'))) return 'this folder is no clone, so the last release is not known';
  if (git('rev-parse', '--is-shallow-repository').trim() === 'true') return 'this clone is shallow, so the last release is not known';
  const tags = git('tag', '--list', 'v*', '--merged', 'HEAD', '--no-contains', 'HEAD').trim();
  if (tags === '') return 'this is the first release';
  const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*', 'HEAD^').trim();
  return { tag, manifest: JSON.parse(git('show', `${tag}:manifest.json`)) as Reach };
}
