import { useSignal } from '@preact/signals';
import { termsToCsv } from '../../../utils/panel/documents/terms/terms-csv.ts';
import type { TermsModel } from '../../../utils/panel/documents/terms/terms-model.ts';
import { offerFile } from '../../../utils/panel/shell/offer-file.ts';
import type { TermRow } from '../../../utils/storage/term-row.ts';
import { useViewWords } from '../../shell/panel-context.ts';
import { FileButton } from '../file-button.tsx';

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
  const read = async (file: File | undefined) => {
    if (!file) return;
    const done = await terms.readCsv(await file.text(), scope);
    said.value = words.csvRead(done.read, done.contradicted.map((one) => `«${one}»`).join(', '));
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
      <FileButton
        label={words.csvOpen}
        accept=".csv,.tsv,.txt,text/csv"
        onFiles={([file]) => void read(file)}
      />
      <span class="quiet" role="status">
        {said.value}
      </span>
    </div>
  );
}
