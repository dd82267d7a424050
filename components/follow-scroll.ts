import type { Draft } from '../utils/draft/index.ts';
import { rangesOf } from './editable-text.ts';

/**
 * In two columns the English follows the Russian as it is scrolled: the first point in sight stands at
 * the same height in both. Gives the function that ends it. `draft` is asked at each scroll.
 */
export function followScroll(editor: HTMLElement, draft: () => Draft): () => void {
  const columns = matchMedia('(min-width: 720px)');
  let isAsked = false;
  const follow = () => {
    isAsked = false;
    const list = document.querySelector<HTMLElement>('.fragments');
    // Only while the editor is what is being scrolled: never against the reader's own hand.
    if (!columns.matches || !list || !editor.matches(':hover, :focus')) return;
    const starts: number[] = [];
    let offset = 0;
    const { lines, fragments } = draft();
    for (const line of lines) {
      starts.push(offset);
      offset += line.text.length + 1;
    }
    const spans = fragments.map((one) => {
      const start = starts[one.lines[0]?.index ?? 0] ?? 0;
      return { start, end: start };
    });
    const frame = editor.getBoundingClientRect();
    const ranges = rangesOf(editor, spans);
    const at = ranges.findIndex((range) => range.getBoundingClientRect().top >= frame.top - 1);
    const id = fragments[at]?.id;
    const card =
      id === undefined ? null : list.querySelector(`[data-fragment="${CSS.escape(id)}"]`);
    const place = ranges[at]?.getBoundingClientRect();
    if (card && place) list.scrollTop += card.getBoundingClientRect().top - place.top;
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(follow);
  };
  editor.addEventListener('scroll', ask, { passive: true });
  return () => editor.removeEventListener('scroll', ask);
}
