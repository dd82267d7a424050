import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Draft } from '../../utils/draft/index.ts';
import { longestText } from '../../utils/panel/draft/draft-model.ts';
import { offerFile } from '../../utils/panel/shell/offer-file.ts';
import type { Wish } from '../../utils/panel/shell/view-model.ts';
import type { MarksOfLines } from '../english/pairs/russian-marks.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';
import { caretOffset, readText, showText } from './editable-text.ts';
import { type MarkedSpan, markText } from './highlights.ts';
import { useOwnUndo } from './own-undo.ts';
import { noteCaret, useCaret } from './use-caret.ts';

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
    const { showInDraft } = await import('../english/show-wish.ts');
    if (!box.current || view.showSource.peek() !== wish) return;
    view.showSource.value = undefined;
    showInDraft(box.current, fragments.draft.peek(), wish);
  };

  /** The line is counted in what stands in the box: the fragments are formed a moment after a key. */
  useCaret(box, () => {
    const root = box.current;
    const offset = root ? caretOffset(root) : undefined;
    if (!root || offset === undefined) return;
    const before = readText(root).slice(0, offset);
    const at = before.split('\n').length - 1;
    const { fragments: points, lines } = fragments.draft.peek();
    // Blank lines belong to the line above them.
    let line = at;
    while (line > 0 && lines[line]?.kind === 'blank') line--;
    const point = points.findLast((one) => (one.lines[0]?.index ?? 0) <= line);
    const caret = { side: 'russian', offset: offset - before.lastIndexOf('\n') - 1 } as const;
    if (point) view.follow(point.id, line, line === at ? caret : undefined);
  });
  useSignalEffect(() => {
    void fragments.draft.value;
    noteCaret();
  });

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

/** Offsets of a fragment in the draft's text. */
function spanOf(draft: Draft, id: string): { start: number; end: number } | undefined {
  const lines = draft.fragments.find((one) => one.id === id)?.lines;
  const [first, last] = [lines?.[0], lines?.at(-1)];
  if (!first || !last) return undefined;
  const starts = lineStarts(draft);
  return {
    start: starts[first.index] ?? 0,
    end: (starts[last.index] ?? 0) + last.text.length,
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
