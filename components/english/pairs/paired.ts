import { computed, type ReadonlySignal } from '@preact/signals';
import {
  missedIn,
  type Paired,
  pairedSpans,
  type Span,
} from '../../../utils/panel/english/paired-spans.ts';
import type { Panel } from '../../../utils/panel/shell/panel.ts';
import type { MarkedSpan } from '../../draft/highlights.ts';

/** What is shown paired now, and on which line of the draft. */
type PairedLine = Paired & { line: number };

const known = new WeakMap<Panel, ReadonlySignal<PairedLine | undefined>>();

/** What the caret stands on, with what answers it on the other side. */
export function pairedOf(panel: Panel): ReadonlySignal<PairedLine | undefined> {
  const found = known.get(panel) ?? computed(() => read(panel));
  known.set(panel, found);
  return found;
}

function read({ view, fragments }: Panel): PairedLine | undefined {
  const [caret, line, id] = [view.caret.value, view.line.value, view.activeId.value];
  if (!caret || line === undefined || id === undefined) return undefined;
  const own = fragments.view(id).value?.lines.find((one) => one.line.index === line);
  if (own?.line.kind !== 'russian' || own.target === '') return undefined;
  const spans = pairedSpans(
    { russian: own.line.text, english: own.target },
    caret.side,
    caret.offset,
  );
  return spans && { line, ...spans };
}

/** The marks of what is paired in a text of one line that begins at `start`. */
export function marksOfPair(spans: readonly Span[], start: number): MarkedSpan[] {
  return spans.map((span) => ({
    mark: 'paired',
    start: span.start + start,
    end: span.end + start,
  }));
}

/** What marks a Russian line: what its English misses, and what is paired with it under the caret. */
export function marksOfRussian(
  panel: Panel,
  index: number,
  start: number,
  text: string,
): MarkedSpan[] {
  const paired = pairedOf(panel).value;
  const view = panel.fragments.all.value.find((one) =>
    one.lines.some(({ line }) => line.index === index),
  );
  const at = view?.lines.findIndex(({ line }) => line.index === index);
  const missed = (view?.findings ?? [])
    .filter((one) => one.fragmentLine === at && one.start === one.end)
    .flatMap(({ message, severity }): MarkedSpan[] => {
      const span = missedIn(text, message);
      return span ? [{ mark: severity, start: span.start + start, end: span.end + start }] : [];
    });
  return [...missed, ...(paired?.line === index ? marksOfPair(paired.russian, start) : [])];
}
