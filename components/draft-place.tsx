import { ActionBar } from './action-bar.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { DraftStart } from './draft-start.tsx';
import { FragmentList } from './fragment-list.tsx';
import { HintLine } from './hint-line.tsx';
import { usePanel, useWords } from './panel-context.ts';
import { ProofLine } from './proof-line.tsx';

/** The writing room: Russian above or at the left, English below or at the right. */
export function DraftPlace() {
  const { draft } = usePanel();
  const words = useWords();
  const state = draft.saveState.value;
  return (
    <div class="room">
      <div class="side russian">
        <DraftStart />
        <DraftEditor />
        <p class="under">
          <HintLine />
          <span class="grow" />
          <span id="save-state" class={state === 'unsaved' ? 'error' : 'quiet'}>
            {draft.id.value && words.draft[state]}
          </span>
        </p>
      </div>
      <div class="side fragments-side">
        <ProofLine />
        <FragmentList />
      </div>
      <ActionBar />
    </div>
  );
}
