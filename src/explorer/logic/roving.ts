import { useState } from 'preact/hooks';

/** Keys that move, and by how much; a figure is one stop of the Tab key, and arrows walk through its parts. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Roving {
  /** `tabIndex` of the part at a place. */
  tabIndex: (place: number) => 0 | -1;
  onKeyDown: (event: KeyboardEvent, place: number) => void;
  onFocus: (place: number) => void;
}

/** Arrow keys, Home and End among parts drawn in SVG; Enter and the space bar press. In right-to-left pages the arrows turn round. */
export function useRoving(count: number, press: (place: number) => void, mirrored = document.documentElement.dir === 'rtl'): Roving {
  const [at, setAt] = useState(0);
  const current = Math.min(at, Math.max(0, count - 1));
  function onKeyDown(event: KeyboardEvent, place: number): void {
    const target = event.currentTarget;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(place);
      return;
    }
    const next = nextPlace(event.key, place, count, mirrored);
    if (next === null || !(target instanceof Element)) return;
    event.preventDefault();
    setAt(next);
    const parts = target.parentElement?.querySelectorAll<SVGElement>('[role="button"]');
    parts?.[next]?.focus();
  }
  return { tabIndex: place => (place === current ? 0 : -1), onKeyDown, onFocus: setAt };
}

/** Where a key leads, or `null` where it leads nowhere. */
export function nextPlace(key: string, place: number, count: number, mirrored: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return null;
  const turned = mirrored && (key === 'ArrowRight' || key === 'ArrowLeft') ? -step : step;
  const next = place + turned;
  return next < 0 || next >= count ? null : next;
}
