import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../../ui/use-kept-focus';

/** One part of the page: its title, what it is for, its rows. */
export function Part({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead: string;
  children?: ComponentChildren;
}): JSX.Element {
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(part, () => heading.current);
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`} ref={part}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="lead">{lead}</p>
      {children}
    </section>
  );
}
