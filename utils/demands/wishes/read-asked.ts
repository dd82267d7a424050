import { splitSegments } from '../posts/segments.ts';
import type { Sentence } from '../posts/split-post.ts';
import {
  connective,
  questionToYou,
  questionWord,
  sayImperative,
  secondPerson,
  sendImperative,
  toldToUs,
  wishPhrase,
} from '../words/asking.ts';
import { letterHead, letterNoun, letterPhrase, productPeople } from '../words/letter.ts';
import { outsideUpwork } from '../words/outside.ts';
import { thingIn } from '../words/things.ts';
import { words } from '../words/word-pattern.ts';
import type { Wish } from './read-literals.ts';

type Verb = 'say' | 'send';

interface Open {
  wish: Wish;
  verb: Verb;
}

const resultOnly =
  /^(?:put|write|give|state|include|place|add|напишите|укажите|поставьте)\s+(?:the |your |that )?(?:result|answer|number|sum|total|solution|ответ|результат|сумму)(?![\p{L}])/iu;

/** What announces a list and asks for nothing itself. */
const listHead =
  /^(?:what|things?)[^:]{0,20}(?:we|i)(?:'d| would)? (?:like|want|love|need|ask|expect|look for)[^:]{0,40}:|^(?:(?:please )?(?:tell|send|give|answer) (?:me|us)|apply|apply with|to apply|how to apply|your (?:bid|application|proposal)|include|please include|please send|requirements[^:]{0,40}|в отклике|пришлите|укажите|напишите)(?: \p{L}+){0,3}:/iu;

/** A finite verb that makes a clause a statement of the client's, no item of a list. */
const statement = words(
  `is|are|was|were|will|has|had|depends?|we|i|i'm|i've|we're|we've|our|it's|its|they|he|she|goes|comes?|gets?|pays|starts|ends|happens?|paid|my|это|мы|я|у нас|наш\\p{L}*|будет|есть|был\\p{L}*|идёт|идет|платим|оплата|выдаём|выдаем|делаем`,
);
const required = words(
  `(?:is|are) (?:required|needed|expected|a must|mandatory|welcome|wanted|obligatory|essential|appreciated)|(?:must|should|has to|have to|needs to) (?:be|come|accompany|appear)(?: a)? ?(?:part|included?|attached?|in|with|there|along|part of|named|stated|mentioned|given|your|the)?|(?:обязател\\p{L}+|нужн\\p{L}+|приветству\\p{L}+)`,
);
const itMust = words(
  `(?:must|should|has to|have to|needs? to|shall|can|ought to|will|would) (?:also )?(?:name|tell|say|show|state|mention|describe|explain|list|include|contain|answer|give|have|quote|link|hold|cover|tells?|indicate)|(?:names?|tells?|says?|shows?|states?|mentions?|describes?|explains?|lists?|includes?|contains?|answers?|gives?|has|have|quotes?)`,
);
const nounStart =
  /^(?:an?|one|two|three|four|five|1|2|3|4|5|\d+(?:[-–]\d+)?|your|ur|the|any|some|both|short|brief|рабоч|ваш\p{L}*|один|одну|одна|два|две|три|пару|пример|похож\p{L}+|свой|свою|свои|краткий|краткое)(?=\s)/iu;

/** What the letter shall tell or bring: clause by clause, lists with one verb included. */
export function readAsked(sentence: Sentence, inZone: boolean, taken: Wish[]): Wish[] {
  const { masked } = sentence;
  const head = listHead.exec(masked)?.[0].length ?? 0;
  const isQuestion = masked.includes('?');
  if (productPeople.test(masked) && !secondPerson.test(masked)) return [];
  const isFramed = letterPhrase.test(masked) || letterHead.test(masked);
  const wishes: Wish[] = [];
  let open: Open | undefined;
  let verb: Verb | undefined = listVerb(masked, isFramed, inZone);
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
    const start = segment.start + lead;
    const clause = masked.slice(start, segment.end);
    if (clause.trim() === '') continue;
    if (resultOnly.test(clause)) {
      if (open) open.wish.end = segment.end;
      continue;
    }
    // `reply with a number: how many …` is one wish.
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
      segment.start > 0
    )
      continue;
    const isFree =
      isImperative ||
      verb !== undefined ||
      !/^(?:,|\s+(?:and|&|plus|и))/iu.test(segment.joint) ||
      /(?:please|pls|plz|пожалуйста)/iu.test(masked.slice(segment.start, start)) ||
      /^(?:if|when|before|since|as|because|to|for|in|once|after|also|first|at|on|interested|если|когда|чтобы|раз|так как|в|при|откликаясь)(?![\p{L}])/iu.test(
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
    if (!opened.wish) continue;
    open = { wish: { ...opened.wish, start, end: segment.end }, verb };
    wishes.push(open.wish);
  }
  return wishes;
}

function leadLength(text: string): number {
  let at = text.length - text.trimStart().length;
  for (;;) {
    const found = connective.exec(text.slice(at));
    if (!found) return at;
    at += found[0].length;
  }
}

/** `Your bid: …`, `Apply with …`, `Requirements for application - …`: what follows is a list of wishes. */
function listVerb(masked: string, isFramed: boolean, inZone: boolean): Verb | undefined {
  if (
    /^(?:.{0,60})(?:application|proposal|bid|letter|reply|response|apply|offer|pitch|отклик\p{L}*|письм\p{L}*)[^.:]{0,40}[:–—-]\s/iu.test(
      masked,
    ) &&
    isFramed
  )
    return 'send';
  if (
    /^(?:your|the|ваш\p{L}*) (?:bid|application|proposal|letter|reply|отклик|письмо)\s*:/iu.test(
      masked,
    )
  )
    return 'send';
  if (
    inZone &&
    /^(?:what (?:we|i)(?:'d| would)? (?:like|want|love|need)[^:]{0,20}:)/iu.test(masked)
  )
    return 'send';
  return undefined;
}

interface Context {
  verb: Verb | undefined;
  isFramed: boolean;
  inZone: boolean;
  isQuestion: boolean;
  /** The clause may be an imperative: it goes on no infinitive before it. */
  isFree: boolean;
  masked: string;
  joint: string;
  /** The post begins with it: what is named there is the work. */
  isFirst: boolean;
  open: Wish | undefined;
}

type Opened = 'end' | 'join' | { verb: Verb; wish?: Pick<Wish, 'kind' | 'value'> };

function openClause(clause: string, context: Context): Opened {
  const { verb, isFramed, inZone, isQuestion } = context;
  // `and why?`, `and say why` belong to the question before.
  if (
    context.open &&
    clause.trim().split(/\s+/).length <= 2 &&
    /(?:why|how|почему)\W*$/iu.test(clause)
  )
    return 'join';
  const told = toldToUs.exec(clause);
  if (told)
    return fromVerb(
      clause,
      told[0].length,
      /^(?:send|show|give|drop|shoot|forward|attach|share|make|quote|покажите|пришлите|дайте)/iu.test(
        clause,
      )
        ? 'send'
        : 'say',
      true,
    );
  const say = sayImperative.exec(clause);
  if (say && context.isFree && isWishOfSaying(clause, say[0].length, context))
    return fromVerb(clause, say[0].length, 'say', inZone || isFramed);
  const send = sendImperative.exec(clause);
  if (send && context.isFree && isWishOfSending(clause, send[0].length, context))
    return fromVerb(clause, send[0].length, 'send', inZone || isFramed);
  const plea = /^(?:прошу|просьба|просим)(?: вас)?(?: в (?:отклике|письме))?\s+/iu.exec(clause);
  if (plea)
    return openClause(clause.slice(plea[0].length), {
      ...context,
      isFree: true,
      inZone: true,
      verb: 'say',
    });
  const wish = wishPhrase.exec(clause);
  if (wish && wish.index < 30 && (inZone || isFramed || secondPerson.test(clause))) {
    const rest = clause.slice(wish.index + wish[0].length);
    const object = rest.trim().replace(/^(?:to|me|us) /i, '');
    if (/^[\s:]*$/.test(object) && /know|hear|see/i.test(wish[0])) return { verb: 'say' };
    if (
      object !== '' &&
      (thingIn(object) ||
        questionWord.test(object) ||
        /(?:how|what|which|know|hear|see|read|about)$/iu.test(wish[0]))
    ) {
      if (!isStatementOfWork(clause))
        return fromVerb(clause, wish.index + wish[0].length, 'say', true);
    }
    if (sayImperative.test(object) || toldToUs.test(object))
      return openClause(object, { ...context, inZone: true });
  }
  if (isFramed || inZone) {
    const must = itMust.exec(clause);
    const subject = must ? clause.slice(0, must.index).trim() : '';
    if (
      must &&
      ((letterNoun.test(subject) && subject.split(/\s+/).length < 6) ||
        (/^(?:it|it also|one of the .*)$/iu.test(subject) &&
          /^(?:must|should|has|have|needs|shall|can)/iu.test(must[0])))
    )
      return fromVerb(clause, must.index + must[0].length, 'say', true);
  }
  if (
    isQuestion &&
    questionWord.test(clause) &&
    (inZone || isFramed) &&
    questionToYou.test(context.masked)
  )
    return classify(clause, 'say', true);
  if (
    isQuestion &&
    (inZone || isFramed) &&
    /^(?:are|do|did|have|can|could|would|will|were) (?:you|u)\b|^(?:вы|у вас|готовы|есть ли|сможете|можете)(?![\p{L}])/iu.test(
      clause,
    )
  )
    return classify(clause, 'say', true);
  if (
    isQuestion &&
    (inZone || isFramed) &&
    questionWord.test(clause) &&
    clause.split(/\s+/).length > 2 &&
    !verb
  )
    return classify(clause, 'say', true);
  if (
    !verb &&
    (isFramed || inZone) &&
    questionWord.test(clause) &&
    secondPerson.test(clause) &&
    (thingIn(clause)?.start ?? 9) < 3
  )
    return classify(clause, 'say', true);
  if (verb) return continueList(clause, verb, context);
  if ((inZone || isFramed) && !context.isFirst && isBareItem(clause)) return bareWish(clause);
  return 'join';
}

/** After a verb of asking: a thing, a question or a named object opens the next wish; else it belongs to the last. */
function continueList(clause: string, verb: Verb, { joint, open, isQuestion }: Context): Opened {
  const size = clause.trim().split(/\s+/).length;
  // `From when and how many hours?` asks one thing.
  if (open?.value === 'availability' && size <= 4 && thingIn(clause)?.value === 'estimate')
    return 'join';
  if (questionWord.test(clause)) {
    const isRelative =
      !/^(?:how|what|why|как|что|почему|сколько|зачем)/iu.test(clause) &&
      !secondPerson.test(clause) &&
      !/\p{L}{2,}(?:ете|ите|ёте)(?![\p{L}])/u.test(clause);
    return (size <= 2 && !thingIn(clause)) || isRelative ? 'join' : classify(clause, 'say', true);
  }
  if (/^\s+[-–—]/.test(joint) && open) return 'join';
  if (statement.test(clause.split(/\s+/).slice(0, 4).join(' ')) && !/^(?:whether)/iu.test(clause))
    return 'end';
  const thing = thingIn(clause);
  if (thing && thing.start < 45) return classify(clause, verb, false);
  if (nounStart.test(clause) && size > 3 && size < 22 && !(isQuestion && open))
    return classify(clause, verb, true);
  return 'join';
}

function bareWish(clause: string): Opened {
  return { verb: 'send', wish: { kind: 'send', value: thingIn(clause)?.value ?? '' } };
}

function isBareItem(clause: string): boolean {
  const thing = thingIn(clause);
  if (!thing) return false;
  const size = clause.trim().split(/\s+/).length;
  const ask = required.exec(clause);
  if (ask) return thing.start < 40 && size < 20;
  if (/^(?:fix(?:ed)?|hourly) (?:price|rate|budget)\W*$/iu.test(clause.trim()))
    return /please|pls/i.test(clause);
  // A price or a date that is told is no wish for one.
  if (/\d/.test(clause) && ['rate', 'timeline', 'estimate', 'availability'].includes(thing.value))
    return false;
  return (
    thing.start < 64 &&
    size <= 12 &&
    !statement.test(clause) &&
    !/^(?:it|this|that|there|they)\s/iu.test(clause)
  );
}

function isWishOfSaying(
  clause: string,
  length: number,
  { isFramed, inZone, verb }: Context,
): boolean {
  const object = clause.slice(length).trim();
  if (object === '') return false;
  if (verb && (isFramed || inZone)) return true;
  const asks = questionWord.test(
    object.replace(/^(?:in (?:one|two|a) \p{L}+ |briefly |shortly )/iu, ''),
  );
  if (
    asks &&
    (isFramed || inZone || secondPerson.test(object) || /\b(?:in one|briefly)\b/.test(object))
  )
    return true;
  if (isFramed || inZone)
    return (
      !isStatementOfWork(clause) &&
      (isFramed || secondPerson.test(object) || Boolean(thingIn(object)) || nounStart.test(object))
    );
  return secondPerson.test(object) && !isStatementOfWork(clause);
}

function isWishOfSending(
  clause: string,
  length: number,
  { isFramed, inZone, verb }: Context,
): boolean {
  const object = clause.slice(length).trim();
  if (object === '') return false;
  const thing = thingIn(object);
  if (verb && (isFramed || inZone) && (thing || nounStart.test(object))) return true;
  if (thing && thing.start < 50)
    return (isFramed || inZone || secondPerson.test(object)) && !isStatementOfWork(clause);
  return isFramed && !isStatementOfWork(clause);
}

const work = words(
  `(?:users?|visitors?|customers?|students?|readers|respondents?|players?|the (?:page|app|site|form|bot|system|report|script|table|dashboard|banner|header|footer|menu|button|team|client|code|file|files|plugin|widget|email|export|database|api))(?!\\p{L})|(?:per (?:ward|page|row|record|file|user))|на (?:сайт|странице|форме)\\p{L}*|пользовател\\p{L}+`,
);

function isStatementOfWork(clause: string): boolean {
  return work.test(clause) && !secondPerson.test(clause) && !letterNoun.test(clause);
}

function fromVerb(clause: string, length: number, verb: Verb, isSure: boolean): Opened {
  const object = clause.slice(length).trim();
  if (object === '' || /^["•\s.,:;!]*$/.test(object)) return { verb };
  return classify(object, verb, isSure, clause);
}

function classify(object: string, verb: Verb, isSure: boolean, whole = object): Opened {
  const thing = thingIn(object);
  const isTold =
    /^(?:\S+\s+)?(?:describe|explain|tell|расскажите|опишите|описать|рассказать|describing|about)(?![\p{L}])/iu.test(
      whole,
    );
  const isOfWorks = thing && ['portfolio', 'samples', 'links', 'video', 'cv'].includes(thing.value);
  if (thing && !(isTold && isOfWorks) && isAskedThing(object, thing, verb))
    return { verb, wish: { kind: 'send', value: thing.value } };
  if (verb === 'say' || isSure) return { verb, wish: { kind: 'answer' } };
  return whole === object ? 'join' : { verb };
}

const askedHead =
  /^(?:what|which|what's|какая|какой|какова|каков)\s+(?:(?:is|are|would|will|would be|will be|might be|у вас)\s+)?(?:(?:your|the|a|ur|ваша|ваш|ваши)\s+)?(?:\p{L}+\s+)?$/iu;

/** Whether the thing is what is asked, not a word inside a longer question about the work. */
function isAskedThing(
  object: string,
  thing: { value: string; start: number },
  verb: Verb,
): boolean {
  if (questionWord.test(object))
    return (
      ['rate', 'estimate', 'timeline', 'availability', 'time-zone'].includes(thing.value) &&
      (thing.start < 12 || askedHead.test(object.slice(0, thing.start)))
    );
  const head = object.slice(0, thing.start);
  if (
    /(?:^|\s)(?:of|about|that|which|who|with|for|how|why|what|from|behind|in|о|про|как|что|для|в)\s/iu.test(
      head,
    )
  )
    return false;
  return thing.start < (verb === 'say' ? 30 : 45);
}
