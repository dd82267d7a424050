import { enumeratorKey } from '../../text/enumerators.ts';
import type { Line } from '../reading/line.ts';
import { readCoverage } from './coverage.ts';
import { numerals } from './lexicon/plain-words.ts';

/** How much a source line and an English one say the same, 0 to 1; `undefined` where neither has a word to compare. */
export type Likeness = (source: Line, target: Line) => number | undefined;

/** Words that several lines of an answer share tell little about which line is meant: each weighs by its rarity. */
export function makeLikeness(sources: readonly Line[], targets: readonly Line[]): Likeness {
  const [weighSource, weighTarget] = [makeWeight(sources), makeWeight(targets)];
  const weigh = (word: string) => Math.min(weighSource(word), weighTarget(word));
  return (source, target) => {
    const { source: from, target: to } = readCoverage(source, target);
    let all = 0;
    let alike = 0;
    for (const unit of [...from, ...to]) {
      const weight = weigh(unit.word) * (unit.isLight ? 0.5 : unit.isName ? 1.5 : 1);
      all += weight;
      if (unit.isMatched) alike += weight;
    }
    for (const [weight, isAlike] of marksOf(source, target)) {
      all += weight;
      if (isAlike) alike += weight;
    }
    if (from.length + to.length < 2 && all < 2) return undefined;
    const ratio = Math.abs(Math.log((target.text.length * 1.08 + 4) / (source.text.length + 4)));
    return Math.max(0, alike / all - Math.max(0, ratio - 0.5) * 0.3);
  };
}

function makeWeight(lines: readonly Line[]): (word: string) => number {
  const seen = new Map<string, number>();
  const keyOf = (word: string) => word.toLowerCase().slice(0, 5);
  for (const { text } of lines) {
    const keys = new Set(
      text
        .slice(0, 2000)
        .match(/\p{L}{2,}/gu)
        ?.map(keyOf),
    );
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return (word) => 1 / Math.max(1, seen.get(keyOf(word)) ?? 1);
}

/** Numbers, code, addresses, the number of the line, its end mark: weight, and whether both sides have it. */
function marksOf(source: Line, target: Line): [number, boolean][] {
  const marks: [number, boolean][] = [];
  const compare = (own: readonly string[], other: readonly string[], weight: number) => {
    const given = new Set(other);
    for (const one of own) marks.push([weight, given.has(one)]);
  };
  const from = numbersOf(source);
  const to = numbersOf(target);
  // A number in words is answered by digits: only what both sides write in digits is compared.
  const hasWords = (source.text.toLowerCase().match(/[а-яё]+/g) ?? []).some((word) =>
    numerals.test(word),
  );
  compare(from, to, 1);
  if (!hasWords) compare(to, from, 0.5);
  compare(opaqueOf(source), opaqueOf(target), 1.5);
  compare(opaqueOf(target), opaqueOf(source), 1.5);
  const [own, other] = [source, target].map(({ text, enumerator }) =>
    enumeratorKey(text, enumerator),
  ) as [string, string];
  if (own || other) marks.push([0.4, own === other]);
  const [ends, ended] = [source, target].map(({ text }) => /[?:;]$/.exec(text)?.[0] ?? '') as [
    string,
    string,
  ];
  if (ends || ended) marks.push([0.7, ends === ended]);
  return marks;
}

function numbersOf({ text, start }: Line): string[] {
  return (text.slice(start, start + 2000).match(/\d+(?:[ \u00a0.,:]\d+)*/g) ?? []).map((one) =>
    one.replace(/[ \u00a0,.:]/g, ''),
  );
}

function opaqueOf({ text, opaque }: Line): string[] {
  return opaque.slice(0, 50).map(({ start, end }) => text.slice(start, end).replace(/[.,]$/, ''));
}
