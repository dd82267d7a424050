import type { Span } from '../../../text/span.ts';
import { pastFrames } from '../../words/frames.ts';
import { thingIn } from '../../words/things.ts';
import type { Wish } from '../wish.ts';

// Clauses that stand around a wish and are none.

export const courtesy =
  /^(?:please|pls|plz|thanks|thank you|cheers|пожалуйста|спасибо|сразу|заранее спасибо|if (?:you (?:have|like|wish|can|want|know)(?: (?:it|one|any|them))?|possible|any|available|not too much trouble)|если (?:есть|можно|возможно))[^\p{L}\p{N}]*$/iu;

/** `When you reply`, `If you are interested`: no wish, what follows is. */
export const occasion =
  /^(?:when|if|once|before|while|in case|если|когда) (?:you|u|вы)(?:'re| are)? (?:apply|reply|write|bid|answer|respond|interested|applying|bidding|replying|want|think|like|откликаетесь|готовы|пишете)(?![\p{L}])(?!.*(?:what|how|which|why))[^:?]{0,40}[^\p{L}\p{N}]*$/iu;

/** `When you reach out, include …`, `If you can, give me a ballpark`: when or for whom the wish holds. */
const setting =
  /^(?:(?:when|once|before|after|while|as soon as|next time|if) (?:you(?:'ve|'re|'d)?|u|we|i|they|your|applying|replying|submitting|bidding|writing|contacting|reaching|responding)|if (?:this|that|it|the|possible|so|interested|not|any|anything|there)|(?:as|for) (?:an? |the )?(?:small |quick |short |tiny |little )?(?:taste|test|sample|trial|proof|demonstration|warm-?up|starter|first impression)(?: of (?:your|ur|what))?|since|because|перед тем как|прежде чем|когда вы|если (?:вы|вам|у вас|это|есть|всё|все|интересно|готовы))(?![\p{L}])/iu;

export const howMany =
  /^(?:please )?(?:name|list|give|show|tell|send|mention|link|share)(?: (?:me|us))? (?:(?:one|two|three|a few|some|\d) ?(?:of them|or (?:two|three)|please|at least|will do)?|them)[^\p{L}\p{N}]*$/iu;

/** `Answer these:` asks for nothing itself. */
export const announces =
  /(?<![\p{L}])(?:these|following|questions|points|things|this|it|следующ\p{L}+|вопрос\p{L}*|пункт\p{L}*)[^\p{L}\p{N}]*$/iu;

export const lengthOnly =
  /^(?:about |around |max\.? )?\d+(?:[-–]\d+)? ?(?:sec|min|words?|lines?|pages?)\p{L}*[^\p{L}\p{N}]*$|^(?:in|within|at most) (?:an? |one |two |three |half an? |no more than )?(?:few |single |short |couple of )*(?:lines?|sentences?|words?|paragraphs?)[^\p{L}\p{N}]*$/iu;

/** `don't tell me your life`: nothing is asked for. */
export const refuses =
  /^(?:don't|do not|dont|no need to|you needn't|never|не (?:надо|нужно)) (?!forget|fail|hesitate|omit|miss|skip|leave|be |worry|apply|забы)\p{L}+/iu;

/** `If you've drawn a map before, attach it`: the clause names the thing, the verb behind its comma asks for it. */
export function shownIfMade(
  masked: string,
  { start, end }: Span,
  clause: string,
): Wish | undefined {
  if (!/^if (?:you|u)(?!\p{L})/iu.test(clause)) return undefined;
  const told =
    /^\s*,\s*(?:then |please |just )*(?:(show|attach|link|send|share|add|include|paste)|name|describe)(?: (?:us|me))? (?:it|them|one)(?: \([^()]*\))?(?=[^\p{L}]|$)/iu.exec(
      masked.slice(end),
    );
  if (!told) return undefined;
  const wish = told[1]
    ? ({ kind: 'send', value: thingIn(clause)?.value ?? 'samples' } as const)
    : ({ kind: 'answer' } as const);
  return {
    ...wish,
    start: start + masked.slice(start, end).indexOf(clause),
    end: end + told[0].length,
  };
}

/** The subordinate clause at the head of a sentence whose main clause comes behind its comma. */
export function isSetting(masked: string, { start, end }: Span, clause: string): boolean {
  return (
    /^[^\p{L}]*(?:(?:then|also|and|next|finally|lastly|first|firstly|second|secondly)[^\p{L}]*)?$/iu.test(
      masked.slice(0, start),
    ) &&
    setting.test(clause) &&
    // `Before I decide I need your price, …`: the wish is in it.
    pastFrames(clause) === undefined &&
    /^\s*,/.test(masked.slice(end)) &&
    /\p{L}/u.test(masked.slice(end)) &&
    !/\?/.test(clause)
  );
}
