import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FragmentState } from '../../utils/panel/english/fragment-view.ts';
import { stateOfLine } from '../english/line-states.tsx';
import { scrollerOf } from '../english/scroller-of.ts';
import { stateGlyphs } from '../english/state-glyphs.ts';
import { usePanel } from '../shell/panel-context.ts';
import { rangeOf, readText } from './editable-text.ts';

/** The state of each line beside the Russian; only of the lines in sight, so that a long draft costs no more. */
export function LineGutter() {
  const { fragments, draft } = usePanel();
  const gutter = useRef<HTMLDivElement>(null);
  const frame = useRef<number | undefined>(undefined);
  const ask = () => {
    frame.current ??= requestAnimationFrame(() => {
      frame.current = undefined;
      const states = new Map<number, FragmentState>();
      for (const view of fragments.all.peek())
        for (const [index, { line }] of view.lines.entries()) {
          const state = stateOfLine(view, index);
          if (state) states.set(line.index, state);
        }
      if (gutter.current) place(gutter.current, states);
    });
  };
  useSignalEffect(() => {
    void fragments.all.value;
    void draft.text.value;
    ask();
  });
  useEffect(() => {
    const root = gutter.current;
    if (!root) return;
    const scroller = scrollerOf(root);
    scroller.addEventListener('scroll', ask, { passive: true });
    const sizes = new ResizeObserver(ask);
    sizes.observe(root);
    return () => {
      scroller.removeEventListener('scroll', ask);
      sizes.disconnect();
      if (frame.current !== undefined) cancelAnimationFrame(frame.current);
    };
  }, []);
  return <div class="line-gutter" ref={gutter} aria-hidden="true" />;
}

/** Puts a sign at the height of each line in sight that has a state. */
function place(gutter: HTMLElement, states: Map<number, FragmentState>): void {
  const editor = gutter.parentElement?.querySelector<HTMLElement>('.editor');
  if (!editor || editor.clientHeight === 0) return;
  const lines = readText(editor).split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  const topOf = (line: number) => {
    const start = starts[line] ?? 0;
    const end = start + Math.min(1, lines[line]?.length ?? 0);
    return rangeOf(editor, start, end)?.getBoundingClientRect().top ?? 0;
  };
  const seen = scrollerOf(editor).getBoundingClientRect();
  // An empty line has no rectangle, so only the others are asked.
  const own = [...states.keys()].filter((line) => lines[line]?.trim());
  let low = 0;
  let high = own.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(own[middle] ?? 0) < seen.top - 40) low = middle + 1;
    else high = middle;
  }
  const home = gutter.getBoundingClientRect().top;
  const signs: HTMLElement[] = [];
  for (let at = low; at < own.length; at++) {
    const line = own[at] ?? 0;
    const top = topOf(line);
    const state = states.get(line);
    if (top > seen.bottom || !state) break;
    const sign = document.createElement('span');
    sign.className = state;
    sign.style.top = `${top - home}px`;
    const glyph = document.createElement('span');
    glyph.className = 'glyph';
    glyph.textContent = stateGlyphs[state];
    sign.append(glyph);
    signs.push(sign);
  }
  gutter.replaceChildren(...signs);
}
