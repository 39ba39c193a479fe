import type { JSX } from 'preact';
import type { KnownShop } from '../../platform/api';
import { t } from '../../platform/i18n';
import { missingOf } from '../../ui/shop-origins';
import type { Commands } from '../use-settings';

interface AllShopsProps {
  shops: readonly KnownShop[];
  commands: Commands;
}

/** Every listed shop in one question of the browser's, and all that was allowed given back in one click. */
export function AllShops({ shops, commands }: AllShopsProps): JSX.Element | null {
  const missing = shops.flatMap(missingOf);
  const given = shops.flatMap(shop => shop.given);
  if (missing.length === 0 && given.length === 0) return null;
  return (
    <div class="row">
      <span class="line note">{missing.length > 0 ? t('allow_all_note') : null}</span>
      {missing.length > 0 ? (
        <button type="button" class="btn" onClick={() => commands.allow(missing)}>
          {t('allow_all')}
        </button>
      ) : null}
      {given.length > 0 ? (
        <button type="button" class="btn" onClick={() => commands.revoke(given)}>
          {t('give_back_all')}
        </button>
      ) : null}
    </div>
  );
}
