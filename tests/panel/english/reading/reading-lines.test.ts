import { describe, expect, test } from 'vitest';
import { draftProgress, parseDraft } from '../../../../utils/draft/index.ts';
import { viewFragment } from '../../../../utils/panel/english/fragment-view.ts';
import { readBack } from '../../../../utils/panel/english/reading/back-line.ts';
import { remarkFindings } from '../../../../utils/panel/english/reading/remark-findings.ts';
import { ratioOf, shorterLines } from '../../../../utils/panel/english/reading/shorter-lines.ts';
import { takeShorter } from '../../../../utils/panel/english/reading/take-shorter.ts';

const text = '1) Сервер хранит 3 задачи в Redis.\nОчень длинная строка о кэше.';
const draft = parseDraft(text);
const english = ['1) The server keeps 3 tasks in Redis.', 'A very long line about the cache.'];
const keys = draft.lines.map(({ key }) => key);
const stored = draft.lines.map((line, at) => ({
  key: line.key,
  source: line.text,
  target: english[at] ?? '',
  at: 1,
}));
const progress = draftProgress(draft, stored);
const views = draft.fragments.map((fragment) =>
  viewFragment(fragment, progress, [], new Set(), new Set(), true),
);
const view = views[0] as (typeof views)[number];

describe('what a reader said', () => {
  const remark = {
    key: keys[1] ?? '',
    target: english[1] ?? '',
    quote: 'very long',
    kind: 'unnatural',
    severity: 'minor',
    why: 'Тяжело.',
    suggestion: 'long',
  };

  test('is a warning at its place, with its words and a replacement that waits for a click', () => {
    expect(remarkFindings(view, [remark], undefined)).toEqual([
      expect.objectContaining({
        rule: 'READ',
        line: 1,
        text: 'very long',
        severity: 'warning',
        message: 'unnatural: Тяжело. «very long» → «long»',
        fix: { sure: 'ask', start: 2, end: 11, replacement: 'long' },
      }),
    ]);
  });

  test('is gone once the English is another', () => {
    expect(remarkFindings(view, [{ ...remark, target: 'It was otherwise.' }], undefined)).toEqual(
      [],
    );
    expect(remarkFindings(view, [{ ...remark, key: 'other' }], undefined)).toEqual([]);
  });
});

describe('the English in Russian again', () => {
  const [source = '', target = ''] = [draft.lines[0]?.text, english[0]];

  test('is marked where it says another number, name or denial', () => {
    const row = { key: 'k', of: target, text: 'Сервер не хранит 5 задач в Memcached.' };
    const { isStale, differences } = readBack(source, target, row) ?? {};
    expect(isStale).toBe(false);
    expect(differences?.map(({ kind, text: words, side }) => `${side} ${kind} ${words}`)).toEqual([
      'lost number 3',
      'lost name Redis',
      'new number 5',
      'new name Memcached',
      'new negation не',
    ]);
  });

  test('is stale, and compared with nothing, once the English is another', () => {
    const row = { key: 'k', of: 'The server is off.', text: 'Сервер выключен.' };
    expect(readBack(source, target, row)).toMatchObject({ isStale: true, differences: [] });
    expect(readBack(source, target, undefined)).toBeUndefined();
  });
});

describe('shorter Russian', () => {
  const propose = (index: number, after: string) => [
    { key: keys[index] ?? '', of: draft.lines[index]?.text ?? '', text: after },
  ];

  test('comes with the length that the ratio of this draft predicts', () => {
    const ratio = ratioOf(views);
    expect(ratio).toBeCloseTo(
      (english[0]?.length ?? 0) / 34 / 2 + (english[1]?.length ?? 0) / 28 / 2,
      1,
    );
    const [one] = shorterLines(views, propose(1, 'Строка о кэше.'));
    expect(one).toMatchObject({
      index: 1,
      length: 33,
      predicted: Math.round(14 * ratio),
      differences: [],
    });
  });

  test('keeps the number of its line, and tells what would be lost', () => {
    const [one] = shorterLines(views, propose(0, 'Сервер хранит задачи.'));
    expect(one?.after).toBe('1) Сервер хранит задачи.');
    expect(one?.differences.map(({ kind }) => kind)).toEqual(['number', 'name']);
  });

  test.each([
    ['as long', propose(1, 'Совсем другая строка о кэше!')],
    ['of a line that was changed since', [{ key: keys[1] ?? '', of: 'Другая.', text: 'К.' }]],
  ])('is not proposed where it is %s', (_, proposed) => {
    expect(shorterLines(views, proposed)).toEqual([]);
  });

  test('is taken alone, and never where something would be lost or the line is another', async () => {
    let now = text;
    const asked: unknown[] = [];
    const panel = {
      draft: {
        text: { peek: () => now } as never,
        replaceText: (next: string) => {
          now = next;
        },
      },
      run: { translate: async (data?: object) => void asked.push(data) },
    };
    const [good] = shorterLines(views, propose(1, 'Строка о кэше.'));
    const [bad] = shorterLines(views, propose(0, 'Сервер хранит задачи.'));
    if (!good || !bad) throw new Error('no proposals');
    expect(await takeShorter(panel, bad)).toBe(false);
    expect(now).toBe(text);
    expect(await takeShorter(panel, good)).toBe(true);
    expect(now).toBe('1) Сервер хранит 3 задачи в Redis.\nСтрока о кэше.');
    expect(asked).toEqual([{ keys: ['Строка о кэше.'] }]);
    expect(await takeShorter(panel, good)).toBe(false);
    expect(asked).toHaveLength(1);
  });
});
