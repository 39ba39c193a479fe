import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { CountryCode } from '../../core/types';
import { number, t } from '../../platform/i18n';
import type { Category } from '../logic/catalog';
import { outlineOf } from '../logic/marker-outline';
import { isCounted, type Marker, markersOf, nearestMarker } from '../logic/markers';
import { countOf, countryName } from '../logic/naming';
import { useRoving } from '../logic/roving';
import type { CountryTally } from '../logic/tallies';
import { world } from '../map/world';
import { categoryWord } from './Shape';

/** Pixels beside a marker in which a press still means it. */
const REACH = 16;

interface WorldMapProps {
  tallies: readonly CountryTally[];
  chosen: CountryCode | null;
  onPick: (country: CountryCode | null) => void;
}

/** Land in dots, records as counted shapes; from west to east by arrow keys, and a press keeps one country. */
export function WorldMap({ tallies, chosen, onPick }: WorldMapProps): JSX.Element {
  const markers = useMemo(() => markersOf(tallies, world), [tallies]);
  const land = useMemo(() => <Land tallies={tallies} />, [tallies]);
  const [at, setAt] = useState<number | null>(null);
  const press = (place: number): void => {
    const code = markers[place]?.code;
    if (code !== undefined) onPick(code === chosen ? null : code);
  };
  const pressNear = ({ currentTarget, clientX, clientY }: MouseEvent): void => {
    const drawn = currentTarget instanceof SVGGraphicsElement ? currentTarget.getScreenCTM() : null;
    if (drawn === null) return;
    const place = nearestMarker(markers, (clientX - drawn.e) / drawn.a, (clientY - drawn.f) / drawn.d, REACH / drawn.a);
    if (place === null) return;
    setAt(place);
    press(place);
  };
  // East is right in every language: a map is not mirrored, so its arrows are not either.
  const roving = useRoving(markers.length, press, false);
  const pointed = at === null ? undefined : markers[at];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys press the marker that has the focus */}
      <svg class="map" viewBox={`0 0 ${world.width} ${world.height}`} role="group" aria-label={t('explorer_map')} onClick={pressNear}>
        {land}
        <g class="marks">
          {markers.map((marker, place) => (
            <Mark
              key={marker.code}
              marker={marker}
              chosen={marker.code === chosen}
              tabIndex={roving.tabIndex(place)}
              onPoint={() => setAt(place)}
              onPress={() => press(place)}
              onFocus={() => roving.onFocus(place)}
              onKeyDown={event => roving.onKeyDown(event, place)}
            />
          ))}
        </g>
      </svg>
      {/* For the eye alone: the marker's name says it to everyone else. The hint keeps its room, so that what follows stays where it is. */}
      <p class="note pointed" aria-hidden="true">
        <span class={pointed === undefined ? '' : 'kept'}>{t('explorer_map_hint')}</span>
        {pointed === undefined ? null : <span>{labelOf(pointed)}</span>}
      </p>
    </>
  );
}

interface MarkProps {
  marker: Marker;
  chosen: boolean;
  tabIndex: number;
  onPoint: () => void;
  onPress: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One country's counted shape, a button by mouse and by key. */
function Mark({ marker, chosen, tabIndex, onPoint, onPress, onFocus, onKeyDown }: MarkProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand in a drawing
    <g
      role="button"
      class="mark"
      data-level={marker.category}
      aria-pressed={chosen}
      aria-label={labelOf(marker)}
      onMouseEnter={onPoint}
      tabindex={tabIndex}
      onClick={event => {
        event.stopPropagation();
        onPress();
      }}
      onFocus={() => {
        onFocus();
        onPoint();
      }}
      onKeyDown={onKeyDown}
    >
      <path d={outlineOf(marker)} />
      {isCounted(marker.r) ? (
        <text x={marker.x} y={marker.y + 4.2} text-anchor="middle">
          {number(marker.count)}
        </text>
      ) : null}
    </g>
  );
}

function labelOf({ code, count, category }: CountryTally): string {
  const kind = categoryWord(category);
  // The mark shows the strongest kind only: not all of 296 records are orders.
  return t(
    'joined_sentences',
    t('joined_label', countryName(code), countOf(count)),
    count > 1 ? t('joined_label', t('explorer_weightiest'), kind) : kind,
  );
}

/** Each country's land as a path: its dots, which never change. */
const LAND = Object.entries(world.dots).map(([code, dots]) => {
  let path = '';
  for (let at = 0; at + 1 < dots.length; at += 2) path += `M${dots[at]} ${dots[at + 1]}h0`;
  return [code, path] as const;
});

/** One path for all land without records, one for each kind of record: a thousand dots cost three nodes. */
function Land({ tallies }: { tallies: readonly CountryTally[] }): JSX.Element {
  const lit = new Map(tallies.map(({ code, category }) => [code, category]));
  const paths = new Map<Category | 'none', string>();
  for (const [code, path] of LAND) {
    const kind = lit.get(code) ?? 'none';
    paths.set(kind, (paths.get(kind) ?? '') + path);
  }
  return (
    <>
      {[...paths].map(([kind, path]) => (
        <path key={kind} class={kind === 'none' ? 'land' : 'lit'} data-level={kind} d={path} />
      ))}
    </>
  );
}
