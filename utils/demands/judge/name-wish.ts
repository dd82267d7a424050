import type { Span } from '../../text/span.ts';
import { holdingKinds } from '../demand.ts';
import { formatIn } from '../wishes/format-value.ts';
import { readFormats } from '../wishes/read-formats.ts';
import { readLiterals } from '../wishes/read-literals.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Reading } from './reading.ts';

/** A stretch of a sentence as a wish of this kind, with what it names; none where it must name a word and does not. */
export function nameWish(
  { kind, value: known }: Pick<Wish, 'kind'> & { value?: string | undefined },
  { sentence: number, start, end }: Span & { sentence: number },
  { sentences }: Reading,
): Wish | undefined {
  const sentence = sentences[number];
  if (!sentence) return undefined;
  const near = (wishes: readonly Wish[]) =>
    wishes.find((wish) => wish.start < end && start < wish.end)?.value;
  const named = (value: string | undefined): Wish => ({
    kind,
    start,
    end,
    ...(value === undefined ? {} : { value }),
  });
  if (holdingKinds.has(kind)) {
    const value = near(readLiterals(sentence, true)) ?? wordIn(sentence.text.slice(start, end));
    return value === undefined ? undefined : named(value);
  }
  if (kind === 'format')
    return named(near(readFormats(sentence, true)) ?? formatIn(sentence.masked.slice(start, end)));
  return named(known);
}

/** Signs that name themselves: a quotation, a hash tag, a picture, letters one by one, a code, capitals. */
const ofItself =
  /["“«„]([^"“”«»„]{1,80})["”»“]|(?<![\p{L}\p{N}&])(#[\p{L}\p{N}_-]+)|(\p{Extended_Pictographic}\u{fe0f}?)|(?<![\p{L}-])(\p{L}(?:-\p{L}){2,})(?![\p{L}-])|(?<![\p{L}\p{N}])((?=[\p{L}\p{N}_-]*\p{N})(?=[\p{L}\p{N}_-]*\p{L})[\p{L}\p{N}]+(?:[_.-][\p{L}\p{N}]+)*)|(?<![\p{L}\p{N}])((?:\p{Lu}{2,}[\p{Lu}\p{N}_-]*)(?: \p{Lu}{2,}[\p{Lu}\p{N}_-]*| \d+)*)(?!\p{L})/u;

/** What the word is said to be, up to three words: `the word teapot`, `ends with fin`, `let it be kiln`. */
const said =
  /(?:(?<!\p{L})(?:words?|phrase|term|string|characters|signs|code|password|tag|line|number|emoji|слов[оа]|словом|фраз[аоуы]й?)(?:,? (?:which )?(?:is|reads))?[:,]?|(?<!\p{L})(?:with|by|be|is|on|mention|reads?|saying|со|с|стоит|упомяните)|w\/|=|:)\s+(?:the |an? )?((?:[\p{L}\p{N}'§.-]+ ){0,2}[\p{L}\p{N}'§-]+)(?=[\s.!]*$|[,;(]| (?:somewhere|anywhere|smwhere|in|to|at|on|as|before|once)(?!\p{L}))/iu;

/** The word that a clause names, however it does. */
function wordIn(text: string): string | undefined {
  const found = ofItself.exec(text)?.slice(1).find(Boolean) ?? said.exec(text)?.[1];
  return found && /^\p{L}(?:-\p{L}){2,}$/u.test(found) ? found.replaceAll('-', '') : found;
}
