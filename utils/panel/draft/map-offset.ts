/** One replacement in a text: what stands from `start` to `end` gives way to `insert`. Offsets of the text before. */
export interface Change {
  start: number;
  end: number;
  insert: string;
}

/** Changes of one text, in its order, that do not touch each other's stretch. */
export type Changes = readonly Change[];

/**
 * Where an offset lies after changes: what is put in stands before what it takes the place of. At the place where
 * something was put in, before it (-1) or behind it (1).
 */
export function mapOffset(changes: Changes, offset: number, side: -1 | 1): number {
  let shift = 0;
  for (const { start, end, insert } of changes) {
    if (start > offset) break;
    if (start < offset || side > 0) shift += insert.length;
    shift -= Math.min(end, offset) - start;
  }
  return offset + shift;
}
