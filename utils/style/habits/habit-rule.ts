import type { Rule } from '../rule.ts';

/**
 * The name under which habits are reported, switched off and called right. It is no paragraph of T.md: the model is
 * told nothing of it, and what it finds counts in no proof.
 */
export const habitRule: Pick<Rule, 'id' | 'title' | 'instruction' | 'examples'> = {
  id: 'EN',
  title: { en: 'The English of a Russian writer', ru: 'Английский русского автора' },
  instruction:
    'Привычки русского языка в строках, написанных по-английски рукой: артикли, предлоги, времена, кальки. После цифр число существительного проверяется во всех строках.',
  examples: [
    {
      source: 'Объясню Вам на созвоне.',
      target: 'I will explain you during a call.',
      good: 'I will explain it to you during a call.',
      finds: ['explain you'],
    },
  ],
};
