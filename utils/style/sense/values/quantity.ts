import type { Difference } from '../../numbers/difference.ts';
import { comparePair } from '../../numbers/read-pair.ts';
import type { Words } from '../../rule.ts';
import type { Guard } from '../guard.ts';

export const quantity: Guard = {
  kind: 'quantity',
  title: { en: 'The same units and bounds', ru: 'Те же единицы и границы' },
  examples: [
    {
      source: 'Смета — 40 тыс. руб.',
      target: 'The estimate is 40 million rubles.',
      good: 'The estimate is 40,000 rubles.',
      finds: ['million'],
    },
    {
      source: 'Нужно не менее 3 снимков.',
      target: 'No more than 3 shots are required.',
      good: 'At least 3 shots are required.',
      finds: ['No more than'],
    },
    {
      source: 'Сдам работу 15 марта.',
      target: 'I will deliver the work on April 15.',
      good: 'I will deliver the work on March 15.',
      finds: ['April'],
    },
    { source: 'Ответ приходит за 500 мс.', target: 'The answer comes in 0.5 s.', finds: [] },
  ],
  look: (pair) =>
    comparePair(pair)
      .differences.filter(({ kind }) => kind === 'quantity')
      .map((one) => ({
        start: one.start,
        end: one.end,
        message: message(one, pair.source?.text ?? '', pair.line.text),
        // A date in digits that is not there was a lost number before the guards were.
        ...(one.type === 'date' && one.source?.form === 'digits' && { severity: 'error' }),
      })),
};

function message(one: Difference, source: string, text: string): Words {
  const { unitSpan, start, end } = one.source ?? { start: 0, end: 0 };
  const own = one.type === 'unit' && unitSpan ? unitSpan : { start, end };
  const said = one.said ?? source.slice(Math.min(own.start, start), Math.max(own.end, end));
  const given = text.slice(one.start, one.end);
  if (!said)
    return { en: `«${given}» is not what the Russian says.`, ru: `«${given}»: в русском не так.` };
  return given
    ? {
        en: `The Russian says «${said}», the English «${given}».`,
        ru: `В русском «${said}», в английском «${given}».`,
      }
    : {
        en: `The Russian says «${said}», the English says less.`,
        ru: `В русском «${said}», в английском этого нет.`,
      };
}
