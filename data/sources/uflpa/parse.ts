import { writtenDate } from '../../parsing/date';
import { gradeOf } from '../../parsing/grade';
import { BadRow, type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import { removalOf } from '../../parsing/removal';
import { readTable } from '../../parsing/table';
import { readWeakAliases } from '../../parsing/weak-aliases';
import { type EntityRow, entityAction, entityColumns, entityParty, type Listing } from './entity';
import { nameKey, readNameCell } from './name-cell';
import { originRule } from './origin-rule';
import { type PageRow, pageFile, readPage } from './page';

const entitiesFile = 'entities.csv';
/** Listed since 2022 and 2023; a page without them is not the whole page. */
const landmarks = ['uflpa-baoding-lyszd-trade-and-business', 'uflpa-camel-group', 'uflpa-ninestar'];

/** The UFLPA Entity List from Homeland Security's page, and the Act's presumption for all goods of Xinjiang. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  const entities = readTable(files, entitiesFile, entityColumns);
  const weak = readWeakAliases(files);
  const byKey = new Map(entities.map(entity => [nameKey(entity.entity), entity]));
  const listings = new Map<string, Listing[]>();
  for (const row of readPage(files)) {
    reader.row({ file: pageFile, row: row.row }, () => {
      const entity = byKey.get(nameKey(readNameCell(row.name).name));
      if (!entity) throw new BadRow(`"${row.name}" has no row in ${entitiesFile}: give it an id`);
      listings.set(entity.id, [...(listings.get(entity.id) ?? []), listingOf(row)]);
    });
  }
  for (const entity of entities) keepEntity(reader, entity, listings.get(entity.id) ?? [], weak);
  reader.keep({ file: 'origin-rule.ts', row: 1 }, originRule);
  return reader.done();
}

function listingOf({ section, sectionText, name, date }: PageRow): Listing {
  return { section, sectionText, cell: name, date: writtenDate(date), ...readNameCell(name) };
}

function keepEntity(reader: Reader, entity: EntityRow, listings: readonly Listing[], weak: ReadonlySet<string>): void {
  const where = { file: entitiesFile, row: entity.row };
  reader.attempt(where, () => {
    const removal = removalOf(entity, listings.length > 0);
    if (removal && entity.listed_since === '') throw new BadRow('a removed entity needs the day since which it was listed');
    if (listings.length === 0 && !removal) {
      const landmark = landmarks.includes(entity.id) ? ', and no whole page lacks it' : '';
      throw new BadRow(`"${entity.entity}" is not on the page: look up whether it was removed or renamed${landmark}`);
    }
    const party = entityParty(entity, listings, weak);
    reader.keep(where, entityAction(entity, listings, party.id, { grade: gradeOf(entity.grade), removal }), [party]);
  });
}
