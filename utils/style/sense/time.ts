import type { Remark } from '../look.ts';
import type { Guard } from './guard.ts';
import { asItIs } from './local/as-it-is.ts';
import { findOtherTense, findOwnTense, isInfinitive } from './local/verbs.ts';
import { type EnglishVerb, readBarePast, readEnglishVerbs } from './reading/english-verb.ts';
import { Lexicon } from './reading/lexicon.ts';
import type { Predicate } from './reading/predicates.ts';
import { proveSides, type Sides } from './reading/sides.ts';
import { englishTimes, exchanges, presentResults, russianTimes } from './words/time.ts';

const russianSigns = new Lexicon(russianTimes);
const englishSigns = new Lexicon(englishTimes);

/** Proves that what was done stays done, what is promised stays promised, and «ещё не» is no `no longer`. */
export const time: Guard = {
  kind: 'time',
  title: { en: 'Facts and promises are kept apart', ru: 'Сделанное и обещанное не смешаны' },
  examples: [
    {
      source: 'Нарисую четыре иконки.',
      target: 'I have drawn 4 icons.',
      good: 'I will draw 4 icons.',
      finds: ['have drawn'],
    },
    {
      source: 'Мы перенесли базу на новый сервер.',
      target: 'We will move the database to a new server.',
      good: 'We have moved the database to a new server.',
      finds: ['will move'],
    },
    {
      source: 'Приложение ещё не проверено.',
      target: 'The app is no longer verified.',
      good: 'The app has not been verified yet.',
      finds: ['no longer'],
    },
    {
      source: 'В среду сдаю макет.',
      target: 'On Wednesday I will submit the layout.',
      finds: [],
    },
    {
      source: 'Заказчик написал, что сервер работает.',
      target: 'The client wrote that the server was running.',
      finds: [],
    },
  ],
  look: (pair) =>
    proveSides(pair, (sides) => {
      const found =
        compareWords(sides) ?? compareTenses(sides) ?? findOtherTense(sides) ?? findOwnTense(sides);
      return found ? [sayTime(sides, found)] : [];
    }),
};

interface Difference {
  word: string;
  place?: { start: number; end: number };
}

/** «Уже», «ещё не», «раньше» and their like, exchanged or left out. */
function compareWords({ russian, english }: Sides): Difference | undefined {
  const ru = russianSigns.read(russian);
  const en = englishSigns.read(english);
  const said = new Set<string>(ru.map(({ name }) => name));
  const first = new Map([...ru].reverse().map((sign) => [sign.name, sign]));
  for (const sign of first.values()) {
    const place = en.find(
      ({ name, text }) =>
        exchanges[sign.name]?.includes(name) && !said.has(name) && !isLoose(text, said),
    );
    // The word itself is there: the other one answers something else.
    if (place && !en.some(({ name }) => name === sign.name || name === 'unless'))
      return { word: sign.text, place };
  }
  // «Заявок больше не стало»: not more of them.
  const gone = ru.find(
    ({ name, text, to }) =>
      name === 'noLonger' &&
      !(
        text.startsWith('больше') &&
        /^ста(?:л[аои]?|ет|нет|нут|новит)/.test(russian[to + 1]?.text ?? '')
      ),
  );
  if (gone && !en.some(({ name }) => /^(?:noLonger|ceased|again|now|before|already)$/.test(name)))
    return { word: gone.text };
  return undefined;
}

/** `before` and `once` join clauses too, `last` and `past` are other words. */
function isLoose(text: string, said: ReadonlySet<string>): boolean {
  return (
    /^(?:before|once|past|just|earlier|over|previous|now|yet|still)$/.test(text) &&
    said.has('quiet')
  );
}

function compareTenses(sides: Sides): Difference | undefined {
  const russian = sides.predicates;
  if (russian.length === 0) return;
  const english = readEnglishVerbs(sides.english);
  const signs = new Set(russianSigns.read(sides.russian).map(({ name }) => name));
  if (english.length === 0)
    return comparePromise(russian, readBarePast(sides.english), signs, sides);
  return (
    comparePromise(russian, english, signs, sides) ??
    compareFact(russian, english, signs, sides) ??
    comparePresent(russian, english, signs, sides)
  );
}

type Signs = ReadonlySet<keyof typeof russianTimes>;

/** What is promised is told as done, or as it is. */
function comparePromise(
  russian: readonly Predicate[],
  english: readonly EnglishVerb[],
  signs: Signs,
  sides: Sides,
): Difference | undefined {
  const promises = russian.filter(
    ({ tense, isSubordinate, isImperative }) =>
      tense === 'future' && !isSubordinate && !isImperative,
  );
  const plan = russian.find(({ text }) => /^(?:планир|собира[а-я]+с[ья]$|намер)/.test(text));
  const promise = promises[0] ?? (plan?.isSubordinate ? undefined : plan);
  if (!promise) return;
  if (english.some(({ tense }) => tense === 'will' || tense === 'modal')) return;
  const done = english.filter(
    ({ tense, isSubordinate }) => !isSubordinate && /^(?:past|perfect)/.test(tense),
  );
  const facts = russian.filter(({ tense }) => tense === 'past' || tense === 'state').length;
  if (done.length > facts) return { word: promise.text, place: done[facts] };
  if (facts > 0 || signs.has('plans') || !promises[0]) return;
  return asItIs(promises[0], english, sides);
}

/** What was done is promised, or goes on. */
function compareFact(
  russian: readonly Predicate[],
  english: readonly EnglishVerb[],
  signs: Signs,
  { russian: tokens, english: words }: Sides,
): Difference | undefined {
  const fact = russian.find(({ tense }) => tense === 'past') ?? russian[0];
  const isFact = russian.every(({ tense }) => tense === 'past' || tense === 'state');
  if (!fact || signs.has('quiet')) return;
  if (!isFact) return goesOn(russian[0], english);
  const isOpen = signs.has('plans') || tokens.some(({ text }) => isInfinitive(text));
  const will = english.find(({ tense, isSubordinate }) => tense === 'will' && !isSubordinate);
  if (will && !isOpen) return { word: fact.text, place: will };
  if (fact.tense !== 'past' || isOpen) return;
  if (english.some(({ tense }) => /^(?:past|perfect|modal|will|be)$/.test(tense))) return;
  const goes = goesOn(fact, english);
  if (goes) return goes;
  const first = english[0] as EnglishVerb;
  const isOwn = /^(?:i|we)$/.test(words[first.from - 1]?.text ?? '');
  return fact.isReflexive ||
    first.tense !== 'present' ||
    !isOwn ||
    presentResults.has(words[first.from]?.text ?? '')
    ? undefined
    : { word: fact.text, place: first };
}

/** «Отправил» is no `am sending`. */
function goesOn(
  fact: Predicate | undefined,
  english: readonly EnglishVerb[],
): Difference | undefined {
  const first = english[0] as EnglishVerb;
  if (fact?.tense !== 'past' || fact.isReflexive || /^(?:стал|начал|привык)/.test(fact.text))
    return;
  // «Пока не пришли замеры, жду» is `am waiting`.
  if (fact.isSubordinate) return;
  if (english.some(({ tense }) => /^(?:past|perfect|modal|will|be)$/.test(tense))) return;
  return first.tense === 'continuous' || first.tense === 'perfect continuous'
    ? { word: fact.text, place: first }
    : undefined;
}

const isWill = ({ tense }: EnglishVerb) => tense === 'will';

/** «Больше минуты не отвечает» is `has been unresponsive for more than a minute`. */
const lasting =
  /^(?:секунд|минут|час(?:а|ов|ами)?$|сут(?:ки|ок)$|дн(?:я|ей|ями)$|недел|месяц|год(?:а|ами)?$|лет$)/;

const opening = /^(?:before|after|once|until|when)$/;

/** «До загрузки» is `before the page has loaded`: what stands there tells no time of its own. */
function isRelative({ tense, isSubordinate, from }: EnglishVerb, words: Sides['english']): boolean {
  return (
    isSubordinate &&
    tense === 'perfect' &&
    words.slice(Math.max(0, from - 5), from).some(({ text }) => opening.test(text))
  );
}

/** What goes on now is told as done. */
function comparePresent(
  russian: readonly Predicate[],
  english: readonly EnglishVerb[],
  signs: Signs,
  { russian: tokens, english: words }: Sides,
): Difference | undefined {
  if (!russian.every(({ tense }) => tense === 'present') || signs.has('quiet')) return;
  // «Уже год веду» is no `will lead`.
  const present = russian[0] as Predicate;
  if (signs.has('already') && !present.isSubordinate && english.every(isWill))
    return { word: present.text, place: english[0] };
  // «Больше не действует» is `has expired`.
  if (signs.has('noLonger')) return;
  if (!english.every(({ tense }) => /^(?:past|perfect)$/.test(tense))) return;
  if (english.every((verb) => isRelative(verb, words))) return;
  if (
    (!signs.has('now') && signs.has('since')) ||
    signs.has('before') ||
    signs.has('recently') ||
    signs.has('yesterday')
  )
    return;
  // «Больше так не делаю» is `have stopped`.
  if (words.some(({ text }) => /^(?:stopped|ceased|quit|abandoned|gave)$/.test(text))) return;
  if (tokens.some(({ text }) => /^\d/.test(text) || lasting.test(text))) return;
  return { word: present.text, place: english[0] };
}

function sayTime({ pair }: Sides, { word, place }: Difference): Remark {
  const last = pair.line.text.length;
  const { start, end } = place ?? { start: last, end: last };
  const text = pair.line.text.slice(start, end);
  const message = {
    en: place ? `“${text}” for «${word}»: another time.` : `Missing: «${word}».`,
    ru: place ? `«${text}» вместо «${word}»: другое время.` : `Нет слов «${word}».`,
  };
  return { start, end, message };
}
