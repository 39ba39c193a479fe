import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to `next` when the focused element disappears with its own click ("Undo", "Resume"), so that a keyboard user does not
 * start again at the top of the page. Browsers fire no event for that: the last focused element is remembered and looked for after
 * each render.
 * @param next where to go on; `null` while that is not rendered yet, then the next render tries again.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>, next: () => HTMLElement | null, how: FocusOptions = {}): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent): void => {
      last.current = event.target;
    };
    // Gone on to another element: what was left may disappear without taking the focus along.
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) last.current = null;
    };
    const root = part.current;
    root?.addEventListener('focusin', remember);
    root?.addEventListener('focusout', forget);
    return () => {
      root?.removeEventListener('focusin', remember);
      root?.removeEventListener('focusout', forget);
    };
  }, []);
  useLayoutEffect(() => {
    if (!(last.current instanceof Element) || last.current.isConnected) return;
    const place = next();
    if (place === null) return;
    last.current = null;
    if (document.activeElement === document.body) place.focus(how);
  });
}
