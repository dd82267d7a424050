import { describe, expect, test } from 'vitest';
import type { DemandKind } from '../../utils/demands/demand.ts';
import { type Odds, wants } from '../../utils/demands/judge/judge.ts';
import { judgeClauses } from '../../utils/demands/judge/judge-clauses.ts';
import type { Clause } from '../../utils/demands/judge/sign-clauses.ts';

type Likely = Partial<Record<DemandKind | `send ${string}`, number>>;

const clause = (sentence: number): Clause => ({
  sentence,
  paragraph: 0,
  isItem: false,
  start: 0,
  end: 1,
  words: [],
  mark: '',
  signs: [],
});

const oddsOf = (standing: [number, number, number], likely: Likely = {}): Odds => ({
  standing,
  want: wants.map(
    ({ kind, value }) => likely[value === undefined ? kind : (`${kind} ${value}` as 'answer')] ?? 0,
  ),
  order: 0,
});
const nothing = oddsOf([1, 0, 0]);

/** Judges clauses of one sentence, with nothing around them that is a wish. */
function judge(...own: Odds[]) {
  const around = Array.from({ length: 10 }, () => nothing);
  const odds = [...own, ...around];
  const clauses = odds.map((_, at) => clause(at < own.length ? 0 : at));
  return judgeClauses(clauses, () => odds)
    .slice(0, own.length)
    .map(({ isWish, isMore, kind }) => (isMore ? 'more' : isWish ? kind : '-'));
}

describe('a clause is a wish', () => {
  test.each<[string, Odds, string]>([
    ['that is sure of itself and of its kind', oddsOf([0.1, 0, 0.9], { answer: 0.9 }), 'answer'],
    ['not, where its kind is in doubt', oddsOf([0.1, 0, 0.9], { answer: 0.5, format: 0.5 }), '-'],
    ['not, where it is in doubt', oddsOf([0.5, 0, 0.5], { answer: 1 }), '-'],
    [
      'whatever its value, if all values are of one kind',
      oddsOf([0.1, 0, 0.9], { 'send rate': 0.5, 'send estimate': 0.5 }),
      'send',
    ],
  ])('%s', (_what, odds, kind) => expect(judge(odds)).toEqual([kind]));
});

describe('a clause behind a wish', () => {
  const wish = oddsOf([0.1, 0, 0.9], { 'send availability': 0.9 });
  test.each<[string, Odds, string]>([
    ['goes on with it', oddsOf([0.4, 0.5, 0.1], {}), 'more'],
    ['is no more of it where that is unlikely', oddsOf([0.6, 0.3, 0.1], {}), '-'],
    ['is one of its own', oddsOf([0.1, 0.1, 0.8], { answer: 0.9 }), 'answer'],
    ['asks for the same thing', oddsOf([0.1, 0.1, 0.8], { 'send availability': 0.9 }), 'more'],
    ['asks for another thing', oddsOf([0.1, 0.1, 0.8], { 'send rate': 0.9 }), 'send'],
  ])('%s', (_what, odds, kind) => expect(judge(wish, odds)).toEqual(['send', kind]));

  test('of another sentence is no more of it', () => {
    const odds = [wish, oddsOf([0.1, 0.8, 0.1], {}), ...Array.from({ length: 10 }, () => nothing)];
    const judged = judgeClauses(
      odds.map((_, at) => clause(at)),
      () => odds,
    );
    expect(judged.slice(0, 2).map(({ isWish }) => isWish)).toEqual([true, false]);
  });
});
