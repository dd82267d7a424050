import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwnRules, readStandings } from '../../../utils/style/index.ts';
import { withBlock, withDecision, withParagraph } from '../../../utils/style/own/text/edit-task.ts';
import { printBlock } from '../../../utils/style/own/text/print-block.ts';
import { readBlock } from '../../../utils/style/own/text/read-block.ts';
import { inOwnWords } from './task-texts.ts';

const english = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,2}$/);
const russian = fc.stringMatching(/^[а-я]{3,9}$/);
const block = fc.record({
  bans: fc.array(
    fc.oneof(fc.record({ phrase: english }), fc.record({ phrase: english, replacement: english })),
    { maxLength: 3 },
  ),
  renderings: fc.array(fc.record({ source: russian, target: english }), { maxLength: 2 }),
  limits: fc.array(
    fc.record({
      most: fc.nat(99),
      of: fc.constant('words' as const),
      in: fc.constantFrom('sentence' as const, 'line' as const, 'point' as const),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  onlyIf: fc.array(russian, { maxLength: 2 }),
  unless: fc.array(russian, { maxLength: 2 }),
  examples: fc.array(
    fc.record({ source: russian, target: english, isRight: fc.boolean(), line: fc.constant(0) }),
    { maxLength: 2 },
  ),
});
const withoutLines = ({ examples, bans, ...rest }: ReturnType<typeof readBlock>['block']) => ({
  ...rest,
  bans: [...bans].map((one) => JSON.stringify(one)).sort(),
  examples: examples.map(({ line: _, ...one }) => one),
});

test('a block that is printed reads back as it was, in both languages', () => {
  fc.assert(
    fc.property(block, fc.constantFrom('ru' as const, 'en' as const), (one, tongue) => {
      fc.pre(one.bans.every((ban) => !('replacement' in ban) || ban.replacement !== ban.phrase));
      const read = readBlock(printBlock(one, tongue), 0);
      expect(read.problems).toEqual([]);
      expect(withoutLines(read.block)).toEqual(withoutLines(one));
    }),
  );
});

describe('T.md', () => {
  const body = 'запрет: utilize → use';
  test('gets a paragraph under the next number, and keeps every other byte', () => {
    const told = { title: 'Слова', prose: 'Не пиши «utilize».', body };
    const { text, number, start } = withParagraph(inOwnWords, told);
    expect(number).toBe('7.5');
    expect(text.startsWith(inOwnWords.trimEnd())).toBe(true);
    expect(text.slice(start)).toBe(`## 7.5. Слова\nНе пиши «utilize».\n~~~check\n${body}\n~~~\n`);
    expect(readStandings(text).at(-1)?.kind).toBe('check');
  });
  test('keeps what follows its rules', () => {
    const { text } = withParagraph(`${inOwnWords}# 8.\n\`X\` ≔ (то)\n`, {
      title: '',
      prose: 'Моё.',
      body,
    });
    expect(text.endsWith('~~~\n\n# 8.\n`X` ≔ (то)\n')).toBe(true);
  });
  test('gets a block put in, changed and taken out again', () => {
    const text = '# 6.\n## 6.12.\nПиши просто.\n\n## 6.13.\nИ ясно.\n';
    const place = { paragraph: text.indexOf('## 6.12') };
    const put = withBlock(text, place, body);
    expect(put).toBe(`# 6.\n## 6.12.\nПиши просто.\n~~~check\n${body}\n~~~\n\n## 6.13.\nИ ясно.\n`);
    const other = withBlock(put, { ...place, block: 0 }, 'запрет: leverage');
    expect(readOwnRules(other).checks.map(({ bans }) => bans[0]?.phrase)).toEqual(['leverage']);
    expect(withBlock(other, { ...place, block: 0 }, '')).toBe(
      '# 6.\n## 6.12.\nПиши просто.\n\n## 6.13.\nИ ясно.\n',
    );
  });
  test('keeps a decision in the block, and its comments', () => {
    const text = `# 6.\n## 6.12.\nМоё.\n~~~check\n# для писем\n${body}\n~~~\n`;
    const [check] = readOwnRules(text).checks;
    if (!check) throw new Error('no check was read');
    const nearMisses = [{ source: 'Флаг задан.', target: 'The utilize flag is set.' }];
    const decided = withDecision(text, check, { severity: 'error', nearMisses });
    expect(decided).toContain('# для писем');
    const [after] = readOwnRules(decided).checks;
    expect(after).toMatchObject({ severity: 'error' });
    expect(after?.examples.map(({ target, isRight }) => [target, isRight])).toEqual([
      ['The utilize flag is set.', true],
    ]);
    const off = after ? withDecision(decided, after, { severity: 'off' }) : '';
    expect(off.match(/строгость/g)).toHaveLength(1);
    expect(readStandings(off)[0]?.kind).toBe('asked');
  });
  test('gets a block for a sentence that a decision is about', () => {
    const text = '# 6.\n## 6.12.\nНе используй слово «leverage»: пиши «use».\n';
    const [check] = readOwnRules(text).checks;
    const decided = check ? withDecision(text, check, { severity: 'error' }) : '';
    expect(readOwnRules(decided).checks).toMatchObject([
      { severity: 'error', bans: [{ phrase: 'leverage', replacement: 'use' }] },
    ]);
  });
});
