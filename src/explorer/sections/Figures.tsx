import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Source } from '../../core/types';
import { number, t, tn } from '../../platform/i18n';
import type { Catalog } from '../logic/catalog';
import { type Filters, filterRows } from '../logic/filters';
import { type Column, columnsOf, countriesOf } from '../logic/tallies';
import { useDeferred } from '../logic/use-deferred';
import { CountryTable } from './CountryTable';
import { WorldMap } from './WorldMap';
import { YearChart } from './YearChart';
import { YearTable } from './YearTable';

interface FiguresProps {
  catalog: Catalog;
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}

/** When and where: each figure shows what the other filters leave, and sets its own by a click or a key. */
export function Figures({ catalog, filters, onChange }: FiguresProps): JSX.Element {
  const { sources } = catalog.dataset;
  const columns = useMemo(
    () => columnsOf(catalog.rows, filterRows(catalog.rows, filters, 'years'), sources).map(column => withoutFiltered(column, filters)),
    [catalog, filters],
  );
  const mapped = useDeferred(filters);
  const { tallies, nowhere } = useMemo(() => countriesOf(filterRows(catalog.rows, mapped, 'country')), [catalog, mapped]);
  const map = useMemo(
    () => <WorldMap tallies={tallies} chosen={mapped.country} onPick={country => onChange({ country })} />,
    [tallies, mapped, onChange],
  );
  return (
    <div class="figs">
      <Figure
        title={t('explorer_by_year')}
        moved={toTheNewest}
        note={t('explorer_by_year_note')}
        drawn={<YearChart columns={columns} sources={sources} filters={filters} onChange={onChange} />}
      >
        <YearTable columns={columns} />
        {columns.flatMap(({ unnamed }) =>
          unnamed.map(({ source, count }) => (
            <p key={source.id} class="note">
              <span lang="en">{source.name}</span> {t('explorer_unnamed', number(count))}
            </p>
          )),
        )}
      </Figure>
      <Figure title={t('explorer_where')} drawn={map} moved={toTheEast} note={nowhere > 0 ? tn('explorer_nowhere', nowhere) : null}>
        <CountryTable tallies={tallies} />
      </Figure>
    </div>
  );
}

/** Of records known only by number we know neither country nor goods, so a filter by these leaves them out. */
function withoutFiltered(column: Column, { categories, source, status, country, good }: Filters): Column {
  if ((status !== null && status !== 'in-force') || country !== null || good !== null) return { ...column, unnamed: [] };
  const passes = ({ id, level }: Source) =>
    (source === null || source === id) && (categories.length === 0 || (level !== null && categories.includes(level)));
  return { ...column, unnamed: column.unnamed.filter(part => passes(part.source)) };
}

const FAR = 9999;

/** The newest years stand at the end of the line. */
function toTheNewest(box: HTMLElement | null): void {
  if (box !== null) box.scrollLeft = document.documentElement.dir === 'rtl' ? -FAR : FAR;
}

/** Most records are of Asia. */
function toTheEast(box: HTMLElement | null): void {
  if (box !== null) box.scrollLeft = FAR;
}

interface FigureProps {
  title: string;
  drawn: JSX.Element;
  /** Scrolls a drawing that is wider than the window to its most useful part. */
  moved: (box: HTMLElement | null) => void;
  note?: string | null;
  /** The same as a table. */
  children: ComponentChildren;
}

function Figure({ title, drawn, moved, note = null, children }: FigureProps): JSX.Element {
  const [asTable, setAsTable] = useState(false);
  return (
    <section class="fig" aria-label={title}>
      <div class="cap">
        <h2>{title}</h2>
        <button type="button" class="btn bare" onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'explorer_as_drawing' : 'explorer_as_table')}
        </button>
      </div>
      {asTable ? (
        <div class="scroll tall">{children}</div>
      ) : (
        <div class="drawn" ref={moved}>
          {drawn}
        </div>
      )}
      {note === null ? null : <p class="note">{note}</p>}
    </section>
  );
}
