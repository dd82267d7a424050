import { usePanel, useWords } from '../shell/panel-context.ts';

/** A quiet offer at the head of a long answer; it goes away with the text. */
export function WideOffer() {
  const { adapter, draft } = usePanel();
  const words = useWords();
  return (
    <p class="quiet wide-offer">
      <button type="button" class="link" onClick={() => adapter.openWide(draft.id.peek())}>
        {words.draft.wideOffer} <span aria-hidden="true">⤢</span>
      </button>
    </p>
  );
}
