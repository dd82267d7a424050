import type { Mention, Persons } from '../reading/russian-persons.ts';
import type { Sides } from '../reading/sides.ts';

/** The Russian word, and the English one that names somebody else. */
interface OtherPerson {
  word: string;
  place: { at: number };
}

const antecedent =
  /^(?:[a-z]{3,}s|people|men|women|children|data|team|staff|company|everyone|everybody|anyone|anybody|someone|somebody|each|both|all|who|\d.*)$/;

/** `they` for the author, where nobody else acts and the line names nothing that could be meant. */
export function compareOthers(
  { subjects, mentions }: Persons,
  english: readonly Mention[],
  sides: Sides,
): OtherPerson | undefined {
  const words = sides.english;
  const own = subjects[0] ?? pastAlone(sides);
  if (!own || subjects.some(({ person }) => person !== '1' && person !== '1s')) return;
  if (mentions.some(({ person }) => person === '3')) return;
  const place = english.find(({ role, text }) => role === 'subject' && /^they/.test(text));
  if (!place || words.slice(0, place.at).some(({ text }) => antecedent.test(text))) return;
  return { word: own.text, place };
}

/** «Кнопку перенёс»: one man did it, and none is named. */
function pastAlone({ predicates, russian }: Sides): { text: string } | undefined {
  const [first] = predicates;
  const isOne = predicates.every(
    ({ text, tense, isReflexive }) =>
      tense === 'past' && !isReflexive && /(?:л|ла)$|нес$/.test(text),
  );
  return isOne && first && first.at === russian.length - 1
    ? first
    : first && isOne && first.at <= 1
      ? first
      : undefined;
}

/** «От вас» told as `from me`, where nobody else is spoken of on either side. */
export function compareLone(
  { mentions, subjects, selves }: Persons,
  english: readonly Mention[],
): OtherPerson | undefined {
  const [own, ...others] = mentions;
  const [place, ...given] = english;
  if (!own || !place || others.length + given.length + subjects.length + selves > 0) return;
  if (own.role !== 'other' || place.role !== 'other') return;
  const isTurned =
    (own.person === '2' && /^1/.test(place.person)) ||
    (/^1/.test(own.person) && place.person === '2');
  return isTurned ? { word: own.text, place } : undefined;
}
