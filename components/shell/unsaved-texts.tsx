import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import { FailureSentence } from './failure-sentence.tsx';
import { usePanel, useWords } from './panel-context.ts';

/** What could not be stored yet and why, each text on a button that saves it as a file; on every place of the panel. */
export function UnsavedTexts() {
  const { unsaved } = usePanel();
  const { common, locale } = useWords();
  const list = unsaved.list.value;
  const last = list.at(-1);
  if (!last) return null;
  return (
    <div class="notices" role="alert">
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
    </div>
  );
}
