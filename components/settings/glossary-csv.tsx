import { useSignal } from '@preact/signals';
import { glossaryToCsv, mergeCsv } from '../../utils/panel/settings/glossary-csv.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import { useOptions } from './options-context.ts';

/** The glossary into a table and back: the words of a client often come in one. */
export function GlossaryCsv() {
  const { words, settings } = useOptions();
  const said = useSignal('');
  const { glossary } = settings.settings.value;
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const merged = mergeCsv(settings.settings.peek().glossary, await file.text());
    await settings.change({ glossary: merged.glossary });
    said.value = words.csvRead(merged.read, merged.left);
    // The same file may be chosen again after it was changed.
    input.value = '';
  };
  return (
    <div class="row">
      <button
        type="button"
        class="small"
        disabled={glossary.length === 0}
        onClick={() =>
          offerFile('glossary.csv', new Blob([glossaryToCsv(glossary)], { type: 'text/csv' }))
        }
      >
        {words.csvSave}
      </button>
      <label class="row">
        {words.csvOpen}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(event) => void read(event.currentTarget)}
        />
      </label>
      <span class="quiet" role="status">
        {said.value}
      </span>
    </div>
  );
}
