import { report } from '../reading/context.ts';
import type { Rule } from '../rule.ts';

export const noDoubledTerms: Rule = {
  id: '6.8',
  title: { en: 'A term once', ru: 'Термин один раз' },
  severity: 'error',
  anyPair: true,
  instruction: [
    'Порой в исходном тексте термины на языке исходного текста дублируются (обычно, в круглых скобках) переводом этих терминов на язык перевода.',
    'Пример:\n```\nРеализовать механизм сбора явной обратной связи (Explicit Feedback) в Chatbot Widget.\n```\nВ примере для понятия «явной обратной связи» уже дан правильный перевод этого термина на английский язык: «Explicit Feedback».',
    'Когда ты видишь такие случаи, то не надо при переводе дублировать термин.',
  ].join('\n'),
  examples: [
    {
      source:
        'Реализовать механизм сбора явной обратной связи (Explicit Feedback) в Chatbot Widget.',
      target:
        'Implement the mechanism for collecting explicit feedback (Explicit Feedback) in the Chatbot Widget.',
      good: 'Implement the mechanism for collecting explicit feedback in the Chatbot Widget.',
      finds: ['(Explicit Feedback)'],
      author: true,
    },
    {
      source:
        'Реализовать механизм сбора явной обратной связи (Explicit Feedback) в Chatbot Widget.',
      target: 'Implement the mechanism for collecting explicit feedback in the Chatbot Widget.',
      finds: [],
      author: true,
    },
  ],
  check: (context) =>
    context.pairs.flatMap(({ line, glosses }) =>
      glosses.map(({ span, fix }) =>
        report(
          context,
          noDoubledTerms,
          { line: line.index, ...span },
          { en: 'The term stands here twice.', ru: 'Термин стоит здесь дважды.' },
          fix,
        ),
      ),
    ),
};
