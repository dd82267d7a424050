import type { Draft, DraftLine } from '../../draft/index.ts';
import type { TermPair } from '../../style/rule.ts';

/**
 * The lines of its point that stand above a line, with their English as far as there is one: what is counted over a
 * whole point is counted on from them.
 */
export function pointAbove(
  { fragments }: Draft,
  line: DraftLine,
  englishOf: (above: DraftLine) => string | undefined,
): TermPair[] {
  const point = fragments.find(({ lines }) => (lines.at(-1)?.index ?? -1) >= line.index);
  return (point?.lines ?? []).flatMap((above): TermPair[] => {
    if (above.index >= line.index || above.kind === 'blank') return [];
    const source = above.text.trimEnd();
    const target = above.kind === 'copied' ? source : englishOf(above);
    return target === undefined ? [] : [{ source, target }];
  });
}
