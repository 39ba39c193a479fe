import type { JSX } from 'preact';
import type { Programme } from '../../core/guide-types';
import { t } from '../../platform/i18n';
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
            <b class="line">{placeWord(programme.place)}</b>
            <span lang="en" class="quiet">
              <Prose text={programme.note} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function placeWord(place: Programme['place']): string {
  const words: Record<Programme['place'], string> = {
    source: t('explorer_place_source'),
    context: t('explorer_place_context'),
    explanation: t('explorer_place_explanation'),
    'not-applicable': t('explorer_place_none'),
  };
  return words[place];
}
