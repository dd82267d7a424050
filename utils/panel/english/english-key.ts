import type { LinePart } from './english-part.ts';

/** The place of a fragment's English, or of one of its lines, among the texts that could not be stored. */
export function englishKey(
  draftId: string | undefined,
  fragment: string,
  part?: LinePart | undefined,
): string {
  const whole = `english ${draftId} ${fragment}`;
  return part === undefined ? whole : `${whole} ${part}`;
}
