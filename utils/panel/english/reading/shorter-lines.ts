import type { ReadTextRow } from '../../../storage/reading-rows.ts';
import { compareRussian, type RussianDifference } from '../../../text/compare/compare-russian.ts';
import type { FragmentView } from '../fragment-view.ts';

/** A shorter Russian line that is proposed for one that stands in the draft. */
export interface ShorterLine {
  key: string;
  /** Index of the line in the draft. */
  index: number;
  before: string;
  after: string;
  /** The characters of its English now, and as many as this draft's own ratio predicts. */
  length: number;
  predicted: number;
  /** What the new line has lost, or has and the old has not: it cannot be taken. */
  differences: RussianDifference[];
}

/** The length of the English for one character of Russian, over all lines that have both. */
export function ratioOf(views: readonly FragmentView[]): number {
  const lines = views.flatMap(({ lines }) => lines).filter(hasEnglish);
  const sum = (of: (line: FragmentView['lines'][number]) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const russian = sum(({ line }) => line.text.trim().length);
  return russian === 0 ? 1 : sum(({ target }) => target.trim().length) / russian;
}

function hasEnglish({ state }: FragmentView['lines'][number]): boolean {
  return state === 'translated' || state === 'edited';
}

/** The proposals that are shorter and whose old line stands in the draft as it was read. */
export function shorterLines(
  views: readonly FragmentView[],
  proposed: readonly ReadTextRow[],
): ShorterLine[] {
  const ratio = ratioOf(views);
  const byKey = new Map(proposed.map((one) => [one.key, one]));
  return views.flatMap(({ lines }) =>
    lines.flatMap(({ line, target }): ShorterLine[] => {
      const one = byKey.get(line.key);
      const before = line.text.trimEnd();
      const after = one && withEnumerator(before, one.text.trim());
      if (!one || !after || one.of !== before || after.length >= before.length) return [];
      return [
        {
          key: line.key,
          index: line.index,
          before,
          after,
          length: target.length,
          predicted: Math.round(after.length * ratio),
          differences: compareRussian(before, after),
        },
      ];
    }),
  );
}

const enumerator = /^\s*\(?\d{1,3}(?:\.\d{1,3})*[.)]\s+/;

/** The line keeps its own number, also where the answer left it out. */
function withEnumerator(before: string, after: string): string {
  const own = enumerator.exec(before)?.[0] ?? '';
  return own + after.replace(enumerator, '');
}
