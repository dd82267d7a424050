import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkTranslation } from '../../../utils/style/index.ts';
import { hasCyrillic } from '../../../utils/text/letters.ts';
import { keepRemarks, type ReadLine } from '../../../utils/translation/reading/keep-remarks.ts';
import { readRemarks } from '../../../utils/translation/reading/read-remarks.ts';
import type { KeptRemark } from '../../../utils/translation/reading/remark.ts';
import { hostile, planted, unfounded } from './planted.ts';

const linesOf = (name: string) =>
  readFileSync(new URL(`../../../practice/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const right = linesOf('draft.en.md');
const lines: ReadLine[] = linesOf('draft.ru.md').flatMap((source, index) => {
  if (!hasCyrillic(source)) return [];
  const target = planted.reduce(
    (text, [good, wrong]) => text.replace(good, wrong),
    right[index] ?? '',
  );
  return [{ number: index + 1, key: source, source, target }];
});
const judge = {
  rules: { check: checkTranslation },
  context: { glossary: [], settings: {} },
};

const numberOf = (words: string) => lines.find(({ target }) => target.includes(words))?.number;
const remark = (line: number | undefined, quote: string, suggestion: string, more = {}) => ({
  line,
  quote,
  suggestion,
  kind: 'unnatural',
  severity: 'major',
  why: 'Так по-английски не говорят.',
  ...more,
});

describe('a reader of the practice draft with 40 faults, 12 unfounded and 6 hostile answers', () => {
  let kept: KeptRemark[];

  beforeAll(() => {
    const bad = [...unfounded, ...hostile].map(({ in: words, quote, suggestion, why }) =>
      remark(numberOf(words), quote, suggestion, why ? { why } : {}),
    );
    const good = planted.map(([words, wrong, kind]) =>
      remark(numberOf(wrong), wrong, words, { kind }),
    );
    const remarks = good.flatMap((one, index) => [
      one,
      ...bad.filter((_, at) => at % 40 === index),
    ]);
    const said = `Here is what I found.\n\`\`\`json\n${JSON.stringify({ remarks }, null, 1)}\n\`\`\``;
    kept = keepRemarks(readRemarks(said) ?? [], lines, judge);
  });

  test('the answers are about lines that are there', () => {
    expect([planted.length, unfounded.length, hostile.length]).toEqual([40, 12, 6]);
    expect(planted.filter(([, wrong]) => numberOf(wrong) === undefined)).toEqual([]);
    expect([...unfounded, ...hostile].filter((one) => numberOf(one.in) === undefined)).toEqual([]);
  });

  test('nothing unfounded or hostile is kept', () => {
    const known = new Set(planted.map(([words, wrong]) => `${wrong} → ${words}`));
    const shown = kept.map(({ quote, suggestion }) => `${quote} → ${suggestion}`);
    expect(shown.filter((one) => !known.has(one))).toEqual([]);
  });

  test('and most of what is founded is', () => {
    const lost = planted.filter(([, wrong]) => !kept.some(({ quote }) => quote === wrong));
    expect(lost).toEqual([]);
  });
});
