import {
  act,
  actRu,
  between,
  betweenRu,
  follow,
  opening,
  openingRu,
  place,
  prefix,
  stem,
  upwork,
  whose,
} from './invitation-words.ts';

// An invitation is an act of the two who write, and a direct way. Between them stand only the two, their talk and how it
// goes: where a shop, a customer or a report stands there, the way is a subject of the work.
const way = `${prefix} ${whose}${place}(?: (?:or|and) (?:${prefix} )?${place})?${follow}`;
const away = `(?:outside|off|beyond|past|without|away from|bypassing)(?: of)? ${upwork}`;
/** Where a sentence or a clause begins, politeness aside. */
const begin = String.raw`(?:^|(?<=[.!?;:,\n(–—-]\s?|(?<!\p{L})(?:so|please|just|simply|kindly|either)\s))`;
const start = String.raw`(?:${begin}|(?<=(?<!\p{L})(?:and|or|then|but|also|always|better|best|rather|you|questions?)\s))`;
const staff =
  '(?:my|our) (?:\\p{L}+ )?(?:manager|lead|colleague|partner|team|assistant|boss|director|developer|designer|office)';
const inner = `(?: ${between}){0,8}`;
const wayRu = `(?:в|на|по|через|во) (?:(?:мо[йяюё]|моём|моем|моей|ваш\\p{L}{0,2}|свой|любо[йм]|личн\\p{L}+|обычн\\p{L}+|удобн\\p{L}+|рабоч\\p{L}+) ){0,2}${place}${follow}`;
const awayRu = `(?:вне|в обход|мимо|за пределами|минуя|помимо|без) ${upwork}`;
const innerRu = `(?: ${betweenRu}){0,6}`;
const best =
  '(?:(?:always|usually|much|far|a lot|also|still|most|the|me) ){0,3}(?:faster|fastest|quicker|quickest|sooner|best|soonest|within (?:an? |the |\\d+ )?\\p{L}+|immediately|instantly|at once|quickly|right away|all day|round the clock|24\\/7|around the clock|every day|daily)';
const bestWay =
  '(?:fastest|quickest|easiest|best|simplest|surest|shortest|preferred|most convenient|usual|good|better) (?:way|channel|place|means|option)';

// What is suggested in a clause of its own: only to talk or to go elsewhere, for «we send a message by SMS» is work.
const talkAct =
  '(?:(?:mov|continu|tak|communicat)(?:e|ing)|(?:switch|talk|chat|go|speak|meet|connect|discuss|(?:stay|keep|get) in touch|carry on|proceed|transfer|shift|jump|hop|touch base|catch up|sync(?: up)?|call each other|have an? (?:\\p{L}+ )?(?:call|chat|talk|meeting))(?:ing|ting|ping)?)';
const suggestion =
  "(?:(?:i|we)(?:'d| would)?(?: (?:also|strongly|rather))? (?:suggest|propose|recommend|offer|ask|vote|like|prefer|think)|my (?:suggestion|proposal|idea|offer|wish)(?: is| would be|:| [–—-])?|what do you say(?: to)?|(?:best|better|easier|faster|simpler|fine|great|good)(?= that))";
const past =
  '(?:(?:mov|switch|talk|chatt|discuss|continu|connect|stay|carri|transferr|shift|agre|settl|jump|hopp)ed(?: on)?|spoke|met|went|kept (?:in touch|talking)|took (?:it|this)|had an? (?:\\p{L}+ )?(?:call|chat|talk|meeting)|(?:called|wrote|texted|messaged|pinged|added|contacted|reached)(?: to)? (?:me|us|you|each other))';
const wished = `(?:(?:(?:(?:it|that|this) )?(?:would|might)|it'd|i'd|we'd|that'd)(?: (?!(?:the|your|our|still|bot|api|app|check|know|see|ask|tell|wonder|find|test|matter)(?!\\p{L}))[\\p{L}']+){1,7}? if|(?:mind|fine|ok|okay|all right|alright) if|what if|how about if|(?:i|we)(?:'d| would) (?:much )?rather|it(?:'s| is) (?:high |about )?time)`;
const wishedRu =
  '(?:лучше|удобн\\p{L}+|проще|быстрее|легче|хорошо|здорово|отлично|неплохо|хоте\\p{L}+ бы|предлагаю|предложил[аи]? бы|бы предложил[аи]?|хочу|прошу|рад[аы]?|признател\\p{L}+|благодар\\p{L}+|не против|было бы \\p{L}+)(?: бы)?,? (?:чтобы|если(?: бы)?)(?: (?:дальше|далее|теперь|потом|сразу|сегодня|завтра))? (?:вы|мы|я)';

/** The calls that are composed; what is said in set phrases stands apart. */
export const composed: readonly string[] = [
  // `could we take it to …`, `happy to answer questions over …`
  `${opening} (?:(?:just|also|then|quickly|please|always|easily|simply|best|rather|all|both|we|you|me|be|is|it|reach|to|perhaps|maybe|better|with) ){0,3}?${act}${inner} (?:${way}|${away})`,
  // `I suggest that we move to …`, `would you mind if we moved to …`
  `${suggestion}(?: (?:that|to|if|we|you|us|both|just|then|all|simply|best|better|should|could|instead)){0,4} ${talkAct}${inner} (?:${way}|${away})`,
  `${wished} (?:we|you|i)(?: (?:just|both|all|simply|then|first|also|quickly))? ${past}${inner} (?:${way}|${away})`,
  `${wishedRu}(?: ${betweenRu}){0,3} (?:${stem}(?:и?л[аи]?(?:с[ья])?|[её]те(?:сь)?)|перешли)${innerRu},? (?:${wayRu}|${awayRu})`,
  // `ping me on …`, `get in touch over …`
  `${start}${act}(?: (?:to|with|up|out|hold of|touch with|your \\p{L}+ to)){0,2} (?:me|us|${staff})${inner} ${way}|${begin}(?:get in touch|stay in touch|reach out|write|call|text|connect|talk|chat)${inner} ${way}`,
  // `I answer fastest on …`, `the best way to reach me is …`
  `(?:i|we|${staff})(?:'m|'ll be| am| are|'re| is| will be| (?:can|may|could) be)?(?: (?:always|usually|mostly|also|generally|normally|best|easily))* (?:prefer to be (?:reached|contacted|called|written to)|reached|found|contacted|easy to (?:find|reach|contact|catch)|answer|reply|respond|react|available|reachable|online|active|there|quick|responsive|check (?=my|our|it))(?: ${best})? ${way}|(?:i|we) (?:answer|reply|respond|react|check|read) (?:my |our )?${place}(?: messages)? ${best}|${bestWay}(?: for us)?(?: (?:to|of|for) (?:${act}|reaching|contact(?:ing)?)(?: (?:to|with|hold of|in touch with)){0,2} (?:me|us))(?: is(?: (?:by|via|through|on|to))?| [:–—-])? (?:the |my )?${place}${follow}|${place} is (?:the |my )?${bestWay} (?:to|for|of) (?:${act}|reaching|contacting) (?:to )?(?:me|us)`,
  // `WhatsApp suits me best`, «вайбер мне удобнее»
  `${place}(?: calls?| chats?| messages?)? (?:suits?|works?|is|are|would be|will be)(?: (?:much|far|also|the|always))*(?: (?:faster|fastest|easier|easiest|better|best|quicker|simpler|handier|(?:more|most) convenient))? (?:for )?(?:me|us|both(?: of us)?)(?![\\p{L}])|${place} (?:для )?(?:мне|нам|меня|обоих) (?:удобнее|проще|ближе|привычнее|лучше|быстрее)`,
  // `come to …`
  `${begin}(?:come|join me|subscribe|hop|jump)(?: over| with me)? (?:to|on|in) (?:my )?${place}${follow}`,
  // `use my …`
  `${start}(?:use|try|take|prefer) my ${place}${follow}`,
  // An infinitive needs somebody who may or would; «связаться можно в телеграме» has it behind.
  `(?:${openingRu}(?: ${betweenRu}){0,4} ${actRu}|${actRu}(?:(?<!ть|ться|ти)|(?=[\\p{L} ]{0,40} (?:можно|проще|лучше|удобнее|легче|быстрее|удобно|просто) )))${innerRu},? (?:${wayRu}|${awayRu})`,
  // The way first: «в телеграме отвечаю быстрее», `on Viber you can always find me`.
  `(?:${wayRu})(?: (?:я|мы|вы|${betweenRu})){0,3} (?:${openingRu}(?: ${betweenRu}){0,3} ${actRu}|${actRu}(?<!ть|ться|ти))`,
  `${way},?(?: (?:i|we|you)(?: (?:can|could|may|will|would|usually|always|also))*) ${act}(?: (?:me|us|you)(?![\\p{L}])|${best})`,
];
