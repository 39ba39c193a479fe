import type { JSX } from 'preact';

/** Our icons on a 16 grid, drawn in the current color. Level shapes first, then working icons, most of them a line and nothing else. */
const PATHS = {
  octagon: <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />,
  'octagon-open': <path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5z" fill="var(--sheet, none)" stroke="currentColor" stroke-width="2" />,
  diamond: <path d="M8 .4 15.6 8 8 15.6.4 8z" fill="currentColor" />,
  square: <path d="M3 3h10v10H3z" fill="none" stroke="currentColor" stroke-width="2.5" />,
  ring: <circle cx="8" cy="8" r="5.75" fill="none" stroke="currentColor" stroke-width="2.5" />,
  bar: <path d="M2 6.75h12v2.5H2z" fill="currentColor" />,
  dot: <circle cx="8" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="2" />,
  seen: <path d="M8 1v14" fill="none" stroke="currentColor" stroke-width="2.25" />,
  stop: <path d="M2 8h7M11 1.5v13" fill="none" stroke="currentColor" stroke-width="2.25" />,
  down: 'M8 2v11M3.5 8.75 8 13.25l4.5-4.5',
  back: 'M10.5 2.5 5 8l5.5 5.5',
  pause: <path d="M5 2.5v11M11 2.5v11" fill="none" stroke="currentColor" stroke-width="2.25" />,
  resume: 'M4.5 2.75 12.5 8l-8 5.25z',
  pen: 'M2.5 13.5 3.25 10l7.5-7.5 2.75 2.75-7.5 7.5zM9 4.25 11.75 7',
  sliders: 'M1.5 4.5h6M12 4.5h2.5M1.5 11.5H4M8.5 11.5h6M7.75 2.5h4v4h-4zM4.25 9.5h4v4h-4z',
  out: 'M6 3H2.75v10.25H13V10M9 2.75h4.25V7M13 3 7 9',
  copy: 'M5.25 4.75h8v9.5h-8zM10.5 4.5V1.75h-8v9.5H5',
  letter: 'M1.75 3.25h12.5v9.5H1.75zM2 3.5l6 5 6-5',
  search: 'M11.25 6.75a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10 10l4.5 4.5',
  file: 'M8 1.5v8.25M4.5 6.5 8 10l3.5-3.5M2 11v3.25h12V11',
  print: 'M4.25 5V1.75h7.5V5M4.25 11.5h-2.5v-6h12.5v6h-2.5M4.25 9.5h7.5v4.75h-7.5z',
  mark: (
    <g fill="none" stroke="currentColor">
      <path d="M1.75 1.25H11l3.25 3.25v5.75a1 1 0 0 0 0 2v2.5H1.75v-2.5a1 1 0 0 0 0-2z" stroke-width="1.1" />
      <path d="M4 4.1l2 5L8 5l2 4.1 2-5" stroke-width="1.25" stroke-miterlimit="8" />
      <path d="M4 11.25h8" stroke-width=".8" stroke-dasharray="1.2 .9" />
    </g>
  ),
} satisfies Record<string, string | JSX.Element>;

export type IconName = keyof typeof PATHS;

/** Decorative: every icon stands beside its word. */
export function Icon({ name, class: extra = '' }: { name: IconName; class?: string }): JSX.Element {
  const path = PATHS[name];
  return (
    <svg class={`i ${extra}`} viewBox="0 0 16 16" aria-hidden="true">
      {typeof path === 'string' ? <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" /> : path}
    </svg>
  );
}
