import { type EnglishVerb, readEnglishVerbs } from '../reading/english-verb.ts';
import type { Predicate } from '../reading/predicates.ts';
import { perSides, placesOf, type Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { converseEnglish, courtesy } from '../words/person.ts';
import { findPartners } from './partners.ts';

/** A Russian verb, and where its English stands. */
interface Answered {
  predicate: Predicate;
  at: number;
}

const reach = 3;

/** The verbs whose answer is known: «будет отменена» is answered where its second word is. */
const findAnswered = perSides((sides): Answered[] => {
  const { russian, predicates, pair } = sides;
  if (predicates.length === 0) return [];
  const partners = findPartners(pair).english;
  const places = placesOf(sides);
  return predicates.flatMap((predicate) => {
    const last = predicate.isAuxiliary ? predicate.at + reach : predicate.at;
    for (let at = predicate.at; at <= last && russian[at]?.clause === predicate.clause; at++) {
      const partner = partners.get((russian[at] as Token).start);
      const place = partner === undefined ? undefined : places.get(partner);
      if (place !== undefined) return [{ predicate, at: place }];
    }
    return [];
  });
});

const wish =
  /^(?:чтобы|бы|б|если|разве|ли|быть|хотел[аи]?|собирал[а-я]+|планировал[а-я]*|обещал[аи]?)$/;
const untimed = /^(?:before|after|once|until|unless|if|when|by)$/;

/** «Озвучу» told as “I voiced”, «перевёл» as “will translate”, whatever the other verbs of the line say. */
export function findOtherTense(sides: Sides): { word: string; place: EnglishVerb } | undefined {
  const answered = findAnswered(sides);
  if (answered.length === 0) return undefined;
  const groups = new Map<number, EnglishVerb>();
  for (const verb of readEnglishVerbs(sides.english))
    for (let at = verb.from; at <= verb.to + 1; at++) groups.set(at, verb);
  for (const { predicate, at } of answered) {
    const place = groups.get(at);
    if (!place || predicate.isSubordinate || predicate.isImperative || place.isSubordinate)
      continue;
    const clause = sides.russian.filter((token) => token.clause === predicate.clause);
    if (clause.some(({ text }) => wish.test(text))) continue;
    const before = sides.english.slice(Math.max(0, place.from - 3), place.from);
    if (before.some(({ text }) => untimed.test(text))) continue;
    if (predicate.tense === 'future' && (place.tense === 'past' || place.tense === 'perfect'))
      return { word: predicate.text, place };
    const isDone = predicate.tense === 'past' || predicate.tense === 'state';
    if (isDone && place.tense === 'will' && isHead(sides.english, place, at))
      return { word: predicate.text, place };
  }
  return undefined;
}

/** «Озвучу …, перезапишу …» told as “I voiced …, and I will re-record …”: as many verbs of one's own, more of them done. */
export function findOwnTense({
  russian,
  english,
  predicates,
}: Sides): { word: string; place: EnglishVerb } | undefined {
  const own = predicates.filter((one) => !one.isImperative && actorOf(russian, one) === '1');
  const done = own.filter(({ tense }) => tense === 'past').length;
  const [promise] = own.filter(({ tense }) => tense === 'future');
  if (!promise || russian.some(({ text }) => wish.test(text))) return undefined;
  const told = readEnglishVerbs(english).filter(({ from }) => isOwn(english, from));
  if (told.length !== own.length) return undefined;
  // “Until I have made a copy” is told of what will be.
  const place = told.filter(
    ({ tense, isSubordinate }) => tense === 'past' || (tense === 'perfect' && !isSubordinate),
  )[done];
  return place && { word: promise.text, place };
}

function isOwn(words: readonly Token[], from: number): boolean {
  let before = from - 1;
  while (before > from - reach && between.test(words[before]?.text ?? '')) before--;
  return /^(?:i|we)$/.test(words[before]?.text ?? '');
}

/** “Will translate”, “will be translated”: the verb itself and no noun after it. */
function isHead(words: readonly Token[], { to }: EnglishVerb, at: number): boolean {
  return at === to || (at === to + 1 && words[to]?.text === 'be');
}

const actors: Record<string, string> = {
  i: '1',
  we: '1',
  you: '2',
  they: '3',
  he: '3',
  she: '3',
};
const named: Record<string, string> = { я: '1', мы: '1', вы: '2', ты: '2', они: '3' };
const between =
  /^(?:will|have|has|can|could|would|must|may|should|do|did|had|not|also|always|usually|never|already|only|just|first|am|to|[a-z]+ly)$/;

/** «Озвучу» told as “they will voice”: who acts by the ending or the pronoun, and who acts before the same verb. */
export function findOtherActor(sides: Sides): { word: string; place: { at: number } } | undefined {
  for (const { predicate, at } of findAnswered(sides)) {
    if (courtesy.test(predicate.text)) continue;
    const own = predicate.isImperative ? '2' : actorOf(sides.russian, predicate);
    if (!own) continue;
    let before = at - 1;
    const clause = sides.english[at]?.clause;
    const object = sides.english[at + 1];
    // «Спросим пользователей» told as “users will ask us”.
    if (
      object &&
      own === '1' &&
      object.clause === clause &&
      /^(?:me|us)$/.test(object.text) &&
      !names(sides.russian, predicate.clause)
    )
      return { word: predicate.text, place: { at: at + 1 } };
    if (converseEnglish.has(sides.english[at]?.text ?? '')) continue;
    while (
      sides.english[before]?.clause === clause &&
      between.test(sides.english[before]?.text ?? '')
    )
      before--;
    const subject = sides.english[before];
    const other = subject && subject.clause === clause ? actors[subject.text] : undefined;
    // «Пришлите» may be `you will send`, and is no “I will send”.
    if (other && other !== own) return { word: predicate.text, place: { at: before } };
  }
  return undefined;
}

/** Whether the author stands in another case than the nominative, or acts in another clause: `us discussing it`. */
function names(words: readonly Token[], own: number): boolean {
  return words.some(
    ({ text, clause }) =>
      (clause !== own && /^(?:я|мы)$/.test(text)) ||
      /^(?:меня|мне|мной|мною|нас|нам|нами|себ[яе]|собой|сво[а-я]+|дава[а-я]+|позвол[а-я]+)$/.test(
        text,
      ),
  );
}

function actorOf(
  words: readonly Token[],
  { person, at, clause, tense }: Predicate,
): string | undefined {
  if (person === '1' || person === '1s') return '1';
  for (let before = at - 1; before >= at - reach && words[before]?.clause === clause; before--) {
    const own = named[(words[before] as Token).text];
    if (own && (tense === 'past' || own === '2' || own === '3')) return own;
  }
  return undefined;
}

/** A Russian infinitive, by its ending. */
export function isInfinitive(word: string): boolean {
  return (
    /(?:[аяиеыуо]ть|[аяиеыуост]ться|[зсй]ти|чь)$/.test(word) &&
    !/^(?:пять|опять|память|печать|[а-я]*дцать|девять|десять|дочь|ночь|речь|[а-я]*[оа]сти|сети|пути|ли?сти)$/.test(
      word,
    )
  );
}
