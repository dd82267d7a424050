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

/** The calls that are composed; what is said in set phrases stands apart. */
export const composed: readonly string[] = [
  // `could we take it to …`, `happy to answer questions over …`
  `${opening} (?:(?:just|also|then|quickly|please|always|easily|simply|best|rather|all|both|we|you|me|be|is|it|reach|to|perhaps|maybe|better) ){0,3}?${act}${inner} (?:${way}|${away})`,
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
