import { findLooseEnumerator, findLooseLetter } from '../../../text/enumerators.ts';
import { hasCyrillic } from '../../../text/letters.ts';
import type { Span } from '../../../text/span.ts';
import type { Line } from '../line.ts';
import type { Texts } from '../texts.ts';

/** The enumerator that a line must begin with, and what stands in its place now. */
export interface PointMark {
  wanted: string;
  found?: Span;
}

const latinPlaces = 'abcdefghijklmnopqrstuvwxyz';
// The Latin letter of each sound; a letter with none goes by its place.
const sounds: Record<string, string> = Object.fromEntries(
  ['аa', 'бb', 'вv', 'гg', 'дd', 'еe', 'жj', 'зz', 'иi', 'кk', 'лl', 'мm', 'нn', 'оo']
    .concat(['пp', 'рr', 'сs', 'тt', 'уu', 'фf', 'хh', 'цc'])
    .map((pair) => [pair[0], pair[1]]),
);
const rareLetters = /[ёй]/g;
const alphabet = 'абвгдеёжзийклмнопрстуфхцчшщэюя';
const otherScript = /^(?:ru|uk|be|bg|sr|mk|kk|mn)/i;

/** Reads the marks of one text's points: what each answer must begin with. */
export function readPointMarks({
  input,
  source,
  target,
  alignment,
}: Texts): (source: Line, line: Line) => PointMark | undefined {
  let letters: ((letter: string) => string) | undefined;
  const isKept = input.settings?.pair && otherScript.test(input.settings.pair.target);
  return (own, line) => {
    if (!own.enumerator) return undefined;
    const mark = markOf(own);
    const found =
      findLooseEnumerator(line.text) ??
      (/\p{L}/u.test(mark) ? findLooseLetter(line.text) : undefined);
    if (isKept || !hasCyrillic(mark)) return { wanted: mark, found };
    letters ??= chooseLetters(
      source,
      alignment.answers.map((answer, at) => [source[answer ?? -1], target[at]]),
    );
    return { wanted: mark.replace(/[А-Яа-яё]/, letters), found };
  };
}

/**
 * Points lettered in Cyrillic answer in Latin by their place in the list (а, б, в → a, b, c) or, through the whole
 * text, by their sound (a, b, v): the way that most answers go, by place where none does.
 */
function chooseLetters(
  source: readonly Line[],
  pairs: readonly (readonly [Line | undefined, Line | undefined])[],
): (letter: string) => string {
  const listed = new Set(source.map((line) => letterOf(line)));
  const order = alphabet.replace(rareLetters, (letter) => (listed.has(letter) ? letter : ''));
  const byPlace = (letter: string) => latinPlaces[order.indexOf(letter)] ?? letter;
  const bySound = (letter: string) => sounds[letter] ?? byPlace(letter);
  let votes = 0;
  for (const [own, line] of pairs) {
    const letter = own ? letterOf(own) : '';
    const given = line ? letterOf(line) : '';
    if (!letter || !given || byPlace(letter) === bySound(letter)) continue;
    if (given === bySound(letter)) votes++;
    else if (given === byPlace(letter)) votes--;
  }
  const choose = votes > 0 ? bySound : byPlace;
  return (letter) => withCase(letter, choose(letter.toLowerCase()));
}

function withCase(letter: string, latin: string): string {
  return letter === letter.toLowerCase() ? latin : latin.toUpperCase();
}

function markOf({ text, enumerator }: Line): string {
  return enumerator ? text.slice(enumerator.start, enumerator.end) : '';
}

function letterOf(line: Line): string {
  return /\p{L}/u.exec(markOf(line))?.[0].toLowerCase() ?? '';
}
