import type { Draft } from '../../utils/draft/index.ts';
import type { FragmentView } from '../../utils/panel/english/fragment-view.ts';
import { readText } from '../draft/editable-text.ts';
import { alignRows, type CardRows, type Gap, type Row } from './align-rows.ts';
import { createLineCounter } from './screen-lines.ts';

export interface AlignInput {
  draft: Draft;
  views: FragmentView[];
}

/** Padding over the English in a card, px: `.fragment` in english.css. */
const paddingAbove = 8;

/**
 * Two columns, line against line: every line of the Russian begins at the height of its English. Neither
 * text is touched: empty floats before it push its lines down, so caret, undo and input methods stay the
 * browser's own. `pair` holds both columns. Gives `ask`, which aligns before the next paint, and `end`.
 */
export function alignColumns(pair: HTMLElement, read: () => AlignInput) {
  const countRussian = createLineCounter();
  const countEnglish = createLineCounter();
  let frame: number | undefined;

  const align = () => {
    frame = undefined;
    const editor = pair.querySelector<HTMLElement>('.editor');
    const russianSpacers = pair.querySelector<HTMLElement>('.page > .spacers');
    // While another place is shown nothing has a size; this is asked again when the room is back.
    if (!editor || !russianSpacers || editor.clientWidth === 0) return;
    const { draft, views } = read();
    const lines = readText(editor).split('\n');
    const russian = countRussian(editor, lines);
    const first = firstLines(draft, lines);
    const lineHeight = Number.parseFloat(getComputedStyle(editor).lineHeight);
    const parts: { card: HTMLElement; frame: HTMLElement }[] = [];
    const cards: CardRows[] = [];
    let past = 0;
    for (const [index, view] of views.entries()) {
      const card = pair.querySelector<HTMLElement>(`[data-fragment="${CSS.escape(view.id)}"]`);
      const frame = card?.querySelector<HTMLElement>('.english-frame');
      const box = frame?.querySelector<HTMLElement>('.english');
      if (!card || !frame || !box) continue;
      const from = first[index]?.from ?? past;
      const to = first[index]?.to ?? from;
      const english = englishLines(view, box, countEnglish);
      const rows = russian.slice(from, to).map(
        (count, at): Row => ({
          russian: count,
          english: english[at] ?? 0,
          isBlank: lines[from + at]?.trim() === '',
        }),
      );
      parts.push({ card, frame });
      cards.push({
        before: russian.slice(past, from).reduce((sum, count) => sum + count, 0),
        rows,
        below:
          card.getBoundingClientRect().height - frame.getBoundingClientRect().height - paddingAbove,
      });
      past = to;
    }
    const aligned = alignRows(cards, lineHeight, paddingAbove);
    // All was measured; from here on things are only written.
    showGaps(russianSpacers, aligned.russian);
    for (const [index, { card, frame }] of parts.entries()) {
      const own = aligned.cards[index];
      if (!own) continue;
      setStyle(card, 'marginTop', `${own.above}px`);
      setStyle(frame, 'minHeight', `${own.height}px`);
      showGaps(frame.querySelector<HTMLElement>('.spacers'), own.gaps);
      for (const mark of card.querySelectorAll<HTMLElement>('.line-states > span'))
        setStyle(mark, 'top', `${own.tops[Number(mark.dataset.line)] ?? 0}px`);
    }
  };

  const ask = () => {
    frame ??= requestAnimationFrame(align);
  };
  const changes = new MutationObserver((records) => {
    if (records.some(({ target }) => !(target as Element).classList?.contains('spacers'))) ask();
  });
  changes.observe(pair, { childList: true, characterData: true, subtree: true });
  const sizes = new ResizeObserver(ask);
  sizes.observe(pair);
  ask();
  return {
    ask,
    end() {
      changes.disconnect();
      sizes.disconnect();
      if (frame !== undefined) cancelAnimationFrame(frame);
      for (const spacers of pair.querySelectorAll('.spacers')) spacers.replaceChildren();
      for (const part of pair.querySelectorAll<HTMLElement>('.fragment, .english-frame'))
        part.removeAttribute('style');
    },
  };
}

/**
 * Where each fragment's lines stand in what the editor shows now. The fragments are formed a moment after
 * a key, so a line that was added or taken away just now is counted to the fragment in which it stands.
 */
function firstLines(draft: Draft, lines: string[]): { from: number; to: number }[] {
  const old = draft.lines.map((line) => line.text);
  const added = lines.length - old.length;
  let same = 0;
  if (added !== 0)
    while (same < Math.min(old.length, lines.length) && old[same] === lines[same]) same++;
  const move = (index: number) => (added !== 0 && index > same ? index + added : index);
  return draft.fragments.map(({ lines: own }) => {
    const from = move(own[0]?.index ?? 0);
    return { from, to: Math.max(from, move((own.at(-1)?.index ?? 0) + 1)) };
  });
}

/** Over how many lines of the screen the English of each line of a fragment runs; 0 where there is none. */
function englishLines(
  view: FragmentView,
  box: HTMLElement,
  count: (element: HTMLElement, lines: string[]) => number[],
): number[] {
  const text = readText(box);
  if (text.trim() === '') return view.lines.map(() => 0);
  const counts = count(box, text.split('\n'));
  const shares = view.lines.map((line) => line.target.split('\n').length);
  const isSame = shares.reduce((sum, share) => sum + share, 0) === counts.length;
  let at = 0;
  return view.lines.map((_, index) => {
    const share = isSame ? (shares[index] ?? 1) : 1;
    // What was typed beyond the lines of the draft belongs to the last of them.
    const end = index === view.lines.length - 1 ? counts.length : at + share;
    const sum = counts.slice(at, end).reduce((total, one) => total + one, 0);
    at = end;
    return sum;
  });
}

/** Two floats a gap: a narrow one beside the text before it, and one as wide as the column. */
function showGaps(spacers: HTMLElement | null, gaps: Gap[]): void {
  if (!spacers) return;
  while (spacers.childElementCount > gaps.length * 2) spacers.lastElementChild?.remove();
  while (spacers.childElementCount < gaps.length * 2)
    spacers.append(document.createElement('span'));
  for (const [index, { text, height }] of gaps.entries()) {
    setStyle(spacers.children[index * 2] as HTMLElement, 'height', `${text}px`);
    setStyle(spacers.children[index * 2 + 1] as HTMLElement, 'height', `${height}px`);
  }
}

function setStyle(
  element: HTMLElement,
  name: 'height' | 'minHeight' | 'marginTop' | 'top',
  value: string,
) {
  if (element.style[name] !== value) element.style[name] = value;
}
