import { useSignal } from '@preact/signals';
import { termsToCsv } from '../../../utils/panel/documents/terms/terms-csv.ts';
import type { TermsModel } from '../../../utils/panel/documents/terms/terms-model.ts';
import { offerFile } from '../../../utils/panel/shell/offer-file.ts';
import type { TermRow } from '../../../utils/storage/term-row.ts';
import { useViewWords } from '../../shell/panel-context.ts';

interface Props {
  rows: readonly TermRow[];
  /** Where the terms of a table are kept. */
  scope: string;
  terms: TermsModel;
}

/** The ledger into a table and back: the words of a client often come in one. */
export function TermsExchange({ rows, scope, terms }: Props) {
  const words = useViewWords().terms;
  const said = useSignal('');
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const done = await terms.readCsv(await file.text(), scope);
    said.value = words.csvRead(done.read, done.contradicted.map((one) => `«${one}»`).join(', '));
    // The same file may be chosen again after it was changed.
    input.value = '';
  };
  return (
    <div class="row">
      <button
        type="button"
        class="small"
        disabled={rows.length === 0}
        onClick={() => offerFile('terms.csv', new Blob([termsToCsv(rows)], { type: 'text/csv' }))}
      >
        {words.csvSave}
      </button>
      <label class="file">
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
