import { formatTime, type ViewWords } from '../../utils/interface/index.ts';
import type { LineVersion } from '../../utils/storage/database.ts';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';

/** Line by line, every English there was: the model's, fixes, repairs, hand edits; each can be taken again. */
export function HistorySheet({ id }: { id: string }) {
  const { fragments, english } = usePanel();
  const words = useViewWords().history;
  const { locale } = useWords();
  const view = fragments.view(id).value;
  if (!view) return null;
  return (
    <SheetFrame title={words.title(id)}>
      {view.lines.map((line, index) => {
        if (line.line.kind !== 'russian') return null;
        const versions = fragments.historyOf(line).reverse();
        return (
          <section key={line.line.key} class="line-history">
            <h3 lang="ru">{line.line.text.trim()}</h3>
            {versions.length === 0 && <p class="quiet">{words.none}</p>}
            <ul>
              {versions.map((version, at) => (
                <li key={`${version.at} ${version.by} ${version.target}`}>
                  <p lang="en">{version.target}</p>
                  <p class="quiet">
                    {words.by[version.by]}
                    {noteOf(version, words)} · {formatTime(locale, version.at)}{' '}
                    {version.target === line.target ? (
                      words.stands
                    ) : (
                      <button
                        type="button"
                        class="small"
                        onClick={() => void english.goBack(view, index, version.target)}
                      >
                        {versions[at - 1]?.by === 'fix' && versions[at - 1]?.target === line.target
                          ? words.keepAsWritten
                          : words.goBack}
                      </button>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </SheetFrame>
  );
}

/** The rules that were mended, the user's wish, or why a repair was not taken. */
function noteOf({ by, note }: LineVersion, words: ViewWords['history']): string {
  if (by === 'refused') return ` (${words.whyRefused(note)})`;
  return note ? ` (${note})` : '';
}
