import { composeLines, lengthOf } from '../compose.ts';
import type { Draft, Fragment } from '../fragment.ts';
import { enumeratorOf } from '../line.ts';
import type { LineProgress } from '../progress.ts';
import { divide, type Part } from './parts.ts';

/** A part with what a tick beside it has to say. */
export interface PlannedPart extends Part {
  /** The first words: of its English, or of the Russian where there is none yet. */
  start: string;
  /** Characters of its English. */
  length: number;
  isTicked: boolean;
}

const mostWords = 60;

/**
 * What can be ticked in a field: its points. One that alone is longer than the field, or the only one of a field that is
 * too long, is divided.
 */
export function planParts(
  draft: Draft,
  progress: LineProgress[],
  points: Fragment[],
  unticked: ReadonlySet<string>,
  limit: number,
): PlannedPart[] {
  const measure = ({ lines }: Pick<Part, 'lines'>) =>
    lengthOf(composeLines(draft, progress, [{ id: '', section: '', lines }]));
  return points.flatMap((point) => {
    const isTicked = !unticked.has(point.id);
    const pieces =
      measure(point) > limit
        ? divide(point, unticked, (lines) => measure({ lines }) > limit)
        : [{ id: point.id, pointId: point.id, lines: point.lines }];
    return pieces.map(
      (part): PlannedPart => ({
        ...part,
        start: firstWords(part, progress),
        length: measure(part),
        isTicked: isTicked && !unticked.has(part.id),
      }),
    );
  });
}

function firstWords({ lines }: Part, progress: LineProgress[]): string {
  const first = lines.find(({ kind }) => kind !== 'blank');
  const text = (progress[first?.index ?? -1]?.target || first?.text || '').trim();
  const mark = enumeratorOf(text)?.mark ?? '';
  const words = text.slice(text.indexOf(mark) + mark.length).trim();
  if (words.length <= mostWords) return words;
  const cut = words.lastIndexOf(' ', mostWords);
  return `${words.slice(0, cut > 0 ? cut : mostWords)}…`;
}
