import { words } from './word-pattern.ts';

/** `Put the result in your first line`: the wish before goes on. */
export const resultOnly =
  /^(?:put|write|give|state) (?:it|that|this) (?:as|in) (?:a |one )?(?:number|digits?|words?|figures?|numerals?)(?![\p{L}])|^(?:put|write|give|state|include|place|add|(?:tell|give|send) (?:us|me)|напишите|укажите|поставьте)\s+(?:the |your |that )?(?:result|answer|number|sum|total|solution|ответ|результат|сумму)(?![\p{L}])(?! of )/iu;

/** What announces a list and asks for nothing itself. */
export const listHead =
  /^(?:the )?(?:following|points?|items|information)[^:]{0,60}:|^(?:(?:short|quick|brief|little|small|my|our|an?|the) )*list of (?:what|things|wishes|points|questions|everything)[^:]{0,40}:|^(?:(?:an?|the|any|every|each|your) )?(?:\p{L}+ )?(?:quotes?|offers?|bids?|proposals?|applications?|letters?|repl(?:y|ies)|responses?)[^:]{0,24} (?:needs?|must|should|ha(?:s|ve)(?: to)?|contains?|includes?|states?|covers?|holds?)(?![\p{L}])[^:]{0,30}:|^what (?:an?|the|every) (?:\p{L}+ )?(?:candidate|applicant|letter|offer|reply|proposal) (?:writes?|says?|shows?|names?|has|contains?|tells?|includes?|brings?)[^:]{0,20}:|^(?:что (?:хоч|хотел|нуж|жд|важн|интерес)\p{L}*|что (?:должно|надо|нужно))[^:]{0,50}:|^what (?:to (?:send|include|write|tell us)|(?:would |will |could )?(?:makes?|gets?|wins?|convinces?|impress(?:es)?|helps?|interests?|annoys?)[^:]{2,40}):|^(?:what|things?)[^:]{0,20}(?:we|i)(?:'d| would)? (?:like|want|love|need|ask|expect|look for|value|appreciate|care about|enjoy|prefer|wish)[^:]{0,40}:|^(?:(?:please )?(?:tell|send|give|answer) (?:me|us)|apply|apply with|to apply|how to apply|your (?:bid|application|proposal)|include|please include|please send|requirements[^:]{0,40}|в отклике|пришлите|укажите|напишите)(?: \p{L}+){0,3}:/iu;

/** A finite verb that makes a clause a statement of the client's, no item of a list. */
export const statement = words(
  `is|are|was|were|will|has|had|depends?|we|i|i'm|i've|we're|we've|our|it's|its|they|he|she|goes|comes?|gets?|pays|starts|ends|happens?|paid|my|это|мы|я|у нас|наш\\p{L}*|будет|есть|был\\p{L}*|идёт|идет|платим|оплата|обсужда\\p{L}+|рассчитыва\\p{L}+|работаем|\\p{L}{3,}(?:аем|яем|уем|ываем)|выдаём|выдаем|делаем`,
);
/** A thing said to be needed. */
export const required = words(
  `(?:would|will|can|could) (?:(?:convince|persuade|impress|delight|please|help) (?:me|us)|help|be (?:great|nice|good|helpful|perfect|useful|lovely|welcome|appreciated|a plus))|helps?|(?:will |would )?(?:gets?|puts?|moves?|brings?) (?:you|u) (?:to|on|at|ahead|up|closer|further|onto)|(?:is|are) (?:what|all) (?:we|i)(?:'d| would)? (?:judge by|decide (?:by|on)|go by|choose by|look (?:at|for)|ask(?: for)?|need|want|like)|(?:goes?|comes?|belongs?) (?:in|there|along|with it)(?= (?:as well|too|please)|[^\\p{L}]*$)|decides?(?=[^\\p{L}\\p{N}]*$)|(?:goes|go|belongs?|comes?|stands?) (?:(?:right )?below|there|here|last|first|under (?:it|that)|at the (?:end|bottom|top)|on top)(?=[^\\p{L}\\p{N}]*$)|(?:is|are) (?:enough|sufficient|fine|plenty)|(?:will|would) (?:do|suffice)|suffices?|(?:is|are) (?:very |always |also |most |really |highly |more than )?(?:required|needed|expected|a must|mandatory|welcome|wanted|obligatory|essential|appreciated)|(?:must|should|has to|have to|needs to) (?:be|come|accompany|appear)(?: a)? ?(?:part|included?|attached?|in|with|there|along|part of|named|stated|mentioned|given|your|the)?|(?:обязател\\p{L}+|нужн\\p{L}+|приветству\\p{L}+)`,
);
/** `It must name …`, said of the letter. */
export const itMust = words(
  `(?:must|should|has to|have to|needs? to|shall|can|ought to|will|would) (?:also )?(?:name|tell|say|show|state|mention|describe|explain|list|include|contain|answer|give|have|quote|link|hold|cover|tells?|indicate)|(?:names?|tells?|says?|shows?|states?|mentions?|describes?|explains?|lists?|includes?|contains?|answers?|gives?|has|have|quotes?)`,
);
/** How the next object of a list may begin. */
export const nounStart =
  /^(?:an?|one|two|three|four|five|1|2|3|4|5|\d+(?:[-–]\d+)?|your|ur|the|any|some|both|short|brief|рабоч|(?!(?:test|request|interest|contest|guest|harvest|forest|quest)(?=\s))\p{L}{3,}est|most|worst|ваш\p{L}*|один|одну|одна|два|две|три|пару|пример|похож\p{L}+|свой|свою|свои|краткий|краткое)(?=\s)/iu;

/** Somebody or something of the project that is told or shown things. */
export const workObject = words(
  `our (?:team|staff|customers?|clients?|users?|readers|visitors|guests)(?:['’]s)?|before you (?:move|change|touch|delete|publish|deploy|merge|send|continue|go on|proceed|finish|upload|commit)|in a comment|(?:users?|visitors?|customers?|students?|readers|respondents?|players?|the (?:page|app|site|form|bot|system|report|script|table|dashboard|banner|header|footer|menu|button|team|client|code|file|files|plugin|widget|email|export|database|api))(?!\\p{L})|in (?:the |your |our |each )?(?:pr|pull request|commit|readme|jira|ticket|report|changelog|wiki|notion|pr description|comments?|description)(?!\\p{L})|(?:per (?:ward|page|row|record|file|user))|на (?:сайт|странице|форме)\\p{L}*|пользовател\\p{L}+`,
);
