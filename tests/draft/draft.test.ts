import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DraftLine,
  draftProgress,
  enumeratorOf,
  parseDraft,
  renumber,
  type StoredLine,
  sourceOf,
} from '../../utils/draft/index.ts';

const sample = [
  'Здравствуйте.',
  '',
  '1) «My shop is slow on Mondays.',
  'What should I change?»',
  '',
  '1.1) Главная страница делает 40 запросов.  ',
  'Это лечится кэшем.',
  '1.2) Я бы начал с Redis.',
  '',
  '',
  '2) «Can you do it?»',
  '2.1) Да.',
].join('\n');

const ids = (text: string) => parseDraft(text).fragments.map((fragment) => fragment.id);

describe('parseDraft', () => {
  test('cuts the draft by its numbering', () => {
    const { fragments } = parseDraft(sample);
    expect(ids(sample)).toEqual(['0', '1', '1.1', '1.2', '2', '2.1']);
    expect(fragments[2] && sourceOf(fragments[2])).toBe(
      '1.1) Главная страница делает 40 запросов.\nЭто лечится кэшем.',
    );
  });

  test('knows the quoted questions of the client', () => {
    const questions = parseDraft(sample).fragments.map((fragment) => fragment.question);
    expect(questions).toEqual([
      undefined,
      'My shop is slow on Mondays.\nWhat should I change?',
      undefined,
      undefined,
      'Can you do it?',
      undefined,
    ]);
  });

  test.each([
    ['1) а\n1) б', ['1', '1 (2)']],
    ['2.1. а\n2.2. б', ['2.1', '2.2']],
    ['(3) а', ['3']],
    ['2023. Это год, а не пункт', ['0']],
    ['3.5 секунды', ['0']],
    ['1)а', ['0']],
    ['а\r\n1) б\r\n', ['0', '1']],
    ['', []],
    ['\n \n', []],
    ['1)', ['1']],
  ])('%j → %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('every line that is not blank belongs to exactly one fragment, in order', () => {
    const line = fc.oneof(
      fc.constant(''),
      fc.constant('  '),
      fc.constantFrom('1) а', '1.1) б', 'в', 'English', '2. г', '«Q»', '1) «Q»'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const draft = parseDraft(lines.join('\n'));
        const inFragments = draft.fragments.flatMap((fragment) => fragment.lines);
        const filled = (list: typeof draft.lines) => list.filter(({ kind }) => kind !== 'blank');
        expect(filled(inFragments)).toEqual(filled(draft.lines));
        expect(new Set(ids(lines.join('\n'))).size).toBe(draft.fragments.length);
      }),
    );
  });
});

describe('draftProgress', () => {
  const english = ({ text, key }: DraftLine) =>
    [enumeratorOf(text)?.mark, 'EN', key].filter(Boolean).join(' ');
  const translated = (text: string): StoredLine[] =>
    parseDraft(text)
      .lines.filter((line) => line.kind === 'russian')
      .map((line, at) => ({ key: line.key, source: line.text, target: english(line), at }));
  const states = (text: string, stored: StoredLine[]) =>
    draftProgress(parseDraft(text), stored).map((line) => line.state);

  test('English lines are copied, Russian ones wait', () => {
    expect(states(sample, [])).toEqual([
      'untranslated',
      'blank',
      'copied',
      'copied',
      'blank',
      'untranslated',
      'untranslated',
      'untranslated',
      'blank',
      'blank',
      'copied',
      'untranslated',
    ]);
  });

  test('a changed line becomes stale and keeps its former English; no other line does', () => {
    const stored = translated(sample);
    const changed = sample.replace('делает 40 запросов', 'делает 50 запросов');
    const progress = draftProgress(parseDraft(changed), stored);
    const stale = progress.filter((line) => line.state === 'stale');
    expect(stale.map((line) => line.target)).toEqual([
      '1.1) EN Главная страница делает 40 запросов.',
    ]);
    expect(progress.filter((line) => line.state === 'untranslated')).toEqual([]);
  });

  test('a change taken back brings the English back', () => {
    const stored = translated(sample);
    expect(states(sample, stored)).not.toContain('stale');
  });

  test('moving, splitting and renumbering points keeps every translation', () => {
    const stored = translated(sample);
    const moved = '1.3) Я бы начал с Redis.\n1.4) Это лечится кэшем.\nЗдравствуйте.';
    const progress = draftProgress(parseDraft(moved), stored);
    expect(progress.map((line) => line.target)).toEqual([
      '1.3) EN Я бы начал с Redis.',
      '1.4) EN Это лечится кэшем.',
      'EN Здравствуйте.',
    ]);
  });

  test('two equal lines are two translations', () => {
    const [first, second] = parseDraft('Да.\nДа.').lines;
    expect(first?.key).not.toBe(second?.key);
  });

  test('renumber swaps only the enumerator', () => {
    expect(renumber('1.1) The text', '1.1) Текст', '2.4) Текст')).toBe('2.4) The text');
    expect(renumber('The text', 'Текст', '2.4) Текст')).toBe('2.4) The text');
    expect(renumber('1.1) The text', '1.1) Текст', 'Текст')).toBe('The text');
  });
});
