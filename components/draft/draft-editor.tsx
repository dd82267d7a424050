import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../utils/draft/index.ts';
import { scrollToOffset } from '../english/scroller-of.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { caretOffset, readText, setCaret, showText } from './editable-text.ts';
import { type MarkedSpan, markText } from './highlights.ts';
import { useOwnUndo } from './own-undo.ts';

/** The Russian text: the browser's own editing; nothing here ever writes into it while it is typed. */
export function DraftEditor() {
  const { draft, fragments, view, hints, reading } = usePanel();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useOwnUndo(box);

  useSignalEffect(() => {
    void draft.revision.value;
    if (box.current) showText(box.current, draft.text.peek());
  });

  useSignalEffect(() => {
    const parsed = fragments.draft.value;
    const active = view.activeId.value;
    const found = hints.list.value;
    const contacts = reading.value.value.draftContacts.filter(({ kind }) => kind !== 'portfolio');
    if (box.current) markText(box.current, marksOf(parsed, active, found, contacts));
  });

  useSignalEffect(() => {
    const wish = view.showSource.value;
    const root = box.current;
    if (!wish || !root) return;
    const span = spanOf(fragments.draft.peek(), wish.id);
    if (!span) return;
    scrollToOffset(root, span.start);
    root.focus({ preventScroll: true });
    setCaret(root, span.start);
  });

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const follow = () => {
      const offset = caretOffset(root);
      if (offset === undefined) return;
      const id = fragmentAt(fragments.draft.peek(), offset);
      if (id !== undefined && id !== view.activeId.peek()) view.toEnglish(id);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area takes no custom highlights.
    <div
      ref={box}
      class="editor text"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={words.draft.editor}
      aria-describedby="save-state"
      data-placeholder={words.draft.placeholder}
      data-empty={draft.text.value === ''}
      contentEditable={'plaintext-only' as never}
      spellcheck={true}
      lang="ru"
      onInput={(event) => draft.edit(readText(event.currentTarget))}
      onBlur={() => void draft.flush()}
    />
  );
}

/** Offsets of a fragment in the draft's text. */
function spanOf(draft: Draft, id: string): { start: number; end: number } | undefined {
  const fragment = draft.fragments.find((one) => one.id === id);
  const first = fragment?.lines[0]?.index;
  const last = fragment?.lines.at(-1)?.index;
  if (first === undefined || last === undefined) return undefined;
  const starts = lineStarts(draft);
  return {
    start: starts[first] ?? 0,
    end: (starts[last] ?? 0) + (draft.lines[last]?.text.length ?? 0),
  };
}

function lineStarts(draft: Draft): number[] {
  let offset = 0;
  return draft.lines.map((line) => {
    const start = offset;
    offset += line.text.length + 1;
    return start;
  });
}

function fragmentAt(draft: Draft, offset: number): string | undefined {
  const starts = lineStarts(draft);
  const line = starts.findLastIndex((start) => start <= offset);
  return draft.fragments.find(
    (one) => (one.lines[0]?.index ?? 0) <= line && line <= (one.lines.at(-1)?.index ?? -1),
  )?.id;
}

function marksOf(
  draft: Draft,
  active: string | undefined,
  hints: { start: number; end: number }[],
  contacts: { start: number; end: number }[],
): MarkedSpan[] {
  const starts = lineStarts(draft);
  const marks: MarkedSpan[] = draft.lines
    .filter((line) => line.kind === 'copied')
    .map((line) => {
      const start = starts[line.index] ?? 0;
      return { mark: 'copied', start, end: start + line.text.length };
    });
  const span = active === undefined ? undefined : spanOf(draft, active);
  if (span) marks.push({ mark: 'active', ...span });
  marks.push(
    ...hints.map((hint): MarkedSpan => ({ mark: 'hint', start: hint.start, end: hint.end })),
  );
  marks.push(...contacts.map(({ start, end }): MarkedSpan => ({ mark: 'error', start, end })));
  return marks;
}
