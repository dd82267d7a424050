import type { Span } from '../../text/span.ts';
import type { Remark } from '../look.ts';
import { findAffirmed, findBare, findUnfounded } from './denial/affirmed.ts';
import { findBarePrefix } from './denial/bare-prefix.ts';
import { findJoined } from './denial/contrast.ts';
import { countLimits } from './denial/demand.ts';
import { Denials } from './denial/denials.ts';
import { findMisplaced } from './denial/place.ts';
import { findPrefixes } from './denial/prefix.ts';
import type { English, Russian } from './denial/signs.ts';
import { findDoubled, findUnanswered } from './denial/taken-back.ts';
import type { Guard } from './guard.ts';
import { Lexicon } from './reading/lexicon.ts';
import { proveSides, type Sides } from './reading/sides.ts';
import { counterparts } from './words/denial-answers.ts';

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
  look: (pair) => proveSides(pair, checkSides),
};

function checkSides(sides: Sides): Remark[] {
  const denials = new Denials(sides);
  const { needed, given } = denials;
  if (needed.length === 0 && given.length === 0) return checkQuiet(denials);
  // What answers a denial is costly to know, and most lines deny nothing.
  const evidence = needed.length > 0 ? denials.countEvidence() : 0;
  const isLost = needed.length > evidence;
  const affirmed = isLost ? findAffirmed(denials, evidence) : findBare(denials);
  if (affirmed) return [sayLost(sides, affirmed, given)];
  const excuses = denials.countExcuses();
  const unfounded = given.length > excuses ? findUnfounded(denials, excuses) : undefined;
  if (unfounded) return [sayAdded(sides, unfounded)];
  const doubled = findDoubled(denials);
  if (doubled) return [sayAdded(sides, doubled)];
  if (isLost || denials.isDemand || countLimits(denials) > 0) return [];
  const { gone, added } = findMisplaced(denials);
  if (gone) return [sayLost(sides, gone, [])];
  if (added) return [sayAdded(sides, added)];
  // «Если не сохранился, невозможен»: what denies by its prefix is answered by no other denial.
  if (given.length > needed.length) return [];
  return findPrefixes(sides, true).flatMap(({ place, word }) =>
    word ? [lost(sides, place, word)] : [],
  );
}

/** Where no word denies beyond doubt: what denies by its sense or by its prefix. */
function checkQuiet(denials: Denials): Remark[] {
  const { sides, russian } = denials;
  const bare = findUnanswered(denials) ?? findBarePrefix(denials) ?? findJoined(denials);
  if (bare) return [sayLost(sides, bare, [])];
  return findPrefixes(sides, russian.length > 0).map(({ place, word }) =>
    word ? lost(sides, place, word) : sayAdded(sides, place),
  );
}

/** Where the negation is missing: at the word that stands in its place, else at the end of the line. */
function sayLost(sides: Sides, word: Russian, given: readonly English[]): Remark {
  const near = sides.russian.slice(Math.max(0, word.from - 4), word.to + 3);
  for (const { russian, english } of replaced) {
    if (russian.read(given.length > 0 ? near : sides.russian).length === 0) continue;
    const [place] = english.read(sides.english);
    if (place) return lost(sides, place, phraseOf(sides, word));
  }
  return lost(sides, undefined, phraseOf(sides, word));
}

/** The Russian denial with the word it denies. */
function phraseOf({ russian }: Sides, { from, to, text, clause }: Russian): string {
  const next = russian[to + 1];
  return next && next.clause === clause && from === to ? `${text} ${next.text}` : text;
}

function lost({ pair }: Sides, place: Span | undefined, word: string): Remark {
  const end = pair.line.text.length;
  const { start, end: to } = place ?? { start: end, end };
  return {
    start,
    end: to,
    message: {
      en: `The Russian denies: «${word}». The English does not.`,
      ru: `В русском отрицание «${word}», в английском его нет.`,
    },
  };
}

function sayAdded({ pair }: Sides, { start, end }: Span): Remark {
  const text = pair.line.text.slice(start, end);
  return {
    start,
    end,
    message: {
      en: `“${text}”: the Russian denies nothing here.`,
      ru: `«${text}» отрицает, в русском отрицания нет.`,
    },
  };
}
