import { holdingKinds } from '../demand.ts';
import { readConditions } from '../wishes/read-conditions.ts';
import { readFormats } from '../wishes/read-formats.ts';
import { readLiterals } from '../wishes/read-literals.ts';
import type { Wish } from '../wishes/wish.ts';
import { thingIn } from '../words/things.ts';
import type { Reading } from './reading.ts';
import type { Clause } from './sign-clauses.ts';

/** A clause as a wish of this kind, with what it names; none where it must name a word and does not. */
export function nameWish(
  kind: Wish['kind'],
  { sentence: number, start, end }: Clause,
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
  if (kind === 'send') return named(thingIn(sentence.masked.slice(start, end))?.value);
  if (kind === 'condition') return named(near(readConditions(sentence, true)) ?? 'other');
  if (kind === 'format') return named(near(readFormats(sentence, true)));
  return named(undefined);
}

const given =
  /["“«„]([^"“”«»„]{1,80})["”»“]|(?:^|\s)(#[\p{L}\p{N}_-]+)|(\p{Extended_Pictographic}\u{fe0f}?)|\b(?:word|phrase|term|code|line|слово|словом|фразу)[:,]? ([\p{L}\p{N}-]+)|\b(\p{Lu}[\p{Lu}\p{N}-]{2,})\b/u;

/** A word that a clause gives in quotation marks, as a hash tag, as a picture or in capitals. */
const wordIn = (text: string): string | undefined => given.exec(text)?.slice(1).find(Boolean);
