import { usePanel, useWords } from '../shell/panel-context.ts';
import { longestUnfolded } from './large/folded.ts';
import { LongLines } from './large/long-lines.tsx';

/** At the head of a long answer, until it is short again: the offer of a wide tab, and the lines that are folded. */
export function WideOffer() {
  const { adapter, draft, view } = usePanel();
  const words = useWords();
  return (
    <>
      {!view.hasColumns.value && (
        <p class="quiet wide-offer">
          <button type="button" class="link" onClick={() => adapter.openWide(draft.id.peek())}>
            {words.draft.wideOffer} <span aria-hidden="true">⤢</span>
          </button>
        </p>
      )}
      {draft.text.value.length > longestUnfolded && (
        <LongLines
          lines={draft.text.value.split('\n')}
          open={(index) => (view.sheet.value = { longLine: { index } })}
        />
      )}
    </>
  );
}
