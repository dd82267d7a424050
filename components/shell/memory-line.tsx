import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadRescueWords, type RescueWords } from '../../utils/interface/index.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import { wholeDatabase } from '../../utils/panel/shell/rescue.ts';
import { usePanel, useWords } from './panel-context.ts';

/** Says that nothing here outlives the window, and offers it as a file; stands as long as that is so. */
export function MemoryLine() {
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
    <div class="notices" role="status">
      <div class="notice info">
        <p>{words.value.inMemory}</p>
        <button type="button" class="small" onClick={() => void save()}>
          {words.value.save}
        </button>
      </div>
    </div>
  );
}
