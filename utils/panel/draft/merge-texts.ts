import { diffLines } from './diff-lines.ts';
import { mergePieces } from './merge-pieces.ts';

/**
 * Joins two changes of one text, so that neither loses a word: line by line, and word by word in lines that both
 * changed. Where both changed the same word, both spellings stand, first mine, then theirs. Takes and gives texts
 * divided by `\n`.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const cut = (text: string) => text.split('\n');
  return mergePieces(cut(base), cut(mine), cut(theirs), joinLines).join('\n');
}

/** Lines that both changed: word by word, where something of the former words is left in both; else both stand. */
function joinLines(base: string[], mine: string[], theirs: string[]): string[] {
  const isEven = base.length === mine.length && base.length === theirs.length;
  const [from, own, other] = [base, mine, theirs].map((lines) => lines.join('\n')) as Texts;
  const isOneLine = base.length === 1 || (keepsMost(from, own) && keepsMost(from, other));
  if (!isEven && !isOneLine) return joinBoth(mine, theirs);
  const joined = isEven
    ? base.map((line, at) => joinLine(line, mine[at] ?? '', theirs[at] ?? ''))
    : [joinLine(from, own, other)];
  return joined.every((text) => text !== undefined)
    ? joined.join('\n').split('\n')
    : joinBoth(mine, theirs);
}

type Texts = [string, string, string];

/** True where most of the words stand as they stood, or were typed on: the rest came to them. */
function keepsMost(base: string, text: string): boolean {
  const before = wordsOf(base).filter(isWord);
  const parts = diffLines(before, wordsOf(text).filter(isWord));
  const added = parts.flatMap(({ kind, lines }) => (kind === 'added' ? lines : []));
  const isTypedOn = (word: string) =>
    added.some((other) => other.startsWith(word) || word.startsWith(other));
  const left = parts.reduce((sum, { kind, lines }) => {
    if (kind === 'same') return sum + lines.length;
    return kind === 'removed' ? sum + lines.filter(isTypedOn).length : sum;
  }, 0);
  return left * 3 > before.length * 2;
}

function joinLine(base: string, mine: string, theirs: string): string | undefined {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [from, own, other] = [wordsOf(base), wordsOf(mine), wordsOf(theirs)];
  const isLeft = (words: string[]) => words.some((word) => isWord(word) && from.includes(word));
  if (!isLeft(own) || !isLeft(other)) return undefined;
  return mergePieces(from, own, other, joinWords).join('');
}

const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}_]+|\n|[^\S\n]+|[^\p{L}\p{N}\p{M}_\s]/gu)].map(
    ([word]) => word,
  );
const isWord = (piece: string | undefined) => /[\p{L}\p{N}]/u.test(piece ?? '');

/** Both spellings, one after the other; not twice what one of them holds already. */
function joinWords(base: string[], mine: string[], theirs: string[]): string[] {
  const [own, other] = [mine.join(''), theirs.join('')];
  // One took out what the other wrote on: what is written stays.
  if (own === '' || other.startsWith(own)) return theirs;
  if (other === '' || own.startsWith(other)) return mine;
  // Words that one of them only left as they were are no second spelling.
  if (base.join('') === own) return theirs;
  if (base.join('') === other) return mine;
  // Lines of their own go beside the line, below or above it; words stay in it.
  const isAbove = own.endsWith('\n') || other.endsWith('\n');
  const [first, second] = [cutAt(own, isAbove), cutAt(other, isAbove)];
  return [glue(first[0], second[0]), glue(first[1], second[1])];
}

/** A text before and after its first line break, or its last one. */
function cutAt(text: string, last: boolean): [string, string] {
  const first = text.indexOf('\n');
  const at = last ? text.lastIndexOf('\n') + 1 : first < 0 ? text.length : first;
  return [text.slice(0, at), text.slice(at)];
}

/** Two texts one after the other; the words at the joint stay two. */
function glue(first: string, second: string): string {
  return isWord(first.at(-1)) && isWord(second[0]) ? `${first} ${second}` : first + second;
}

/** Both texts, but a line that one of them already holds, or begins, not twice. */
function joinBoth(mine: string[], theirs: string[]): string[] {
  const extra = theirs.filter((line) => !mine.some((own) => own === line || own.startsWith(line)));
  const kept = mine.filter((own) => !extra.some((line) => own !== line && line.startsWith(own)));
  return [...kept, ...extra];
}
