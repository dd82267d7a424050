import { describe, expect, test } from 'vitest';
import { readOwnRules, readStandings } from '../../../utils/style/index.ts';

const paragraph = (block: string) =>
  `# 6. Правила\n## 6.12. Моё\nМоё правило.\n~~~check\n${block}\n~~~\n`;

describe('a bad block says so at its line', () => {
  test.each([
    ['forbidd: x', 'key-unknown 4'],
    ['forbid: utilize\nпредел: много', 'limit-unclear 5'],
    ['render: заявка request', 'no-arrow 4'],
    ['render: ticket → request', 'not-russian 4'],
    ['forbid: заявка', 'not-english 4'],
    ['forbid:', 'value-empty 4'],
    ['forbid: utilize → utilize', 'replacement-forbidden 4'],
    ['only if: заявка', 'nothing-asked 4'],
    ['forbid: x-ray\nseverity: high', 'severity-unclear 5'],
    ['просто слова', 'line-unclear 4'],
    ['forbid: /utili[sz]e/', 'not-english 4'],
    ['forbid: utilize; bad: I utilize it.', 'not-english 4'],
    ['limit: -3 words in a sentence', 'limit-unclear 4'],
  ])('%s', (block, problem) => {
    const [standing] = readStandings(paragraph(block));
    expect(standing?.kind).toBe('unclear');
    expect(standing?.problems.map(({ code, line }) => `${code} ${line}`)).toEqual([problem]);
    expect(readOwnRules(paragraph(block)).checks).toEqual([]);
  });
  test('an open fence', () => {
    const [standing] = readStandings('# 6.\n## 6.12.\nМоё.\n~~~check\nforbid: utilize\n');
    expect(standing?.problems[0]).toMatchObject({ code: 'not-closed', line: 3 });
  });
  test.each(['', 'chek', 'text'])('a fence that is called «%s» and holds a check', (info) => {
    const text = `# 6.\n## 6.12.\nМоё.\n~~~${info}\nforbid: utilize\nbad: I utilize it.\n~~~\n`;
    const [standing] = readStandings(text);
    expect(standing?.problems).toEqual([{ code: 'not-named', subject: info, line: 3 }]);
  });
  test.each(['F: Это кэш.\nbad: It utilizes.', 'only one line', 'note: forbid x'])(
    'no check: a fence with %s',
    (body) => {
      const [standing] = readStandings(`# 6.\n## 6.12.\nМоё.\n~~~\n${body}\n~~~\n`);
      expect(standing?.problems).toEqual([]);
    },
  );
});
