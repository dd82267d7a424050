import type { Remark } from '../look.ts';
import type { Pair } from '../reading/pair.ts';
import type { Guard } from './guard.ts';
import { findReversedComparison } from './local/comparisons.ts';
import { findContrary } from './local/contraries.ts';
import { findExchangedContrast } from './local/contrasts.ts';
import { isTradedBack } from './local/converse.ts';
import { findCrossed } from './local/crossed.ts';
import { findOtherDegree } from './local/degrees.ts';
import { findExchangedChoice, findExchangedPivot, findExchangedTurning } from './local/pivots.ts';
import { findExchanged, readRelation } from './local/relations.ts';
import { findExchangedGovernment } from './local/roles/exchanged-government.ts';
import { findExchangedRoles } from './local/roles/exchanged-roles.ts';
import { findReversedSteps } from './local/steps.ts';
import { type Mention, readMentions } from './reading/mentions.ts';
import { findOpposites } from './reading/opposites.ts';
import { compareOrder, findReversedMove, isCompared } from './reading/roles.ts';
import { sayTurned } from './reading/turned.ts';
import { order } from './words/relations.ts';

const findOtherOrder = readRelation(order, 4);

/** Opposites: «быстрее» told as slower, «вход» as logout, «до» as after, «с А на Б» as from B to A. */
export const direction: Guard = {
  kind: 'direction',
  title: { en: 'No word turned into its opposite', ru: 'Ни одно слово не стало противоположным' },
  examples: [
    {
      source: 'Новый индекс ускоряет выборку.',
      target: 'The new index slows down the selection.',
      good: 'The new index speeds up the selection.',
      finds: ['slows down'],
    },
    {
      source: 'Счёт оплачивает арендатор.',
      target: 'The landlord pays the invoice.',
      good: 'The tenant pays the invoice.',
      finds: ['landlord'],
    },
    {
      source: 'Перенесу почту с Zoho на Gmail.',
      target: 'I will move the mail from Gmail to Zoho.',
      good: 'I will move the mail from Zoho to Gmail.',
      finds: ['from Gmail to Zoho'],
    },
    {
      source: 'Бухгалтер присылает акты директору.',
      target: 'The director sends the certificates to the accountant.',
      good: 'The accountant sends the certificates to the director.',
      finds: ['director'],
    },
    {
      source: 'Положу чертёж поверх фото.',
      target: 'I will put the photo over the drawing.',
      good: 'I will put the drawing over the photo.',
      finds: ['drawing'],
    },
    {
      source: 'Эскиз готовит художник, а смету — бухгалтер.',
      target: 'The accountant prepares the sketch, and the artist the estimate.',
      good: 'The artist prepares the sketch, and the accountant the estimate.',
      finds: ['accountant'],
    },
    {
      source: 'Ткань покупаем у фабрики.',
      target: 'The factory sells us the fabric.',
      finds: [],
    },
    {
      source: 'Библиотека не медленнее прежней.',
      target: 'The library is at least as fast as the previous one.',
      finds: [],
    },
    {
      source: 'Сервер быстрее клиента.',
      target: 'The client is slower than the server.',
      finds: [],
    },
  ],
  look: (pair) => {
    const found = [
      ...findOpposites(pair)
        .filter(({ pole }) => pole.axis.kind === 'direction')
        .filter(({ russian, english }) => !isConverse(pair, russian, english))
        .filter(({ russian, english }) => !isTradedBack(pair, russian, english))
        .filter(({ russian, english }) => !isLimit(pair, russian) && !isMeasure(pair, english))
        .map(({ russian, english }) => sayTurned(pair, russian, english)),
      ...findMoves(pair),
    ];
    if (found.length > 0) return found;
    const contrary = findContrary(pair);
    return contrary && !isTradedBack(pair, contrary.russian, contrary.english)
      ? [sayTurned(pair, contrary.russian, contrary.english)]
      : findExchanged(
          pair,
          findOtherOrder,
          findOtherDegree,
          findReversedSteps,
          findReversedComparison,
          findExchangedRoles,
          findExchangedGovernment,
          findExchangedContrast,
          findExchangedPivot,
          findExchangedTurning,
          findExchangedChoice,
          findCrossed,
        );
  },
};

const relations = new Set(['before', 'after', 'above', 'below', 'under', 'over', 'behind']);

/** «A до B» is told as well by “B after A”. */
function isConverse(pair: Pair, russian: Mention, english: Mention): boolean {
  const word = readMentions(pair).words.english[english.from]?.text ?? '';
  if (!relations.has(word) && !isCompared(pair, english)) return false;
  return compareOrder(pair, russian, english)?.includes('exchanged') === true;
}

const limiting =
  /^(?:раньше|ранее|позже|позднее|больше|меньше|более|менее|дольше|быстрее|дешевле|дороже|ниже|выше|чаще|реже|свыше|дальше|ближе)$/;
const ordering = /^(?:до|перед|прежде|после|накануне)$/;
const denied = /^(?:not|no|never|cannot|none|nothing|nobody|without)$/;
const denial = /^(?:не|нет|нельзя|невозможно|никто|ничто|никогда)$/;

/** “2 lines long”: the word names what is measured. */
function isMeasure(pair: Pair, { from }: Mention): boolean {
  const { english } = readMentions(pair).words;
  return (
    /^(?:long|wide|high|tall|deep|old|thick)$/.test(english[from]?.text ?? '') &&
    /^\d/.test(english[from - 2]?.text ?? '')
  );
}

/** «Раньше пятницы не пришлю»: what is denied beyond a limit is told from its other side (`Friday or later`). */
function isLimit(pair: Pair, { from, to }: Mention): boolean {
  const { russian, english } = readMentions(pair).words;
  const clause = russian[from]?.clause;
  const word = russian[from]?.text ?? '';
  // «До оплаты не отгружаем» is `only after payment`.
  const isOrder = ordering.test(word) && !english.some(({ text }) => denied.test(text));
  if (!limiting.test(word) && !isOrder) return false;
  for (let at = to; russian[at]?.clause === clause; at++)
    if (denial.test(russian[at]?.text ?? '')) return true;
  return false;
}

function findMoves(pair: Pair): Remark[] {
  const move = findReversedMove(pair);
  return move ? [sayTurned(pair, move.russian, move.english)] : [];
}
