import type { Span } from '../../../text/span.ts';
import { splitSegments } from '../../posts/segments.ts';
import type { Sentence } from '../../posts/split-post.ts';
import {
  connective,
  questionToYou,
  questionWord,
  russianImperative,
  sayImperative,
  secondPerson,
  toldToUs,
} from '../../words/asking.ts';
import { outsideUpwork } from '../../words/breaches.ts';
import { listHead, resultOnly } from '../../words/clauses.ts';
import { pastFrames } from '../../words/frames.ts';
import { letterHead, letterPhrase } from '../../words/letter.ts';
import { thingIn } from '../../words/things.ts';
import { isOfOthers } from '../is-of-others.ts';
import type { Wish } from '../wish.ts';
import type { Verb } from './clause.ts';
import { isChoice } from './is-choice.ts';
import { isNoWish } from './is-no-wish.ts';
import { listVerb } from './list-verb.ts';
import { openClause } from './open-clause.ts';
import { rewardedFrom } from './rewarded-from.ts';

interface Open {
  wish: Wish;
  verb: Verb;
}

const courtesy =
  /^(?:please|pls|plz|thanks|thank you|cheers|пожалуйста|спасибо|сразу|заранее спасибо|if (?:you (?:have|like|wish|can|want|know)(?: (?:it|one|any|them))?|possible|any|available|not too much trouble)|если (?:есть|можно|возможно))[^\p{L}\p{N}]*$/iu;

/** `When you reply`, `If you are interested`: no wish, what follows is. */
const occasion =
  /^(?:when|if|once|before|while|in case|если|когда) (?:you|u|вы)(?:'re| are)? (?:apply|reply|write|bid|answer|respond|interested|applying|bidding|replying|want|think|like|откликаетесь|готовы|пишете)(?![\p{L}])(?!.*(?:what|how|which|why))[^:?]{0,40}[^\p{L}\p{N}]*$/iu;

/** `When you reach out, include …`, `If you can, give me a ballpark`: when or for whom the wish holds. */
const setting =
  /^(?:(?:when|once|before|after|while|as soon as|next time|if) (?:you(?:'ve|'re|'d)?|u|we|i|they|your|applying|replying|submitting|bidding|writing|contacting|reaching|responding)|if (?:this|that|it|the|possible|so|interested|not|any|anything|there)|(?:as|for) (?:an? |the )?(?:small |quick |short |tiny |little )?(?:taste|test|sample|trial|proof|demonstration|warm-?up|starter|first impression)(?: of (?:your|ur|what))?|since|because|перед тем как|прежде чем|когда вы|если (?:вы|вам|у вас|это|есть|всё|все|интересно|готовы))(?![\p{L}])/iu;

const howMany =
  /^(?:please )?(?:name|list|give|show|tell|send|mention|link|share)(?: (?:me|us))? (?:(?:one|two|three|a few|some|\d) ?(?:of them|or (?:two|three)|please|at least|will do)?|them)[^\p{L}\p{N}]*$/iu;

/** `Answer these:` asks for nothing itself. */
const announces =
  /(?<![\p{L}])(?:these|following|questions|points|things|this|it|следующ\p{L}+|вопрос\p{L}*|пункт\p{L}*)[^\p{L}\p{N}]*$/iu;

/** What the letter shall tell or bring: clause by clause, lists with one verb included. */
export function readAsked(
  sentence: Sentence,
  inZone: boolean,
  isListed: boolean,
  taken: Wish[],
): Wish[] {
  const { masked } = sentence;
  const head = listHead.exec(masked)?.[0].length ?? 0;
  if (isOfOthers(masked)) return [];
  const isFramed = letterPhrase.test(masked) || letterHead.test(masked) || asksReader(masked);
  const wishes: Wish[] = [];
  let open: Open | undefined;
  let verb: Verb | undefined = isListed ? 'send' : listVerb(masked, isFramed, inZone);
  let isImperative = false;
  for (const segment of splitSegments(masked)) {
    if (head > 0 && segment.end <= head) {
      verb ??= 'send';
      continue;
    }
    const isTaken = taken.some((wish) => wish.start < segment.end && segment.start < wish.end);
    if (isTaken) {
      open = undefined;
      isImperative = true;
      continue;
    }
    const lead = leadLength(masked.slice(segment.start, segment.end));
    const rest = masked.slice(segment.start + lead, segment.end);
    const start = segment.start + lead + rewardedFrom(rest, masked.slice(segment.end));
    const clause = masked.slice(start, segment.end);
    // The mark ends this clause or one that goes on with it.
    const isQuestion = /^(?:[^.;:!]|[.:](?=\d))*\?/.test(masked.slice(start));
    if (clause.trim() === '' || courtesy.test(clause) || occasion.test(clause)) continue;
    if (isSetting(masked, segment, clause)) continue;
    // `your view, in one line, on …`: how long it may be.
    if (open && /^,/.test(segment.joint) && lengthOnly.test(clause)) {
      open.wish.end = segment.end;
      continue;
    }
    if (refuses.test(clause)) {
      open = undefined;
      // `don't tell me your life, just what you'd check`: what shall be told instead.
      if (
        /^\S+(?: not)? (?:tell|say|write|describe|explain|list)/iu.test(clause) &&
        /(?<!\p{L})(?:just|only|but|instead|rather)(?!\p{L})/iu.test(masked.slice(segment.end))
      )
        verb = 'say';
      isImperative = true;
      continue;
    }
    if (isNoWish(clause, masked.slice(segment.start, segment.end))) {
      open = undefined;
      isImperative = true;
      continue;
    }
    // `your fee, either total or by word`
    if (
      resultOnly.test(clause) ||
      (open &&
        (/^(?:either|whichever|be it|or (?:an?|just|only|your|the|simply) )/iu.test(
          masked.slice(segment.start),
        ) ||
          isChoice(masked, segment, open.wish)))
    ) {
      if (open) open.wish.end = segment.end;
      continue;
    }
    // `I'd like to learn a little about you: how …, how …`: it only announces them.
    if (
      open &&
      /^:/.test(segment.joint) &&
      !thingIn(masked.slice(open.wish.start, open.wish.end)) &&
      splitSegments(masked.slice(segment.start)).filter((part) =>
        questionWord.test(masked.slice(segment.start).slice(part.start, part.end)),
      ).length > 1
    ) {
      wishes.pop();
      open = undefined;
    }
    // `show me numbers: screenshots of your account` names one thing twice.
    if (
      open?.wish.kind === 'send' &&
      /^:/.test(segment.joint) &&
      thingIn(clause)?.value === open.wish.value &&
      masked.slice(open.wish.start, open.wish.end).split(/\s+/).length < 6
    ) {
      open.wish.end = segment.end;
      continue;
    }
    // `Past clients of that kind: name two, please`
    if (open && /^:/.test(segment.joint) && howMany.test(clause)) {
      open.wish.end = segment.end;
      continue;
    }
    // `rewrite this in ten words: "…"`: what the wish is about.
    if (open && /^:/.test(segment.joint) && /^["▯\s.!?]+$/u.test(clause)) {
      open.wish.end = segment.end;
      continue;
    }
    // `reply with a number: how many …` is one wish.
    if (
      open &&
      /^:/.test(segment.joint) &&
      announces.test(masked.slice(open.wish.start, open.wish.end))
    ) {
      wishes.pop();
      open = undefined;
    }
    if (
      open &&
      /^:/.test(segment.joint) &&
      masked.slice(open.wish.start, open.wish.end).split(/\s+/).length < 6 &&
      (questionWord.test(clause) || isQuestion)
    ) {
      open.wish.end = segment.end;
      continue;
    }
    if (
      /^(?:just|only|instead|лишь|только)\s/iu.test(masked.slice(segment.start, segment.end)) &&
      segment.start > 0 &&
      !toldToUs.test(clause) &&
      !sayImperative.test(clause) &&
      !(questionWord.test(clause) && secondPerson.test(clause))
    )
      continue;
    const isFree =
      isImperative ||
      verb !== undefined ||
      // The form of the Russian imperative is no other's.
      russianImperative.exec(clause)?.index === 0 ||
      !/^(?:,|\s+(?:and|&|plus|и))/iu.test(segment.joint) ||
      /(?:please|pls|plz|пожалуйста)/iu.test(masked.slice(segment.start, start)) ||
      /^(?:if|when|before|since|as|because|to|for|in|once|after|also|by the way|btw|first|at|on|interested|если|когда|чтобы|раз|так как|в|при|откликаясь)(?![\p{L}])/iu.test(
        masked,
      ) ||
      isFramed;
    const opened = openClause(clause, {
      verb,
      isFramed,
      inZone,
      isQuestion,
      isFree,
      masked,
      joint: segment.joint,
      isFirst: sentence.field === 'description' && sentence.start === 0,
      open: open?.wish,
    });
    if (opened === 'end') {
      open = undefined;
      continue;
    }
    if (opened === 'join') {
      if (open) open.wish.end = segment.end;
      continue;
    }
    verb = opened.verb;
    if (outsideUpwork.test(clause)) {
      open = undefined;
      continue;
    }
    // `Write back with:`: the list below says what.
    if (/^\s*:\s*$/.test(masked.slice(segment.end - 1)) && !thingIn(clause)) continue;
    if (!opened.wish) continue;
    open = { wish: { ...opened.wish, start, end: segment.end }, verb };
    wishes.push(open.wish);
  }
  return wishes;
}

const lengthOnly =
  /^(?:in|within|at most) (?:an? |one |two |three |half an? |no more than )?(?:few |single |short |couple of )*(?:lines?|sentences?|words?|paragraphs?)[^\p{L}\p{N}]*$/iu;

/** `don't tell me your life`: nothing is asked for. */
const refuses =
  /^(?:don't|do not|dont|no need to|you needn't|never|не (?:надо|нужно)) (?!forget|fail|hesitate|omit|miss|skip|leave|be |worry|apply|забы)\p{L}+/iu;

/** The subordinate clause at the head of a sentence whose main clause comes behind its comma. */
function isSetting(masked: string, { start, end }: Span, clause: string): boolean {
  return (
    !/\p{L}/u.test(masked.slice(0, start)) &&
    setting.test(clause) &&
    // `Before I decide I need your price, …`: the wish is in it.
    pastFrames(clause) === undefined &&
    /^\s*,/.test(masked.slice(end)) &&
    /\p{L}/u.test(masked.slice(end)) &&
    !/\?/.test(clause)
  );
}

function leadLength(text: string): number {
  let at = text.length - text.trimStart().length;
  for (;;) {
    const found = connective.exec(text.slice(at));
    if (!found) return at;
    at += found[0].length;
  }
}

/** `What's your fee?`, `Are you free in May?`: a question that only the reader can answer. */
function asksReader(masked: string): boolean {
  return masked.includes('?') && questionToYou.test(masked) && thingIn(masked) !== undefined;
}
