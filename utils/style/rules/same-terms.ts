import { report } from '../reading/context.ts';
import type { Rule, Words } from '../rule.ts';
import type { OtherRendering } from '../terms/rendering.ts';
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
    {
      source: 'Складской остаток придёт из базы.',
      target: 'The stock remainder will come from the database.',
      good: 'The stock level will come from the database.',
      finds: ['stock remainder'],
      glossary: [{ source: 'складской остаток', target: 'stock remainder', kind: 'forbid' }],
    },
    {
      source: 'Отчёты в СберБизнесе приходят сами.',
      target: 'The reports in Sber Business come by themselves.',
      good: 'The reports in СберБизнес come by themselves.',
      finds: ['Sber Business'],
      glossary: [{ source: 'СберБизнес', target: 'СберБизнес', kind: 'keep' }],
    },
  ],
  check: (context) =>
    context.pairs.flatMap((pair) =>
      findOtherRenderings(context, pair).map((found) => {
        const { span, source, target, kind, isGlossary, isUnsure } = found;
        const place = { line: pair.line.index, ...span };
        const finding = report(context, sameTerms, place, messageOf(found));
        if (kind !== 'keep') finding.term = kind === 'forbid' ? { source } : { source, target };
        if ((!isGlossary || isUnsure) && !context.settings.severity?.['6.10'])
          finding.severity = 'warning';
        return finding;
      }),
    ),
};

function messageOf({ source, target, isGlossary, kind }: OtherRendering): Words {
  if (kind === 'forbid')
    return {
      en: `«${source}» may not be rendered as «${target}»: so says the glossary.`,
      ru: `«${source}» нельзя переводить как «${target}»: так в словаре.`,
    };
  if (kind === 'keep')
    return {
      en: `«${target}» stays as it is: so says the glossary.`,
      ru: `«${target}» остаётся как есть: так в словаре.`,
    };
  return {
    en: `«${source}» is rendered as «${target}» ${isGlossary ? 'in the glossary' : 'in the part already translated'}.`,
    ru: `«${source}» ${isGlossary ? 'в словаре' : 'в уже переведённой части'} — «${target}».`,
  };
}
