import { readCoverage } from '../coverage.ts';
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
  if (!place || hasAntecedent(words, place)) return;
  return { word: own.text, place };
}

/** Whether something stands before `they` that it may mean: “edits, on the day they are received”. */
export function hasAntecedent(
  words: Sides['english'],
  { at, text }: { at: number; text: string },
): boolean {
  return text.startsWith('they') && words.slice(0, at).some((word) => antecedent.test(word.text));
}

const actor =
  /^(?:clients?|customers?|buyers?|sellers?|users?|developers?|designers?|managers?|editors?|translators?|contractors?|owners?|administrators?|operators?|colleagues?|partners?|assistants?|employees?|accountants?|lawyers?|engineers?|someone|somebody)$/;
const acting =
  /^(?:will|has|have|had|can|could|may|must|should|would|is|are|was|were|do|does|did|[a-z]+(?:ed|s))$/;

/** Whether English speaks of somebody by a noun first: few lines do, and no other needs its Russian read. */
export function startsWithActor({ english }: Sides): boolean {
  return actor.test(english[headOf(english)]?.text ?? '');
}

function headOf(words: Sides['english']): number {
  return /^(?:the|an?)$/.test(words[0]?.text ?? '') ? 1 : 0;
}

/** “The client will translate” for «я переведу»: nobody of that name is in the Russian. */
export function compareNoun(
  { subjects, mentions }: Persons,
  english: readonly Mention[],
  { english: words, pair }: Sides,
): OtherPerson | undefined {
  const [own] = subjects;
  if (english.length > 0 || !own || subjects.length !== mentions.length) return;
  if (subjects.some(({ person }) => person !== '1' && person !== '1s')) return;
  const at = headOf(words);
  const place = words[at];
  if (!place || !actor.test(place.text) || !acting.test(words[at + 1]?.text ?? '')) return;
  if (words.some(({ text }, index) => text === 'by' && index > at)) return;
  if (!pair.source) return;
  const unit = readCoverage(pair.source, pair.line).target.find(
    ({ start }) => start === place.start,
  );
  return unit?.isMatched === false ? { word: own.text, place: { at } } : undefined;
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
  // “It is more convenient for you”: `it` is nobody.
  const [place, ...given] = english.filter(({ text }) => text !== 'it');
  if (!own || !place || others.length + given.length + selves > 0) return;
  // «Дизайнер передаст макеты мне»: somebody named acts.
  if (subjects.some(({ person, role }) => person !== '3' || role !== 'subject')) return;
  if (own.role !== 'other' || place.role !== 'other') return;
  const isTurned =
    own.person.charAt(0) !== place.person.charAt(0) &&
    (place.person !== '3' || /^(?:him|her)$/.test(place.text));
  return isTurned ? { word: own.text, place } : undefined;
}
