import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What was pressed may be gone with the press ("Undo", "Resume"): who walks by keyboard goes on from `next`, not from the page's top.
 * A browser does not tell when the element in focus is removed, so it is remembered, and missed after a drawing.
 * @param next what to go on from; `null` where it is not there yet: the next drawing is waited for.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, next: () => HTMLElement | null, how: FocusOptions = {}): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target;
    };
    const root = part.current;
    root?.addEventListener('focusin', remember);
    return () => root?.removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    if (!(last.current instanceof Element) || last.current.isConnected) return;
    const place = next();
    if (place === null) return;
    last.current = null;
    if (document.activeElement === document.body) place.focus(how);
  });
}
