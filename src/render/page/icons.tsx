/** Drawings of 16 × 16, as the paths of their lines. */
const drawings = {
  social: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  messaging: 'M2.5 4.5h11v8h-11zM2.5 5l5.5 4 5.5-4',
  community:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM2 13c0-2.500 1.500-4 3.500-4s3.500 1.500 3.500 4M11 8a1.700 1.700 0 1 0 0-3.400M11.500 9.500c1.500.3 2.500 1.600 2.500 3.500',
  owned: 'M4 2.500h5.500L12.500 5.500v8h-8.500zM9.500 2.500v3h3M6 8.500h4.500M6 11h4.500',
  paid: 'M3 6.500v3l7 3v-9zM10 6h1.500a2 2 0 0 1 0 4h-1.500M5 10.500l.5 3h1.500l-.3-2.500',
  earned: 'M8 2.500l1.700 3.600 3.800.5-2.800 2.700.7 3.900-3.400-1.900-3.400 1.900.7-3.900-2.800-2.700 3.800-.5z',
  other:
    'M8 13.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM2.500 8h11M8 2.500c2 2 2 9 0 11M8 2.500c-2 2-2 9 0 11',
  image: 'M2.500 3.500h11v9h-11zM2.500 11l3.500-3.500 2.500 2.500 2-2 3 3M10.500 6.500h.01',
  video: 'M2.500 3.500h11v9h-11zM6.800 6v4l3.400-2z',
  audio:
    'M6 11.500v-8l6-1v8M6 11.500a1.500 1.500 0 1 1-3 0 1.500 1.500 0 0 1 3 0zM12 10.500a1.500 1.500 0 1 1-3 0 1.500 1.500 0 0 1 3 0z',
  document: 'M4 2.500h5.500L12.500 5.500v8h-8.500zM9.500 2.500v3h3',
  media: 'M2.500 3.500h11v9h-11zM5 8h6M8 5v6',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside words that say the same; it is not read aloud. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="cb-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} />
    </svg>
  );
}

/** The drawing for a kind of platform. */
export function iconOfPlatform(kind: string): IconName {
  if (kind === 'shared') return 'community';
  return Object.hasOwn(drawings, kind) ? (kind as IconName) : 'other';
}
