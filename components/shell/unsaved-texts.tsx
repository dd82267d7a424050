import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadRescueWords, type RescueWords } from '../../utils/interface/index.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import { wholeDatabase } from '../../utils/panel/shell/rescue.ts';
import { FailureSentence } from './failure-sentence.tsx';
import { usePanel, useWords } from './panel-context.ts';

/** What is not stored and why, each text on a button that saves it as a file; on every place of the panel. */
export function UnsavedTexts() {
  const { unsaved, isInMemory } = usePanel();
  const { common, locale } = useWords();
  const list = unsaved.list.value;
  const last = list.at(-1);
  return (
    <div class="notices" role="alert">
      {isInMemory && <MemoryLine />}
      {last && (
        <div class="notice error">
          <p>
            <span aria-hidden="true">✕ </span>
            <FailureSentence failure={last.failure} language={locale} />
          </p>
          {list.map(({ key, name, text }) => (
            <button key={key} type="button" class="small" onClick={() => offerFile(name, text)}>
              {list.length > 1 ? `${common.saveFile}: ${name}` : common.saveFile}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Says that nothing here outlives the window, and offers all of it as a file; stands as long as that is so. */
function MemoryLine() {
  const { db } = usePanel();
  const { locale } = useWords();
  const words = useSignal<RescueWords | undefined>(undefined);
  useEffect(() => {
    void loadRescueWords(locale).then((loaded) => {
      words.value = loaded;
    });
  }, [locale]);
  if (!words.value) return null;
  const save = async () => {
    const { name, content } = await wholeDatabase(Date.now(), db);
    offerFile(name, content);
  };
  return (
    <div class="notice info">
      <p>{words.value.inMemory}</p>
      <button type="button" class="small" onClick={() => void save()}>
        {words.value.save}
      </button>
    </div>
  );
}
