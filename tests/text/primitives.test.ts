import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeText, findCode } from '../../utils/text/code.ts';
import { findEnumerator } from '../../utils/text/enumerators.ts';
import { findLatinRuns } from '../../utils/text/latin.ts';
import { foldText, withCaseOf } from '../../utils/text/letters.ts';
import { findNumerals } from '../../utils/text/numbers.ts';
import { findForeignQuotes, pairGuillemets } from '../../utils/text/quotes.ts';
import { splitSentences } from '../../utils/text/sentences.ts';
import { isTouching, mergeSpans, type Span } from '../../utils/text/span.ts';
import { findUrls } from '../../utils/text/urls.ts';

const slices = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, number]>([
    ['One sentence.', 1],
    ['One. Two.', 2],
    ['E.g. this is one.', 1],
    ['Use it, i.e. run it.', 1],
    ['Version 3.5 is out.', 1],
    ['Node.js is fast. It works!', 2],
    ['Это т.е. одно.', 1],
    ['«Is it one?» It is not.', 2],
    ['No final mark', 1],
    ['   ', 0],
  ])('%j holds %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });
});

describe('enumerators', () => {
  test.each<[string, string | undefined]>([
    ['1) One.', '1) '],
    ['3.3) Three.', '3.3) '],
    ['- A bullet.', '- '],
    ['1 of them.', undefined],
    ['Text 1) in it.', undefined],
  ])('%j begins with %j', (text, mark) => {
    const found = findEnumerator(text);
    expect(found && text.slice(found.start, found.end).trim()).toBe(mark?.trim());
  });
});

describe('numbers', () => {
  test.each<[string, string[]]>([
    ['3,5 %', ['3,5']],
    ['1 000 rows', ['1 000']],
    ['1,000 rows', ['1,000']],
    ['no number', []],
  ])('%j has %j', (text, found) => {
    expect(slices(text, findNumerals(text))).toEqual(found);
  });
});

describe('quotes, code, addresses, Latin words', () => {
  test('« » are paired over lines, an odd one is told', () => {
    const { pairs, odd } = pairGuillemets(['«a', 'b» «c'], () => []);
    expect(pairs.map(({ text }) => text)).toEqual(['a\nb']);
    expect(odd).toEqual([{ line: 1, at: 3 }]);
  });
  test.each<[string, number]>([
    ['say "yes"', 1],
    ['“yes”', 1],
    ["it's the client's", 0],
    ['«yes»', 0],
  ])('%j has foreign quotes: %i', (text, count) => {
    expect(findForeignQuotes(text, []).length > 0).toBe(count > 0);
  });
  test('code is what stands between backticks; an odd one opens none', () => {
    const text = 'run `npm ci` or ``a`b`` and `';
    expect(findCode(text).map((span) => codeText(text, span))).toEqual(['npm ci', 'a`b']);
  });
  test('an address ends before the mark of the sentence', () => {
    const text = 'See https://a.example/x?y=1. (https://b.example/z)';
    expect(slices(text, findUrls(text))).toEqual([
      'https://a.example/x?y=1',
      'https://b.example/z',
    ]);
  });
  test('Latin words side by side are one run', () => {
    const text = 'Задержка cold start у Node.js';
    expect(slices(text, findLatinRuns(text))).toEqual(['cold start', 'Node.js']);
  });
  test.each([
    ['Site', 'website', 'Website'],
    ['SITE', 'website', 'WEBSITE'],
    ['site', 'website', 'website'],
  ])('%s gives its case to %s', (original, replacement, result) => {
    expect(withCaseOf(original, replacement)).toBe(result);
  });
  test('folding drops what the eye does not tell apart', () => {
    expect(foldText(' Учёт \u00a0 co\u00adde ')).toBe('учет code');
  });
});

test('merged stretches are in order, apart, and touch what their parts touched', () => {
  const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({
    start,
    end: start + length,
  }));
  fc.assert(
    fc.property(fc.array(span), fc.nat(60), (spans, at) => {
      const merged = mergeSpans(spans);
      for (const [i, one] of merged.entries())
        if (i > 0) expect(one.start).toBeGreaterThan((merged[i - 1] as Span).end);
      expect(isTouching(merged, at, at + 1)).toBe(
        spans.some(({ start, end }) => start <= at && at < end),
      );
    }),
  );
});
