import { withLineEnds } from '../../text/line-ends.ts';

/** The raw text of a box as the models take it: one kind of line end. */
export function plainText(raw: string): string {
  return withLineEnds(raw);
}
