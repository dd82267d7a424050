import { perWord } from '../../reading/words.ts';
import { readRussianVerb } from '../reading/russian-verb.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { type Pivot, pivots, turnings } from '../words/pivots.ts';
import { type Match, type Places, readPlaces } from './matches.ts';
import { type Exchanged, signOf } from './relations.ts';
import { readRussianSlot } from './roles/slots.ts';

const reach = 6;
const preposition =
  /^(?:в|во|на|с|со|от|из|для|при|за|по|к|ко|у|о|об|до|после|перед|через|без|под|над)$/;
const denial = /^(?:не|ни|нет|нельзя|not|no|never|cannot|neither|nor|without)$/;

const pivotsOf = perWord(({ text }) => pivots.filter(({ russian }) => russian.test(text)));
const turningOf = perWord(({ text }) => turnings.find(({ russian }) => russian.test(text)));

/** «Размер окна зависит от числа вкладок» told as “the number of tabs depends on the size of the window”. */
export function findExchangedPivot(sides: Sides): Exchanged | undefined {
  if (!sides.russian.some(({ word }) => pivotsOf(word).length > 0)) return undefined;
  const places = readPlaces(sides);
  const { russian, english } = places;
  if ([...russian, ...english].some(({ text }) => denial.test(text))) return undefined;
  for (let at = 1; at < russian.length - 1; at++) {
    for (const pivot of pivotsOf((russian[at] as Token).word)) {
      const found = compareAround(places, pivot, at);
      if (found) return found;
    }
  }
  return undefined;
}

function compareAround(places: Places, pivot: Pivot, at: number): Exchanged | undefined {
  const { russian, english, matches } = places;
  const { clause } = russian[at] as Token;
  const next = russian[at + 1] as Token;
  if (next.clause !== clause) return undefined;
  const isMarked = pivot.marker?.test(next.text) === true;
  if (pivot.marker && !isMarked) return undefined;
  const left = matches.filter(({ own }) => isBeside(russian, own, at, -1));
  const head = isMarked ? at + 1 : at;
  // What a further preposition brings is said of both: «заменяет старый в новой версии».
  const last = russian.findIndex(({ text }, step) => step > head && preposition.test(text));
  const right = matches.filter(
    ({ own }) => isBeside(russian, own, head, 1) && (last < 0 || own < last),
  );
  if (left.length + right.length === 0) return undefined;
  // A bare noun at the head may be the object: «ошибку вызывает драйвер».
  if (!pivot.marker && !isSubjectFirst(russian, at)) return undefined;
  const place = findPhrase(english, pivot.same);
  if (!place || findPhrase(english, pivot.converse)) return undefined;
  const isAfter = ({ told }: Match) => told > place.to && told <= place.to + reach;
  const isBefore = ({ told }: Match) => told < place.from && told >= place.from - reach;
  if (!left.every(isAfter) || !right.every(isBefore)) return undefined;
  // Where one of them is a word that nothing answers, the other stands right beside what parts them.
  const isNear = ({ own, told }: Match) =>
    Math.min(Math.abs(own - at), Math.abs(own - head)) <= 2 &&
    Math.min(Math.abs(told - place.from), Math.abs(told - place.to)) <= 2;
  const isHalf = left.length === 0 || right.length === 0;
  if (isHalf && !(isMarked && [...left, ...right].every(isNear))) return undefined;
  const own = (left[0] ?? right[0]) as Match;
  const other = (right[0] ?? left[0]) as Match;
  return {
    russian: signOf('pivot', russian, own.own),
    english: signOf('pivot', english, other.told),
  };
}

function isBeside(words: readonly Token[], own: number, at: number, step: 1 | -1): boolean {
  return (
    words[own]?.clause === words[at]?.clause && (own - at) * step > 0 && (own - at) * step <= reach
  );
}

const oblique =
  /(?:ую|юю|[а-я]{2}[бвгджзклмнпрстфхцчшщ]у|ию|[оеё]м|ами|ями|[оеё]й|ью|[а-я]{3}ов|[а-я]{3}ев)$/;

/** Whether what stands before the verb may be no object of it, and what stands behind may be no subject. */
function isSubjectFirst(words: readonly Token[], at: number): boolean {
  const { clause } = words[at] as Token;
  let head = at - 1;
  while (words[head - 1]?.clause === clause && at - head < reach) head--;
  for (let step = head; step < at; step++) {
    const { text } = words[step] as Token;
    if (oblique.test(text)) return false;
  }
  // «На сайте используют виджет», «в отчёт включают графики».
  return (
    words[head]?.clause === clause &&
    readRussianSlot(words, head) === undefined &&
    !/^(?:в|во|на|с|со|от|из|для|при|за|по|к|у|до|после|перед|это|что|котор[а-я]+|их|его|ее)$/.test(
      words[head]?.text ?? '',
    )
  );
}

function findPhrase(
  words: readonly Token[],
  phrases: readonly string[],
): { from: number; to: number } | undefined {
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    for (let at = 0; at + parts.length <= words.length; at++) {
      if (parts.every((part, step) => words[at + step]?.text === part))
        return { from: at, to: at + parts.length - 1 };
    }
  }
  return undefined;
}

const near = 3;

/** «Переведу PDF в Word» told as “I will convert Word to PDF”: what stands before the goal and what is the goal. */
export function findExchangedTurning(sides: Sides): Exchanged | undefined {
  if (!sides.russian.some(({ word }) => turningOf(word))) return undefined;
  const { russian, english, matches } = readPlaces(sides);
  for (const [start, { word }] of russian.entries()) {
    const turning = turningOf(word);
    if (!turning || !english.some(({ text }) => turning.english.test(text))) continue;
    for (let at = start + 2; at <= start + 2 * near + 2 && at < russian.length - 1; at++) {
      if (!turning.between.test(russian[at]?.text ?? '')) continue;
      const thing = nearest(matches, russian, at, -1, 'own');
      const goal = nearest(matches, russian, at, 1, 'own');
      if (!thing || !goal || thing.own <= start) continue;
      const turn = english.findIndex(
        ({ text }, step) =>
          turning.told.test(text) &&
          step > goal.told &&
          step < thing.told &&
          step - goal.told <= near,
      );
      if (turn < 0 || thing.told - turn > near) continue;
      // «На чистый JavaScript»: a quality of the goal is as near as the goal.
      const [left, right] = ([-1, 1] as const).map((step) =>
        nearest(matches, english, turn, step, 'told'),
      );
      if (!left || left.own < at || left.own > at + near) continue;
      if (!right || right.own > at || right.own < at - near) continue;
      return {
        russian: signOf('goal', russian, goal.own),
        english: signOf('goal', english, thing.told),
      };
    }
  }
  return undefined;
}

function nearest(
  matches: readonly Match[],
  words: readonly Token[],
  at: number,
  step: 1 | -1,
  side: 'own' | 'told',
): Match | undefined {
  let found: Match | undefined;
  for (const match of matches) {
    const away = (match[side] - at) * step;
    if (away < 1 || away > near || words[match[side]]?.clause !== words[at]?.clause) continue;
    if (!found || away < (found[side] - at) * step) found = match;
  }
  return found;
}

const noGenitive = /(?:[иеё]м|[иеё]т|[ую]т|ю)$/;

/** «Вместо карусели поставлю сетку» told as “a carousel instead of a grid”. */
export function findExchangedChoice(sides: Sides): Exchanged | undefined {
  if (!sides.english.some(({ text }) => text === 'instead')) return undefined;
  const { russian, english, matches } = readPlaces(sides);
  const place = russian.findIndex(({ text }) => text === 'вместо' || text === 'взамен');
  const told = english.findIndex(
    ({ text }, at) => text === 'instead' && english[at + 1]?.text === 'of',
  );
  if (place < 0 || told < 0 || russian[place + 1]?.text === 'того') return undefined;
  const first = firstAfter(matches, english, told + 1);
  // What «вместо» governs ends at the verb or the clause.
  const { clause } = russian[place] as Token;
  const end = russian.findIndex(
    (one, at) =>
      at > place &&
      (one.clause !== clause || readRussianVerb(one.word) || noGenitive.test(one.text)),
  );
  const isGoverned = ({ own }: Match) => own > place && own <= place + 4 && (end < 0 || own < end);
  const governed = matches.filter(isGoverned);
  if (governed.some((one) => one.told >= told)) return undefined;
  // «Вместо ковра положим паркет» told as “a carpet instead of …”: of what is chosen nothing may be known.
  const isCounted = /^\d/.test(english[told + 2]?.text ?? '');
  if (!first && (isCounted || !governed.some((one) => told - one.told <= 2))) return undefined;
  return {
    russian: signOf('choice', russian, place),
    english: {
      ...signOf('choice', english, told),
      end: (english[first?.told ?? told + 1] as Token).end,
    },
  };
}

function firstAfter(
  matches: readonly Match[],
  words: readonly Token[],
  at: number,
): Match | undefined {
  return matches
    .filter(({ told }) => told > at && told <= at + 4 && words[told]?.clause === words[at]?.clause)
    .sort((one, other) => one.told - other.told)[0];
}
