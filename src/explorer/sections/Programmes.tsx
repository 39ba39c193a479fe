import type { JSX } from 'preact';
import type { Programme } from '../../core/guide-types';
import { type MessageKey, t } from '../../platform/i18n';
import { Prose } from '../../ui/Prose';

/** U.S. tools and programmes: what each is, and what place it has here. */
export function Programmes({ programmes }: { programmes: readonly Programme[] }): JSX.Element {
  return (
    <ul class="programmes">
      {programmes.map(programme => (
        <li key={programme.id}>
          <div lang="en">
            <h3 class="official">{programme.name}</h3>
            <p class="note">
              {programme.agency} · <Prose text={programme.date} />
            </p>
            <p>
              <Prose text={programme.what} />
            </p>
          </div>
          <p class="small">
            <b class="line">{t(PLACE_WORDS[programme.place])}</b>
            <span lang="en" class="quiet">
              <Prose text={programme.note} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

const PLACE_WORDS: Record<Programme['place'], MessageKey> = {
  source: 'explorer_place_source',
  context: 'explorer_place_context',
  explanation: 'explorer_place_explanation',
  'not-applicable': 'explorer_place_none',
};
