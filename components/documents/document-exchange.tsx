import { bundleOf, importFiles, zipOf } from '../../utils/panel/documents/bundle-model.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { FileButton } from './file-button.tsx';

/** The documents, the draft and its English out as files or text, and in again. */
export function DocumentExchange() {
  const { db, draft, fragments, reading, notices } = usePanel();
  const words = useViewWords().documents;
  const bundle = async () => {
    // A post that is not read yet has no wishes to write down.
    await reading.settle();
    const { demands, struck } = reading.value.value;
    return bundleOf(db, draft, fragments, [...demands, ...struck]);
  };
  const take = async (files: File[]) => {
    const { names, hasDraft, versions, unread } = await importFiles(db, draft, files);
    notices.say(() =>
      [
        names.length > 0 && words.imported(names.join(', ')),
        hasDraft && words.importedDraft,
        versions > 0 && words.gaveWay(versions),
        ...unread.map(words.notRead),
      ]
        .filter(Boolean)
        .join(' '),
    );
  };
  return (
    <div class="row">
      <FileButton
        label={words.importFile}
        accept=".md,.zip,.txt,text/markdown,application/zip"
        multiple
        onFiles={(files) => void take(files)}
      />
      <button
        type="button"
        class="small"
        onClick={async () => offerFile('BLOT.zip', await zipOf((await bundle()).files))}
      >
        {words.exportZip}
      </button>
      <button
        type="button"
        class="small"
        onClick={async () => offerFile('BLOT.md', (await bundle()).markdown)}
      >
        {words.exportOne}
      </button>
      <button
        type="button"
        class="small"
        onClick={async () => {
          await navigator.clipboard.writeText((await bundle()).markdown);
          notices.say((all) => all.common.copied);
        }}
      >
        {words.copyAll}
      </button>
    </div>
  );
}
