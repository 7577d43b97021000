const SHAPES = {
  next: 'M6 3.5L10.5 8 6 12.5',
  previous: 'M10 3.5L5.5 8l4.5 4.5',
  find: 'M8 1.8v3M8 11.2v3M1.8 8h3M11.2 8h3M8 4.8a3.2 3.2 0 1 0 .01 0',
  outside: 'M6 3.5H3.5v9h9V10M9 3h4v4M13 3L7.5 8.5',
  options:
    'M2.5 4.5h5M11 4.5h2.5M9.2 2.8a1.7 1.7 0 1 0 .01 0M2.5 11.5H5M8.5 11.5h5M6.8 9.8a1.7 1.7 0 1 0 .01 0',
  remove: 'M4 4l8 8M12 4l-8 8',
  export: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M3 13h10',
  review: 'M2.5 4h7M2.5 8h4M2.5 12h4M9 11l2 2 3.5-5',
  book: 'M3.5 3h7a1.5 1.5 0 0 1 1.5 1.5V13H5a1.5 1.5 0 0 1-1.5-1.5zM6 6h3.5M6 8.5h3.5',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  resume: 'M5 3.2l7.5 4.8L5 12.8z',
} as const;

export type IconName = keyof typeof SHAPES;

/** A sign for a control. Decoration: the control carries its own name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={SHAPES[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
