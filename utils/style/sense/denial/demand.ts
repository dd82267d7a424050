import { Lexicon } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import type { Token } from '../reading/tokens.ts';
import { bounds, demands, type English, measureAnswers, measures, type Russian } from './signs.ts';

const kept = 'no * than | not * than';
const further = new Lexicon({
  kept,
  it: 'more than | longer than | later than | higher than | over',
});
const shorter = new Lexicon({
  kept,
  it: 'less than | fewer than | earlier than | lower than | under',
});

/** What denies on either side. */
interface Denied {
  sides: Sides;
  russian: readonly Russian[];
  given: readonly English[];
}

/** Two denials of one sentence are a demand: «не может … без» is `must`, «не начну, пока не» is `only after`. */
export function isDemand({ given, russian, sides: { english } }: Denied): boolean {
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
  return bounds.read(english).some(({ text, from }) => text !== 'until' || from < first);
}

/** «Не превысил» told as `exceeded`. */
export function findExceeded({ given, russian, sides: { english } }: Denied): Russian | undefined {
  if (given.length > 0 || !english.some(({ text }) => text.startsWith('exceed'))) return undefined;
  return russian.find(({ name, text }) => name === 'bound' && text.startsWith('не превы'));
}
