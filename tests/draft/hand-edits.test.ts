import { describe, expect, it } from 'vitest';
import {
  draftProgress,
  lineHistory,
  parseDraft,
  type StoredLine,
} from '../../utils/draft/index.ts';

const hand = (source: string): StoredLine => ({
  key: parseDraft(source).lines[0]?.key ?? '',
  source,
  target: 'My own line.',
  at: 1,
  edited: true,
});
const stateOf = (text: string, stored: StoredLine[]) => draftProgress(parseDraft(text), stored)[0];

describe('what the hand wrote of a line', () => {
  it.each([
    ['a word is another', '1.1) Кэш нужен, но не везде.', '1.1) Кэш нужен, однако не везде.'],
    ['a word is gone', 'Мы начнём с базы.', 'Начнём с базы.'],
    ['half of two words', '2) Добрый день', '2) Добрый вечер'],
    ['all words are others under the same number', '3.2) Срок две недели.', '3.2) Успею к маю.'],
  ])('stays as stale, and by hand, where %s', (_name, before, after) => {
    expect(stateOf(after, [hand(before)])).toMatchObject({
      state: 'stale',
      target: expect.stringContaining('My own line.'),
      byHand: true,
      formerSource: before,
    });
  });

  it.each([
    ['a doubled space', 'Мы начнём с базы.', 'Мы  начнём с базы.'],
    ['a no-break space', 'Мы начнём с базы.', 'Мы начнём с\u00a0базы.'],
    ['another number', '1.1) Мы начнём с базы.', '1.2) Мы начнём с базы.'],
  ])('stands as it is after %s', (_name, before, after) => {
    expect(stateOf(after, [hand(before)])?.state).toBe('edited');
  });

  it('is not taken for a line that is new', () => {
    expect(stateOf('4) Совсем о другом.', [hand('3) Срок две недели.')])?.state).toBe(
      'untranslated',
    );
  });

  it('stands before the engine’s English of the same former line', () => {
    const engine = { ...hand('Кэш нужен, но не везде.'), target: 'The engine.', edited: false };
    const own = hand('Кэш нужен, но не везде.');
    expect(stateOf('Кэш нужен, однако не везде.', [engine, own])?.target).toBe('My own line.');
  });
});

describe('lineHistory', () => {
  const version = (target: string, at: number, by: 'engine' | 'hand' = 'engine') => ({
    target,
    at,
    by,
  });
  it('joins what both rows of both lines hold, oldest first, each once', () => {
    const line = parseDraft('новая').lines[0];
    if (!line) throw new Error('no line');
    const rows = [
      { key: 'старая', history: [version('a', 1), version('b', 3)] },
      { key: 'старая', history: [version('c', 2, 'hand')] },
      { key: 'новая', history: [version('a', 1), version('d', 4, 'hand')] },
      { key: 'чужая', history: [version('x', 9)] },
    ];
    const targets = (formerKey?: string) =>
      lineHistory({ line, ...(formerKey ? { formerKey } : {}) }, rows).map(({ target }) => target);
    expect(targets('старая')).toEqual(['a', 'c', 'b', 'd']);
    expect(targets()).toEqual(['a', 'd']);
  });
});
