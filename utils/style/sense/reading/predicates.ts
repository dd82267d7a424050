import { Kind, type Word } from '../../reading/words.ts';
import { type RussianVerb, readRussianVerb } from './russian-verb.ts';
import type { Token } from './tokens.ts';

/** A finite verb or result («готово») of a Russian line, at its place. */
export interface Predicate extends RussianVerb {
  text: string;
  word: Word;
  at: number;
  clause: number;
  /** Its clause hangs on another: «если», «когда», «который», «чтобы». */
  isSubordinate: boolean;
  /** «Пришлите»; «вы пришлёте» is none. */
  isImperative: boolean;
}

const opener = new Kind(
  /^(?:если|когда|пока|чтобы|что|котор[а-я]+|кто|где|куда|откуда|хотя|поскольку|раз|едва|прежде|ли|как|чей|сколько|почему|зачем|пускай|потому|так|чем)$/,
);

/** The predicates of a line; «будет готов» and «был открыт» are one, with the time of their first word. */
export function readPredicates(tokens: readonly Token[]): Predicate[] {
  const found: Predicate[] = [];
  let opened = -1;
  for (let at = 0; at < tokens.length; at++) {
    const { text, word, clause } = tokens[at] as Token;
    if (opener.has(word)) opened = clause;
    const verb = readRussianVerb(word);
    if (!verb) continue;
    const last = found[found.length - 1];
    // «Был расторгнут» looks like a future in the plural.
    const isLinked =
      (verb.tense === 'state' || verb.person === '3') &&
      last?.clause === clause &&
      at - last.at < 5 &&
      isLink(last);
    if (isLinked) continue;
    const isImperative = verb.person === '2' && !tokens.slice(Math.max(0, at - 5), at).some(isYou);
    found.push({ ...verb, text, word, at, clause, isSubordinate: opened === clause, isImperative });
  }
  return found;
}

function isYou({ text }: Token): boolean {
  return text === 'вы' || text === 'ты';
}

function isLink({ isAuxiliary, text }: Predicate): boolean {
  return isAuxiliary === true || /^был[аои]?$/.test(text);
}
