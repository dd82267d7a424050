import { createDraftsModel } from '../../../utils/panel/draft/drafts-model.ts';
import { usePanel, useViewWords } from '../../shell/panel-context.ts';
import { SheetFrame } from '../../shell/sheet-frame.tsx';
import { useLive } from '../../shell/use-live.ts';
import { LifeForm } from './life-form.tsx';

/** What became of the answer that is open. */
export function LifeSheet() {
  const { db, draft, place, notices } = usePanel();
  const words = useViewWords().life;
  const drafts = createDraftsModel(db, draft, notices);
  const translated = useLive<ReadonlySet<string>>(() => () => drafts.translated(), new Set());
  const row = draft.row.value;
  return (
    <SheetFrame title={words.title}>
      {row ? (
        <LifeForm
          // What was typed of one answer is never kept of another.
          key={row.id}
          row={row}
          job={place.job.value}
          isTranslated={translated.has(row.id)}
          change={(next) => void drafts.changeLife(row.id, next)}
        />
      ) : (
        <p class="quiet">{words.noDraft}</p>
      )}
    </SheetFrame>
  );
}
