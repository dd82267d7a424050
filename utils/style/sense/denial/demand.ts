import { Lexicon } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { isSoonAfter } from './places.ts';
import { bounds, demands, type English, measureAnswers, measures, type Russian } from './signs.ts';

const kept = 'no * than | not * than';
const further = new Lexicon({
  kept,
  it: 'more than | longer than | later than | higher than | over | above | beyond',
});
const shorter = new Lexicon({
  kept,
  it: 'less than | fewer than | earlier than | lower than | under | below',
});

/** What denies on either side. */
interface Denied {
  sides: Sides;
  russian: readonly Russian[];
  given: readonly English[];
  english: readonly English[];
}

/** Two denials of one sentence are a demand: «не может … без» is `must`, «не начну, пока не» is `only after`. */
export function isDemand({ given, russian, sides }: Denied): boolean {
  const { english } = sides;
  if (given.length > 0) return false;
  const words = new Map<number, string[]>();
  for (const { name, sentence, text } of russian)
    if (name === 'hard') words.set(sentence, [...(words.get(sentence) ?? []), text]);
  const paired = [...words.values()].filter(({ length }) => length > 1);
  if (paired.length === 0) return false;
  const asked = new Set(demands.read(english).map(({ name }) => name));
  // «Нельзя без флюса» told as “can, with flux” has lost both.
  const isLiteral = english.some(({ text }) => text === 'with');
  if (isLiteral && paired.some((own) => own.includes('без'))) return asked.has('sure');
  // “I publish it until they allow it” for «не публикую, пока не разрешат»: `until` takes back the second denial only.
  const isUntil = english.some(({ text }) => text === 'until' || text === 'till');
  if (isUntil && sides.russian.some(({ text }) => text === 'пока')) return asked.has('sure');
  // Two unlike ones («не … без») take each other back; two of a kind may be two of a list.
  return asked.size > 0 || paired.some(([first, ...rest]) => rest.some((word) => word !== first));
}

/** «Меньше чем за неделю не сделать» is `at least a week`: a measure beyond which it is denied. */
export function countLimits({ russian: denials, sides: { russian, english } }: Denied): number {
  const measured = measures
    .read(russian)
    .filter(({ sentence }) =>
      denials.some((one) => one.name === 'hard' && one.sentence === sentence),
    );
  if (measured.length === 0 || measured.some(({ text }) => isPassed(text, english))) return 0;
  return Math.min(measured.length, measureAnswers.read(english).length);
}

const upward = /^(?:больше|более|свыше|дольше|позже|позднее|выше|дороже)$/;
const downward = /^(?:меньше|менее|раньше|ранее|ниже|быстрее|дешевле)$/;

/** “More than an hour” for «не больше часа»: the measure is passed the same way, and nothing denies it. */
function isPassed(measure: string, english: readonly Token[]): boolean {
  const passing = upward.test(measure) ? further : downward.test(measure) ? shorter : undefined;
  return passing?.read(english).some(({ name }) => name === 'it') === true;
}

/** `At least` for «не менее»; “not … until” keeps the denial of «не раньше, чем» itself. */
export function isBoundTold(english: readonly Token[], denials: ReadonlySet<number>): boolean {
  const first = Math.min(...denials);
  return bounds.read(english).some(({ text, from }) => {
    // “Not the only one” for «не только» keeps the denial.
    if (text === 'only' && isSoonAfter(denials, from)) return false;
    return text !== 'until' || from < first;
  });
}

/** «Не превысил» told as `exceeded`, «не против» as `against`: what is said by these words denies nothing, and its turn does. */
export function findTurnedBound(denied: Denied): Russian | undefined {
  const { english, russian, sides } = denied;
  if (english.some(({ name }) => name === 'hard' || name === 'none')) return undefined;
  const at = turns.findIndex(([, word]) => sides.english.some(({ text }) => word.test(text)));
  const own = turns[at]?.[0];
  return own && russian.find(({ text }) => own.test(text));
}

const turns: readonly [russian: RegExp, english: RegExp][] = [
  [/^не превы/, /^exceed/],
  [/^(?:не против|не возраж)/, /^(?:against|object|oppos)/],
  [/^не (?:хуже|уступа)/, /^(?:worse|inferior)/],
  [/^не исключ/, /^(?:excluded|impossible)/],
  [/^не зря/, /^vain$/],
  [/^отсутств/, /^presence$/],
  [/^исключен[аоы]?$/, /^(?:possible|possibly|likely)$/],
];
