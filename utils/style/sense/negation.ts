import type { Context } from '../reading/context.ts';
import type { Finding } from '../rule.ts';
import { type Guard, reportSense } from './guard.ts';
import { findPrefixes } from './negation-prefix.ts';
import { Lexicon, type Sign } from './reading/lexicon.ts';
import { proveSides, type Sides } from './reading/sides.ts';
import {
  counterparts,
  englishNegations,
  englishPrefixed,
  idiomaticAnswers,
  plainEnglish,
  plainRussian,
  russianNegations,
  softNegations,
} from './words/negation.ts';

const russianSigns = new Lexicon({
  plain: plainRussian,
  none: russianNegations.none,
  hard: russianNegations.hard,
  ни: russianNegations.ни,
  soft: russianNegations.soft,
  prefixed: russianNegations.prefixed,
});
const englishSigns = new Lexicon({
  plain: plainEnglish,
  none: englishNegations.none,
  hard: englishNegations.hard,
  prefixed: englishPrefixed,
  or: englishNegations.or,
});
const softSigns = new Lexicon(
  Object.fromEntries(softNegations.map(([english], index) => [String(index), english])),
);
const explanations = softNegations.map(([, explained]) => new Lexicon({ explained }));
const demands = new Lexicon({
  it: 'must | only | need* | require* | necessary | has to | have to | always | demand*',
});
const idioms = new Lexicon(
  Object.fromEntries(idiomaticAnswers.map(([denial], index) => [String(index), denial])),
);
const idiomAnswers = idiomaticAnswers.map(([, answer]) => new Lexicon({ answer }));
const replaced = counterparts.map(([russian, english]) => ({
  russian: new Lexicon({ russian }),
  english: new Lexicon({ english }),
}));

/** Proves that what the Russian denies is denied in English, and nothing else. */
export const negation: Guard = {
  kind: 'negation',
  title: { en: 'Negations are kept', ru: 'Отрицания сохранены' },
  examples: [
    {
      source: 'Плагин не хранит адреса покупателей.',
      target: 'The plugin stores the addresses of the buyers.',
      good: 'The plugin does not store the addresses of the buyers.',
      finds: [''],
    },
    {
      source: 'Эту плату нельзя паять без флюса.',
      target: 'This board can be soldered with flux.',
      good: 'This board cannot be soldered without flux.',
      finds: ['can be'],
    },
    {
      source: 'Сервер отвечает на запросы.',
      target: 'The server does not respond to requests.',
      good: 'The server responds to requests.',
      finds: ['not'],
    },
    {
      source: 'Не забудьте, что лимит не сохраняется.',
      target: 'Remember that the limit is not saved.',
      finds: [],
    },
    {
      source: 'Скидка действует не только сегодня, но и завтра.',
      target: 'The discount is valid both today and tomorrow.',
      finds: [],
    },
  ],
  check: (context) => proveSides(context, (sides) => checkPair(context, sides)),
};

type Russian = Sign<keyof typeof russianNegations | 'plain'>;
type English = Sign<keyof typeof englishNegations | 'plain' | 'prefixed'>;

function checkPair(context: Context, sides: Sides): Finding[] {
  const russian = russianSigns.read(sides.russian).filter(({ name }) => name !== 'plain');
  const english = englishSigns.read(sides.english);
  const needed = neededNegations(russian);
  // «не X и не Y» is `neither X nor Y`: a second word for one denial adds none.
  const given = english.filter(({ name, text }) => name === 'hard' && text !== 'nor');
  const missing = needed.length > 0 && needed.length > countEvidence(sides, russian, english);
  if (missing) return [reportLost(context, sides, needed, given)];
  if (given.length > russian.length) {
    const added = given[russian.length] ?? given[0];
    return [reportAdded(context, sides, added as English)];
  }
  if (needed.length > 0 || given.length > 0) return [];
  return findPrefixes(sides, russian.length > 0).map(({ place, word }) =>
    word ? lost(context, sides, place, word) : reportAdded(context, sides, place),
  );
}

/** The denials that English must answer: «никто не» is one, «ни A, ни B не» too. */
function neededNegations(russian: readonly Russian[]): Russian[] {
  const denied = new Set<number>();
  return [
    ...russian.filter(({ name }) => name === 'hard'),
    ...russian.filter(({ name }) => name === 'ни'),
  ].filter(({ name, sentence }) => {
    if (name === 'ни' && denied.has(sentence)) return false;
    denied.add(sentence);
    return true;
  });
}

/** How many denials English may answer; a word that another Russian word explains answers none. */
function countEvidence(
  sides: Sides,
  russian: readonly Russian[],
  english: readonly English[],
): number {
  let hard = 0;
  let prefixed = 0;
  let evidence = 0;
  for (const { name } of english) {
    if (name === 'hard') hard++;
    else if (name === 'prefixed') prefixed++;
    else if (name === 'or' && hard > 0) evidence++;
  }
  const own = russian.filter(({ name }) => name === 'prefixed').length;
  evidence += hard + Math.max(0, prefixed - own);
  const soft = new Map<string, number>();
  for (const { name } of softSigns.read(sides.english)) soft.set(name, (soft.get(name) ?? 0) + 1);
  for (const [row, count] of soft) {
    const explained = explanations[Number(row)]?.read(sides.russian).length ?? 0;
    evidence += Math.max(0, count - explained);
  }
  for (const row of new Set(idioms.read(sides.russian).map(({ name }) => Number(name)))) {
    evidence += idiomAnswers[row]?.read(sides.english).length ?? 0;
  }
  return evidence + (isDoubled(russian) && demands.read(sides.english).length > 0 ? 2 : 0);
}

/** «Не может … без» is `must`, «нельзя без» is `only with`. */
function isDoubled(russian: readonly Russian[]): boolean {
  const hard = russian.filter(({ name }) => name === 'hard');
  const denied = new Set(hard.filter(({ text }) => text !== 'без').map(({ sentence }) => sentence));
  return hard.some(({ text, sentence }) => text === 'без' && denied.has(sentence));
}

/** Where the negation is missing: at the word that stands in its place, else at the end of the line. */
function reportLost(
  context: Context,
  sides: Sides,
  needed: readonly Russian[],
  given: readonly English[],
): Finding {
  const word = (needed[given.length] ?? needed[0]) as Russian;
  const near = sides.russian.slice(Math.max(0, word.from - 4), word.to + 3);
  for (const { russian, english } of replaced) {
    if (russian.read(given.length > 0 ? near : sides.russian).length === 0) continue;
    const [place] = english.read(sides.english);
    if (place) return lost(context, sides, place, phraseOf(sides, word));
  }
  return lost(context, sides, undefined, phraseOf(sides, word));
}

/** The Russian denial with the word it denies. */
function phraseOf({ russian }: Sides, { from, to, text, clause }: Russian): string {
  const next = russian[to + 1];
  return next && next.clause === clause && from === to ? `${text} ${next.text}` : text;
}

function lost(
  context: Context,
  { pair }: Sides,
  place: { start: number; end: number } | undefined,
  word: string,
): Finding {
  const end = pair.line.text.length;
  const { start, end: to } = place ?? { start: end, end };
  return reportSense(
    context,
    'negation',
    { line: pair.line.index, start, end: to },
    {
      en: `The Russian denies: «${word}». The English does not.`,
      ru: `В русском отрицание «${word}», в английском его нет.`,
    },
  );
}

function reportAdded(
  context: Context,
  { pair }: Sides,
  { start, end }: { start: number; end: number },
): Finding {
  const text = pair.line.text.slice(start, end);
  return reportSense(
    context,
    'negation',
    { line: pair.line.index, start, end },
    {
      en: `“${text}”: the Russian denies nothing here.`,
      ru: `«${text}» отрицает, в русском отрицания нет.`,
    },
  );
}
