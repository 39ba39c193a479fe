import type { JSX } from 'preact';
import { browser } from '../../platform/browser';
import { explorerSearch } from '../../platform/explorer-link';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';

/** The product's name, the way to the records and to the settings. */
export function Bar(): JSX.Element {
  return (
    <header class="bar">
      <span class="name">
        <Icon name="mark" />
        {t('extension_name')}
      </span>
      <a class="btn icon" href={explorerSearch()} target="_blank" rel="noreferrer" title={t('search_records')}>
        <Icon name="search" />
        <span class="vh">{t('search_records')}</span>
      </a>
      <button type="button" class="btn icon" title={t('open_options')} onClick={() => void browser.runtime.openOptionsPage()}>
        <Icon name="sliders" />
        <span class="vh">{t('open_options')}</span>
      </button>
    </header>
  );
}
