import type { JSX } from 'preact';
import type { SourceChoice } from '../../platform/api';
import { browser } from '../../platform/browser';
import { date, number, t, tFor } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import { SwitchBox } from '../../ui/SwitchBox';
import { voiceOfSource } from '../../ui/wording';

interface SourcesProps {
  sources: readonly SourceChoice[];
  onChoose: (sourceId: string, enabled: boolean) => void;
}

/** The lists one can switch on, each with what it does and an example. Context sources have no switch and stand in the settings. */
export function Sources({ sources, onChoose }: SourcesProps): JSX.Element {
  const choosable = sources.filter(source => source.level !== null);
  return (
    <section>
      <h2>{t('welcome_sources')}</h2>
      <p class="intro">
        {t('welcome_sources_on', number(choosable.filter(source => source.enabled).length), number(choosable.length))}{' '}
        {choosable.some(source => source.level === 'reported' && !source.enabled) ? t('welcome_reports_off') : null}
      </p>
      <ul class="switches">
        {choosable.map(source => (
          <li key={source.id}>
            <label>
              <SwitchBox of={source.id} on={source.enabled} onChange={on => onChoose(source.id, on)} />
              <Facts source={source} />
            </label>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="btn" onClick={() => void browser.runtime.openOptionsPage()}>
          <Icon name="sliders" />
          {t('open_options')}
        </button>
      </p>
    </section>
  );
}

function Facts({ source }: { source: SourceChoice }): JSX.Element {
  const { id, name, example, asOf } = source;
  return (
    <span>
      <b class={voiceOfSource(source)} lang="en" id={`${id}-name`}>
        {name}
      </b>
      <span id={`${id}-about`}>{tFor('source', id, '_about')}</span>
      {example === null ? null : (
        <span class="small quiet">
          {t('for_example')} <bdi lang="en">{example}</bdi>
        </span>
      )}
      <span class="small quiet">{t('as_of', date(asOf))}</span>
    </span>
  );
}
