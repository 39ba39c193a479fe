import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Prose } from '../../ui/Prose';
import type { Row } from '../logic/catalog';
import { hashOf } from '../logic/route';

/** Brands tied to the record, and what each company answered. */
export function LinkedBrands({ row: { brands } }: { row: Row }): JSX.Element | null {
  if (brands.length === 0) return null;
  const answered = brands.filter(link => link.answer !== null);
  return (
    <>
      <section>
        <h2 class="lab">{t('explorer_brands_tied')}</h2>
        <ul class="brands">
          {brands.map(link => (
            <li key={link.id}>
              <a href={hashOf({ page: 'brand', id: link.id })}>
                <bdi>{link.brand}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 class="lab">{t('answer_title')}</h2>
        {answered.length === 0 ? <p class="none">{t('answer_none')}</p> : null}
        {answersOf(answered).map(({ answer, names }) => (
          <p key={answer} lang="en">
            {answered.length > 1 ? <b>{names.join(' · ')}: </b> : null}
            <Prose text={answer} />
          </p>
        ))}
      </section>
    </>
  );
}

/** Brands of one company share its answer: it stands once. */
function answersOf(links: Row['brands']): { answer: string; names: string[] }[] {
  const answers = new Map<string, string[]>();
  for (const { answer, brand } of links) {
    if (answer !== null) answers.set(answer, [...(answers.get(answer) ?? []), brand]);
  }
  return [...answers].map(([answer, names]) => ({ answer, names }));
}
