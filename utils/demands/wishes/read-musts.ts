import { splitSegments } from '../posts/segments.ts';
import { secondPerson } from '../words/asking.ts';
import { movesGoods } from '../words/conditions.ts';
import { must, mustFirmly, ownings, qualities } from '../words/musts.ts';
import { thingIn } from '../words/things.ts';
import type { Wish } from './wish.ts';

const stretch =
  /(?<![\p{L}])(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}(?![\p{L}])|(?<![\p{L}])(?:today|tomorrow|this week|next (?:week|month))(?![\p{L}])/iu;

const firmHead = /^[^:]*(?:no exceptions|non-negotiable|not optional)[^:]*:/iu;

/** Only the reader knows them. */
export const askedHours =
  /(?<!\p{L})(?:the|your|which|what) (?:hours|days|times) (?:that |when |in which )?you[^,.;]*$/iu;

/** `Applicants without a published study need not apply`: whatever it is that they lack. */
const withoutThing =
  /^(?:to (?:be considered|qualify),? )?(?:you|applicants) (?:need|must have|have to have) at least (?!\d+ (?:years|hours))|^(?:please )?(?:applicants|candidates|people|those|anyone|freelancers|bidders|whoever|кандидаты|те,? кто) (?:without|who (?:have|has) (?:no|never)|who (?:haven't|don't|can't|never)|без|не) [^?]{3,80} (?:need not|needn't|do not|don't|should not|shouldn't|please|просьба|просим|прошу)(?![\p{L}])/iu;

/** `X is a must`, `only X`, `X need not apply`: a condition by the kind of X, whatever the sentence around it. */
export function readMusts(masked: string, inZone: boolean, taken: readonly Wish[]): Wish[] {
  const wishes: Wish[] = [];
  let last: Wish | undefined;
  // `Hard requirements: EU resident, English C1, …`
  const isHeaded =
    /^\s*(?:(?:(?:hard|strict|firm|absolute|formal|non-negotiable) )+(?:requirements?|musts?)|conditions|must-haves|pre-?(?:requisites|conditions)|non-negotiables)(?: for \p{L}+)?(?:, no exceptions)?\s*[:–—-]/iu.test(
      masked,
    );
  for (const { start, end } of clausesOf(masked)) {
    if (taken.some((wish) => start < wish.end && wish.start < end)) continue;
    const clause = masked.slice(start, end);
    // `You speak Dutch and live in Belgium`: what must be goes on.
    const isCarried = last !== undefined && start - last.end < 6;
    if (
      !(must.test(clause) || isCarried || isHeaded) ||
      clause.split(/\s+/).length > 24 ||
      /\?/.test(masked.slice(start, end + 1))
    )
      continue;
    const quality = qualities.find(([, pattern]) => pattern.test(clause))?.[0];
    // `confirm you're available 4-15 Nov`: a stretch that must be free, no regular hours.
    if (quality === 'hours' && stretch.test(clause)) continue;
    // `the hours you're awake`: asked, no must.
    if (quality === 'hours' && askedHours.test(masked.slice(0, end))) continue;
    // `Your quote should be in CAD`: nobody lives there.
    const thing = quality === 'place' ? thingIn(clause) : undefined;
    if (thing && thing.start < 6 && thing.value !== 'time-zone') continue;
    if (quality === 'place' && movesGoods.test(clause)) continue;
    const isPersonal =
      inZone ||
      secondPerson.test(clause) ||
      mustFirmly.test(clause) ||
      /^(?:please|pls) be /iu.test(clause);
    if (quality && (isPersonal || isCarried || isHeaded)) {
      last = { kind: 'condition', value: quality, start, end };
      wishes.push(last);
    }
    // `Experience with X is essential, please name one`: it is told, not only had.
    const isTold = /^\s*,\s*(?:please|pls)\s+\p{L}/iu.test(masked.slice(end));
    if (!quality && withoutThing.test(clause))
      wishes.push({ kind: 'condition', value: 'other', start, end });
    // `No exceptions: HL7 in production`: whatever it is.
    else if (!quality && isHeaded && firmHead.test(masked) && start > masked.indexOf(':'))
      wishes.push({ kind: 'condition', value: 'other', start, end });
    else if (
      !quality &&
      !isTold &&
      inZone &&
      mustFirmly.test(clause) &&
      ownings.test(clause) &&
      (thingIn(clause)?.start ?? 99) > 8
    )
      wishes.push({ kind: 'condition', value: 'other', start, end });
  }
  return wishes;
}

/** `People without a scanner: please do not apply` */
const sentAway = /^(?:please )?(?:don't|do not) (?:apply|bother|write)/iu;

/** Clauses; `X, please` and `X, without one don't apply` belong together. */
function clausesOf(masked: string): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  for (const { start, end, joint } of splitSegments(masked)) {
    const last = clauses.at(-1);
    const text = masked.slice(start, end);
    if (
      last &&
      (/^[,;—–-]|^\s+[—–-]/.test(joint) || (/^:/.test(joint) && sentAway.test(text))) &&
      /^(?:please(?=[^\p{L}\p{N}]*$)|only|sorry|no exceptions|without (?:one|it|that|this)|otherwise|(?:please )?(?:don't|do not) (?:apply|bother|write)|others|mandatory|required|obligatory|обязательно|строго|иначе|без (?:него|неё|этого))(?![\p{L}])/iu.test(
        text,
      )
    )
      last.end = end;
    else clauses.push({ start, end });
  }
  return clauses;
}
