import { hasCyrillic } from '../../text/letters.ts';
import { isHomePair, type StyleInput } from '../input.ts';
import { readLine } from '../reading/line.ts';
import { readCoverage, type Unit } from './coverage.ts';

/** Of right lines the share lies above .6, of lines put beside foreign sources at .3 and below (sense corpus). */
const foreign = 0.3;
const fewest = 4;

/**
 * True where a line of English is made of other words than its source: names, numbers and code left aside, which can
 * be put into any sentence, hardly a word of either side answers one of the other. False where there are too few
 * words to tell, and for other languages than Russian and English.
 */
export function saysOther({ source, target, settings = {} }: StyleInput): boolean {
  if (!isHomePair(settings)) return false;
  const read = readCoverage(readLine(source, 0), readLine(target, 0));
  const words = [
    ...read.source.filter(({ word }) => hasCyrillic(word)),
    ...read.target.filter((unit) => !isPutIn(unit, source)),
  ];
  const answered = words.filter(({ isMatched }) => isMatched).length;
  return words.length >= fewest && answered <= foreign * words.length;
}

/** A name, or a word that the Russian has as it is. */
function isPutIn({ isName, word }: Unit, source: string): boolean {
  return isName || source.includes(word);
}
