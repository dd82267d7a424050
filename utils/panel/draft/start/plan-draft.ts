import { skeletonOf } from '../skeleton.ts';

/** A draft to begin with: the client's own sentences quoted as questions are, then the headings of analyses as points. */
export function planDraft(sentences: readonly string[], headings: readonly string[]): string {
  const points = headings.map((heading, index) => `${sentences.length + index + 1}) ${heading}`);
  return [skeletonOf([...sentences]), ...points].filter(Boolean).join('\n\n');
}
