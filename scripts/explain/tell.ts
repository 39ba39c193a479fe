import type { Dataset } from '../../src/core/dataset-types';
import type { Explanation, Refusal } from '../../src/core/matcher';
import type { Match, Unknown, Why } from '../../src/core/types';

/** An explanation in lines to read: matches with their reasons, firms that are one of several, then what each gate dropped. */
export function tellExplanation({ matches, oneOf, refusals }: Explanation, dataset: Dataset): string[] {
  const titles = new Map(dataset.actions.map(({ id, title }) => [id, title]));
  const heading = (id: string) => `${id} (${titles.get(id) ?? 'no such action'})`;
  const matched = matches.flatMap(match => tellMatch(match, heading));
  const several = oneOf.flatMap(match => tellMatch(match, heading));
  const dropped = refusals.map(refusal => tellRefusal(refusal, heading));
  const nothing = matches.length + oneOf.length + refusals.length === 0;
  return [
    ...(nothing ? ['Nothing on the page leads to a record.'] : []),
    ...(matched.length > 0 ? ['MATCHES', ...matched] : []),
    ...(several.length > 0 ? ['ONE OF SEVERAL POSSIBLE MAKERS (never counted or marked)', ...several] : []),
    ...(dropped.length > 0 ? ['DROPPED', ...dropped] : []),
  ];
}

function tellMatch({ level, basis, actionId, brandLinkId, why, unknown }: Match, heading: (id: string) => string): string[] {
  const link = brandLinkId === null ? '' : `, brand link ${brandLinkId}`;
  return [`  ${level} by ${basis}: ${heading(actionId)}${link}`, ...why.map(tellWhy), ...unknown.map(tellUnknown)];
}

function tellWhy({ field, text, name, rule }: Why): string {
  return `    ${rule}: "${text}" in ${field}, "${name}" in the record`;
}

function tellUnknown({ field, name, rule }: Unknown): string {
  return `    ${rule}: the page does not state ${field}; the record covers "${name}"`;
}

function tellRefusal({ actionId, named, gate, reason }: Refusal, heading: (id: string) => string): string {
  return `  ${gate}: ${reason}. ${heading(actionId)}, for "${named.text}" in ${named.field}`;
}
