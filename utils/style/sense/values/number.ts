import type { Remark } from '../../look.ts';
import type { Difference } from '../../numbers/difference.ts';
import { comparePair } from '../../numbers/read-pair.ts';
import type { Words } from '../../rule.ts';
import type { Guard } from '../guard.ts';

export const number: Guard = {
  kind: 'number',
  anyPair: true,
  title: { en: 'The same numbers', ru: 'Те же числа' },
  examples: [
    {
      source: 'Возврат занимает меньше пяти минут.',
      target: 'The refund takes less than 15 minutes.',
      good: 'The refund takes less than 5 minutes.',
      finds: ['15'],
    },
    {
      source: 'Ответ приходит через 45 секунд.',
      target: 'The answer comes in 54 seconds.',
      good: 'The answer comes in 45 seconds.',
      finds: [''],
    },
    {
      source: 'Образцы покажу в пятницу.',
      target: 'I will show 4 samples on Friday.',
      good: 'I will show the samples on Friday.',
      finds: ['4'],
    },
    {
      source: 'Две-три тысячи строк в день.',
      target: '2,000-3,000 rows per day.',
      finds: [],
    },
  ],
  look: (pair, { isHome }) =>
    comparePair(pair, isHome)
      .differences.filter(({ kind }) => kind === 'number')
      .map((one) => say(one, pair.source?.text ?? '', pair.line.text)),
};

/**
 * A lost number in digits was an error of §5 before there were guards, whatever stands in its place: it has no stretch
 * of its own in the English. All else is in probation.
 */
function say(one: Difference, source: string, text: string): Remark {
  const isLostDigits =
    one.source?.form === 'digits' && (one.type === 'lost' || one.type === 'changed');
  const said = one.said ?? (one.source ? source.slice(one.source.start, one.source.end) : '');
  const wording = message(one, said, text.slice(one.start, one.end));
  return isLostDigits
    ? { start: text.length, end: text.length, message: wording, severity: 'error' }
    : { start: one.start, end: one.end, message: wording };
}

function message({ type }: Difference, said: string, given: string): Words {
  switch (type) {
    case 'lost':
      return {
        en: `The number «${said}» is in the Russian, and not in the English.`,
        ru: `Число «${said}» есть в русском, в английском его нет.`,
      };
    case 'added':
      return {
        en: `The number «${given}» is in the English, and not in the Russian.`,
        ru: `Число «${given}» есть в английском, в русском его нет.`,
      };
    case 'order':
      return {
        en: `The numbers stand in another order than in the Russian («${said}»).`,
        ru: `Числа стоят не в том порядке, что в русском («${said}»).`,
      };
    case 'comma':
      return {
        en: `English writes decimals with a point: «${given}».`,
        ru: `В английском десятичная дробь пишется с точкой: «${given}».`,
      };
    default:
      return {
        en: `The Russian says «${said}», the English «${given}».`,
        ru: `В русском «${said}», в английском «${given}».`,
      };
  }
}
