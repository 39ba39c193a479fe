import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Icon, type IconName } from '../../ui/Icon';
import { levelWord, SHAPE, Stamp } from '../../ui/Stamp';
import type { Category } from '../logic/catalog';

const SHAPES: Record<Category, IconName> = { ...SHAPE, context: 'dot' };

export function CategoryShape({ category }: { category: Category }): JSX.Element {
  return <Icon name={SHAPES[category]} class="shape" />;
}

/** The shape, and for who does not see it the word before what follows. */
export function SpokenShape({ category }: { category: Category }): JSX.Element {
  return (
    <>
      <CategoryShape category={category} />
      <span class="vh">{t('joined_label', categoryWord(category), '')}</span>
    </>
  );
}

export function categoryWord(category: Category): string {
  return category === 'context' ? t('level_context') : levelWord(category);
}

/** The stamp of a record, context among them. */
export function CategoryStamp({ category }: { category: Category }): JSX.Element {
  if (category !== 'context') return <Stamp level={category} />;
  return (
    <span class="stamp plain">
      <CategoryShape category={category} />
      {categoryWord(category)}
    </span>
  );
}
