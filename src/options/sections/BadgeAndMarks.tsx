import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import type { BadgeLevel, Settings } from '../../platform/settings-schema';
import { Stamp } from '../../ui/Stamp';
import type { Commands } from '../use-settings';
import { Part } from './Part';
import { Switch } from './Switch';

const ON_BADGE: readonly [level: BadgeLevel, text: MessageKey][] = [
  ['import-order', 'options_badge_counts'],
  ['listed-company', 'options_badge_counts'],
  ['at-risk-good', 'options_badge_plain_i'],
];

/** What may show without being asked: the count on the toolbar and the marks on shop pages. */
export function BadgeAndMarks({ settings, commands }: { settings: Settings; commands: Commands }): JSX.Element {
  return (
    <Part id="marks">
      <div class="rows">
        {ON_BADGE.map(([level, text]) => (
          <Switch
            key={level}
            id={`badge-${level}`}
            on={settings.badgeLevels.includes(level)}
            onChange={on => commands.change({ kind: 'badge-level', level, on })}
          >
            <span class="wide" data-level={level}>
              <span id={`badge-${level}-name`}>
                <Stamp level={level} />
              </span>
              <span class="does line" id={`badge-${level}-about`}>
                {t(text)}
              </span>
            </span>
          </Switch>
        ))}
        <Switch id="marks-on" on={settings.marks} onChange={on => commands.change({ kind: 'marks', on })}>
          <span class="wide">
            <span class="nm ours" id="marks-on-name">
              {t('marks_on_pages')}
            </span>
            <span class="does line" id="marks-on-about">
              {t('marks_on_pages_text')}
            </span>
          </span>
        </Switch>
        {settings.marklessSites.map(host => (
          <div class="row" key={host}>
            <span>
              <bdi class="strong">{host}</bdi>
              <span class="line note">{t('marks_off_site')}</span>
            </span>
            <button type="button" class="btn" onClick={() => commands.change({ kind: 'site-marks', host, on: true })}>
              {t('marks_again')}
              <span class="vh"> {host}</span>
            </button>
          </div>
        ))}
      </div>
    </Part>
  );
}
