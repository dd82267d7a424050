import { describe, expect, test } from 'vitest';
import { wordOf } from '../../utils/style/dismissed.ts';
import { checkTranslation, proofOf, type StyleInput } from '../../utils/style/index.ts';

const input: StyleInput = {
  source: 'Сайт готов. Проверю его в Lighthouse.',
  target: "The site is ready. I'll check it.",
};

describe('a word that the user called right for all drafts', () => {
  test('is no finding of its rule any more, and of no other', () => {
    const right = [{ rule: '7.2', word: 'site' }];
    const found = checkTranslation({ ...input, settings: { right } });
    expect(checkTranslation(input).map(({ rule }) => rule)).toContain('7.2');
    expect(found.map(({ rule }) => rule)).not.toContain('7.2');
    expect(found.map(({ rule }) => rule)).toContain('7.1');
    expect(
      checkTranslation({ ...input, settings: { right: [{ rule: '7.1', word: 'site' }] } }),
    ).toEqual(checkTranslation(input));
  });

  test('is the word that is missing, where nothing is marked', () => {
    const lost = checkTranslation(input).find(({ rule }) => rule === '6.6');
    expect(lost?.text).toBe('');
    const word = lost && wordOf(lost);
    expect(word).toBe('Lighthouse');
    const right = [{ rule: '6.6', word: word ?? '' }];
    expect(
      checkTranslation({ ...input, settings: { right } }).map(({ rule }) => rule),
    ).not.toContain('6.6');
  });

  test('is counted in the proof', () => {
    const { findings, calledRight } = proofOf({
      ...input,
      settings: { right: [{ rule: '7.2', word: 'site' }] },
    });
    expect(calledRight).toBe(1);
    expect(findings).toBe(proofOf(input).findings - 1);
  });
});
