import { report } from '../reading/context.ts';
import type { Rule } from '../rule.ts';
import { findOtherRenderings } from '../terms/term-match.ts';

export const sameTerms: Rule = {
  id: '6.10',
  title: { en: 'One term, one rendering', ru: 'Один термин — один перевод' },
  severity: 'error',
  anyPair: true,
  instruction: [
    'Переводи термины единообразно: так, как они уже переведены в `D2`.',
    'Не должно быть так, что в `D2` один вариант перевода термина, а в твоём переводе `F` — другой.',
  ].join('\n'),
  examples: [
    {
      source: 'Брошенная корзина удаляется.',
      target: 'The abandoned basket is deleted.',
      good: 'The abandoned cart is deleted.',
      finds: ['abandoned basket'],
      translated: [
        {
          source: 'Брошенная корзина хранится неделю.',
          target: 'The abandoned cart is kept for a week.',
        },
      ],
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
      findOtherRenderings(context, pair).map(({ span, source, target, isGlossary, isUnsure }) => {
        const finding = report(
          context,
          sameTerms,
          { line: pair.line.index, ...span },
          {
            en: `«${source}» is rendered as «${target}» ${isGlossary ? 'in the glossary' : 'in the part already translated'}.`,
            ru: `«${source}» ${isGlossary ? 'в словаре' : 'в уже переведённой части'} — «${target}».`,
          },
        );
        if ((!isGlossary || isUnsure) && !context.settings.severity?.['6.10'])
          finding.severity = 'warning';
        return finding;
      }),
    ),
};
