import type { Span } from '../../text/span.ts';
import { holdingKinds } from '../demand.ts';
import { formatIn } from '../wishes/format-value.ts';
import { readFormats } from '../wishes/read-formats.ts';
import { readLiterals } from '../wishes/read-literals.ts';
import type { Wish } from '../wishes/wish.ts';
import type { Reading } from './reading.ts';
import { namedWord } from './word-in.ts';

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
    const value = namedWord(sentence.text.slice(start, end), near(readLiterals(sentence, true)));
    return value === undefined ? undefined : named(value);
  }
  if (kind === 'format')
    return named(near(readFormats(sentence, true)) ?? formatIn(sentence.masked.slice(start, end)));
  return named(known);
}
