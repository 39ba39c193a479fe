import { type JSX, options, type RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../platform/i18n';
import { Filled, SLOT } from '../../ui/Filled';
import { voiceOfSource } from '../../ui/wording';
import type { Row } from '../logic/catalog';
import { groupsOf } from '../logic/groups';
import { dateOf, nameOf } from '../logic/naming';
import { useDeferred } from '../logic/use-deferred';
import { keep, kept } from '../logic/use-location';
import { LedgerRow } from './LedgerRow';

const FIRST = 30;
const MORE = 120;
const AT_ONCE = 10;
/** What is printed is the whole list, with nothing folded. */
const ALL = Number.POSITIVE_INFINITY;

interface LedgerProps {
  rows: readonly Row[];
  /** Where a row's name agrees with the search. */
  marks?: ReadonlyMap<string, readonly (readonly [number, number])[]> | undefined;
  /** Long runs of one source and one day fold into one line. */
  fold?: boolean;
}

/** The list of records, newest first, a part at a time: a long list costs nothing until it is asked for. */
export function Ledger({ rows, marks, fold = false }: LedgerProps): JSX.Element {
  const { shown, list, showMore } = useShown(rows);
  // What fits the window stands in the first frame, the rest in the next.
  const settled = useDeferred(rows) === rows;
  const folded = fold && shown < ALL;
  const groups = useMemo(() => (folded ? groupsOf(rows) : rows.map(row => [row])), [rows, folded]);
  const left = groups.length - shown;
  return (
    <>
      <ol class="hits" ref={list}>
        {groups.slice(0, settled ? shown : AT_ONCE).map(group => {
          const [first, second] = group;
          if (first === undefined) return null;
          return second === undefined ? (
            <LedgerRow key={first.action.id} row={first} marks={marks?.get(first.action.id)} />
          ) : (
            <FoldedRows key={first.action.id} rows={group} />
          );
        })}
      </ol>
      {left > 0 ? (
        <button type="button" class="btn more" onClick={showMore}>
          {tn('explorer_show_more', Math.min(left, MORE))}
        </button>
      ) : null}
    </>
  );
}

/** Firefox prints before any task or promise of the page is run: what it is to print must stand when the event ends. */
function drawnAtOnce(change: () => void): void {
  const usual = options.debounceRendering;
  options.debounceRendering = draw => draw();
  change();
  if (usual === undefined) delete options.debounceRendering;
  else options.debounceRendering = usual;
}

/** How many lines of a list are drawn, and the way to more of them. */
function useShown(rows: readonly Row[]): { shown: number; list: RefObject<HTMLOListElement | null>; showMore: () => void } {
  const name = `shown ${rows[0]?.action.id}`;
  const [asked, setAsked] = useState<{ rows: readonly Row[]; count: number; from: number | null }>(() => ({
    rows,
    count: Number(kept(name) ?? FIRST),
    from: null,
  }));
  const list = useRef<HTMLOListElement>(null);
  // Another list begins at its beginning.
  const shown = asked.rows === rows ? asked.count : FIRST;
  useEffect(() => {
    const showAll = (): void => drawnAtOnce(() => setAsked({ rows, count: ALL, from: null }));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, [rows]);
  // The keyboard goes on with the first record that was asked for, not behind the last.
  useEffect(() => {
    if (asked.from !== null) list.current?.children[asked.from]?.querySelector<HTMLElement>('a, summary')?.focus({ preventScroll: true });
  }, [asked]);
  function showMore(): void {
    setAsked({ rows, count: shown + MORE, from: shown });
    keep(name, shown + MORE);
  }
  return { shown, list, showMore };
}

/** Thirty-seven names added to a list on one day are one line that opens. */
function FoldedRows({ rows }: { rows: readonly Row[] }): JSX.Element | null {
  const [first] = rows;
  const name = `open ${first?.action.id}`;
  const [open, setOpen] = useState(() => kept(name) === true);
  if (first === undefined) return null;
  function toggle({ currentTarget }: { currentTarget: HTMLDetailsElement }): void {
    setOpen(currentTarget.open);
    keep(name, currentTarget.open);
  }
  return (
    <li class="batch">
      <details open={open} onToggle={toggle}>
        <summary data-level={first.category}>
          <span class="when">{dateOf(first.action.issued)}</span>
          <span class="what">
            <Filled text={tn('explorer_batch', rows.length, SLOT)}>
              <bdi class={voiceOfSource(first.source)} lang="en">
                {first.source.name}
              </bdi>
            </Filled>
            <span class="line small quiet">
              {t(
                'explorer_among',
                rows
                  .slice(0, 3)
                  .map(row => nameOf(row).text)
                  .join(' · '),
              )}
            </span>
          </span>
        </summary>
        {open ? (
          <ol class="hits">
            {rows.map(row => (
              <LedgerRow key={row.action.id} row={row} />
            ))}
          </ol>
        ) : null}
      </details>
    </li>
  );
}
