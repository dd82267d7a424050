import { Lexicon, type Sign } from '../reading/lexicon.ts';
import type { Sides } from '../reading/sides.ts';
import {
  boundAnswers,
  demandingAnswers,
  denyingEnglish,
  idiomaticAnswers,
  limitedMeasures,
} from '../words/denial-answers.ts';
import {
  englishNegations,
  englishPrefixed,
  plainEnglish,
  plainRussian,
  russianNegations,
} from '../words/negation.ts';
import { firstReplacing, softNegations } from '../words/soft-negations.ts';

export const russianSigns = new Lexicon({ plain: plainRussian, ...russianNegations });
export const englishSigns = new Lexicon({
  plain: plainEnglish,
  none: englishNegations.none,
  hard: englishNegations.hard,
  prefixed: englishPrefixed,
  or: englishNegations.or,
});
export const softSigns = new Lexicon(
  Object.fromEntries(softNegations.map(([english], index) => [String(index), english])),
);
const explanations = softNegations.map(
  ([, explained]) => new Lexicon({ explained, other: 'до тех пор | до сих пор | далеко не' }),
);
export const explain = (row: number, words: Sides['russian']) =>
  explanations[row]?.read(words).filter(({ name }) => name === 'explained').length ?? 0;
export const demands = new Lexicon(demandingAnswers);
export const idioms = new Lexicon(
  Object.fromEntries(idiomaticAnswers.map(([denial], index) => [String(index), denial])),
);
export const idiomAnswers = idiomaticAnswers.map(([, answer]) => new Lexicon({ answer }));
export const bounds = new Lexicon({ it: boundAnswers });
export const measures = new Lexicon({ it: limitedMeasures[0] });
export const measureAnswers = new Lexicon({ it: limitedMeasures[1] });
export const contrasts = new Lexicon({ it: 'rather than | instead of' });
export const contrasted = new Lexicon({ it: 'вместо | взамен' });
export const allowed = new Lexicon({ it: 'can | may | could | allowed | permitted | possible' });
export const deniers = new Lexicon({ it: denyingEnglish });

/** Whether it only stands in place of a denied word. */
export const isReplacing = ({ name }: Sign<string>) => Number(name) >= firstReplacing;

export type Russian = Sign<keyof typeof russianNegations | 'plain'>;
export type English = Sign<keyof typeof englishNegations | 'plain' | 'prefixed'>;
