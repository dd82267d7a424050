import type { Remark } from '../look.ts';
import type { Guard } from './guard.ts';
import { isConverse, isPassive, isReceived, isTurned } from './local/converse.ts';
import {
  compareLone,
  compareNoun,
  compareOthers,
  hasAntecedent,
  startsWithActor,
} from './local/others.ts';
import { findPartners } from './local/partners.ts';
import { findOtherActor } from './local/verbs.ts';
import { readEnglishPersons } from './reading/english-persons.ts';
import {
  type Mention,
  type Person,
  type Persons,
  readRussianPersons,
} from './reading/russian-persons.ts';
import { proveSides, type Sides } from './reading/sides.ts';
import type { Token } from './reading/tokens.ts';

/** Proves that who acts, for whom and whose it is are the same on both sides. */
export const person: Guard = {
  kind: 'person',
  title: { en: 'Who does it is kept', ru: 'Кто делает, не изменено' },
  examples: [
    {
      source: 'Мы проверим ваши чертежи.',
      target: 'You will check your drawings.',
      good: 'We will check your drawings.',
      finds: ['You'],
    },
    {
      source: 'Я перевожу документы, а вы заверяете их.',
      target: 'You translate the documents, and I certify them.',
      good: 'I translate the documents, and you certify them.',
      finds: ['You'],
    },
    {
      source: 'В вашем каталоге 40 товаров.',
      target: 'My catalog has 40 products.',
      good: 'Your catalog has 40 products.',
      finds: ['My'],
    },
    { source: 'У вас открыт порт 22.', target: 'You have port 22 open.', finds: [] },
    { source: 'Можно сменить тему.', target: 'You can change the theme.', finds: [] },
  ],
  look: (pair) =>
    proveSides(pair, (sides) => {
      const english = readEnglishPersons(sides.english);
      if (english.length === 0 && !startsWithActor(sides)) return [];
      const russian = readRussianPersons(sides);
      const found =
        compareOwners(russian, english) ??
        compareExchange(russian, english) ??
        compareActors(russian, english, sides) ??
        compareOrder(russian, english, sides) ??
        compareNamed(russian, english, sides) ??
        compareOthers(russian, english, sides) ??
        compareLone(russian, english) ??
        compareNoun(russian, english, sides) ??
        findOtherActor(sides);
      return found ? [sayPerson(sides, found)] : [];
    }),
};

interface Difference {
  /** The Russian word. */
  word: string;
  /** The English word that names somebody else. */
  place: { at: number };
}

const persons: readonly Person[] = ['1', '1s', '2', '3'];

/** The first mention of somebody whom English does not mention at all; a request answers no pronoun. */
function findLost(russian: readonly Mention[], english: readonly Mention[], but: Person) {
  const named = new Set(english.filter(({ isRequest }) => !isRequest).map(({ person }) => person));
  const asked = new Set(english.map(({ person }) => person));
  return russian.find(
    ({ person, isPronoun }) => person !== but && !(isPronoun ? named : asked).has(person),
  );
}

/** `my` for «ваш». */
function compareOwners(
  { mentions, selves }: Persons,
  english: readonly Mention[],
): Difference | undefined {
  const owned = mentions.filter(({ role }) => role === 'own');
  const owners = english.filter(({ role }) => role !== 'subject');
  for (const person of persons) {
    const given = english.filter((one) => one.role === 'own' && one.person === person);
    const had = mentions.filter((one) => one.person === person && one.role !== 'subject').length;
    const others = english.filter((one) => one.role === 'own' && one.person !== person).length;
    const place = given[had + Math.max(0, selves - others)];
    const lost = place && findLost(owned, owners, person);
    if (lost) return { word: lost.text, place };
  }
  return;
}

/** `your experience … to me` for «мой опыт … вам»: owner and other have changed places. */
function compareExchange(
  { mentions, selves }: Persons,
  english: readonly Mention[],
): Difference | undefined {
  const [owner, ...owners] = mentions.filter(({ role }) => role === 'own');
  const [place, ...places] = english.filter(({ role }) => role === 'own');
  if (!owner || !place || owners.length + places.length + selves > 0) return;
  if (owner.person === place.person || owner.person === '3' || place.person === '3') return;
  const isOther = ({ role, person }: Mention) => role !== 'own' && person === owner.person;
  // «Мне нравится ваш подход» has the owner of `my` beside «ваш».
  const isHere = mentions.some(({ role, person }) => role !== 'own' && person === place.person);
  if (!isHere && !english.some(({ role, person }) => role === 'other' && person === owner.person))
    return;
  return english.some(isOther) && !mentions.some(isOther) ? { word: owner.text, place } : undefined;
}

/** `you` for «я», where the Russian speaks of no «вы» and the English of no `I`. */
function compareActors(
  { mentions, turned }: Persons,
  english: readonly Mention[],
  sides: Sides,
): Difference | undefined {
  const isLoose = sides.russian.some(({ text }) => text === 'можно' || text === 'нельзя');
  for (const person of persons) {
    const place = english.find((one) => one.role === 'subject' && one.person === person);
    if (!place || turned.has(person) || mentions.some((one) => one.person === person)) continue;
    const lost = findLost(mentions, english, person);
    if (!lost || hasAntecedent(sides.english, place) || (isLoose && lost.role !== 'subject'))
      continue;
    if (lost.role === 'subject' && isReceived(sides, lost, place)) continue;
    // «Пришлите» is `I need` as well.
    if (/те$/.test(lost.text) && lost.role === 'subject' && isConverse(sides, place)) continue;
    return { word: lost.text, place };
  }
  return;
}

/** `You write, and I select` for «я пишу, а вы подбираете». */
function compareOrder(
  { subjects }: Persons,
  english: readonly Mention[],
  sides: Sides,
): Difference | undefined {
  const given = english.filter(({ role }) => role === 'subject');
  if (subjects.length !== given.length || subjects.some(({ person }) => person === '3')) return;
  if (isReordered(sides)) return;
  for (const [index, one] of subjects.entries()) {
    const place = given[index] as Mention;
    if (one.person === place.person || place.person === '3') continue;
    const isSame = isSameVerb(sides, one, place);
    if (
      !isSame &&
      (isConverse(sides, place) || subjects.some((subject) => isTurned(sides, subject)))
    )
      return;
    if (isReceived(sides, one, place)) return;
    return { word: one.text, place };
  }
  return;
}

const opening =
  /^(?:пока|если|когда|чтобы|хотя|как|раз|поскольку|until|if|when|while|although|since|once|so|as|because)$/;

/** «Пока вы …, я …» told as “I … until you”: one of the lines opens with what the other has behind. */
function isReordered({ russian, english }: Sides): boolean {
  const [own, other] = [russian, english].map((words) => opening.test(words[0]?.text ?? ''));
  return own !== other;
}

/** `I` for a man named by a noun: «редактор проверит» is no `I will check`. */
function compareNamed(
  { subjects, mentions }: Persons,
  english: readonly Mention[],
  sides: Sides,
): Difference | undefined {
  const [named] = subjects;
  const given = english.filter(({ role }) => role === 'subject');
  const place = given[0];
  if (!place || named?.person !== '3' || named.role !== 'subject') return;
  if (place.person !== '1' && place.person !== '1s') return;
  if (place.clause > 0 && place.at > 6) return;
  if (isConverse(sides, place) || isPassive(sides, place)) return;
  const own = mentions.filter((one) => one.person === place.person);
  const isApart = own.every(({ at }) =>
    /^(?:после|до|за|вместо|кроме|раньше|прежде|без|перед)$/.test(
      sides.russian[at - 1]?.text ?? '',
    ),
  );
  if (subjects.length === 1 && given.length === 1 && isApart) return { word: named.text, place };
  const isTurnedRound =
    subjects.length === 2 &&
    given.length === 1 &&
    subjects[1]?.person === place.person &&
    (subjects[1]?.clause ?? 0) > named.clause &&
    place.clause === 0;
  return isTurnedRound ? { word: named.text, place } : undefined;
}

/** «Увижу» is `will see` itself, and no turn of «покажу». */
function isSameVerb({ russian, english, pair, predicates }: Sides, own: Mention, { at }: Mention) {
  const partners = findPartners(pair).english;
  const verb = predicates.find(
    (one) =>
      one.clause === own.clause && Math.abs(one.at - own.at) <= 2 && one.person !== undefined,
  );
  const place = verb && partners.get((russian[verb.at] as Token).start);
  return place !== undefined && english.slice(at + 1, at + 4).some(({ start }) => start === place);
}

function sayPerson({ pair, english }: Sides, { word, place }: Difference): Remark {
  const { start, end } = english[place.at] as { start: number; end: number };
  const text = pair.line.text.slice(start, end);
  return {
    start,
    end,
    message: {
      en: `“${text}” is somebody else than «${word}».`,
      ru: `«${text}»: это другое лицо, в русском «${word}».`,
    },
  };
}
