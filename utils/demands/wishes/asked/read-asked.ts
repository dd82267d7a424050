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
import { letterHead, letterPhrase } from '../../words/letter.ts';
import { thingIn } from '../../words/things.ts';
import { isOfOthers } from '../is-of-others.ts';
import type { Wish } from '../wish.ts';
import {
  announces,
  courtesy,
  howMany,
  isSetting,
  lengthOnly,
  occasion,
  refuses,
  shownIfMade,
} from './around-wish.ts';
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
    if (open && segment.end <= open.wish.end) continue;
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
    const shown = inZone || isFramed ? shownIfMade(masked, segment, clause) : undefined;
    if (shown) {
      open = { wish: shown, verb: 'send' };
      wishes.push(shown);
      continue;
    }
    if (isSetting(masked, segment, clause)) continue;
    // `your view, in one line, on …`: how long it may be.
    // `one ghost, with a sentence on what it wants`: it goes with the answer.
    if (
      open &&
      /^,/.test(segment.joint) &&
      (lengthOnly.test(clause) ||
        (open.wish.kind === 'answer' &&
          !thingIn(clause) &&
          /^with an? /iu.test(masked.slice(segment.start))))
    ) {
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
      // `a small sum so that I know you got here: what is 9 times 6?`
      (announces.test(masked.slice(open.wish.start, open.wish.end)) ||
        (open.wish.kind === 'answer' &&
          isQuestion &&
          questionWord.test(clause) &&
          !thingIn(clause) &&
          masked.slice(open.wish.start, open.wish.end).split(/\s+/).length > 5))
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

function leadLength(text: string): number {
  let at = /^\s*(?:\([^()]{2,40}\)\s+)?/u.exec(text)?.[0].length ?? 0;
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
