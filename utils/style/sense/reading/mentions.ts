import { perPair } from '../../reading/pair.ts';
import { Kind, type Word as Known, ofWords } from '../../reading/words.ts';
import { actions } from '../words/actions.ts';
import { amounts } from '../words/amounts.ts';
import { conditions } from '../words/conditions.ts';
import { parties } from '../words/parties.ts';
import { places } from '../words/places.ts';
import { scopes } from '../words/scopes.ts';
import { states } from '../words/states.ts';
import { readWords, type Word, type Words } from './line-words.ts';
import {
  type Entry,
  type Lexicon,
  type Meaning,
  type Pole,
  type Role,
  readLexicon,
} from './poles.ts';
import { isRefused } from './refused.ts';

/** A word or phrase of the tables in a line, with what it may mean. */
export interface Mention {
  roles: Role[];
  /** So many of its roles are those of the whole phrase, the others of its first word alone. */
  own: number;
  /** From this word to that one, not included. */
  from: number;
  to: number;
  start: number;
  end: number;
  /** A negation stands before it: «не быстрее», «less often». */
  isNegated: boolean;
}

/** An English word that holds another pole than the Russian word that it should render. */
export interface Opposite {
  russian: Mention;
  english: Mention;
  pole: Pole;
  other: Pole;
}

/** What both lines of a pair say in the words of the tables. */
export interface Mentions {
  words: Words;
  russian: Mention[];
  english: Mention[];
  /** Built where they are asked for: most lines hold nothing to look at. */
  readonly russianPoles: Map<Pole, Mention[]>;
  readonly englishPoles: Map<Pole, Mention[]>;
}

let lexicon: Lexicon | undefined;

/** The tables of all guards, read when the first line asks. */
export function openLexicon(): Lexicon {
  lexicon ??= readLexicon([
    { kind: 'scope', text: scopes },
    { kind: 'condition', text: conditions },
    ...[amounts, places, actions, parties, states].map((text) => ({
      kind: 'direction' as const,
      text,
    })),
  ]);
  return lexicon;
}

/** Reads both lines in the words of all tables, once for all guards. */
export const readMentions = perPair((pair): Mentions => {
  const { russian: inRussian, english: inEnglish } = openLexicon();
  const words = readWords(pair);
  const russian = findMentions(words.russian, inRussian, russianNegations, 3);
  const english = findMentions(words.english, inEnglish, englishNegations, 4);
  return gather(words, russian, withoutOwn(english, words));
});

function gather(words: Words, russian: Mention[], english: Mention[]): Mentions {
  let russianPoles: Map<Pole, Mention[]> | undefined;
  let englishPoles: Map<Pole, Mention[]> | undefined;
  return {
    words,
    russian,
    english,
    get russianPoles() {
      russianPoles ??= byPole(russian);
      return russianPoles;
    },
    get englishPoles() {
      englishPoles ??= byPole(english);
      return englishPoles;
    },
  };
}

const latin = new Kind(/^[a-z]/);

/** An English word that the Russian line itself has is no rendering of anything. */
function withoutOwn(english: Mention[], words: Words): Mention[] {
  const own = new Set<string>();
  for (const { text, word } of words.russian) if (latin.has(word)) own.add(text);
  if (own.size === 0) return english;
  return english.filter(
    ({ from, to }) => to - from > 1 || !own.has((words.english[from] as Word).text),
  );
}

const russianNegations = ofWords(
  'не ни без нет нельзя никогда никак ничего никаких никакой никакого ничуть менее наименее меньше перестал перестала перестанет перестает вместо некому нечего невозможно незачем',
);
const englishNegations = ofWords(
  "not no never without nor neither cannot can't don't doesn't didn't won't isn't aren't wasn't less least rather instead nothing none hardly fails fail failed stop stops avoid avoids prevent prevents impossible unable refuse non un away",
);

function findMentions(
  words: readonly Word[],
  find: (word: Known) => Meaning | undefined,
  negations: Kind,
  reach: number,
): Mention[] {
  const found: Mention[] = [];
  let negation = -Infinity;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const meaning = find(word.word);
    const entry = meaning && longest(words, at, meaning);
    const length = entry ? entry.length : 1;
    if (entry && entry.roles.length > 0) {
      const last = words[at + length - 1] as Word;
      found.push({
        roles: entry.roles,
        own: entry.own,
        from: at,
        to: at + length,
        start: word.start,
        end: last.end,
        isNegated:
          (at - negation <= reach && words[negation]?.clause === word.clause) ||
          isRefused(words, at + length),
      });
    }
    for (let step = at; step < at + length; step++)
      if (isNegation(words, step, negations)) negation = step;
    // A phrase that may mean nothing special leaves its other words to themselves.
    at += entry && isWeighty(entry) ? length : 1;
  }
  return found;
}

function isWeighty({ own, roles }: { own: number; roles: readonly Role[] }): boolean {
  const whole = roles.slice(0, own);
  return isPlain(whole) || whole.some(({ strength }) => strength === 'sure');
}

/** «at least as fast» is no negation, «least expensive» is. */
function isNegation(words: readonly Word[], at: number, negations: Kind): boolean {
  const { text, word } = words[at] as Word;
  if (!negations.has(word)) return false;
  if (text === 'least') return words[at - 1]?.text !== 'at';
  if (text === 'away') return words[at + 1]?.text === 'from';
  if (text === 'rather') return words[at + 1]?.text === 'than';
  return text !== 'instead' || words[at + 1]?.text === 'of';
}

/** The longest phrase from this word on; what its first word means alone still holds. */
function longest(
  words: readonly Word[],
  at: number,
  { phrases, roles }: Meaning,
): { length: number; own: number; roles: Role[] } {
  let length = 0;
  let found: Role[] = [];
  for (const { rest, later, roles: own } of phrases) {
    if (!isFollowed(words, at, rest) || (later && !isLater(words, at, later))) continue;
    if (length === 0) length = rest.length + 1;
    // A phrase of no pole takes its words away («at all», «всё равно»).
    else if (length > rest.length + 1 && isPlain(found)) break;
    found = found.length === 0 ? own : [...found, ...own];
  }
  if (length === 0) return { length: 1, own: roles.length, roles };
  if (isPlain(found)) return { length, own: found.length, roles: found };
  // “Log out” is no `log`: what the phrase says turns what its first word may mean.
  const alone = roles.filter((role) => !found.some((own) => isOpposed(own, role)));
  return { length, own: found.length, roles: [...found, ...alone] };
}

function isOpposed({ pole, strength }: Role, other: Role): boolean {
  return strength === 'sure' && pole !== other.pole && pole.axis === other.pole.axis;
}

function isPlain(roles: readonly Role[]): boolean {
  for (const { pole } of roles) if (pole.axis.poles.length === 1) return true;
  return false;
}

const laterReach = 8;

function isLater(words: readonly Word[], at: number, is: (word: string) => boolean): boolean {
  const { clause } = words[at] as Word;
  for (let step = at + 1; step <= at + laterReach; step++) {
    const word = words[step];
    if (word?.clause !== clause) return false;
    if (is(word.text)) return true;
  }
  return false;
}

function isFollowed(words: readonly Word[], at: number, rest: Entry['rest']): boolean {
  for (let index = 0; index < rest.length; index++) {
    const word = words[at + 1 + index];
    if (word?.isJoined !== true || !rest[index]?.(word.text)) return false;
  }
  return true;
}

function byPole(mentions: readonly Mention[]): Map<Pole, Mention[]> {
  const poles = new Map<Pole, Mention[]>();
  for (const mention of mentions) {
    for (const { pole } of mention.roles) {
      const own = poles.get(pole);
      if (!own) poles.set(pole, [mention]);
      else if (own.at(-1) !== mention) own.push(mention);
    }
  }
  return poles;
}

/** How sure a mention is of a pole; undefined where it does not mean it. */
export function strengthOf(mention: Mention, pole: Pole): Role['strength'] | undefined {
  const order = { sure: 2, fair: 1, weak: 0 };
  let best: Role['strength'] | undefined;
  for (const role of mention.roles)
    if (role.pole === pole && (!best || order[role.strength] > order[best])) best = role.strength;
  return best;
}
