import { report } from '../reading/context.ts';
import type { Rule } from '../rule.ts';
import { findOtherRenderings } from '../terms/term-match.ts';

export const sameTerms: Rule = {
  id: '6.10',
  title: { en: 'One term, one rendering', ru: 'Один термин — один перевод' },
  severity: 'error',
  anyPair: true,
  instruction: [
    'При переводе важное значение имеет `D2`: уже переведённая часть `D`.',
    'Используй её, в частности, чтобы единообразно переводить термины.',
    'Чтобы не получилось так, что в `D2` используется один вариант перевода термина, а в твоём переводе `F` — другой вариант перевода того же самого термина.',
  ].join('\n'),
  examples: [
    {
      source: 'Брошенная корзина удалена.',
      target: 'The forgotten cart is deleted.',
      good: 'The abandoned cart is deleted.',
      finds: ['forgotten cart'],
      glossary: [{ source: 'брошенная корзина', target: 'abandoned cart' }],
    },
    {
      source: 'Брошенные корзины удалены.',
      target: 'The abandoned carts are deleted.',
      finds: [],
      glossary: [{ source: 'брошенная корзина', target: 'abandoned cart' }],
    },
  ],
  check: (context) =>
    context.pairs.flatMap((pair) =>
      findOtherRenderings(context, pair).map(({ span, source, target, isGlossary }) => {
        const finding = report(
          context,
          sameTerms,
          { line: pair.line.index, ...span },
          {
            en: `«${source}» is rendered as «${target}» ${isGlossary ? 'in the glossary' : 'in the part already translated'}.`,
            ru: `«${source}» ${isGlossary ? 'в словаре' : 'в уже переведённой части'} — «${target}».`,
          },
        );
        if (!isGlossary && !context.settings.severity?.['6.10']) finding.severity = 'warning';
        return finding;
      }),
    ),
};
