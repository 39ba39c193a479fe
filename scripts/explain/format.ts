import type { Dataset } from '../../src/core/dataset-types';
import { byId } from '../../src/core/lookup';
import type { Explanation, Rejection } from '../../src/core/matcher';
import type { Match, Unknown, Why } from '../../src/core/types';

/** An explanation in lines to read: matches with their reasons, firms that are one of several, then what each gate dropped. */
export function formatExplanation({ matches, oneOf, rejections }: Explanation, dataset: Dataset): string[] {
  const actions = byId(dataset.actions);
  const heading = (id: string) => `${id} (${actions.get(id)?.title ?? 'no such action'})`;
  const formatted = (match: Match) => {
    const action = actions.get(match.actionId);
    const unsure = action?.status === 'unverified' ? ', not known whether it still applies' : '';
    return formatMatch(match, { heading: `${heading(match.actionId)}${unsure}`, scope: action?.scope.text });
  };
  const matched = matches.flatMap(formatted);
  const several = oneOf.flatMap(formatted);
  const dropped = rejections.map(rejection => formatRejection(rejection, heading));
  const nothing = matches.length + oneOf.length + rejections.length === 0;
  return [
    ...(nothing ? ['Nothing on the page leads to a record.'] : []),
    ...(matched.length > 0 ? ['MATCHES', ...matched] : []),
    ...(several.length > 0 ? ['ONE OF SEVERAL POSSIBLE MAKERS (never counted or marked)', ...several] : []),
    ...(dropped.length > 0 ? ['DROPPED', ...dropped] : []),
  ];
}

function formatMatch(
  { level, basis, brandLinkId, why, unknown }: Match,
  of: { heading: string; scope: string | null | undefined },
): string[] {
  const link = brandLinkId === null ? '' : `, brand link ${brandLinkId}`;
  const reasons = why.map(each => formatWhy(each, of.scope));
  return [`  ${level} by ${basis}: ${of.heading}${link}`, ...reasons, ...unknown.map(formatUnknown)];
}

/** Where the record names no goods, a word of the brand's goods agrees with the brand link, not with it. */
function formatWhy({ field, text, name, rule }: Why, scope: string | null | undefined): string {
  const record = rule === 'brand-goods-word' && name !== scope ? `a good of "${name}" by the brand link` : `"${name}" in the record`;
  return `    ${rule}: "${text}" in ${field}, ${record}`;
}

function formatUnknown({ field, name, rule }: Unknown): string {
  return `    ${rule}: the page states no ${field} that can be compared; the record covers "${name}"`;
}

function formatRejection({ actionId, named, gate, reason }: Rejection, heading: (id: string) => string): string {
  return `  ${gate}: ${reason}. ${heading(actionId)}, for "${named.text}" in ${named.field}`;
}
