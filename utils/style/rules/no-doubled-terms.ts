import { report } from '../reading/context.ts';
import type { Rule } from '../rule.ts';

export const noDoubledTerms: Rule = {
  id: '6.8',
  title: { en: 'A term once', ru: 'Термин без повтора в скобках' },
  severity: 'error',
  anyPair: true,
  instruction: [
    'Порой в исходном тексте термины дублируются (обычно, в круглых скобках) своим переводом на `L_TARGET`.',
    'Тогда не дублируй термин: «раздел 508 (Section 508)» — это «Section 508».',
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
      source: 'WSGI (Web Server Gateway Interface) сервер запущен.',
      target: 'The WSGI (Web Server Gateway Interface) server is running.',
      finds: [],
    },
  ],
  check: (context) =>
    context.pairs.flatMap(({ line, glosses }) =>
      glosses.map(({ span, fix, isUnsure }) =>
        report(
          context,
          isUnsure ? { ...noDoubledTerms, severity: 'warning' } : noDoubledTerms,
          { line: line.index, ...span },
          { en: 'The term stands here twice.', ru: 'Термин стоит здесь дважды.' },
          fix,
        ),
      ),
    ),
};
