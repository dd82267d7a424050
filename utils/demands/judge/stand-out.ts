import { frameWords } from './frame-words.ts';

const frames: ReadonlySet<string> = new Set(frameWords.split(' '));
/** A word as the frame words are: with what joins it inside, without the marks around it. */
export const token =
  /[\p{L}\p{N}#§¶][\p{L}\p{N}'’&./_+:#§,-]*(?<![.,:'’-])|\p{Extended_Pictographic}\u{fe0f}?/gu;
/** Behind these stands what was announced. */
const announced = /[:=–—-]\s*["“«„]?$/u;

/** True where a text holds a word with which wishes are told, and which is rarely what is wished for. */
export const holdsFrame = (text: string): boolean =>
  [...text.matchAll(token)].some(([word]) => frames.has(word.toLowerCase()));

/**
 * The words of a wish that are none of those with which wishes are told: `hide Papageno in your text`. Of two, the one
 * with a capital, or the one that a colon announces, or the first; of more nothing is sure.
 */
export function standsOut(text: string): string | undefined {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { 0: word, index } of text.matchAll(token)) {
    const last = runs.at(-1);
    const end = index + word.length;
    if (frames.has(word.toLowerCase())) isOpen = false;
    else if (isOpen && last && text.slice(last.end, index).trim() === '') last.end = end;
    else {
      runs.push({ start: index, end });
      isOpen = true;
    }
  }
  const only = (own: typeof runs) => (own.length === 1 ? own[0] : undefined);
  const found =
    only(runs) ??
    only(runs.filter(({ start }) => start > 0 && /^\p{Lu}/u.test(text.slice(start)))) ??
    only(runs.filter(({ start }) => announced.test(text.slice(0, start)))) ??
    (runs.length === 2 ? runs[0] : undefined);
  return found && text.slice(found.start, found.end);
}
