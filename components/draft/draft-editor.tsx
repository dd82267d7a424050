import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../utils/draft/index.ts';
import { longestText } from '../../utils/panel/draft/draft-model.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import type { Wish } from '../../utils/panel/shell/view-model.ts';
import type { MarksOfLines } from '../english/pairs/russian-marks.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { caretOffset, rangeOf, readText, showText } from './editable-text.ts';
import { type MarkedSpan, markText } from './highlights.ts';
import { keepSelection } from './kept-selection.ts';
import { useOwnUndo } from './own-undo.ts';

/** The Russian text: the browser's own editing; nothing here ever writes into it while it is typed. */
export function DraftEditor() {
  const panel = usePanel();
  const { draft, fragments, view, hints, reading } = panel;
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useOwnUndo(box);
  /** What English has to do with the Russian is marked once there is English. */
  const marksOfLine = useSignal<MarksOfLines | undefined>(undefined);
  const hasPoints = fragments.ids.value.length > 0;
  useEffect(() => {
    if (hasPoints)
      void import('../english/pairs/russian-marks.ts').then((loaded) => {
        marksOfLine.value = loaded.marksOfLines;
      });
  }, [hasPoints]);

  useSignalEffect(() => {
    void draft.revision.value;
    if (box.current) showText(box.current, draft.text.peek(), draft.changedBy());
  });

  useSignalEffect(() => {
    const parsed = fragments.draft.value;
    const active = view.activeId.value;
    const found = hints.list.value;
    const contacts = reading.value.value.draftContacts.filter(({ kind }) => kind !== 'portfolio');
    const paired = marksOfLine.value?.(panel, parsed) ?? [];
    if (box.current)
      markText(box.current, [...marksOf(parsed, active, found, contacts), ...paired]);
  });

  useSignalEffect(() => {
    const wish = view.showSource.value;
    // In a narrow panel the editor is in the page, but not seen, while the English is.
    const isSeen = view.shown.value === 'columns' || view.shown.value === 'russian';
    if (wish && isSeen) requestAnimationFrame(() => void show(wish));
  });

  /** Shows a fragment, or one of its lines, with the caret where it was there last. */
  const show = async (wish: Wish) => {
    const { centre, focusAgain, within } = await import('../english/show-wish.ts');
    const root = box.current;
    if (!root || view.showSource.peek() !== wish) return;
    view.showSource.value = undefined;
    const parsed = fragments.draft.peek();
    const inDraft = parsed.fragments.find(({ id }) => id === wish.id)?.lines ?? [];
    const at = wish.line ?? inDraft.findIndex(({ index }) => index === wish.draftLine);
    const span = spanOf(parsed, wish.id, at < 0 ? undefined : at);
    if (!span) return;
    if (wish.focus) focusAgain(root, span.start, within(span.start, span.end));
    const place = rangeOf(root, span.start, span.start)?.getBoundingClientRect();
    if (place) centre(root, place);
  };

  useEffect(() => {
    const root = box.current;
    if (!root) return;
    const follow = () => {
      const offset = caretOffset(root);
      if (offset === undefined) return;
      keepSelection(root);
      const draft = fragments.draft.peek();
      const line = lineStarts(draft).findLastIndex((start) => start <= offset);
      const id = fragmentAt(draft, line);
      const start = lineStarts(draft)[line] ?? 0;
      if (id !== undefined) view.follow(id, line, { side: 'russian', offset: offset - start });
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
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text/plain') ?? '';
        if (text.length <= longestText) return;
        event.preventDefault();
        panel.notices.fail(
          { code: 'text-too-long' },
          {
            label: (now) => now.common.saveFile,
            run: () => offerFile('pasted.txt', text),
          },
        );
      }}
      onInput={(event) => draft.edit(readText(event.currentTarget))}
      onCompositionStart={() => draft.hold(true)}
      onCompositionEnd={(event) => {
        draft.edit(readText(event.currentTarget));
        draft.hold(false);
      }}
      onBlur={() => {
        draft.hold(false);
        void draft.flush();
      }}
    />
  );
}

/** Offsets of a fragment, or of one of its lines, in the draft's text. */
function spanOf(
  draft: Draft,
  id: string,
  line?: number,
): { start: number; end: number } | undefined {
  const fragment = draft.fragments.find((one) => one.id === id);
  const first = fragment?.lines[line ?? 0]?.index;
  const last = fragment?.lines.at(line ?? -1)?.index;
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

function fragmentAt(draft: Draft, line: number): string | undefined {
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
