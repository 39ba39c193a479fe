import type { Dataset } from '../../src/core/dataset-types';
import type { Explanation, Rejection } from '../../src/core/matcher';
import type { Match, Unknown, Why } from '../../src/core/types';

/** An explanation in lines to read: matches with their reasons, firms that are one of several, then what each gate dropped. */
export function formatExplanation({ matches, oneOf, rejections }: Explanation, dataset: Dataset): string[] {
  const titles = new Map(dataset.actions.map(({ id, title }) => [id, title]));
  const heading = (id: string) => `${id} (${titles.get(id) ?? 'no such action'})`;
  const matched = matches.flatMap(match => formatMatch(match, heading));
  const several = oneOf.flatMap(match => formatMatch(match, heading));
  const dropped = rejections.map(rejection => formatRejection(rejection, heading));
  const nothing = matches.length + oneOf.length + rejections.length === 0;
  return [
    ...(nothing ? ['Nothing on the page leads to a record.'] : []),
    ...(matched.length > 0 ? ['MATCHES', ...matched] : []),
    ...(several.length > 0 ? ['ONE OF SEVERAL POSSIBLE MAKERS (never counted or marked)', ...several] : []),
    ...(dropped.length > 0 ? ['DROPPED', ...dropped] : []),
  ];
}

function formatMatch({ level, basis, actionId, brandLinkId, why, unknown }: Match, heading: (id: string) => string): string[] {
  const link = brandLinkId === null ? '' : `, brand link ${brandLinkId}`;
  return [`  ${level} by ${basis}: ${heading(actionId)}${link}`, ...why.map(formatWhy), ...unknown.map(formatUnknown)];
}

function formatWhy({ field, text, name, rule }: Why): string {
  return `    ${rule}: "${text}" in ${field}, "${name}" in the record`;
}

function formatUnknown({ field, name, rule }: Unknown): string {
  return `    ${rule}: the page does not state ${field}; the record covers "${name}"`;
}

function formatRejection({ actionId, named, gate, reason }: Rejection, heading: (id: string) => string): string {
  return `  ${gate}: ${reason}. ${heading(actionId)}, for "${named.text}" in ${named.field}`;
}
