import { describe, expect, it } from 'vitest';
import { enViews } from '../../utils/interface/en/views.ts';
import { ruViews } from '../../utils/interface/ru/views.ts';
import { rules } from '../../utils/style/index.ts';

describe.each([
  ['en', enViews.rules.sentences],
  ['ru', ruViews.rules.sentences],
])('the sentences on rules, %s', (language, sentences) => {
  it('say of every rule what it wants, and of nothing else', () => {
    expect(Object.keys(sentences).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(Object.entries(sentences))('%s speaks to a person, in one language', (_, sentence) => {
    expect(sentence).not.toMatch(/`|[᛭ꆜ▯߷]|L_TARGET|L_SOURCE/u);
    expect(/[а-яё]/iu.test(sentence)).toBe(language === 'ru');
  });
});
