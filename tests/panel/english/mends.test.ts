import { describe, expect, test } from 'vitest';
import { draftProgress, parseDraft } from '../../../utils/draft/index.ts';
import { standingLines } from '../../../utils/panel/english/standing-lines.ts';
import type { LineRow, LineVersion } from '../../../utils/storage/database.ts';

const source = '1.1) Добавлю три теста.';

function row(history: LineVersion[]): LineRow {
  const target = history.at(-1)?.target ?? '';
  return { draftId: 'd', key: source, source, target, at: 1, runId: 'r', history };
}

const version = (by: LineVersion['by'], target: string, note?: string): LineVersion => ({
  by,
  target,
  at: 1,
  ...(note ? { note } : {}),
});

/** What is told of the line's mend. */
function mendOf(history: LineVersion[]) {
  const draft = parseDraft(source);
  const [line] = draftProgress(
    draft,
    standingLines([{ ...row(history), key: draft.lines[0]?.key ?? '' }], []),
  );
  return line?.mend;
}

describe('a line that rules mended by themselves', () => {
  const asked = version('engine', "1.1) I'll add three tests.");
  test('tells what stood before and which rules mended it', () => {
    const fixed = version('fix', '1.1) I will add 3 tests.', '7.1, 6.11');
    expect(mendOf([asked, fixed])).toEqual({ before: asked.target, rules: '7.1, 6.11' });
  });
  test('tells nothing where the model was right, or where a hand had the last word', () => {
    expect(mendOf([version('engine', '1.1) I will add 3 tests.')])).toBeUndefined();
    expect(mendOf([asked, version('fix', 'x', '7.1'), version('hand', 'y')])).toBeUndefined();
  });
  test('tells the answer of the model before several fixes in a row', () => {
    const fixes = [version('fix', 'x', '7.1'), version('fix', 'y', '6.11')];
    expect(mendOf([asked, ...fixes])?.before).toBe(asked.target);
  });
});
