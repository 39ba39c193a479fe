import { evidenceOf, gradeOf } from '../../parsing/grade';
import { BadRow, type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import { slugify } from '../../parsing/slug';
import { listOf, readTable } from '../../parsing/table';
import { goodAction } from './good';
import { countryOf, officialFile, readPairs } from './official';

export const additionsFile = 'edition-2024.csv';
export const changesFile = 'changes-2024.csv';
const copy2022 =
  'Sweat & Toil app data of the Labor Department, 2022 edition (github.com/USDepartmentofLabor/Child-Labor-Android, copy of 2023-08)';

/** The Labor Department's list of goods: the 2022 edition whole, and what is known of the 2024 edition. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  readEdition2022(files, reader);
  readEdition2024(files, reader);
  return reader.done();
}

function readEdition2022(files: SourceFiles, reader: Reader): void {
  const changes = new Map(readTable(files, changesFile, ['iso2', 'good', 'change', 'evidence']).map(change => [pairKey(change), change]));
  const inputs = new Map(readTable(files, 'inputs.csv', ['iso2', 'good', 'input']).map(row => [pairKey(row), row.input]));
  for (const pair of readPairs(files)) {
    const where = { file: officialFile, row: pair.row };
    reader.row(where, () => {
      const iso2 = countryOf(pair);
      const key = pairKey({ iso2, good: pair.good });
      const change = changes.get(key);
      const input = inputs.get(key) ?? null;
      if (pair.downstream !== (input !== null))
        throw new BadRow(`${key}: inputs.csv and the official flag disagree on whether it is a downstream good`);
      changes.delete(key);
      reader.keep(
        where,
        goodAction({
          id: `tvpra-${iso2.toLowerCase()}-${slugify(pair.good)}`,
          iso2,
          good: pair.good,
          goods: [slugify(pair.good)],
          labor: { child: pair.childLabor, forced: pair.forcedLabor },
          input,
          edition: '2022',
          change: changeOf(change?.change),
          evidence: change ? `${copy2022}; ${change.evidence}` : copy2022,
          grade: 'A',
        }),
      );
    });
  }
  for (const { row, iso2, good } of changes.values())
    reader.reject({ file: changesFile, row }, `${iso2} ${good} is not in the 2022 edition`);
}

function readEdition2024(files: SourceFiles, reader: Reader): void {
  const columns = [
    'iso2',
    'good',
    'goods',
    'name_seen',
    'child_labor',
    'forced_labor',
    'list_type',
    'input',
    'note',
    'evidence',
    'grade',
  ] as const;
  const upgraded = new Set(
    readTable(files, changesFile, ['iso2', 'good', 'change'])
      .filter(({ change }) => change === 'upgraded')
      .map(pairKey),
  );
  for (const row of readTable(files, additionsFile, columns)) {
    const where = { file: additionsFile, row: row.row };
    reader.row(where, () => {
      const grade = gradeOf(row.grade);
      const plainId = `tvpra-${row.iso2.toLowerCase()}-${slugify(row.good)}`;
      reader.keep(
        where,
        goodAction({
          id: upgraded.has(pairKey(row)) ? `${plainId}-2024` : plainId,
          iso2: row.iso2,
          good: row.good,
          ...(row.name_seen === 'N' && { described: true }),
          goods: listOf(row.goods),
          labor: { child: row.child_labor === 'Y', forced: row.forced_labor === 'Y' },
          input: row.input || null,
          edition: '2024',
          change: row.list_type === 'unverified' ? 'unclear' : null,
          ...(row.note !== '' && { note: row.note }),
          evidence: evidenceOf(row.evidence, grade),
          grade,
        }),
      );
    });
  }
}

function changeOf(word: string | undefined) {
  if (word === undefined) return null;
  if (word === 'removed' || word === 'unclear' || word === 'upgraded') return word;
  throw new BadRow(`unknown change "${word}"`);
}

function pairKey({ iso2, good }: { iso2: string; good: string }): string {
  return `${iso2} ${good}`;
}
