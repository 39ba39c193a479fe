import type { ComponentChildren, JSX } from 'preact';

/** One part of the page: its title, what it is for, its rows. */
export function Part({ id, title, lead, children }: { id: string; title: string; lead: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="lead">{lead}</p>
      {children}
    </section>
  );
}
