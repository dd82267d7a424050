import { findEnumerator } from '../../text/enumerators.ts';
import type { Span } from '../../text/span.ts';
import { readTokens } from '../term-tokens.ts';
import { isIdle } from '../term-word.ts';

/** A word of a sentence as memory compares it. */
export interface MemoryWord extends Span {
  /** What all forms of the word have in common, verbs too. */
  root: string;
  /** As it stands, letter case aside. */
  form: string;
  /** How much it says: names, numbers and nouns more than what joins them. */
  weight: number;
}

const joining = new Set(
  `и а но или да то же ли бы б в во на по за из у к ко с со о об от до для при без через над под про между перед около как что чтобы если
  когда где куда который которая которое которые это этот эта эти того тот та те так такой я мы вы он она оно они мне мной меня нам нас
  вам вас вами ваш ваша ваше ваши мой моя мое мои наш наша наше наши его ее их ему ей им свой своя свое свои себя там тут здесь уже еще
  после только также тоже очень сам сама само сами можно нужно надо будет буду был была было были есть быть могу может можете
  писал писала пишу писали говорил рассказывал упоминал
  the a an of to in on at by for from with and or but as is are was were be been i we you he she it they my our your this that
  about did do does write wrote mention mentioned where which what how`.split(/\s+/),
);

/** «Не» and its kin turn a sentence round: it is no likeness. */
const denying = new Set('не нет ни нельзя никогда нету невозможно not no never'.split(' '));

const verbEnding =
  /(?:ова|ева|ыва|ива|у|ю|и|а|я|е)?(?:л[аои]?|ть|ешь|ет|ем|ете|ют|ут|ишь|ит|им|ите|ят|ат|й|йте|в|вши)?(?:ся|сь)?$/;

/** What the forms of a word have in common: as for terms, and beyond that what verbs change. */
export function rootOf({ word, stem }: { word: string; stem: string }): string {
  if (!/^[а-яё]/.test(word)) return stem;
  const bare = stem.replace(/с[яь]$/, '');
  const cut = bare.replace(verbEnding, '');
  return cut.length >= 4 ? cut : bare;
}

/** The words of a sentence, each with what it weighs. */
export function memoryWords(text: string): MemoryWord[] {
  const words: MemoryWord[] = [];
  for (const token of readTokens(withoutMark(text))) {
    const last = words.at(-1);
    // «4.0» and «1,5» are one number.
    if (
      last &&
      isNumber(last.form) &&
      isNumber(token.word) &&
      /^[.,]$/.test(text.slice(last.end, token.start))
    ) {
      last.root = last.form = text.slice(last.start, token.end);
      last.end = token.end;
      continue;
    }
    words.push({
      start: token.start,
      end: token.end,
      root: rootOf(token),
      form: token.word.replace(/ё/g, 'е'),
      weight: weightOf(token),
    });
  }
  return words;
}

function isNumber(word: string): boolean {
  return /^\p{N}[\p{N}.,]*$/u.test(word);
}

function weightOf(token: { word: string; stem: string }): number {
  const word = token.word.replace(/ё/g, 'е');
  if (joining.has(word)) return 0.1;
  // Another number, or the name of another product, makes no other sentence.
  if (/^[\p{N}a-z]/u.test(word)) return 0.7;
  return isIdle(token) ? 0.5 : 1;
}

/** True for a word that a search is not about. */
export function isJoining(word: string): boolean {
  return joining.has(word.toLowerCase().replace(/ё/g, 'е'));
}

/** How often a sentence denies. */
export function countDenials(text: string): number {
  return readTokens(text).filter(({ word }) => denying.has(word.replace(/ё/g, 'е'))).length;
}

/** A sentence as far as it says something: without its number, and alike however it is typed. */
export function sentenceKey(text: string): string {
  return withoutMark(text)
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»„“”"]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;:…]+$/, '');
}

/** The number or bullet of a line, blanked so that places in the text stay the same. */
function withoutMark(text: string): string {
  const mark = findEnumerator(text);
  return mark ? ' '.repeat(mark.end) + text.slice(mark.end) : text;
}
