import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Filled, SLOT } from '../../ui/Filled';
import type { Catalog, Row } from '../logic/catalog';
import { countryName, goodName } from '../logic/naming';
import { hashOf, type Route } from '../logic/route';
import { RowLink, RowLinks } from './RowLink';

const SHOWN = 5;

/** Records on the same goods and from the same country; each heading leads to all of them. */
export function Neighbors({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element {
  const shown = new Set([row.action.id, ...row.action.relations.map(({ actionId }) => actionId)]);
  const lists = [
    ...row.action.scope.goods.slice(0, 2).map(id => ({
      title: goodName(catalog, id),
      official: true,
      route: { page: 'good', id } satisfies Route,
      rows: catalog.byGood.get(id) ?? [],
    })),
    ...row.countries.slice(0, 1).map(code => ({
      title: countryName(code),
      official: false,
      route: { page: 'country', id: code } satisfies Route,
      rows: (catalog.byCountry.get(code) ?? []).filter(other => other.source.id === row.source.id),
    })),
  ];
  return (
    <aside class="neighbors" aria-label={t('explorer_neighbors')}>
      <Beside catalog={catalog} row={row} />
      {lists.map(({ title, official, route, rows }) => {
        const others = rows.filter(other => !shown.has(other.action.id));
        if (others.length === 0) return null;
        return (
          <section key={title}>
            <h2>
              <Filled text={t('explorer_more_on', SLOT)}>
                <a href={hashOf(route)} lang={official ? 'en' : undefined}>
                  {title}
                </a>
              </Filled>
            </h2>
            <RowLinks rows={others.slice(0, SHOWN)} />
          </section>
        );
      })}
    </aside>
  );
}

/** The record before and after it on the same list. */
function Beside({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element {
  const own = catalog.rows.filter(other => other.source.id === row.source.id);
  const at = own.indexOf(row);
  const sides = [
    { title: t('explorer_newer'), other: own[at - 1] },
    { title: t('explorer_older'), other: own[at + 1] },
  ];
  return (
    <section>
      <h2>{t('explorer_neighbors')}</h2>
      <ul class="lines">
        {sides.map(({ title, other }) =>
          other === undefined ? null : (
            <li key={title}>
              <span class="note">{title}</span>
              <RowLink row={other} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
