import { useRef } from 'preact/hooks';
import { FragmentList } from '../english/fragment-list.tsx';
import { useAlignedColumns } from '../english/use-aligned-columns.ts';
import { ActionBar } from '../shell/action-bar.tsx';
import { Boundary } from '../shell/boundary.tsx';
import { deferred } from '../shell/deferred.tsx';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { DraftEditor } from './draft-editor.tsx';
import { DraftStart } from './draft-start.tsx';

const ReadingLine = deferred(async () => (await import('../job/reading-line.tsx')).ReadingLine);
const ContactGuard = deferred(async () => (await import('./contact-guard.tsx')).ContactGuard);
const ProofLine = deferred(async () => (await import('../english/proof-line.tsx')).ProofLine);
const Remembered = deferred(async () => (await import('./remembered.tsx')).Remembered);
const HintLine = deferred(async () => (await import('./hint-line.tsx')).HintLine);

/** The writing room: Russian above or at the left, English below or at the right. */
export function DraftPlace() {
  const { draft, hints, fragments, place, reading } = usePanel();
  const words = useWords();
  const state = draft.saveState.value;
  const found = reading.value.value;
  const hasContacts = found.contacts.length + found.draftContacts.length > 0;
  const pair = useRef<HTMLDivElement>(null);
  useAlignedColumns(pair);
  return (
    <div class="room">
      <Boundary>{place.job.value && <ReadingLine />}</Boundary>
      <div class="pair" ref={pair}>
        <div class="side russian">
          <DraftStart />
          <div class="page">
            <div class="spacers" aria-hidden="true" />
            <DraftEditor />
          </div>
          <div class="under">
            {hints.list.value.length > 0 && <HintLine />}
            <span class="grow" />
            <span id="save-state" class={state === 'unsaved' ? 'error' : 'quiet'}>
              {draft.id.value && words.draft[state]}
            </span>
          </div>
        </div>
        <div class="side fragments-side">
          <Boundary>
            <FragmentList />
          </Boundary>
        </div>
      </div>
      <Boundary>{fragments.ids.value.length > 0 && <Remembered />}</Boundary>
      <Boundary>{hasContacts && <ContactGuard />}</Boundary>
      <Boundary>{fragments.ids.value.length > 0 && <ProofLine />}</Boundary>
      <Boundary>
        <ActionBar />
      </Boundary>
    </div>
  );
}
