import type { Place } from '../../../utils/panel/shell/view-model.ts';

const paths: Record<Place, string> = {
  draft: 'M3 13l.6-2.8 7-7a1.4 1.4 0 0 1 2 2l-7 7L3 13zM8.5 13.5H13',
  job: 'M2.5 5.5h11v7h-11zM6 5.5v-2h4v2M2.5 8.5h11',
  documents: 'M5 4.5V2.5h8v9h-2M3 4.5h8v9H3zM5 7.5h4M5 10.5h4',
};

/** The sign of a place, for a bar in which its word has no room. */
export function PlaceIcon({ place }: { place: Place }) {
  return (
    <svg class="place-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[place]} />
    </svg>
  );
}
