import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidencedLink } from '../../data/parsing/records';
import { slugify } from '../../data/parsing/slug';
import type { Problem } from './problem';
import { readRecord } from './read-record';
import { type Company, companySchema } from './record-schema';

/** The brand links of every company file, with the file each one stands in. */
export function loadBrands(root: string, problems: Problem[]): Map<EvidencedLink, string> {
  const links = new Map<EvidencedLink, string>();
  for (const name of readdirSync(root).sort()) {
    // An editor's copy or a folder's settings is no record.
    if (!name.endsWith('.json')) continue;
    const file = `data/brands/${name}`;
    const company = readRecord(file, join(root, name), companySchema, problems);
    for (const link of company ? linksOf(company) : []) links.set(link, file);
  }
  return links;
}

function linksOf({ company, parent, answer, brands }: Company): EvidencedLink[] {
  return brands.map(
    ({ why: _why, answer: own, brand, aliases, kind, ship, actionIds, gates, since, until, statement, citation, evidence, grade }) => ({
      id: slugify(brand.replaceAll('&', ' and ')),
      brand,
      aliases,
      company,
      parent,
      kind,
      ship,
      actionIds,
      gates,
      since,
      until,
      statement,
      answer: own === undefined ? answer : own,
      citation,
      evidence,
      grade,
    }),
  );
}
