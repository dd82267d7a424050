import type { Remark } from '../look.ts';
import type { Pair } from '../reading/pair.ts';
import type { Guard } from './guard.ts';
import { findOneForNone } from './local/none.ts';
import { findExchanged, readRelation } from './local/relations.ts';
import { findMovedLimit } from './reading/limits.ts';
import { findDropped, findOpposites } from './reading/opposites.ts';
import { sayDropped, sayTurned } from './reading/turned.ts';
import { share } from './words/relations.ts';

const findOtherShare = readRelation(share, 3);

/** Quantifiers, frequency, extremes, «только» and what it stands with: «все» told as some, «почти» dropped. */
export const scope: Guard = {
  kind: 'scope',
  title: { en: 'How much, how often, what alone', ru: 'Сколько, как часто, что именно' },
  examples: [
    {
      source: 'Все кнопки подписаны.',
      target: 'Some buttons are labeled.',
      good: 'Every button is labeled.',
      finds: ['Some'],
    },
    {
      source: 'Лента часто зависает.',
      target: 'The feed always freezes.',
      good: 'The feed often freezes.',
      finds: ['always'],
    },
    {
      source: 'Купон действует только в мае.',
      target: 'The coupon is valid in May.',
      good: 'The coupon is valid only in May.',
      finds: [''],
    },
    {
      source: 'Чат открыт по субботам только для Premium.',
      target: 'The chat is open only on Saturdays for Premium.',
      good: 'On Saturdays the chat is open only for Premium.',
      finds: ['only'],
    },
    { source: 'Все письма подписаны.', target: 'The emails are signed.', finds: [] },
    { source: 'Доступ есть только у вас.', target: 'No one but you has access.', finds: [] },
  ],
  look: (pair) => {
    const found = [
      ...findOpposites(pair)
        .filter(({ pole }) => pole.axis.kind === 'scope')
        .map(({ russian, english }) => sayTurned(pair, russian, english)),
      ...findMoved(pair),
      ...findDropped(pair, 'scope').map((russian) => sayDropped(pair, russian)),
    ];
    return found.length > 0 ? found : findExchanged(pair, findOtherShare, findOneForNone);
  },
};

function findMoved(pair: Pair): Remark[] {
  const moved = findMovedLimit(pair);
  return moved ? [sayTurned(pair, moved.russian, moved.english)] : [];
}
