import { formatTime } from '../../utils/interface/index.ts';
import { diffLines } from '../../utils/panel/draft/diff-lines.ts';
import { keepVersionNow } from '../../utils/panel/draft/save-draft.ts';
import { versionsOf } from '../../utils/panel/run/read-rows.ts';
import type { VersionRow } from '../../utils/storage/database.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';
import { useLive } from '../shell/use-live.ts';

/** Earlier texts of the draft, each against the present one. */
export function VersionsSheet() {
  const { db, draft } = usePanel();
  const words = useViewWords().versions;
  const versions = useLive<VersionRow[]>(() => {
    const id = draft.id.value;
    return id === undefined ? undefined : () => versionsOf(db, id);
  }, []);
  const keep = async () => {
    const id = draft.id.peek();
    if ((await draft.flush()) && id !== undefined) await keepVersionNow(db, id, Date.now());
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
        <Version key={version.id} version={version} />
      ))}
    </SheetFrame>
  );
}

function Version({ version }: { version: VersionRow }) {
  const { db, draft, notices, view } = usePanel();
  const words = useViewWords().versions;
  const { locale } = useWords();
  const parts = diffLines(version.text.split('\n'), draft.text.value.split('\n'));
  const changed = parts.filter((part) => part.kind !== 'same');
  const restore = async () => {
    if (!(await draft.flush())) return;
    await keepVersionNow(db, version.draftId, Date.now());
    draft.replaceText(version.text);
    await draft.flush();
    view.sheet.value = undefined;
    notices.say(() => words.restored);
  };
  return (
    <details class="version">
      <summary>{formatTime(locale, version.at)}</summary>
      {changed.length === 0 && <p class="quiet">{words.same}</p>}
      <div class="diff" lang="ru">
        {changed.map((part, index) =>
          part.kind === 'added' ? (
            <ins key={index} title={words.added}>
              {part.lines.join('\n')}
            </ins>
          ) : (
            <del key={index} title={words.removed}>
              {part.lines.join('\n')}
            </del>
          ),
        )}
      </div>
      <button type="button" class="small" onClick={() => void restore()}>
        {words.restore}
      </button>
    </details>
  );
}
