import type { DetailField, Words } from '../dataset-types';
import { normalize } from '../text/tokens';
import { fieldOfExactLabel } from './detail-labels';

/** Where a part of a field begins that says whose role it names: "Importer: ", "imported by ", "EU REP ", and behind a space "经销商：". */
const ROLE =
  /(?<before>^\s*|[.;,|(\n、，；。]\s*|\s\/\s|\s+(?=[\p{sc=Han}\p{sc=Hangul}\p{sc=Thai}]{2,20}\s?[:\uFF1A]))(?<label>(?:\p{L}|m(?:f[dgr]|ktd?)\.)(?:[^:\uFF1A.;,|(\n/、，；。]|(?<!\s)\/){1,30}?)(?:\s?[:\uFF1A]|(?<=\s(?:by|rep|von|durch|par|da|por|przez|door|av|af))(?=\s))\s*/giu;
/** "EU representative", "UK RP": the market a role is for. */
const OF_MARKET = /^(?:e[uc]|uk) ?(?=\S)/;
/** "Distributed by": the word between a role and a name. */
const BEFORE_NAME = / (?:by|durch|von|par|da|por|door)$/;
/** Without any of these a field names no roles. */
const MAY_NAME_ROLES = /[:\uFF1A)]|\s(?:by|rep|von|durch|par|da|por|przez|door|av|af)\s/i;
const OTHER_FIELDS: ReadonlySet<DetailField | null> = new Set<DetailField>(['importer', 'brand']);
/** "Acme Ltd (importer), Bolt Ltd (manufacturer)": each name with its role behind. */
const ROLES_BEHIND = /^(?:[^()]+\([^()]{3,30}\)\s*(?:[,;/|]\s*|$)){2,5}$/u;
const NAME_AND_ROLE = /([^()]+)\(([^()]+)\)\s*[,;/|]?\s*/gu;
const END_OF_PART = /[\s.,;|/(、，；。]+$/;

/**
 * What a maker's field says of the making, where it names others beside: of "Imported by Acme Inc. Manufactured by Bolt Ltd" and of
 * "Bolt Ltd / EU REP: Acme GmbH" it is "Bolt Ltd". `null` where it names no such roles, none where it names another role alone.
 */
export function makersByRole(text: string, words: Words, field: 'manufacturer' | 'importer'): string[] | null {
  if (!MAY_NAME_ROLES.test(text)) return null;
  const makers = ROLES_BEHIND.test(text) ? makersByRoleBehind(text, words) : [];
  if (makers.length > 0) return makers;
  const roles = [...text.matchAll(ROLE)].flatMap(({ index, 0: { length }, groups: { label = '' } = {} }) => {
    const said = fieldOfExactLabel(label, words);
    const isMaker = said === 'manufacturer';
    return isMaker || OTHER_FIELDS.has(said) || isOther(label, words) ? [{ from: index, to: index + length, isMaker, said }] : [];
  });
  const [first] = roles;
  if (first === undefined) return null;
  // The label of the making or of a brand, alone, says no more than the field does.
  if (first.from === 0 && roles.length === 1) return field === 'importer' || first.isMaker || first.said === 'brand' ? null : [];
  const parts = roles.map(({ to, isMaker }, at) => ({ isMaker, name: partOf(text, to, roles[at + 1]?.from) }));
  const called = parts.filter(({ isMaker }) => isMaker);
  const named = called.length > 0 ? called.map(({ name }) => name) : [partOf(text, 0, first.from)];
  return named.filter(name => name !== '');
}

/** The makers where every name has a role behind it. */
function makersByRoleBehind(text: string, words: Words): string[] {
  const parts = [...text.matchAll(NAME_AND_ROLE)].map(([, name = '', role = '']) => ({
    name: name.trim(),
    role,
    said: fieldOfExactLabel(role, words),
  }));
  if (!parts.every(({ role, said }) => said === 'manufacturer' || OTHER_FIELDS.has(said) || isOther(role, words))) return [];
  return parts.filter(({ said }) => said === 'manufacturer').map(({ name }) => name);
}

/** Whether it is a role beside the making that no label of a field names (`otherRole` in `data/words/labels`). */
function isOther(label: string, { otherRoles }: Words): boolean {
  return otherRoles.includes(normalize(label).replace(OF_MARKET, '').replace(BEFORE_NAME, ''));
}

function partOf(text: string, from: number, to: number | undefined): string {
  return text.slice(from, to).replace(to === undefined ? /\)?\s*$/ : END_OF_PART, '');
}
