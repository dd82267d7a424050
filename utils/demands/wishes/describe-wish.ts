import type { Demand, Wording } from '../demand.ts';
import { conditionNames, formatNames, thingNames } from '../words/wordings.ts';

/** The line of the checklist: what is wanted, in few words. */
export function describeWish({
  kind,
  value,
  quote,
}: Pick<Demand, 'kind' | 'value' | 'quote'>): Wording {
  const en = value === undefined ? '' : ` “${value}”`;
  const ru = value === undefined ? '' : ` «${value}»`;
  const short = quote.replace(/\s+/g, ' ').slice(0, 90);
  if (kind === 'start-with')
    return { en: `begin with${en || `: ${short}`}`, ru: `начать со слов${ru || `: ${short}`}` };
  if (kind === 'end-with')
    return { en: `end with${en || `: ${short}`}`, ru: `закончить словами${ru || `: ${short}`}` };
  if (kind === 'include') return { en: `mention${en}`, ru: `упомянуть${ru}` };
  if (kind === 'avoid') return { en: `leave out${en}`, ru: `обойтись без${ru}` };
  if (kind === 'subject')
    return { en: `first line as a subject${en}`, ru: `первая строка как тема${ru}` };
  if (kind === 'if-ai')
    return { en: `trap for AI: do not write${en}`, ru: `ловушка для ИИ: не писать${ru}` };
  if (kind === 'send' && value) return thingNames[value] ?? { en: short, ru: short };
  if (kind === 'condition' && value) return conditionNames[value] ?? { en: short, ru: short };
  if (kind === 'format' && value) {
    const [name = '', number = ''] = value.split(':');
    const wording = formatNames[name];
    const numbered = (words: string) => words.replace(/:? ?#/, number && '$&').replace('#', number);
    if (wording) return { en: numbered(wording.en), ru: numbered(wording.ru) };
  }
  if (kind === 'human-check')
    return { en: 'show that a person has read this', ru: 'показать, что пишет человек' };
  return { en: `answer: ${short}`, ru: `ответить: ${short}` };
}
