import { questionWord } from '../../words/asking.ts';
import { thingIn } from '../../words/things.ts';
import type { Opened, Verb } from './clause.ts';
import { isPieceOfText } from './piece-of-text.ts';

/** What the object of a verb of asking is: a thing to send or an answer. */
export function fromVerb(clause: string, length: number, verb: Verb, isSure: boolean): Opened {
  const object = clause
    .slice(length)
    .replace(/^[\s,:]+/, '')
    // `Convince me with a site of yours`: what follows is the thing.
    .replace(/^with (?=\p{L})/iu, '')
    .replace(
      /^in (?:your|the|ur) (?:letter|proposal|bid|reply|application|message|answer|offer),? (?=\p{L})/iu,
      '',
    )
    .trim();
  // `Tell me in your reply` repeats the question before it.
  if (
    /^(?:(?:in|with|as part of) (?:your|the|ur) \p{L}+|(?:it|this|that|them) in (?:half )?(?:an?|one|two) \p{L}+|in (?:an? |your own )?(?:\p{L}+ )?(?:words|language|english|tone|style|way|voice|prose)|(?:it|this|them|that|these|the (?:result|answer)) (?:in|into|to|at|on|with) (?:your|the|ur|my) [\p{L} ]+|(?:it|this|that|them) (?:anywhere|somewhere|wherever [\p{L} ]+|where [\p{L} ]+)|here|too|please|so|so (?:that )?(?:an?|the|my|our|even) .*|that|this|these|the following|the rest|the others|it|first|below)[^\p{L}\p{N}]*$/iu.test(
      object,
    )
  )
    return { verb };
  if (/^(?:introduce|present) yourself/iu.test(clause)) return { verb, wish: { kind: 'answer' } };
  // `include the link in your proposal`: the one that was asked for before.
  if (
    /^(?:the|that|this|it|them|these|those)(?: [\p{L}\d]+)? (?:in|to|with|at|on|within|inside|into) (?:your|the|ur) (?:application|proposal|bid|letter|message|reply|response|cover|answer|first|opening|pitch)/iu.test(
      object,
    )
  )
    return { verb };
  // `answer our team's questions`, `ask me in a comment`: after hiring.
  if (
    /^(?:(?:me|us) )?(?:our|the|their) (?:team|staff|customers?|clients?|users?|readers|guests|students)(?:['’]s?)? questions?|^(?:(?:me|us) )?(?:in|through|via|by) (?:a |the )?(?:comments?|chat|slack|notion|jira|trello|asana|mail|e-?mail)(?![\p{L}])/iu.test(
      object,
    )
  )
    return { verb };
  // `Write to us if you have a soft spot for puppets` asks for nothing yet.
  if (
    /^(?:please )?(?:write|drop|message|contact|apply|reply|пишите|напишите)(?![\p{L}])/iu.test(
      clause,
    ) &&
    /^(?:if|when|only if|если) /iu.test(object)
  )
    return { verb };
  // `Answer by Friday` tells when.
  if (
    /^(?:by|until|till|before|within|to|до|к) (?!when|what|which|how|whom)/iu.test(object) &&
    verb === 'say' &&
    !/^(?:please )?(?:quote|explain|describe)/iu.test(clause)
  )
    return { verb };
  // `an application that holds: …` announces what is in it.
  if (
    object === '' ||
    /^["▯\s.,:;!]*$/.test(object) ||
    /^(?:(?:me|us) )?(?:an?|your) (?:letter|application|proposal|bid|offer)(?: (?:that|which|in which|with)(?: \p{L}+)?)?[^\p{L}]*$/iu.test(
      object,
    )
  )
    return { verb };
  return classify(object, verb, isSure, clause);
}

/** A thing to send, an answer, or no wish of its own. */
export function classify(object: string, verb: Verb, isSure: boolean, whole = object): Opened {
  // A bug or a failure that is told is no thing that is sent.
  if (
    /(?:examples?|story|stories|пример\p{L}*|случа\p{L}+) (?:of |about )?(?:an? |one |the |your |худш\p{L}+ )*(?:\p{L}+ )?(?:bugs?|mistakes?|problems?|failures?|situations?|decisions?|conflicts?|challenges?|times?|errors?|бага|ошибки|проблемы|конфликта|провала)(?![\p{L}])/iu.test(
      object,
    )
  )
    return { verb: 'say', wish: { kind: 'answer' } };
  // `the number of our shops`: the post knows it.
  if (ofPost.test(object)) return { verb: 'say', wish: { kind: 'answer' } };
  // What was said in the post is no thing of the reader's.
  if (
    /(?<![\p{L}])(?:(?:did|have|do) (?:i|we) (?:say|said|write|written|mention|name|give|state)|(?:i|we)(?:'ve| have)? (?:said|mentioned|wrote|named|stated)(?![\p{L}]))/iu.test(
      object,
    )
  )
    return { verb: 'say', wish: { kind: 'answer' } };
  if (/\d\s*(?:times|plus|minus|[x×*+])\s*\d/iu.test(object))
    return { verb: 'say', wish: { kind: 'answer' } };
  // `say if you charge only on success`
  if (/^(?:if|whether) (?:you|u) (?:charge|cost|take|ask)/iu.test(object))
    return { verb: 'say', wish: { kind: 'answer' } };
  // `answer two things`, `these questions`: what follows asks.
  if (announced.test(object)) return { verb };
  if (
    /^(?:(?:me|us) )?something (?:of yours )?to (?:read|see|look at|watch|listen to|hear)(?!\p{L})/iu.test(
      object,
    )
  )
    return { verb, wish: { kind: 'send', value: 'samples' } };
  // `show what you've made for craftsmen`
  if (transfer.test(whole) && shownWorks.test(object))
    return { verb: 'send', wish: { kind: 'send', value: 'portfolio' } };
  const thing = thingIn(object);
  const isTold =
    /^(?:\S+\s+)?(?:describe|explain|tell|mention|outline|recount|(?:walk|take|talk|run|guide) (?:me|us) through|расскажите|опишите|описать|рассказать|describing|about)(?![\p{L}])/iu.test(
      whole,
    );
  const isOfWorks = thing && ['portfolio', 'samples', 'links', 'video', 'cv'].includes(thing.value);
  // `a migration you led and what broke`: a tale.
  if (
    isOfWorks &&
    !transfer.test(whole) &&
    /(?:,| and) (?:what|how|why) (?:\p{L}+ ){0,3}(?:broke|went|happened|failed|learned|did|changed|mattered|worked|was|you|it)(?![\p{L}])/iu.test(
      object,
    )
  )
    return { verb: 'say', wish: { kind: 'answer' } };
  // `an upgrade you did`: an act is told, a piece is shown.
  if (thing?.value === 'portfolio' && !transfer.test(whole) && acts.test(object))
    return { verb: 'say', wish: { kind: 'answer' } };
  // `the largest site you've run` is told, `attach your best poster` is sent.
  if (isOfWorks && superlative.test(object) && !transfer.test(whole))
    return { verb: 'say', wish: { kind: 'answer' } };
  if (thing && !(isTold && isOfWorks) && isAskedThing(object, thing, verb))
    return { verb, wish: { kind: 'send', value: thing.value } };
  if (/^(?:please )?estimate (?!why|whether|if)/iu.test(whole) && (!thing || thing.start > 3))
    return { verb: 'send', wish: { kind: 'send', value: 'estimate' } };
  // The verb itself asks for a price.
  if (
    /^(?:please )?quote (?!["▯])(?!(?:the|an?|one|your|this|my|our|any|two|three) (?:\p{L}+ ){0,3}(?:sentence|line|word|phrase|passage|paragraph|verse)s?(?!\p{L}))/iu.test(
      whole,
    ) &&
    !questionWord.test(object)
  )
    return { verb: 'send', wish: { kind: 'send', value: 'rate' } };
  // A piece made for this post is a sample, unless it is a sentence or less.
  if (madeShort.test(whole)) return { verb: 'say', wish: { kind: 'answer' } };
  if (isSure && madePiece.test(object))
    return { verb: 'send', wish: { kind: 'send', value: 'samples' } };
  if (
    /^(?:please )?(?:record|translate|sketch|draw|shoot|paint|mix|edit|retouch|transcribe|proofread|redesign|redraw|recolou?r|subtitle|voice|animate|model|master|read|запишите|нарисуйте|переведите)\s/iu.test(
      whole,
    )
  )
    return { verb: 'send', wish: { kind: 'send', value: 'samples' } };
  if (/^(?:часы|время|объём|hours|effort)[^\p{L}\p{N}]*$/iu.test(object))
    return { verb, wish: { kind: 'send', value: 'estimate' } };
  // `two technical texts`, `one sheet of a timber building`: pieces of work in a list of wishes.
  if (verb === 'send' && isSure && pieces.test(object) && !isToBeTold(object))
    return { verb, wish: { kind: 'send', value: 'samples' } };
  // `show one redrawn plan`: it is finished.
  if (verb === 'send' && isSure && transfer.test(whole) && finished.test(object))
    return { verb, wish: { kind: 'send', value: 'samples' } };
  // What is attached or shown and is no thought is a piece of work: `attach two watercolours`.
  if (
    /^(?:your|some|an?|the) (?:skills?|interest|enthusiasm|personality|motivation|passion|best(?=[^\p{L}\p{N}]*$))(?![\p{L}])/iu.test(
      object,
    )
  )
    return { verb };
  if (verb === 'send' && isSure && transfer.test(whole) && !isToBeTold(object))
    return { verb, wish: { kind: 'send', value: 'samples' } };
  if (verb === 'say' || isSure) return { verb, wish: { kind: 'answer' } };
  return whole === object ? 'join' : { verb };
}

export const announced =
  /^(?:(?:me|us) )?(?:(?:all |each )?(?:of )?(?:these|the following|the|my|our|two|three|four|five|six|a few|a couple of|some|\d+)) (?:\p{L}+ )?(?:questions?|things|points|items|topics|details)(?: (?:below|first|for me|briefly|above|that follow|in (?:your|ur|the) \p{L}+|about you))*[^\p{L}\p{N}]*$/iu;

const superlative =
  /^(?:the |your |сам\p{L}+ )?(?:(?!(?:latest|best|test|request|interest|contest|guest)(?![\p{L}]))\p{L}{3,}est|most \p{L}+|worst|сам(?:ый|ая|ое) \p{L}+)(?![\p{L}])/iu;

const madeShort =
  /^переведите (?:\p{L}+ )?(?:фразу|слово|предложение|строку|название)(?!\p{L})|^(?:please )?(?:translate|переведите|render|rewrite|shorten|improve|fix|edit)\s+(?:["▯]|(?:this|that)(?: one)?(?: for (?:us|me))?[^\p{L}]*$|(?:this|that|the following|one|a|the|эту|это|одн\p{L}+)\s+(?:\p{L}+\s)??(?:sentence|subject line|line|phrase|word|headline|title|slogan|string|term|предложение|фразу|строку|слово)(?![\p{L}]))/iu;
const madePiece =
  /^(?:an? |your |one |the )?(?:\d{2,}[- ](?:words?|seconds?|lines?)|short|one-paragraph|two-paragraph|\p{L}+-line|quick|sample)\s(?:[\p{L}-]+ ){0,2}(?:description|text|teaser|intro|introduction|blurb|abstract|translation|synopsis|storyboard|caption|post|poem|verse|scene|edit|mix|take|test)(?![\p{L}])(?! (?:of|about|on|explaining|describing) [^.]*(?:you|your|experience|work|projects?)(?![\p{L}]))/iu;

export const pieces =
  /^(?:(?:two|three|four|five|[2-9]|2[-–]3|два|две|три)\s|(?:an?|one|your)\s(?:\p{L}+\s)?(?:pages?|sheets?|screens?|texts?|pieces?|files?|articles?|drawings?|maps?|models?|charts?|posters?|poems?|scenes?|chapters?|photos?|renders?|layouts?|slides?|tracks?|spreads?|campaigns?|cases?|dashboards?|reports?|funnels?|builds?)(?![\p{L}]))/iu;

/** A thing of the client's, told by the post itself. */
export const ofPost =
  /^(?:the )?(?:name|number|colou?r|title|age|year) of (?:the \p{L}+ \p{L}+ in )?(?:our|my|this)(?![\p{L}])/iu;

const acts =
  /^(?:an?|one|the|your|two) (?:\p{L}+ )?(?:upgrade|migration|rescue|refactoring|integration|implementation|launch|roll-?out|turnaround|cutover|negotiation|incident|outage|deployment|project)s? (?:that |which )?(?:you|they)(?![\p{L}])/iu;

const finished =
  /^(?:an?|one|two|three|\d|some|any) (?:\p{L}+ )?(?:\p{L}{3,}ed|\p{L}*(?:drawn|made|written|built|cut|sewn|shot))\s\p{L}/iu;

const transfer =
  /^(?:please )?(?:attach|upload|enclose|send|submit|show|link|paste|пришлите|приложите|прикрепите|покажите|скиньте|приложить|прислать)(?![\p{L}])/iu;

export const shownWorks =
  /^(?:(?:me|us) )?(?:what|anything|something|whatever) (?:else |similar )?you(?:'ve| have)? (?:already |ever )?(?:made|built|done|did|drawn|designed|written|shot|cut|animated|recorded|composed|translated)(?!\p{L})|^что (?:вы )?(?:уже |раньше )?\p{L}+ли(?!\p{L})/iu;

function isToBeTold(object: string): boolean {
  return (
    questionWord.test(object) ||
    isPieceOfText(object.replace(/^(?:me|us)\s+/iu, '')) ||
    /^(?:that|how|why|(?:an? |the )?(?:short |brief |weekly |daily |final )?(?:reports?|summary|summaries|invoices?|updates?|results?|code|files?|documentation|notes?|list|feedback|output|data)|your (?:answers?|thoughts?|ideas?|name|opinion|experience|approach|plan))(?![\p{L}])/iu.test(
      object,
    ) ||
    /["▯]/.test(object)
  );
}

const askedHead =
  /^(?:what|which|what's|какая|какой|какова|каков)\s+(?:(?:is|are|would|will|would be|will be|might be|у вас)\s+)?(?:(?:your|the|a|ur|ваша|ваш|ваши)\s+)?(?:\p{L}+\s+)?$/iu;

/** `which budget would you recommend`: an opinion. */
const advised =
  /(?<![\p{L}])(?:recommend|advise|suggest|consider|find realistic|считаете|советуете|посоветуете|рекомендуете)(?![\p{L}])/iu;

/** Whether the thing is what is asked, not a word inside a longer question about the work. */
function isAskedThing(
  object: string,
  thing: { value: string; start: number },
  verb: Verb,
): boolean {
  if (questionWord.test(object) && advised.test(object)) return false;
  if (
    thing.value === 'availability' &&
    /^(?:how (?!soon|early|much|many|often|late)|why |what (?:would|did|do|could|will) you)/iu.test(
      object,
    )
  )
    return false;
  if (questionWord.test(object))
    return (
      ['rate', 'estimate', 'timeline', 'availability', 'time-zone', 'references'].includes(
        thing.value,
      ) &&
      (thing.start < 12 || askedHead.test(object.slice(0, thing.start)))
    );
  // What is sent may be told at length: `five minutes of subtitles you made`.
  if (verb === 'send' && ['portfolio', 'samples'].includes(thing.value)) return thing.start < 60;
  const head = object
    .slice(0, thing.start)
    .replace(
      /^(?:an? (?:couple|few|list|bit|idea|guess|notion|feeling|impression)|some|one|two|three|any|examples?|samples?) of /iu,
      '',
    );
  if (
    /(?:^|\s)(?:of|about|that|which|who|with|for|how|why|what|from|behind|in|о|про|как|что|для|в)\s/iu.test(
      head,
    )
  )
    return false;
  return thing.start < (verb === 'say' ? 30 : 45);
}
