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
 * Line against line: in two columns every line of the Russian begins at the height of its English, and what was found
 * in a line stands under it, also where the English is seen alone. Neither text is touched: empty floats before it push
 * its lines down, so caret, undo and input methods stay the browser's own. `pair` holds both texts. Gives `ask`, which
 * aligns before the next paint, and `end`.
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
    if (!editor || !russianSpacers || pair.clientWidth === 0) return;
    const { draft, views } = read();
    const lines = readText(editor).split('\n');
    // In a panel the Russian is not seen beside the English, and takes no lines then.
    const isBeside = editor.clientWidth > 0;
    const russian = isBeside ? countRussian(editor, lines) : lines.map(() => 0);
    const first = firstLines(draft, lines);
    const parts: Part[] = [];
    const cards: CardRows[] = [];
    let past = 0;
    let lineHeight = 0;
    for (const [index, view] of views.entries()) {
      const part = partOf(pair, view);
      if (!part) continue;
      const { card, frame, box, findings } = part;
      lineHeight ||= Number.parseFloat(getComputedStyle(isBeside ? editor : box).lineHeight);
      const from = first[index]?.from ?? past;
      const to = first[index]?.to ?? from;
      const english = englishLines(view, box, countEnglish);
      const rows = russian.slice(from, to).map(
        (count, at): Row => ({
          russian: count,
          english: english[at] ?? 0,
          isBlank: lines[from + at]?.trim() === '',
          below: findings.get(at)?.offsetHeight ?? 0,
        }),
      );
      parts.push(part);
      cards.push({
        before: russian.slice(past, from).reduce((sum, count) => sum + count, 0),
        // A point without English takes no room of its own.
        rows: isBeside || english.some((count) => count > 0) ? rows : [],
        below: card.offsetHeight - frame.offsetHeight - paddingAbove,
      });
      past = to;
    }
    const tops = parts.map(topOfText);
    const aligned = alignRows(cards, lineHeight, paddingAbove);
    // All was measured; from here on things are only written.
    showGaps(russianSpacers, isBeside ? aligned.russian : []);
    for (const [index, { card, frame, findings }] of parts.entries()) {
      const own = aligned.cards[index];
      const { top, padding } = tops[index] ?? { top: 0, padding: 0 };
      if (!own) continue;
      setStyle(card, 'marginTop', `${own.above}px`);
      setStyle(frame, 'minHeight', `${own.height + padding}px`);
      showGaps(frame.querySelector<HTMLElement>('.spacers'), own.gaps);
      for (const [at, list] of findings)
        setStyle(list, 'top', `${top + (own.ends[at] ?? own.height)}px`);
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
      for (const part of pair.querySelectorAll<HTMLElement>('.fragment, .english-frame, .findings'))
        part.removeAttribute('style');
    },
  };
}

interface Part {
  card: HTMLElement;
  frame: HTMLElement;
  box: HTMLElement;
  /** What was found, by the line of the point in which it was. */
  findings: Map<number, HTMLElement>;
}

function partOf(pair: HTMLElement, { id }: FragmentView): Part | undefined {
  const card = pair.querySelector<HTMLElement>(`[data-fragment="${CSS.escape(id)}"]`);
  const frame = card?.querySelector<HTMLElement>('.english-frame');
  const box = frame?.querySelector<HTMLElement>('.english');
  if (!card || !frame || !box) return undefined;
  const lists = [...card.querySelectorAll<HTMLElement>('.findings[data-line]')];
  return {
    card,
    frame,
    box,
    findings: new Map(lists.map((list) => [Number(list.dataset.line), list])),
  };
}

/** Where the text of a card begins under its top, and what stands over and under it in its frame, px. */
function topOfText({ card, frame, box }: Part): { top: number; padding: number } {
  const { paddingTop, paddingBottom } = getComputedStyle(frame);
  return {
    top: box.getBoundingClientRect().top - card.getBoundingClientRect().top,
    padding: Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom),
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
