import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { formatDay } from '../../utils/interface/index.ts';
import { memoryOf } from '../../utils/panel/draft/memory-model.ts';
import { SearchBox } from '../shell/boxes/search-box.tsx';
import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';
import { SheetFrame } from '../shell/sheet-frame.tsx';

/** Where did I write about it: all answered lines with these words in any form, to be put into the draft. */
export function AnswersSheet() {
  const panel = usePanel();
  const words = useViewWords().memory;
  const { locale } = useWords();
  const memory = useMemo(() => memoryOf(panel), []);
  const query = useSignal('');
  void memory.version.value;
  const found = memory.search(query.value);
  return (
    <SheetFrame title={words.searchTitle}>
      <SearchBox label={words.search} text={query} />
      {query.value.trim() !== '' && found.length === 0 && <p class="quiet">{words.nothing}</p>}
      {found.map((line) => (
        <section key={`${line.draftId} ${line.key}`} class="remembrance">
          <p class="quiet">{formatDay(locale, line.at ?? 0)}</p>
          <p lang="ru">{line.source}</p>
          <p lang="en">{line.target}</p>
          <button
            type="button"
            class="small"
            aria-label={words.insertNamed(line.source)}
            onClick={async () => {
              await memory.insert(line);
              panel.view.sheet.value = undefined;
            }}
          >
            {words.insert}
          </button>
        </section>
      ))}
    </SheetFrame>
  );
}
