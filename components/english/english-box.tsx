import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { englishKey } from '../../utils/panel/english/english-key.ts';
import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import { lastEnglish } from '../../utils/panel/english/last-english.ts';
import { sendLast } from '../../utils/panel/shell/send-last.ts';
import { readText, showText } from '../draft/editable-text.ts';
import { type MarkedSpan, markText } from '../draft/highlights.ts';
import { useOwnUndo } from '../draft/own-undo.ts';
import { usePanel, useWords } from '../shell/panel-context.ts';

/** Milliseconds after a key until an edit of the English is kept. */
const keepAfter = 200;

/** The English of one fragment: grows while the model writes, stays as the user edits it. */
export function EnglishBox({ id }: { id: string }) {
  const { fragments, run, english, view, draft, unsaved, reading } = usePanel();
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const own = fragments.view(id);
  useOwnUndo(box, own.value !== undefined);

  /** What the writer made of it, where it could not be stored. */
  const kept = () => unsaved.find(englishKey(draft.id.peek(), id))?.text;

  useSignalEffect(() => {
    const now = own.value;
    const root = box.current;
    if (!now || !root) return;
    const shown = now.lines.map((line) =>
      now.translating.has(line.line.key)
        ? run.piece(line.line.key).value || line.target
        : line.target,
    );
    const text = kept() ?? shown.join('\n');
    // What is being typed is the user's; it comes back through the database when it was kept.
    if (timer.current !== undefined) return;
    showText(root, text.trim() === '' ? '' : text);
    const details = reading.value.value.contacts;
    markText(
      root,
      now.translating.size > 0 ? [] : [...marksOf(now), ...detailsIn(now.target, details)],
    );
  });

  /** Gives whether what stands in the box is stored. */
  const keep = async (): Promise<boolean> => {
    if (timer.current === undefined) return kept() === undefined;
    clearTimeout(timer.current);
    timer.current = undefined;
    const now = own.peek();
    return !now || !box.current || english.edit(now, readText(box.current));
  };
  useEffect(() => {
    const leave = () => {
      const now = own.peek();
      if (timer.current !== undefined && now && box.current)
        sendLast(lastEnglish(draft.id.peek(), now, readText(box.current)));
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      void keep();
    };
  }, []);

  const now = own.value;
  if (!now) return null;
  const isFixed = now.lines.every((line) => line.line.kind !== 'russian');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area takes no custom highlights.
    <div
      ref={box}
      class="english text"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={words.fragment.english}
      aria-readonly={isFixed}
      aria-busy={now.translating.size > 0}
      contentEditable={isFixed ? false : ('plaintext-only' as never)}
      spellcheck={!isFixed}
      lang="en"
      data-state={now.state}
      // Room for about what will come, so that nothing below moves while it streams.
      style={
        now.translating.size > 0 ? { '--reserved': `${reservedLines(now) * 1.55}em` } : undefined
      }
      onInput={() => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void keep(), keepAfter);
      }}
      onBlur={async () => {
        const isKept = await keep();
        // Lines of the draft that are English already are copied: what was typed over them goes back.
        // What could not be stored stays in sight.
        if (isKept && box.current && own.peek()) showText(box.current, own.peek()?.target ?? '');
      }}
      onFocus={() => {
        void english.ready();
        if (view.activeId.peek() !== id) view.activeId.value = id;
      }}
    />
  );
}

/** Offsets of the findings in the fragment's English; one of something missing marks the line's end. */
function marksOf(view: FragmentView): MarkedSpan[] {
  const lines = view.target.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return view.findings.map((finding) => {
    const start = (starts[finding.line] ?? 0) + finding.start;
    const end = (starts[finding.line] ?? 0) + finding.end;
    if (end > start) return { mark: finding.severity, start, end };
    const lineEnd = (starts[finding.line] ?? 0) + (lines[finding.line]?.length ?? 0);
    return {
      mark: finding.severity,
      start: Math.max(starts[finding.line] ?? 0, lineEnd - 1),
      end: lineEnd,
    };
  });
}

/** About 44 characters go into a line of the narrow panel. */
function reservedLines(view: FragmentView): number {
  return view.lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil(line.line.text.length / 44)),
    0,
  );
}

/** Contact details that stand in this point, wherever its field has them. */
function detailsIn(target: string, details: readonly { text: string }[]): MarkedSpan[] {
  return details.flatMap(({ text }): MarkedSpan[] => {
    const start = target.indexOf(text);
    return start < 0 ? [] : [{ mark: 'error', start, end: start + text.length }];
  });
}
