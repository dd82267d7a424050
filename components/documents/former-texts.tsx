import { keepText } from '../../utils/panel/draft/save-draft.ts';
import { versionsOf } from '../../utils/panel/run/read-rows.ts';
import type { VersionRow } from '../../utils/storage/database.ts';
import { VersionEntry } from '../draft/version-entry.tsx';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { useLive } from '../shell/use-live.ts';

/** What stood in a document before something else took its place; nothing where nothing gave way yet. */
interface Props {
  /** The name under which its former texts are kept (`version-owners.ts`). */
  owner: string;
  present: string;
  onRestore(text: string): Promise<void>;
}

export function FormerTexts({ owner, present, onRestore }: Props) {
  const { db, notices } = usePanel();
  const words = useViewWords().versions;
  const versions = useLive<VersionRow[]>(() => () => versionsOf(db, owner), []);
  if (versions.length === 0) return null;
  const restore = async (text: string) => {
    await keepText(db, owner, present, Date.now());
    await onRestore(text);
    notices.say(() => words.restored);
  };
  return (
    <details>
      <summary>{words.former(versions.length)}</summary>
      {versions.map((version) => (
        <VersionEntry
          key={version.id}
          version={version}
          present={present}
          onRestore={() => void restore(version.text)}
        />
      ))}
    </details>
  );
}
