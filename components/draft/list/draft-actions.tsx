import type { DraftsModel } from '../../../utils/panel/draft/drafts-model.ts';
import type { DraftEntry } from '../../../utils/panel/draft/list/draft-entry.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { LifeForm } from './life-form.tsx';

interface Props {
  entry: DraftEntry;
  drafts: DraftsModel;
  isTranslated: boolean;
  title: string;
}

/** What can be done with one draft of the list: its state, a copy, the archive, the trash. */
export function DraftActions({ entry, drafts, isTranslated, title }: Props) {
  const { view, notices } = usePanel();
  const words = useViewWords().drafts;
  const { id, archivedAt, deletedAt } = entry.draft;
  const button = (label: string, run: () => unknown) => (
    <button
      type="button"
      class="small"
      aria-label={`${label}: ${title}`}
      onClick={() => void run()}
    >
      {label}
    </button>
  );
  if (deletedAt !== undefined)
    return (
      <div class="row">
        {button(words.putBack, () => drafts.putBack(id))}
        {button(words.purge, () => drafts.purge([id]))}
      </div>
    );
  const isArchived = archivedAt !== undefined;
  return (
    <>
      <LifeForm
        row={entry.draft}
        job={entry.job}
        isTranslated={isTranslated}
        change={(next) => void drafts.changeLife(id, next)}
      />
      <div class="row">
        {button(words.duplicate, async () => {
          await drafts.duplicate(id);
          view.sheet.value = undefined;
          notices.say(() => words.duplicated);
        })}
        {button(isArchived ? words.unarchive : words.archive, () =>
          drafts.archive(id, !isArchived),
        )}
        {button(words.remove, () => {
          void drafts.remove(id);
          view.sheet.value = undefined;
        })}
      </div>
    </>
  );
}
