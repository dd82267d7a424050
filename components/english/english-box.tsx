import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { LineProgress } from '../../utils/draft/index.ts';
import { divideEnglish } from '../../utils/panel/english/edit-english.ts';
import { englishKey } from '../../utils/panel/english/english-key.ts';
import {
  type EnglishPlace,
  indexOfPart,
  type LinePart,
  linesOfPart,
  offsetAt,
  placeAt,
  placeInPart,
  startOfLine,
} from '../../utils/panel/english/english-part.ts';
import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import { lastEnglish } from '../../utils/panel/english/last-english.ts';
import { endsIn, readText, showText } from '../draft/editable-text.ts';
import { type MarkedSpan, markText } from '../draft/highlights.ts';
import { kept } from '../draft/kept-selection.ts';
import { useOwnUndo } from '../draft/own-undo.ts';
import { noteCaret, useCaret } from '../draft/use-caret.ts';
import { useKeptLate } from '../shell/boxes/use-kept-late.ts';
import { usePanel, useViewWords } from '../shell/panel-context.ts';
import { marksOfPair, pairedOf } from './pairs/paired.ts';

/** Milliseconds after a key until an edit of the English is kept. */
const keepAfter = 200;

interface Props {
  id: string;
  /** The one line that is shown; without it the whole point. */
  part?: LinePart;
  /** What tells this box from the others of its point. */
  label?: string;
}

/** What was typed, with the draft and the point as they were at the first key: others may be open when it is kept. */
interface Typed {
  draftId: string | undefined;
  view: FragmentView;
  text: string;
}

/** The English of one fragment, or of a line of it: grows while the model writes, stays as the user edits it. */
export function EnglishBox({ id, part, label }: Props) {
  const panel = usePanel();
  const { fragments, run, english, view, draft, unsaved, reading } = panel;
  const words = useViewWords();
  const box = useRef<HTMLDivElement>(null);
  const own = fragments.view(id);
  /** Rises when a composition has ended: what came meanwhile is shown then. */
  const composed = useSignal(0);
  useOwnUndo(box, own.value !== undefined);

  /** The point as it is now, where what was typed still has its line there. */
  const standing = ({ draftId, view }: Typed) => {
    const now = draftId === draft.id.peek() ? own.peek() : undefined;
    return now && (part === undefined || indexOfPart(now, part) >= 0) ? now : view;
  };
  const late = useKeptLate<Typed>({
    after: keepAfter,
    store: (typed) => english.edit(standing(typed), typed.text, part, typed.draftId),
    last: (typed) => lastEnglish(typed.draftId, standing(typed), typed.text, part),
  });

  /** What the writer made of it, where it could not be stored. */
  const unstored = () => unsaved.find(englishKey(draft.id.peek(), id, part))?.text;

  /** What answers the word under the caret, where it is in this box. */
  const pairedIn = (now: FragmentView): MarkedSpan[] => {
    const pair = pairedOf(panel).value;
    const at = pair ? now.lines.findIndex(({ line }) => line.index === pair.line) : -1;
    if (!pair || at < 0 || (part !== undefined && now.lineIds[at] !== part)) return [];
    return marksOfPair(pair.english, part === undefined ? startOfLine(now, at) : 0);
  };

  useSignalEffect(() => {
    const now = own.value;
    const root = box.current;
    void composed.value;
    if (!now || !root) return;
    const shown = linesOfPart(now, part).map((line) =>
      now.translating.has(line.line.key)
        ? run.piece(line.line.key).value || line.target
        : line.target,
    );
    const text = unstored() ?? textOf(shown);
    // What is being typed is the user's; it comes back through the database when it was kept.
    if (late.isAhead()) return;
    showText(root, text);
    const details = reading.value.value.contacts;
    markText(
      root,
      now.translating.size > 0
        ? []
        : [...marksOf(now, part), ...detailsIn(text, details), ...pairedIn(now)],
    );
  });

  /** The caret is in this box: in which line of the draft, and where it is found again. */
  useCaret(
    box,
    () => {
      const [now, ends] = [own.peek(), box.current && endsIn(box.current)];
      if (!now || !ends || !box.current) return;
      const text = readText(box.current);
      const anchor = placeAt(now, part, text, ends.anchor);
      const focus = placeAt(now, part, text, ends.focus);
      view.inEnglish.value = { id, anchor, focus };
      const line = now.lines[indexOfPart(now, focus.part)]?.line.index;
      view.follow(id, line, { side: 'english', offset: focus.offset });
    },
    own.value !== undefined,
  );
  useEffect(() => {
    const [now, last, root] = [own.peek(), view.inEnglish.peek(), box.current];
    if (!now || !root || last?.id !== id) return;
    const find = (place: EnglishPlace) => offsetAt(now, part, readText(root), place);
    const focus = find(last.focus);
    if (focus !== undefined) kept.set(root, { anchor: find(last.anchor) ?? focus, focus });
  }, [own.value !== undefined]);
  useSignalEffect(() => {
    void own.value;
    if (document.activeElement === box.current) noteCaret();
  });

  const now = own.value;
  if (!now) return null;
  const lines = linesOfPart(now, part);
  const isFixed = lines.every((line) => line.line.kind !== 'russian');
  const isComing = lines.some((line) => now.translating.has(line.line.key));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area takes no custom highlights.
    <div
      ref={box}
      class="english text"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label ?? words.fragment.english}
      aria-describedby={`point-${id}`}
      aria-readonly={isFixed}
      aria-busy={isComing}
      contentEditable={isFixed ? false : ('plaintext-only' as never)}
      spellcheck={!isFixed}
      lang="en"
      data-state={part === undefined ? now.state : lines[0]?.state}
      // Room for about what will come, so that nothing below moves while it streams.
      style={isComing ? { '--reserved': `${reservedLines(lines) * 1.55}em` } : undefined}
      onInput={({ currentTarget }) => {
        const view = own.peek();
        const begun = late.waiting() ?? (view && { draftId: draft.id.peek(), view });
        if (begun) late.note({ ...begun, text: readText(currentTarget) });
      }}
      onCompositionEnd={() => composed.value++}
      onBlur={async () => {
        const isKept = (await late.flush()) && unstored() === undefined;
        // Lines of the draft that are English already are copied: what was typed over them goes back. All else stays
        // as it stands: the database tells of it later, and what could not be stored is to be seen.
        const [view, root] = [own.peek(), box.current];
        if (!isKept || !root || !view || part !== undefined) return;
        const typed = divideEnglish(view.lines, readText(root));
        const lines = view.lines.map(({ line, target }, index) =>
          line.kind === 'russian' ? (typed[index] ?? '') : target,
        );
        showText(root, textOf(lines));
      }}
      onFocus={() => void english.ready()}
    />
  );
}

/** Lines that are all empty are no text: the box is empty then. */
function textOf(lines: string[]): string {
  const text = lines.join('\n');
  return text.trim() === '' ? '' : text;
}

/** Offsets of the findings in the English of a box; one of something missing marks the line's end. */
function marksOf(view: FragmentView, part: LinePart | undefined): MarkedSpan[] {
  const lines = view.target.split('\n');
  return view.findings.flatMap((finding): MarkedSpan[] => {
    const place = placeInPart(view, finding, part);
    if (!place) return [];
    if (place.end > place.start) return [{ mark: finding.severity, ...place }];
    const end = place.start - finding.start + (lines[finding.line]?.length ?? 0);
    return [{ mark: finding.severity, start: Math.max(end - 1, place.start - finding.start), end }];
  });
}

/** About 44 characters go into a line of the narrow panel. */
function reservedLines(lines: LineProgress[]): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.line.text.length / 44)), 0);
}

/** Contact details that stand in this text, wherever its field has them. */
function detailsIn(target: string, details: readonly { text: string }[]): MarkedSpan[] {
  return details.flatMap(({ text }): MarkedSpan[] => {
    const start = target.indexOf(text);
    return start < 0 ? [] : [{ mark: 'error', start, end: start + text.length }];
  });
}
