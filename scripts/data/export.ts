import { stringify } from 'csv-stringify/sync';
import type { EvidencedAction, EvidencedLink } from '../../data/parsing/records';
import type { Party } from '../../src/core/types';
import type { Assembly } from './assemble';
import { serialize } from './serialize';

const licence =
  'The facts and the wording of U.S. government works are in the public domain (17 U.S.C. 105). Names of third-party reports and of press are cited as facts. The arrangement is released under the MIT License of the project; attribution is asked for, not required.';
const notice =
  'Not affiliated with any government. A record says what a government did about a maker, a place or a good; it is no finding about a single product. A name that is not here may be listed all the same: see the gap of its source.';

/** How to cite one version of the records. */
function citationOf(version: string): string {
  return `Withhold contributors. Withhold: U.S. government actions against forced labor, dataset ${version}. Each record cites its own official page.`;
}

/** Everything the project knows, for people who want to use it elsewhere: file name → content. The same data gives the same bytes. */
export function exportFiles({ dataset, guides, files, evidenced }: Assembly): Map<string, string> {
  const { version, sources, parties, changes } = dataset;
  const { actions, brandLinks } = evidenced;
  const about = { version, licence, notice, cite: citationOf(version) };
  const names = new Map(parties.map(party => [party.id, party.name]));
  return new Map([
    ['withhold-data.json', serialize({ ...about, files, sources, actions, parties, brandLinks, ...guides, changes })],
    ['withhold-sources.csv', table(sources.map(({ counts, ...source }) => ({ ...source, ...counts })))],
    ['withhold-actions.csv', table(actions.map(action => actionRow(action, names)))],
    ['withhold-parties.csv', table(parties.map(party => partyRow(party, actions)))],
    ['withhold-brand-links.csv', table(brandLinks.map(brandLinkRow))],
    ['withhold-data-README.txt', `Withhold dataset ${version}\n\n${notice}\n\nLicence: ${licence}\n\nCite as: ${about.cite}\n`],
  ]);
}

type Cells = Readonly<Record<string, unknown>>;

function actionRow(
  { history, scope, citation, moreCitations, relations, partyIds, context, edition, ...action }: EvidencedAction,
  names: ReadonlyMap<string, string>,
): Cells {
  const namesOf = (ids: readonly string[]) => joined(ids.map(id => names.get(id) ?? id));
  return {
    ...action,
    edition: edition ?? null,
    context: context ? 'yes' : null,
    parties: namesOf(partyIds),
    covers: scope.text,
    madeIn: joined(scope.madeIn),
    released: namesOf(scope.releasedPartyIds),
    history: joined(history.map(({ date, event, note }) => [date, event, note].filter(part => part !== null).join(' '))),
    related: joined(relations.map(({ kind, actionId }) => `${kind} ${actionId}`)),
    url: citation.url,
    moreUrls: joined(moreCitations.map(more => more.url)),
  };
}

function partyRow({ aliases, weakAliases: _weakAliases, ...party }: Party, actions: readonly EvidencedAction[]): Cells {
  const releasedFrom = actions.filter(({ scope }) => scope.releasedPartyIds.includes(party.id)).map(({ id }) => id);
  return { ...party, aliases: joined(aliases), releasedFrom: joined(releasedFrom) };
}

function brandLinkRow({ aliases, actionIds, gates: _gates, citation, ...link }: EvidencedLink): Cells {
  return {
    ...link,
    aliases: joined(aliases),
    actionIds: joined(actionIds),
    publisher: citation.publisher,
    published: citation.date,
    url: citation.url,
  };
}

/** A spreadsheet must not take a name for a formula. */
function table(rows: readonly Cells[]): string {
  return stringify([...rows], { header: true, escape_formulas: true });
}

function joined(parts: readonly string[]): string {
  return parts.join(' | ');
}
