import { isTouching } from '../../text/span.ts';
import { stemEnglish } from '../../text/stem.ts';
import type { Letter } from '../look.ts';
import { findWhole } from '../reading/english.ts';
import { type Line, latinRuns } from '../reading/line.ts';
import type { Pair } from '../reading/pair.ts';
import type { NumberWord } from './values/english-words.ts';

/** A number word of the source in Latin script, with the words beside it. */
interface Own {
  beside: Set<string>;
}

/**
 * The numerals of a target line that are the source's own Latin words, perhaps inflected: `zero` of «(scale down
 * to zero)» in `scaling down to zero`. One place of the source frees one place of the target, and those that stand
 * there as written (`Zero Trust`, `Three.js`, «Top Ten») are counted first.
 */
export function ownNumerals(
  letter: Letter,
  pair: Pair,
  numbers: readonly NumberWord[],
  isFree: (number: NumberWord) => boolean,
): Set<NumberWord> {
  const own = new Set<NumberWord>();
  if (numbers.length === 0) return own;
  const words = new Set(numbers.flatMap((number) => number.words));
  const left = readOwn(pair.source ? [pair.source] : letter.sourceLines.slice(0, 200), words);
  if (left.size === 0) return own;
  const { text, opaque } = pair.line;
  const free: { number: NumberWord; score: number }[] = [];
  for (const number of numbers) {
    if (isFree(number)) free.push({ number, score: bestOf(left, number, text)?.score ?? -1 });
    else if (!isTouching(opaque, number.start, number.end) && isVerbatim(letter, pair, number))
      take(left, number, text);
  }
  for (const { number } of free.sort((a, b) => b.score - a.score))
    if (take(left, number, text)) own.add(number);
  return own;
}

type Places = Map<string, Own[]>;

function readOwn(lines: readonly Line[], words: ReadonlySet<string>): Places {
  const places: Places = new Map();
  for (const line of lines) {
    for (const run of latinRuns(line)) {
      const parts =
        line.text
          .slice(run.start, run.end)
          .toLowerCase()
          .match(/[a-z]+/g) ?? [];
      for (const [at, word] of parts.entries()) {
        if (!words.has(word)) continue;
        const beside = new Set(parts.slice(Math.max(0, at - 3), at + 4).map(stemEnglish));
        const same = places.get(word);
        if (same) same.push({ beside });
        else places.set(word, [{ beside }]);
      }
    }
  }
  return places;
}

/** Whether the numeral stands in the target as the source has it: in an exempt span, or in a word of the source. */
function isVerbatim(letter: Letter, pair: Pair, { start, end }: NumberWord): boolean {
  if (isTouching(pair.exempt, start, end)) return true;
  const { text } = pair.line;
  let from = start;
  let to = end;
  while (from > 0 && /[\w.+#/&@-]/.test(text[from - 1] as string)) from--;
  while (to < text.length && /^(?:[\w+#/&@-]|\.(?=\w))/.test(text.slice(to, to + 2))) to++;
  return findWhole(pair.source?.text ?? letter.source, text.slice(from, to)) >= 0;
}

/** Takes away the place that is most like where the numeral stands; tells whether there was one. */
function take(places: Places, number: NumberWord, text: string): boolean {
  const best = bestOf(places, number, text);
  if (!best) return false;
  best.among.splice(best.at, 1);
  return true;
}

// Past so many places of one word the next is as good as any: a long line must not take squared time.
const compared = 12;

function bestOf(
  places: Places,
  { words, start, end }: NumberWord,
  text: string,
): { among: Own[]; at: number; score: number } | undefined {
  const among = words.map((word) => places.get(word)).find((same) => same && same.length > 0);
  if (!among) return undefined;
  if (among.length > compared) return { among, at: among.length - 1, score: 0 };
  const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 40)}`;
  const near = new Set((around.match(/[A-Za-z]+/g) ?? []).map(stemEnglish));
  let best = { among, at: 0, score: -1 };
  for (const [at, { beside }] of among.entries()) {
    const score = [...beside].filter((word) => near.has(word)).length;
    if (score > best.score) best = { among, at, score };
  }
  return best;
}
