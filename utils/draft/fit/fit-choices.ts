import { blanksBetween } from '../compose.ts';
import type { Draft, Fragment } from '../fragment.ts';
import { fullestFirst, type PartCosts, type Wishes } from './fullest-first.ts';
import type { PlannedPart } from './planned-part.ts';

/** One way to make a field's text fit: what stays, what goes, and what that costs. Parts by their ids. */
export interface FitChoice {
  kept: string[];
  left: string[];
  /** Characters that the field loses. */
  lost: number;
  /** Points that stay and announce one that goes. */
  dangling: { from: string; to: string }[];
}

/** More ways than these are read by nobody. */
const mostOffered = 1000;

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
  const under = parts.map((part, index) => pointsBelow(draft, part, parts, index));
  const free = parts.flatMap((_, index) => (under[index]?.length ? [] : [index]));
  const gaps = parts.map((before, one) =>
    parts.map((after, other) => (one < other ? blanksBetween(draft, before, after) + 1 : 0)),
  );
  const lengthOf = (indexes: number[]) =>
    indexes.reduce(
      (sum, index, at) =>
        sum + (parts[index]?.length ?? 0) + (gaps[indexes[at - 1] ?? -1]?.[index] ?? 0),
      0,
    );
  const whole = lengthOf(parts.map((_, index) => index));
  if (whole <= limit) return [];
  const idOf = (at: number) => parts[free[at] ?? -1]?.id ?? '';
  const announced = free.map((_, at) =>
    free.flatMap((_one, to) => (announcements.get(idOf(at))?.has(idOf(to)) ? [to] : [])),
  );
  const choose = (stay: number[]): FitChoice => {
    const stays = new Set(stay.map((at) => free[at]));
    const isKept = (index: number) =>
      under[index]?.length ? under[index].some((one) => stays.has(one)) : stays.has(index);
    const indexes = parts.map((_, index) => index);
    const kept = indexes.filter(isKept);
    const idsOf = (list: number[]) => list.map((index) => parts[index]?.id ?? '');
    const left = idsOf(indexes.filter((index) => !isKept(index)));
    const isLeft = new Set(left);
    const dangling = idsOf(kept).flatMap((from) =>
      [...(announcements.get(from) ?? [])]
        .filter((to) => isLeft.has(to))
        .map((to) => ({ from, to })),
    );
    return { kept: idsOf(kept), left, lost: whole - lengthOf(kept), dangling };
  };
  const add = costOf(free, under, lengthOf);
  const take = (wishes: Wishes) => {
    const found: FitChoice[] = [];
    for (const stay of fullestFirst({ count: free.length, limit, add }, wishes))
      if (found.push(choose(stay)) === mostOffered) break;
    // A heading of points that stand before it counts for itself.
    return found.filter(({ lost }) => whole - lost <= limit);
  };
  // What announces another may go with it; what announces nothing stays where there is room.
  const clean = take({
    mayMiss: (at) => (announced[at]?.length ?? 0) > 0,
    mayStay: (at, behind) =>
      [at, ...behind].every((one) =>
        announced[one]?.every((to) => to <= at || behind.includes(to)),
      ),
  }).filter(({ dangling }) => dangling.length === 0);
  const others = take({}).filter(({ dangling }) => dangling.length > 0);
  const places = new Map(parts.map(({ id }, index) => [id, index]));
  const place = (sum: number, id: string) => sum + (places.get(id) ?? 0);
  return [...clean, ...others].sort(
    (a, b) =>
      Number(a.dangling.length > 0) - Number(b.dangling.length > 0) ||
      a.lost - b.lost ||
      a.left.length - b.left.length ||
      // Of equals the one that leaves the beginning as it is.
      b.left.reduce(place, 0) - a.left.reduce(place, 0),
  );
}

/** The points under a heading: under a question that is quoted, or under a title that says nothing by itself. */
function pointsBelow(
  draft: Draft,
  { id, lines }: PlannedPart,
  parts: PlannedPart[],
  from: number,
): number[] {
  const point = draft.fragments.find((fragment) => fragment.id === id);
  if (!point || lines.length !== point.lines.length || !isHeading(point)) return [];
  return parts.flatMap((part, index) =>
    index > from && part.pointId.startsWith(`${id}.`) ? [index] : [],
  );
}

/** A quoted question, or one short line that ends no sentence. */
export function isHeading({ lines, question }: Fragment): boolean {
  const text = lines[0]?.text.trim() ?? '';
  const isShort = lines.length === 1 && text.split(/\s+/).length <= 12;
  return question !== undefined || (isShort && !/[.!?…;»"”]$/u.test(text));
}

/** What a point adds to the text behind another: with the headings above it that no point before it has brought. */
function costOf(
  free: number[],
  under: number[][],
  lengthOf: (indexes: number[]) => number,
): PartCosts['add'] {
  const above = free.map((part) => under.flatMap((list, at) => (list.includes(part) ? [at] : [])));
  const costs = [-1, ...free].map((before) =>
    free.map((part, at) => {
      const headings = (above[at] ?? []).filter((heading) => heading > before);
      const beginning = before < 0 ? [] : [before];
      return lengthOf([...beginning, ...headings, part]) - lengthOf(beginning);
    }),
  );
  return (before, part) => costs[before + 1]?.[part] ?? 0;
}
