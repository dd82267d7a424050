import { ActionBar } from './action-bar.tsx';
import { deferred } from './deferred.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { DraftStart } from './draft-start.tsx';
import { FragmentList } from './fragment-list.tsx';
import { usePanel, useWords } from './panel-context.ts';

const ProofLine = deferred(async () => (await import('./proof-line.tsx')).ProofLine);
const HintLine = deferred(async () => (await import('./hint-line.tsx')).HintLine);

/** The writing room: Russian above or at the left, English below or at the right. */
export function DraftPlace() {
  const { draft, hints, fragments } = usePanel();
  const words = useWords();
  const state = draft.saveState.value;
  return (
    <div class="room">
      <div class="side russian">
        <DraftStart />
        <DraftEditor />
        <p class="under">
          {hints.list.value.length > 0 && <HintLine />}
          <span class="grow" />
          <span id="save-state" class={state === 'unsaved' ? 'error' : 'quiet'}>
            {draft.id.value && words.draft[state]}
          </span>
        </p>
      </div>
      <div class="side fragments-side">
        {fragments.ids.value.length > 0 && <ProofLine />}
        <FragmentList />
      </div>
      <ActionBar />
    </div>
  );
}
