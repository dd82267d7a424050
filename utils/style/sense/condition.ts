import type { Remark } from '../look.ts';
import type { Pair } from '../reading/pair.ts';
import type { Guard } from './guard.ts';
import { findExchanged, readRelation } from './local/relations.ts';
import { findReversedCause } from './reading/causes.ts';
import { type Opposite, readMentions } from './reading/mentions.ts';
import { findDropped, findOpposites } from './reading/opposites.ts';
import { proveSides, type Sides } from './reading/sides.ts';
import { sayDropped, sayTurned } from './reading/turned.ts';
import { joints } from './words/joints.ts';

/** As far as the first word of a clause may stand from what joins it. */
const findOtherJoint = readRelation(joints, 7);

/** Condition, time, purpose, cause, concession: a relation dropped, or exchanged for one of another class. */
export const condition: Guard = {
  kind: 'condition',
  title: { en: 'How the clauses hang together', ru: 'Как связаны части фразы' },
  examples: [
    {
      source: 'Если лимит исчерпан, бот молчит.',
      target: 'The limit is exhausted, and the bot is silent.',
      good: 'If the limit is exhausted, the bot is silent.',
      finds: [''],
    },
    {
      source: 'Хотя лампа слабая, фото чёткое.',
      target: 'Because the lamp is weak, the photo is clear.',
      good: 'Although the lamp is weak, the photo is clear.',
      finds: ['Because'],
    },
    {
      source: 'Сервер занят, поэтому письмо придёт позже.',
      target: 'The server is busy because the email will arrive later.',
      good: 'The email will arrive later because the server is busy.',
      finds: ['because'],
    },
    {
      source: 'При предоплате начну сразу.',
      target: 'Provided that there is a prepayment, I will start immediately.',
      finds: [],
    },
    {
      source: 'Так как ключ платный, возьму другой.',
      target: 'As the key is paid, I will take another one.',
      finds: [],
    },
  ],
  look: (pair) => {
    const turned = findOpposites(pair)
      .filter(({ pole }) => pole.axis.kind === 'condition')
      .filter((found) => !isSaidByNegation(pair, found));
    const cause = findReversedCause(pair);
    const found = [
      ...[...turned, ...(cause ? [cause] : [])].map(({ russian, english }) =>
        sayTurned(pair, russian, english),
      ),
      ...findDropped(pair, 'condition')
        .filter((russian) => !isLimiting(pair, russian))
        .map((russian) => sayDropped(pair, russian)),
    ];
    if (found.length > 0) return found;
    const exchanged = findExchanged(pair, findOtherJoint);
    return exchanged.length > 0
      ? exchanged
      : proveSides(pair, (sides) => [...findUnless(sides), ...findConcession(sides)]);
  },
};

const denying =
  /^(?:не.*|ни.*|нет|бе[зс].*|кроме|иначе|только|лишь|разве|исключ.*|отсутств.*|отказ.*|откаж.*|пока|вряд|едва|вне|помимо|либо|или)$/;

/** `Unless` denies: a Russian line that denies and excepts nothing has no word for it. */
function findUnless({ russian, english }: Sides): Remark[] {
  const place = english.find(({ text }) => text === 'unless');
  if (!place || russian.some(({ text }) => denying.test(text))) return [];
  const { start, end } = place;
  const message = {
    en: '“unless”: the Russian denies and excepts nothing here.',
    ru: '«unless»: в русском здесь нет ни отрицания, ни исключения.',
  };
  return [{ start, end, message }];
}

const conceding =
  /^(?:хот[яь]|несмотря|но|а|однако|вопреки|даже|пусть|пускай|все|зато|впрочем|только|тем|невзирая|при|же|да|правда|и|независимо|как|сколько|что|наперекор|назло)$/;

/** `Although` concedes: a Russian line of which no word concedes or opposes has no word for it. */
function findConcession({ russian, english }: Sides): Remark[] {
  const place = english.find(({ text }) => text === 'although' || text === 'despite');
  if (!place || russian.some(({ text }) => conceding.test(text))) return [];
  const { start, end, text } = place;
  const message = {
    en: `“${text}”: the Russian concedes nothing here.`,
    ru: `«${text}»: в русском здесь нет уступки.`,
  };
  return [{ start, end, message }];
}

const measure =
  /^[^,;.]*(?:больше|меньше|более|менее|выше|ниже|старше|младше|моложе|длиннее|короче|дороже|дешевле|свыше|превы)[^,;.]*\d/i;

/** «Если файл больше 10 МБ, …» is `files larger than 10 MB` in one clause. */
function isLimiting({ source, line }: Pair, { end }: { end: number }): boolean {
  // «Когда-то» joins nothing.
  if (/^-(?:то|нибудь|либо)(?![а-яё])/.test(source?.text.slice(end) ?? '')) return true;
  return (
    measure.test(source?.text.slice(end) ?? '') &&
    /\b(?:than|over|under|above|below|exceeding)\s+[$€£]?\d/i.test(line.text) &&
    !/[,;:—]\s|\b(?:and|but|so)\b/i.test(line.text)
  );
}

const turning = new Set(['only if', 'unless', 'if', 'until']);
const negation = /(?:^|[^a-z])(?:not|no|never|none|nothing|cannot)(?![a-z])/i;

/** «начну, только если» is told as well by “will not start unless”. */
function isSaidByNegation(pair: Pair, { pole, other }: Opposite): boolean {
  // «Не видно, пока не прокрутишь» is `visible only after`: two denials are taken back together.
  if (pole.name === 'until' && other.name === 'after' && isDoubled(pair)) return true;
  if (!turning.has(pole.name) || !turning.has(other.name)) return false;
  const isTurned = readMentions(pair).words.russian.some(({ text }) => text === 'не');
  return negation.test(pair.line.text) !== isTurned || pole.name === 'if';
}

function isDoubled(pair: Pair): boolean {
  return readMentions(pair).words.russian.filter(({ text }) => denials.has(text)).length > 1;
}

const denials = new Set(['не', 'нет', 'нельзя', 'невозможно', 'без', 'ни']);
