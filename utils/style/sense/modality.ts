import type { Remark } from '../look.ts';
import type { Guard } from './guard.ts';
import { compareAttempt, compareHabit, compareLikelihood } from './local/likelihood.ts';
import {
  clauseOf,
  type English,
  hasFuture,
  limitsOf,
  type Russian,
  readModals,
  type Signs,
} from './local/modals.ts';
import { readRelation } from './local/relations.ts';
import { proveSides, type Sides } from './reading/sides.ts';
import { duty } from './words/relations.ts';

/** Proves that what is possible, binding, advised or likely in Russian is so in English. */
export const modality: Guard = {
  kind: 'modality',
  title: { en: 'May, must and probably are kept', ru: 'Можно, должен и вероятно сохранены' },
  examples: [
    {
      source: 'Покупатель вправе отказаться от доставки.',
      target: 'The buyer must refuse delivery.',
      good: 'The buyer has the right to refuse delivery.',
      finds: ['must'],
    },
    {
      source: 'Датчик нужно откалибровать.',
      target: 'The sensor can be calibrated.',
      good: 'The sensor must be calibrated.',
      finds: ['can'],
    },
    {
      source: 'Вероятно, письмо удалил фильтр.',
      target: 'The filter deleted the email.',
      good: 'The filter probably deleted the email.',
      finds: [''],
    },
    {
      source: 'Не могу не отметить ваш вкус.',
      target: 'I must note your taste.',
      finds: [],
    },
    {
      source: 'Войти с двух устройств нельзя.',
      target: 'Users must not log in from 2 devices.',
      finds: [],
    },
  ],
  look: (pair) =>
    proveSides(pair, (sides) => {
      const found = compare(sides);
      return found ? [sayModal(sides, found)] : [];
    }),
};

const findOtherDuty = readRelation(duty, 4);

interface Difference {
  /** The Russian word that English changes or lacks. */
  word?: string;
  /** The English word that says another thing. */
  place?: { start: number; end: number };
}

function compare(sides: Sides): Difference | undefined {
  const [ru, en] = readModals(sides);
  return (
    compareDuty(sides) ??
    compareFree(sides, ru, en) ??
    compareAble(ru, en) ??
    compareBound(sides, ru, en) ??
    compareForbidden(ru, en) ??
    compareAdvice(sides, ru, en) ??
    compareLikelihood(sides, ru, en) ??
    compareHabit(ru, en) ??
    compareAttempt(sides, ru, en)
  );
}

/** «Надо заменить» told as “can be replaced”, before the same verb. */
function compareDuty(sides: Sides): Difference | undefined {
  const other = findOtherDuty(sides);
  return other && { word: other.russian.text, place: other.english };
}

/** «Может» is no `must`, no `will`, and no plain fact. */
function compareFree(sides: Sides, ru: Signs<Russian>, en: Signs<English>) {
  const free = ru.of('free');
  const word = free[0];
  const given = en.count('can', 'may', 'maybe', 'seems') - limitsOf(en, word?.text);
  if (!word || given >= free.length) return;
  // “Takes” a click, a minute: a measure, and no duty.
  const conflicts = en.of('bound', 'mustBe', 'should').filter(({ text }) => text !== 'takes');
  const allowed = ru.count(
    'bound',
    'double',
    'forbidden',
    'spare',
    'unneeded',
    'bindings',
    'advised',
    'worth',
    'mustBe',
  );
  if (conflicts.length > allowed) return { word: word.text, place: conflicts[allowed] };
  if (given > 0 || ru.count('maybe', 'able', 'double', 'forbidden') > 0) return;
  const promise = en.of('will')[0];
  if (promise && !hasFuture(clauseOf(sides, promise)) && en.count('freed') === 0)
    return { word: word.text, place: promise };
  return /^мо(?:жет|гут)$/.test(word.text) && !promise ? { word: word.text } : undefined;
}

/** What somebody is able or allowed to do is no duty. */
function compareAble(ru: Signs<Russian>, en: Signs<English>) {
  const word = ru
    .of('able')
    .find(({ text }) => /^(?:способ|уме[юе]|позволя|разреша|смо[гж])/.test(text));
  if (!word || en.count('can', 'may', 'maybe', 'freed', 'should') > limitsOf(en)) return;
  const place = en.of('bound').filter(({ text }) => text !== 'takes')[
    ru.count('bound', 'double', 'forbidden', 'spare', 'unneeded', 'bindings', 'mustBe')
  ];
  return place && { word: word.text, place };
}

const denied = /^(?:not|no|nobody|none|neither|nor|never|nothing)$|n't$/;

/** «Должен» is no `may`, «следует» no `will`. */
function compareBound({ russian, english }: Sides, ru: Signs<Russian>, en: Signs<English>) {
  const spare = ru.of('spare')[0];
  const banned = en.of('banned')[0];
  if (spare && banned && ru.count('forbidden') === 0) return { word: spare.text, place: banned };
  if (spare && en.count('freed') === 0) {
    const isDenied = english.some(({ text }) => denied.test(text));
    const place = en
      .of('bound', 'can', 'may')
      .find(
        ({ text }) =>
          /^(?:must(?: be)?|cannot|may)$/.test(text) ||
          (!isDenied && /^(?:ha(?:ve|s) to|needs? to|obliged|mandatory)$/.test(text)),
      );
    if (place) return { word: spare.text, place };
  }
  const bound = ru.of('bound', 'mustBe');
  const word = bound[0];
  const option = en.of('can', 'freed').find(({ text }) => text === 'optional');
  const isFree = ru.count('spare', 'unneeded', 'free') > 0 || russian.some(isChoice);
  if (word && option && !isFree) return { word: word.text, place: option };
  if (!word || en.count('bound', 'mustBe', 'should', 'seems', 'freed') >= bound.length) return;
  const conflicts = en
    .of('can', 'may')
    .filter(({ text }) =>
      /^(?:can|could|may|might|allowed|entitled|optional|possible|it is possible)$/.test(text),
    );
  const allowed = ru.count('free', 'able', 'forbidden', 'maybe', 'doubtful', 'double', 'unneeded');
  if (conflicts.length > allowed) return { word: word.text, place: conflicts[allowed] };
  if (en.count('bound', 'mustBe', 'should', 'can', 'may', 'seems') > 0) return;
  const promise = en.of('will')[0];
  const isPlain = /^(?:следует|надо|нужно|необходимо|обяза|долж)/.test(word.text);
  return promise && isPlain && !hasFuture(russian)
    ? { word: word.text, place: promise }
    : undefined;
}

function isChoice({ text }: { text: string }): boolean {
  return /^(?:желани|выбор|опцион|факульт|доброволь)/.test(text);
}

/** «Нельзя» is no `need not`. */
function compareForbidden(ru: Signs<Russian>, en: Signs<English>) {
  const word = ru.of('forbidden').find(({ text }) => /^(?:нельзя|запрещ|не вправе)/.test(text));
  if (!word || ru.count('spare', 'unneeded') > 0 || en.count('bound', 'can', 'may') > 0) return;
  const place = en
    .of('freed')
    .find(({ text }) =>
      /^(?:need not|not have to|not need|no need|not required|not necessary|unnecessary)/.test(
        text,
      ),
    );
  return place && { word: word.text, place };
}

/** What is advised is no duty. */
function compareAdvice({ russian }: Sides, ru: Signs<Russian>, en: Signs<English>) {
  // «Лучше задать» advises, «работает лучше» compares.
  const word = ru
    .of('advised', 'worth')
    .find(
      ({ text, to }) =>
        text !== 'лучше' ||
        /(?:ть|ться|ти|тись|чь)$/.test(
          russian[to + (russian[to + 1]?.text === 'не' ? 2 : 1)]?.text ?? '',
        ),
    );
  if (!word || en.count('should') > 0) return;
  if (ru.count('bound', 'mustBe', 'bindings', 'forbidden', 'double') > 0) return;
  const place = en
    .of('bound', 'mustBe')
    .find(({ text }) =>
      /^(?:must|have to|has to|mandatory|obliged|obligat|compulsory|shall|required|necessary|needs? to|essential|imperative)/.test(
        text,
      ),
    );
  return place && { word: word.text, place };
}

function sayModal({ pair }: Sides, { word, place }: Difference): Remark {
  const last = pair.line.text.length;
  const { start, end } = place ?? { start: last, end: last };
  const text = pair.line.text.slice(start, end);
  const message = word
    ? {
        en: place
          ? `“${text}” for «${word}»: more or less certain, or more or less binding, than the Russian.`
          : `Missing: «${word}».`,
        ru: place
          ? `«${text}» вместо «${word}»: сказано с другой уверенностью или обязательностью.`
          : `Нет слова «${word}».`,
      }
    : {
        en: `“${text}” has no word in the Russian.`,
        ru: `«${text}»: в русском этого нет.`,
      };
  return { start, end, message };
}
