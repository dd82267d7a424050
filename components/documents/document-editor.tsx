import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import {
  type DocumentPlace,
  headingOffset,
  referenceAt,
} from '../../utils/panel/documents/document-reference.ts';
import { type DocumentEntry, saveDocument } from '../../utils/panel/documents/documents-model.ts';
import { caretOffset, placeOf, readText, setCaret, showText } from '../draft/editable-text.ts';
import { markText } from '../draft/highlights.ts';
import { useOwnUndo } from '../draft/own-undo.ts';
import { useKeptLate } from '../shell/boxes/use-kept-late.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';

/** Milliseconds of rest after a key until a document is kept and checked. */
const keepAfter = 500;

/** One document as text, with what does not hold in it underlined and listed. */
interface Props {
  entry: DocumentEntry;
  /** The paragraph to be shown, here or in another document. */
  wanted: Signal<DocumentPlace | undefined>;
}

export function DocumentEditor({ entry, wanted }: Props) {
  const { db, unsaved } = usePanel();
  const words = useViewWords();
  const box = useRef<HTMLDivElement>(null);
  useOwnUndo(box);
  const now = useSignal(entry);
  now.value = entry;
  const key = `document ${entry.name}`;
  const late = useKeptLate<string>({
    after: keepAfter,
    store: (text) =>
      unsaved.store({
        key,
        name: entry.name,
        text,
        write: () => saveDocument(db, entry.name, text),
      }),
    last: (text) => ({ kind: 'document', name: entry.name, text }),
  });
  useSignalEffect(() => {
    const { findings } = now.value;
    const text = unsaved.find(key)?.text ?? now.value.text;
    if (!box.current || late.isAhead()) return;
    showText(box.current, text, 'another');
    markText(
      box.current,
      findings.map(({ start, end }) => ({ mark: 'warning', start, end: Math.max(end, start + 1) })),
    );
  });
  const show = (offset: number) => {
    const root = box.current;
    if (!root) return;
    root.focus({ preventScroll: true });
    setCaret(root, offset);
    const rect = placeOf(root, offset);
    const frame = root.getBoundingClientRect();
    if (rect) root.scrollTop += rect.top - frame.top - frame.height / 3;
  };
  const follow = (root: HTMLElement) => {
    const offset = caretOffset(root);
    if (offset !== undefined) wanted.value = referenceAt(entry.name, readText(root), offset);
  };
  useSignalEffect(() => {
    const place = wanted.value;
    if (place?.name !== entry.name) return;
    const offset = place.offset ?? headingOffset(now.peek().text, place.number);
    if (offset !== undefined) show(offset);
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a text area takes no custom highlights. */}
      <div
        ref={box}
        class="document-text"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={words.documents.text(entry.name)}
        contentEditable={'plaintext-only' as never}
        spellcheck={false}
        onInput={({ currentTarget }) => late.note(readText(currentTarget))}
        onBlur={() => void late.flush()}
        title={words.documents.follow}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey) follow(event.currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.altKey && event.key === 'Enter') follow(event.currentTarget);
        }}
      />
      <ul class="document-findings">
        {entry.findings.map((finding) => (
          <li key={`${finding.code} ${finding.start}`}>
            <button type="button" class="link" onClick={() => show(finding.start)}>
              {words.documents.line(finding.line + 1)}
            </button>{' '}
            {words.documents.finding[finding.code](finding.subject)}
          </li>
        ))}
      </ul>
    </>
  );
}
