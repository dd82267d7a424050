import { keepVersionNow } from '../../utils/panel/draft/save-draft.ts';
import { versionsOf } from '../../utils/panel/run/read-rows.ts';
import type { VersionRow } from '../../utils/storage/database.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';
import { useLive } from '../shell/use-live.ts';
import { VersionEntry } from './version-entry.tsx';

/** Earlier texts of the draft, each against the present one. */
export function VersionsSheet() {
  const { db, draft, notices, view } = usePanel();
  const words = useViewWords().versions;
  const versions = useLive<VersionRow[]>(() => {
    const id = draft.id.value;
    return id === undefined ? undefined : () => versionsOf(db, id);
  }, []);
  const keep = async () => {
    const id = draft.id.peek();
    if ((await draft.flush()) && id !== undefined) await keepVersionNow(db, id, Date.now());
  };
  const restore = async (version: VersionRow) => {
    if (!(await draft.flush())) return;
    await keepVersionNow(db, version.draftId, Date.now());
    draft.replaceText(version.text);
    await draft.flush();
    view.sheet.value = undefined;
    notices.say(() => words.restored);
  };
  return (
    <SheetFrame title={words.title}>
      <p>
        <button type="button" class="small" onClick={() => void keep()}>
          {words.keep}
        </button>
      </p>
      {versions.length === 0 && <p class="quiet">{words.none}</p>}
      {versions.map((version) => (
        <VersionEntry
          key={version.id}
          version={version}
          present={draft.text.value}
          onRestore={() => void restore(version)}
        />
      ))}
    </SheetFrame>
  );
}
