import * as v from 'valibot';
import type { Party } from '../../../src/core/types';
import { readJson } from '../../parsing/json';
import { type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { countryIso, historyEvent, isoDate, slug, text } from '../../parsing/schema';
import { scopeOf } from '../../parsing/scope';
import { slugify } from '../../parsing/slug';

const actionsFile = 'actions.json';

const record = v.strictObject({
  id: slug,
  kind: v.picklist(['origin-rule', 'detention']),
  title: text,
  status: v.picklist(['in-force', 'ended', 'unverified']),
  issued: isoDate,
  edition: v.optional(text),
  party: v.nullable(v.strictObject({ name: text, country: countryIso })),
  text,
  places: v.array(slug),
  history: v.array(historyEvent),
  reason: text,
  country: countryIso,
});

const citation = {
  title: "CBP Enforces Countering America's Adversaries Through Sanctions Act Against Li-Ning Sporting Goods",
  url: 'https://cbp.gov/newsroom/national-media-release/cbp-enforces-countering-america-s-adversaries-through-sanctions-act',
};
const evidence = 'cbp.gov release of 2022-03-15; AP; Just Style; International Trade Today';

/** The presumption on North Korean labor, and detentions announced under it. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  readJson(files, actionsFile, v.array(record)).forEach((entry, index) => {
    const where = { file: actionsFile, row: index + 2 };
    reader.row(where, () => {
      const party = partyOf(entry.party);
      reader.keep(where, actionOf(entry, party), party ? [party] : []);
    });
  });
  return reader.done();
}

function partyOf(named: v.InferOutput<typeof record>['party']): Party | null {
  return named && { id: `party-caatsa-${slugify(named.name)}`, name: named.name, aliases: [], country: named.country, kind: 'company' };
}

function actionOf(entry: v.InferOutput<typeof record>, party: Party | null): EvidencedAction {
  return {
    id: entry.id,
    sourceId: 'caatsa',
    kind: entry.kind,
    title: entry.title,
    status: entry.status,
    statusWord: null,
    issued: entry.issued,
    ...(entry.edition && { edition: entry.edition }),
    history: entry.history,
    partyIds: party ? [party.id] : [],
    scope: scopeOf({ text: entry.text, summary: true, places: entry.places }),
    relations: [],
    wording: null,
    reason: entry.reason,
    citation,
    moreCitations: [],
    evidence,
    grade: 'A',
    country: entry.country,
  };
}
