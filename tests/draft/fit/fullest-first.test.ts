import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullestFirst, type PartCosts } from '../../../utils/draft/fit/fullest-first.ts';

const lengthOf = ({ add }: PartCosts, set: number[]) =>
  set.reduce((sum, part, at) => sum + add(set[at - 1] ?? -1, part), 0);

/** Every set that fits and could not take one more, as it is defined. */
function allSets(costs: PartCosts): number[][] {
  const numbers = Array.from({ length: costs.count }, (_, part) => part);
  const fits = (set: number[]) => set.length > 0 && lengthOf(costs, set) <= costs.limit;
  return Array.from({ length: 2 ** costs.count }, (_, bits) =>
    numbers.filter((part) => bits & (1 << part)),
  ).filter(
    (set) =>
      fits(set) &&
      numbers.every((part) => set.includes(part) || !fits([...set, part].sort((a, b) => a - b))),
  );
}

/** Parts of these lengths, a gap of one or two characters between each two. */
const costsOf = (lengths: number[], limit: number): PartCosts => ({
  count: lengths.length,
  limit,
  add: (before, part) => (lengths[part] ?? 0) + (before < 0 ? 0 : 1 + ((before + part) % 2)),
});

describe('sets that fit, the fullest first', () => {
  it('are all there are, in order', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 250 }), (given, limit) => {
        const costs = costsOf(given, limit);
        const found = [...fullestFirst(costs)];
        const order = found.map((set) => lengthOf(costs, set));
        expect(order).toEqual(order.toSorted((a, b) => b - a));
        const asTexts = (sets: number[][]) => sets.map((set) => set.join()).sort();
        expect(asTexts(found)).toEqual(asTexts(allSets(costs)));
      }),
      { numRuns: 60 },
    );
  });

  it('come at once from sixty parts: no other set would be fuller', () => {
    const lengths = Array.from({ length: 60 }, (_, part) => 60 + ((part * 37) % 101));
    const costs = {
      ...costsOf(lengths, 5000),
      add: (_: number, part: number) => lengths[part] ?? 0,
    };
    const best = new Set([0]);
    for (const length of lengths)
      for (const sum of [...best]) if (sum + length <= costs.limit) best.add(sum + length);
    const { value } = fullestFirst(costs).next();
    expect(lengthOf(costs, value ?? [])).toBe(Math.max(...best));
  });

  it('end where one is left out by wish, or may not stand before what stays', () => {
    const costs = costsOf([10, 10, 10], 23);
    const sets = [
      ...fullestFirst(costs, { mayStay: (part, behind) => part !== 0 || behind.includes(1) }),
    ];
    expect(sets).toEqual(expect.arrayContaining([[0, 1]]));
    expect(sets).not.toContainEqual([0, 2]);
    expect([...fullestFirst(costs, { mayMiss: () => true })]).toContainEqual([2]);
  });
});
