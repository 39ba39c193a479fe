import type { Action, Citation, Party } from '../../../src/core/types';
import { gradeOf } from '../../parsing/grade';
import { listedPartyKind } from '../../parsing/listed-party';
import { BadRow, type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { removalColumns, removalOf } from '../../parsing/removal';
import { scopeOf } from '../../parsing/scope';
import { listOf, type Row, readTable } from '../../parsing/table';
import { namesOf, readWeakAliases } from '../../parsing/weak-aliases';
import { confirmations, type Official, readOfficial } from './official';

const designationsFile = 'designations.csv';
const columns = [
  'id',
  'name',
  'listed_as',
  'aliases',
  'number',
  'kind',
  'program',
  'designated',
  ...removalColumns,
  'last_seen',
  'office',
  'reason',
  'context',
  'url',
  'evidence',
  'grade',
] as const;

type Designation = Row<(typeof columns)[number]>;

const programmes = {
  'NS-CMIC': {
    kind: 'ns-cmic',
    title: 'Non-SDN Chinese Military-Industrial Complex Companies List',
    citation: {
      title: 'Non-SDN Chinese Military-Industrial Complex Companies List',
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_PRIM.CSV',
    },
  },
  GLOMAG: {
    kind: 'sdn',
    title: 'Specially Designated Nationals List, Global Magnitsky',
    citation: {
      title: 'Specially Designated Nationals List',
      url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN.CSV',
    },
  },
} satisfies Record<string, Pick<Action, 'kind' | 'title'> & { citation: Citation }>;

/**
 * Treasury designations over Xinjiang: Global Magnitsky, and companies on the NS-CMIC list. People are context, never matched;
 * so is a company whose listing itself cites no human-rights reason.
 */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  const weak = readWeakAliases(files);
  const official = readOfficial(files);
  for (const designation of readTable(files, designationsFile, columns)) {
    const where = { file: designationsFile, row: designation.row };
    reader.row(where, () => {
      const party = partyOf(designation, weak);
      reader.keep(where, actionOf(designation, party, official), [party]);
    });
  }
  return reader.done();
}

function partyOf(designation: Designation, weak: ReadonlySet<string>): Party {
  const kind = listedPartyKind(designation.kind);
  if (!kind) throw new BadRow('a designation names one party');
  return {
    id: `party-${designation.id}`,
    ...namesOf(designation.name, listOf(designation.aliases), weak),
    country: 'CN',
    kind,
  };
}

function actionOf(designation: Designation, party: Party, official: Official): EvidencedAction {
  const programme = programmeOf(designation.program);
  const removal = removalOf(designation, official.nsCmic.has(designation.listed_as));
  const pressRelease = designation.url ? [{ title: 'Treasury release', url: designation.url }] : [];
  return {
    id: designation.id,
    sourceId: 'ofac',
    kind: programme.kind,
    title: programme.title,
    status: removal ? 'ended' : 'in-force',
    statusWord: null,
    issued: designation.designated,
    history: [
      { date: designation.designated, event: 'listed', note: designation.office || null },
      ...(removal ? [removal] : confirmations(designation, official)),
    ],
    partyIds: [party.id],
    scope: scopeOf(),
    relations: [],
    wording: null,
    reason: designation.reason,
    citation: pressRelease[0] ?? programme.citation,
    moreCitations: pressRelease.length > 0 ? [programme.citation] : [],
    evidence: designation.evidence,
    grade: gradeOf(designation.grade),
    ...((party.kind === 'person' || designation.context === 'yes') && { context: true }),
    country: 'CN',
  };
}

function programmeOf(word: string): (typeof programmes)[keyof typeof programmes] {
  if (word === 'NS-CMIC' || word === 'GLOMAG') return programmes[word];
  throw new BadRow(`unknown programme "${word}"`);
}
