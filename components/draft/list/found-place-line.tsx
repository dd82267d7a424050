import type { FoundPlace } from '../../../utils/panel/draft/list/draft-search.ts';
import { useViewWords } from '../../shell/panel-context.ts';

/** The line in which a searched word stands, and in which of the texts that is. */
export function FoundPlaceLine({ place }: { place: FoundPlace }) {
  const words = useViewWords().life.foundIn;
  return (
    <span class="excerpt">
      <span class="quiet">{words[place.in]}: </span>
      <span lang={place.in === 'russian' ? 'ru' : 'en'}>
        {place.before}
        <mark>{place.match}</mark>
        {place.after}
      </span>
    </span>
  );
}
