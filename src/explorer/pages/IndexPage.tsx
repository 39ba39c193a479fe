import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import type { Catalog } from '../logic/catalog';
import { type IndexKind, type IndexLine, indexOf } from '../logic/index-lists';
import { plainTitle } from '../logic/page-title';
import { hashOf } from '../logic/route';
import { LetterJumps, letterId, ShapeKey } from '../sections/IndexHead';
import { PageHead } from '../sections/PageHead';
import { SpokenShape } from '../sections/Shape';

const LEADS: Record<IndexKind, MessageKey> = {
  companies: 'explorer_companies_lead',
  brands: 'explorer_brands_lead',
  goods: 'explorer_goods_lead',
  countries: 'explorer_countries_lead',
};

/** All companies, brands, goods or countries from A to Z, each with the weightiest kind of record that speaks of it. */
export function IndexPage({ catalog, page }: { catalog: Catalog; page: IndexKind }): JSX.Element {
  const letters = indexOf(catalog, page);
  return (
    <div class="sheet-page">
      <PageHead title={plainTitle(page)}>
        <p class="lead">{t(LEADS[page])}</p>
        {page === 'brands' ? (
          <p>
            <a class="btn" href={hashOf({ page: 'compare', left: null, right: null })}>
              {t('explorer_compare')}
            </a>
          </p>
        ) : null}
        <ShapeKey letters={letters} />
        <LetterJumps letters={letters.flatMap(({ letter }) => letter ?? [])} />
      </PageHead>
      {letters.map(({ letter, lines }) => (
        <section key={letter} class="letter">
          {letter === null ? null : (
            <h2 id={letterId(letter)} tabIndex={-1}>
              {letter}
            </h2>
          )}
          <ul>
            {lines.map(line => (
              <Line key={line.href} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ line: { name, official, note, href, category } }: { line: IndexLine }): JSX.Element {
  return (
    <li data-level={category}>
      <SpokenShape category={category} />
      <span>
        <a href={href} class={official ? 'official' : ''} lang={official ? 'en' : undefined}>
          <bdi>{name}</bdi>
        </a>
        <span class="note line">
          <bdi>{note}</bdi>
        </span>
      </span>
    </li>
  );
}
