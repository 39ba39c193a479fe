import type { DetailField, Words } from '../dataset-types';
import { fieldOfExactLabel } from './detail-labels';

/** Where a part of a field begins that says whose role it names: "Importer: ", "imported by ", "EU REP ". */
const ROLE =
  /(?<before>^\s*|[.;,|(\n]\s*|\s\/\s)(?<label>\p{L}(?:[^:\uFF1A.;,|(\n/]|(?<!\s)\/){1,30}?)(?:\s?[:\uFF1A]|(?<=\s(?:by|rep|von|par|da|por|przez|door|av|af))(?=\s))\s*/giu;
/** Roles beside the making that no label of `data/words/labels` names. */
const OTHER_ROLE =
  /^(?:(?:distribut|market|export|suppli|sold|pack|vertrieb|distribu)\p{L}*(?: by)?|seller|vendor|(?:e[uc]|uk)[ -]?rep\p{L}*|(?:eu )?(?:authori[sz]ed )?representative|(?:eu )?responsible person)$/iu;
/** Without any of these a field names no roles. */
const MAY_NAME_ROLES = /[:\uFF1A]|\s(?:by|rep|von|par|da|por|przez|door|av|af)\s/i;
const OTHER_FIELDS: ReadonlySet<DetailField | null> = new Set<DetailField>(['importer', 'brand']);
const END_OF_PART = /[\s.,;|/(]+$/;

/**
 * What a maker's field says of the making, where it names others beside: of "Imported by Acme Inc. Manufactured by Bolt Ltd" and of
 * "Bolt Ltd / EU REP: Acme GmbH" it is "Bolt Ltd". `null` where it names no such roles.
 */
export function makersByRole(text: string, words: Words): string[] | null {
  if (!MAY_NAME_ROLES.test(text)) return null;
  const roles = [...text.matchAll(ROLE)].flatMap(({ index, 0: { length }, groups: { label = '' } = {} }) => {
    const isMaker = fieldOfExactLabel(label, words) === 'manufacturer';
    return isMaker || isOther(label, words) ? [{ from: index, to: index + length, isMaker }] : [];
  });
  const [first] = roles;
  // A label of the making alone, or of something else alone, says no more than the field's own.
  if (first === undefined || (first.from === 0 && roles.length === 1)) return null;
  const parts = roles.map(({ to, isMaker }, at) => ({ isMaker, name: partOf(text, to, roles[at + 1]?.from) }));
  const makers = parts.filter(({ isMaker }) => isMaker);
  const named = makers.length > 0 ? makers.map(({ name }) => name) : [partOf(text, 0, first.from)];
  return named.filter(name => name !== '');
}

function isOther(label: string, words: Words): boolean {
  return OTHER_FIELDS.has(fieldOfExactLabel(label, words)) || OTHER_ROLE.test(label);
}

function partOf(text: string, from: number, to: number | undefined): string {
  return text.slice(from, to).replace(to === undefined ? /\)?\s*$/ : END_OF_PART, '');
}
