import { blanksBetween } from '../compose.ts';
import type { Draft, Fragment } from '../fragment.ts';
import type { PlannedPart } from './planned-part.ts';
import { smallestDrops } from './subsets.ts';

/** One way to make a field's text fit: what stays, what goes, and what that costs. Parts by their ids. */
export interface FitChoice {
  kept: string[];
  left: string[];
  /** Characters that the field loses. */
  lost: number;
  /** Points that stay and announce one that goes. */
  dangling: { from: string; to: string }[];
}

/**
 * All the ways to fit the ticked parts of a field into its limit, the best first: none that keeps a point which announces
 * one that is gone, then the one that loses the fewest characters. A heading goes with the last of its points.
 */
export function fitChoices(
  draft: Draft,
  ticked: PlannedPart[],
  limit: number,
  announcements: ReadonlyMap<string, ReadonlySet<string>>,
): FitChoice[] {
  const parts = ticked.filter(({ length }) => length > 0);
  const under = parts.map((part) => pointsBelow(draft, part, parts));
  const below = under.map((list) => list.filter((index) => !under[index]?.length));
  const free = parts.flatMap((_, index) => (under[index]?.length ? [] : [index]));
  const lengthWithout = measure(draft, parts);
  const spread = (isOut: boolean[]) => {
    const out = parts.map(() => false);
    free.forEach((part, index) => {
      out[part] = isOut[index] ?? false;
    });
    return out.map((one, index) => one || isAllOut(below[index] ?? [], out));
  };
  const whole = lengthWithout(parts.map(() => false));
  const found = new Map<string, FitChoice>();
  const offer = (out: boolean[]) => {
    if (out.every(Boolean)) return;
    const left = parts.filter((_, index) => out[index]).map(({ id }) => id);
    const kept = parts.filter((_, index) => !out[index]).map(({ id }) => id);
    const dangling = kept.flatMap((from) =>
      left.filter((to) => announcements.get(from)?.has(to)).map((to) => ({ from, to })),
    );
    found.set(left.join('\n'), { kept, left, lost: whole - lengthWithout(out), dangling });
  };
  for (const drop of smallestDrops(free.length, (isOut) => lengthWithout(spread(isOut)) <= limit)) {
    offer(spread(drop));
    offer(spread(withAnnouncers(drop, free, parts, announcements)));
  }
  const place = (sum: number, id: string) => sum + parts.findIndex((part) => part.id === id);
  return [...found.values()].sort(
    (a, b) =>
      Number(a.dangling.length > 0) - Number(b.dangling.length > 0) ||
      a.lost - b.lost ||
      a.left.length - b.left.length ||
      // Of equals the one that leaves the beginning as it is.
      b.left.reduce(place, 0) - a.left.reduce(place, 0),
  );
}

/** The points under a heading: under a question that is quoted, or under a title that says nothing by itself. */
function pointsBelow(draft: Draft, { id, lines }: PlannedPart, parts: PlannedPart[]): number[] {
  const point = draft.fragments.find((fragment) => fragment.id === id);
  if (!point || lines.length !== point.lines.length || !isHeading(point)) return [];
  return parts.flatMap((part, index) => (part.pointId.startsWith(`${id}.`) ? [index] : []));
}

/** A quoted question, or one short line that ends no sentence. */
export function isHeading({ lines, question }: Fragment): boolean {
  const text = lines[0]?.text.trim() ?? '';
  const isShort = lines.length === 1 && text.split(/\s+/).length <= 12;
  return question !== undefined || (isShort && !/[.!?…;»"”]$/u.test(text));
}

function isAllOut(below: number[], out: boolean[]): boolean {
  return below.length > 0 && below.every((index) => out[index]);
}

/** What announces a point that goes goes too, and what announces that. */
function withAnnouncers(
  drop: boolean[],
  free: number[],
  parts: PlannedPart[],
  announcements: ReadonlyMap<string, ReadonlySet<string>>,
): boolean[] {
  const out = [...drop];
  const idOf = (index: number) => parts[free[index] ?? -1]?.id ?? '';
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (let index = 0; index < out.length; index++) {
      if (out[index]) continue;
      const announced = announcements.get(idOf(index));
      if (!out.some((one, other) => one && announced?.has(idOf(other)))) continue;
      out[index] = true;
      isGrowing = true;
    }
  }
  return out;
}

/** How long the field's text is without some of its parts, as it would be composed. */
function measure(draft: Draft, parts: PlannedPart[]): (out: boolean[]) => number {
  const gaps = parts.map((before, one) =>
    parts.map((after, other) => (one < other ? blanksBetween(draft, before, after) + 1 : 0)),
  );
  return (out) => {
    let length = 0;
    let before = -1;
    parts.forEach((part, index) => {
      if (out[index]) return;
      length += part.length + (before < 0 ? 0 : (gaps[before]?.[index] ?? 0));
      before = index;
    });
    return length;
  };
}
