import { formatTime } from '../../utils/interface/index.ts';
import { diffLines } from '../../utils/panel/draft/diff-lines.ts';
import type { VersionRow } from '../../utils/storage/database.ts';
import { useViewWords, useWords } from '../shell/panel-context.ts';

/** A former text against the present one, with the way back to it. */
interface Props {
  version: VersionRow;
  present: string;
  onRestore(): void;
}

export function VersionEntry({ version, present, onRestore }: Props) {
  const words = useViewWords().versions;
  const { locale } = useWords();
  const parts = diffLines(version.text.split('\n'), present.split('\n'));
  const changed = parts.filter((part) => part.kind !== 'same');
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
      <button type="button" class="small" onClick={onRestore}>
        {words.restore}
      </button>
    </details>
  );
}
