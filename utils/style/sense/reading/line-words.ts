import { blankSpans, mergeSpans, type Span } from '../../../text/span.ts';
import { perPair } from '../../reading/pair.ts';
import { latin, type Piece, readPieces } from '../../reading/pieces.ts';
import { findWord, type Word as Known, smallOf } from '../../reading/words.ts';

/** A word of a line in lower case, without the dots of ё; its clause is counted by signs that part clauses. */
export interface Word {
  text: string;
  word: Known;
  start: number;
  end: number;
  clause: number;
  /** Not told apart here: that of a token. */
  sentence: 0;
  /** Only a space or a hyphen parts it from the word before. */
  isJoined: boolean;
}

export interface Words {
  russian: Word[];
  english: Word[];
}

const word = /[0-9A-Za-z\u00c0-\u024f\u0400-\u052f]+(?:['’][A-Za-z]+)?/g;

/** The words of both lines outside of code, addresses and English sentences, read once for all guards. */
export const readWords = perPair(({ source, settled, line, english }): Words => {
  if (!source) return { russian: [], english: [] };
  return {
    russian: findWords(source.text, settled),
    // What else is exempt costs more to find, and is asked only where something was found.
    english: findWords(line.text, mergeSpans([...line.opaque, ...english.kept])),
  };
});

function findWords(text: string, settled: readonly Span[]): Word[] {
  const pieces = settled.length === 0 ? readPieces(text) : undefined;
  return (pieces && joinPieces(text, pieces)) ?? matchWords(text, settled);
}

/** The same of pieces; nothing where what follows an apostrophe is not letters alone. */
function joinPieces(text: string, pieces: readonly Piece[]): Word[] | undefined {
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  for (let at = 0; at < pieces.length; at++) {
    const { word, start, end: own } = pieces[at] as Piece;
    let end = own;
    const tail = pieces[at + 1];
    if (tail?.start === own + 1 && /['’]/.test(text.charAt(own))) {
      if (tail.made !== latin || !/^[A-Za-z]+$/.test(tail.word.text)) return undefined;
      end = tail.end;
      at++;
    }
    const known = smallOf(end === own ? word : findWord(text.slice(start, end)));
    const isSpaced = start === last + 1 && isJoint(text.charCodeAt(last));
    if (!isSpaced && parting.test(text.slice(last, start))) clause++;
    const isJoined = isSpaced && words.length > 0;
    words.push({ text: known.text, word: known, start, end, clause, sentence: 0, isJoined });
    last = end;
  }
  return words;
}

const parting = /[,;:.!?()«»—–"]/;

function matchWords(text: string, settled: readonly Span[]): Word[] {
  const read = lower(blankSpans(text, settled, '_'));
  const words: Word[] = [];
  let clause = 0;
  let last = 0;
  word.lastIndex = 0;
  for (let match = word.exec(read); match; match = word.exec(read)) {
    const { index } = match;
    const known = findWord(match[0]);
    const isSpaced = index === last + 1 && isJoint(read.charCodeAt(last));
    if (!isSpaced && parting.test(read.slice(last, index))) clause++;
    const end = index + known.text.length;
    const isJoined = isSpaced && words.length > 0;
    words.push({ text: known.text, word: known, start: index, end, clause, sentence: 0, isJoined });
    last = end;
  }
  return words;
}

/** A space, a hyphen, a space that does not break. */
function isJoint(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0xa0;
}

/** Lower case where it keeps the places of all signs («İ» becomes two). */
function lower(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replaceAll('ё', 'е').replaceAll('’', "'");
}
