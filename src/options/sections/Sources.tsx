import type { JSX } from 'preact';
import type { Level } from '../../core/types';
import type { SourceChoice } from '../../platform/api';
import { date, number, t, tFor, tn } from '../../platform/i18n';
import { InEnglish } from '../../ui/InEnglish';
import { LEVELS } from '../../ui/levels';
import { Prose } from '../../ui/Prose';
import { Stamp } from '../../ui/Stamp';
import type { Commands } from '../use-settings';
import { Part } from './Part';
import { Switch } from './Switch';

interface SourcesProps {
  sources: readonly SourceChoice[];
  commands: Commands;
}

/** One switch a source, grouped by the kind of statement it makes; context sources stand last, without a switch. */
export function Sources({ sources, commands }: SourcesProps): JSX.Element {
  const levels: (Level | null)[] = [...LEVELS, null];
  return (
    <Part id="sources">
      <InEnglish />
      {levels.map(level => {
        const own = sources.filter(source => source.level === level);
        if (own.length === 0) return null;
        return (
          <section class="group" key={level} data-level={level ?? 'ended'} aria-label={level === null ? t('level_context') : undefined}>
            <header>
              {level === null ? <span class="stamp plain">{t('level_context')}</span> : <Stamp level={level} />}
              <p>{tFor('shown', level ?? 'context')}</p>
            </header>
            <div class="rows">
              {own.map(source =>
                level === null ? (
                  <ContextRow key={source.id} source={source} />
                ) : (
                  <ToggleRow key={source.id} source={source} commands={commands} />
                ),
              )}
            </div>
          </section>
        );
      })}
    </Part>
  );
}

/** The levels whose records have force in law; of the others "in force" would claim too much. */
const BINDING: ReadonlySet<SourceChoice['level']> = new Set<SourceChoice['level']>(['import-order', 'listed-company']);

function ToggleRow({ source, commands }: { source: SourceChoice; commands: Commands }): JSX.Element {
  const choose = (on: boolean) => commands.change({ kind: 'source', sourceId: source.id, on });
  return (
    <Switch id={`source-${source.id}`} on={source.enabled} onChange={choose}>
      <Facts source={source} />
    </Switch>
  );
}

function ContextRow({ source }: { source: SourceChoice }): JSX.Element {
  return (
    <div class="src context">
      <span />
      <Facts source={source} />
    </div>
  );
}

function Facts({ source }: { source: SourceChoice }): JSX.Element {
  const { counts } = source;
  return (
    <>
      <span>
        <span class={source.level === 'reported' ? 'nm ours' : 'nm'} lang="en" id={`source-${source.id}-name`}>
          <Prose text={source.name} />
        </span>
        <span class="line" id={`source-${source.id}-about`}>
          <span class="does line">{tFor('source', source.id, '_about')}</span>
          {source.example === null ? null : (
            <span class="eg line">
              {t('for_example')} <bdi lang="en">{source.example}</bdi>
            </span>
          )}
          {source.gap === null ? null : (
            <span class="gap line" lang="en">
              <Prose text={source.gap} />
            </span>
          )}
          {source.stale ? <span class="gap line">{t('stale_age', number(source.ageDays))}</span> : null}
        </span>
      </span>
      <span class="num">
        <b>{number(source.level === null ? counts.context : counts.inForce)}</b>
        <span>{t(BINDING.has(source.level) ? 'count_in_force' : 'count_context')}</span>
        {counts.past > 0 ? <span class="line">{tn('count_past', counts.past)}</span> : null}
      </span>
      <span class="asof">{t('as_of', date(source.asOf))}</span>
    </>
  );
}
