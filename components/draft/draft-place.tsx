import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { FragmentList } from '../english/fragment-list.tsx';
import { useAlignedColumns } from '../english/use-aligned-columns.ts';
import { ActionBar } from '../shell/action-bar.tsx';
import { Boundary } from '../shell/boundary.tsx';
import { deferred } from '../shell/deferred.tsx';
import { usePanel } from '../shell/panel-context.ts';
import { DraftEditor } from './draft-editor.tsx';
import { DraftStart } from './draft-start.tsx';

const ContactNote = deferred(async () => (await import('./contact-guard.tsx')).ContactNote);
const PracticeNote = deferred(async () => (await import('../run/practice-note.tsx')).PracticeNote);
const ReadingLine = deferred(async () => (await import('../job/reading-line.tsx')).ReadingLine);
const UnreadNote = deferred(async () => (await import('../job/unread-note.tsx')).UnreadNote);
const WideOffer = deferred(async () => (await import('./wide-offer.tsx')).WideOffer);
const HintLine = deferred(async () => (await import('./hint-line.tsx')).HintLine);
const UnansweredLine = deferred(
  async () => (await import('./start/unanswered-line.tsx')).UnansweredLine,
);
const LineGutter = deferred(async () => (await import('./line-gutter.tsx')).LineGutter);
const LineStrip = deferred(async () => (await import('./line-strip.tsx')).LineStrip);

/** From here on an answer is read more easily in two columns. Characters. */
const longAnswer = 3000;

/** The writing room: one text at a time, or the Russian at the left and the English at the right. */
export function DraftPlace() {
  const { draft, fragments, hints, place, reading, run, settings, view } = usePanel();
  const hasPoints = fragments.ids.value.length > 0;
  const pair = useRef<HTMLDivElement>(null);
  const shown = view.shown.value;
  const { engine } = settings.settings.value;
  // Who has set up an engine of another kind sees nothing that was recorded.
  const mayBePractice =
    engine !== 'openai' || run.run.value?.engine === 'practice' || place.job.value !== undefined;
  const isUnread = !view.hasColumns.value && draft.id.value?.startsWith('~');
  const isLong = useComputed(() => draft.text.value.length >= longAnswer).value;
  const hasLinks = reading.value.value.draftContacts.some(({ kind }) => kind === 'portfolio');
  useAlignedColumns(pair);
  return (
    <div class="room">
      <div class={`pair ${shown}`} ref={pair}>
        <div class="reading-head">
          {mayBePractice && <PracticeNote />}
          <Boundary>{hasLinks && <ContactNote />}</Boundary>
          <Boundary>{place.job.value ? <ReadingLine /> : isUnread && <UnreadNote />}</Boundary>
          {isLong && <WideOffer />}
          {hasPoints && <UnansweredLine />}
        </div>
        <div class="side russian" hidden={shown === 'pairs' || shown === 'english'}>
          <DraftStart />
          <div class="page">
            <div class="spacers" aria-hidden="true" />
            {shown === 'russian' && hasPoints && <LineGutter />}
            <DraftEditor />
          </div>
          <div class="under">{hints.list.value.length > 0 && <HintLine />}</div>
        </div>
        <div class="side fragments-side" hidden={shown === 'russian'}>
          <Boundary>
            <FragmentList />
          </Boundary>
        </div>
      </div>
      {shown === 'russian' && hasPoints && <LineStrip />}
      <ActionBar />
    </div>
  );
}
