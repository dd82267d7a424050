import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { asFailure, type Failure } from '../../utils/failure.ts';
import { languageOf, loadRescueWords, type RescueWords } from '../../utils/interface/index.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import {
  resetSettings,
  restoreFile,
  undoLast,
  wholeDatabase,
} from '../../utils/panel/shell/rescue.ts';
import { FileButton } from '../documents/file-button.tsx';
import { FailureSentence } from './failure-sentence.tsx';

/**
 * Stands where nothing else can be drawn. It needs no model, no settings and no word of the panel: only the database,
 * and says what it is where that cannot be had either.
 */
export function LastResort({ failure, again }: { failure: Failure; again?: () => void }) {
  const language = languageOf(document.documentElement.lang || navigator.language);
  const words = useSignal<RescueWords | undefined>(undefined);
  const said = useSignal<Failure | 'not a backup' | undefined>(undefined);
  useEffect(() => {
    void loadRescueWords(language).then((loaded) => {
      words.value = loaded;
    });
  }, []);
  const attempt = async (act: () => Promise<boolean>) => {
    said.value = undefined;
    try {
      if (await act()) location.reload();
    } catch (error) {
      said.value = asFailure(error);
    }
  };
  if (!words.value) return null;
  const own = words.value;
  return (
    <section class="last-resort pad" aria-labelledby="last-resort-title" lang={language}>
      <h2 id="last-resort-title">{own.title}</h2>
      <p role="alert">
        <FailureSentence failure={failure} language={language} />
      </p>
      <p class="quiet">{own.hint}</p>
      <div class="row">
        <button type="button" class="small" onClick={again ?? (() => location.reload())}>
          {own.again}
        </button>
        <button
          type="button"
          class="small"
          onClick={() =>
            void attempt(async () => {
              const file = await wholeDatabase(Date.now());
              offerFile(file.name, file.content);
              return false;
            })
          }
        >
          {own.save}
        </button>
        <FileButton
          label={own.restore}
          accept=".json,application/json"
          onFiles={([file]) =>
            void attempt(async () => {
              const isRestored =
                file !== undefined && (await restoreFile(await file.text(), Date.now()));
              if (!isRestored) said.value = 'not a backup';
              return isRestored;
            })
          }
        />
        <button
          type="button"
          class="small"
          onClick={() => void attempt(() => undoLast(Date.now()))}
        >
          {own.undo}
        </button>
        <button
          type="button"
          class="small"
          onClick={() =>
            void attempt(async () => {
              await resetSettings();
              return true;
            })
          }
        >
          {own.reset}
        </button>
      </div>
      <p role="status">
        {said.value === 'not a backup' && own.notABackup}
        {typeof said.value === 'object' && (
          <FailureSentence failure={said.value} language={language} />
        )}
      </p>
    </section>
  );
}
