import type { Span } from '../../../text/span.ts';
import { secondPerson } from '../../words/asking.ts';
import { thingIn } from '../../words/things.ts';
import type { Wish } from '../wish.ts';

const offered =
  /(?<!\p{L})(?:which|what|one|two|какой|какую|какое)(?!\p{L})[^:]*(?:of these|(?:in|from|on) (?:this|the following) (?:list|lot|set|pile|\p{L}+s)|из (?:этих|списка|этого списка))/iu;

/** `name the missing machine: lathe, mill, drill, saw`: what stands there to be chosen from. */
export function isChoice(masked: string, { start, end }: Span, open: Wish): boolean {
  const mark = /:|\s[–—-](?=\s)/u.exec(masked.slice(open.start));
  if (open.kind !== 'answer' || !mark) return false;
  const colon = open.start + mark.index + mark[0].length - 1;
  if (colon >= start) return false;
  const parts =
    masked
      .slice(colon + 1)
      .split(/\s[–—-]\s/)[0]
      ?.split(',') ?? [];
  // `which of these you'd look at first: slime, a wooden train, or a balloon`
  if (
    offered.test(masked.slice(open.start, colon)) &&
    !secondPerson.test(masked.slice(start, end)) &&
    !/\?/.test(masked.slice(start, end))
  )
    return true;
  const [only = ''] = parts;
  // `the one dish you'd start with: khinkali or khachapuri?`
  if (parts.length === 1 && /^\s*(?:\p{L}+ ){1,3}or(?: \p{L}+){1,3}[^\p{L}\p{N}]*$/iu.test(only))
    return !thingIn(only);
  return (
    parts.length > 2 &&
    parts.every((part) => part.trim().split(/\s+/).length < 3 && !thingIn(part)) &&
    end - start < 40
  );
}
