import { isInForce } from '../../src/core/status';
import type { Action, Match, PageReport } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { levelName } from '../level-name';

const { actions, parties, sources } = dataset;

/** What a page's report says, for the terminal: product, action, status, date and why. */
export function reportText(report: PageReport): string {
  return report.products
    .map(product => {
      const matches = report.matches.filter(match => match.productId === product.id);
      const lines = matches.length === 0 ? ['   no record found; that is not a clearance'] : matches.map(matchLines);
      return [`   ${product.title ?? 'a product without a title'}`, ...lines].join('\n');
    })
    .join('\n');
}

function matchLines(match: Match): string {
  const action = actions.find(({ id }) => id === match.actionId);
  if (action === undefined) throw new Error(`no action ${match.actionId} in the dataset`);
  const reasons = match.why.map(({ field, text, name, rule }) => `     why     ${field} “${text}” = ${name} (${rule})`);
  const open = match.unknown.map(({ field, name }) => `     open    ${field} is not stated; the record says ${name}`);
  return [
    `   → ${levelName(match.level)}: ${action.title}, ${agencyOf(action)}`,
    `     names   ${namesIn(action)}`,
    `     status  ${statusOf(action)}`,
    ...reasons,
    ...open,
    `     record  ${action.citation.url}`,
  ].join('\n');
}

function statusOf({ kind, status, issued, edition, history }: Action): string {
  if (kind === 'report') return `published ${issued}`;
  if (edition !== undefined) return `${status}, edition: ${edition}`;
  const end = history.findLast(({ event }) => event === 'ended' || event === 'suspended');
  if (isInForce(status)) return `${status} since ${issued}`;
  return `${status}, issued ${issued}${end === undefined ? '' : `, ${end.event} ${end.date}`}`;
}

function agencyOf({ sourceId }: Action): string {
  return sources.find(({ id }) => id === sourceId)?.agency ?? sourceId;
}

function namesIn({ partyIds, scope }: Action): string {
  const names = partyIds.flatMap(id => parties.find(party => party.id === id)?.name ?? []);
  return names.join('; ') || (scope.text ?? 'no company');
}
