import { words } from './word-pattern.ts';

/** Verbs of making: their object, with the reader as the maker, is a finished work. */
const making =
  '(?:made|make|wrote|write|written|built|build|designed|shot|coded|developed|created|drew|drawn|recorded|composed|edited|cut|translated|shipped|launched|maintain|published|did|done|painted|illustrated|animated|produced|modell?ed|set up|run|ran|rendered|photographed|sewed|carved|mixed|localised|localized|typeset|migrated|released|ghostwrote)';
const maker =
  "(?:you|u|they|he|she|you've|they've)(?: have|'ve)?(?: already| recently| once| yourself)?";
/** Words before `you made` that make a question or a clause of it, no work. */
const noWork =
  '(?!(?:someone|somebody|person|people|clients?|customers?|headlines?|what|how|which|why|when|where|as|and|if|than|before|after|things?|until|way|because|time|mistakes?|error|choices?|decisions?|whether|that|who|so|steps?|bugs?|money|experience)(?![\\p{L}]))';

/** `two of your games`, `one crate they maintain`, `anything by you`, `два своих бота`. */
export const works = words(
  `(?:one|two|three|four|five|\\d|some|any|a few|a couple|a piece|examples?|samples?|the best|the latest|pieces?) of (?:your|ur|their)(?: own)?(?: (?:best|recent|past|old|earlier|finished|latest))? (?!(?:questions?|clients?|customers?|opinions?|ideas?|skills?|thoughts?|reasons?|mistakes?|friends?|tools?|competitors?)(?![\\p{L}]))\\p{L}+
|${noWork}\\p{L}+ (?:that |which )?${maker} ${making}
|(?:one|two|три|два|две|пару|несколько|два-три|две-три|2-3|3-4|2|3|\\d) (?:сво|ваш)\\p{L}{1,3} \\p{L}+|(?:бот|сайт|скрипт|текст|рилс|видео|лендинг|статьи|дашборд|макет|проект|приложени)\\p{L}*, (?:который|которые|которую) (?:вы )?(?:сделали|написали|собрали|делали|писали|запустили)`,
);

/** People one worked for, as the ones to ask. */
export const servedClients = words(
  `(?:\\p{L}+ (?:or \\p{L}+ )?)(?:that |which |whom? )?(?:you|u) (?:have |had |'ve )?(?:worked|kept \\p{L}+|done \\p{L}+|built \\p{L}+|written|designed|translated|coded|edited|cleaned|managed|consulted|freelanced)(?: \\p{L}+)? for|(?:someone|somebody|a person|anyone|people|clients?|customers?|boss|colleague|employer)(?: (?:who|that|we|i))?(?:'d|'ll| can| could| would| may| will) (?:vouch|confirm|recommend|call|ask|speak|say|contact|write to|tell us)|(?:contact|name|names) of (?:a |one |two |your |former |past |previous )*(?:clients?|customers?|employers?)|кто (?:может|мог бы) (?:вас )?(?:порекомендовать|рекомендовать|подтвердить)`,
);

const act =
  '(?:begin|start|deliver|finish|be (?:done|ready|free|available|able)|join|talk|call|have (?:it|this|time|a call)|send|complete|take (?:over|it|this)|ship|launch|meet|look|hand (?:it|this)? ?over|get (?:started|going|it done)|expect|do (?:it|this|a call)|manage it|show|work|jump)';
/** A point or a stretch of time that the reader or the work needs. */
export const whenDone = words(
  `when (?:its|it's|it is|it will be) (?:done|ready|finished)|(?:the )?(?:date|day|week|month) (?:from|on|by|in) which you(?:'d|'ll| can| could| will| would)?|(?:your |the )?(?:earliest )?(?:start|starting|delivery|completion) date|(?:when|how soon|how fast|how quickly|how early|by when|by what date|(?:the|a|which|what|on which|on what|from which|from what) (?:date|day|week|month)(?: (?:that|when|on which|by which|from which))?) (?:(?:can|could|would|will|do|might|may|are) )?(?:you|u|you'd|you'll|i|we|it|this|they)(?:'d|'ll| can| could| would| will| might| think you| think you can| are| be| expect to| plan to| want to)*(?: be able to| be| likely)* ${act}
|when (?:you|u)(?:'re| are)? (?:free|available|ready)|(?:your )?(?:usual |typical |normal |expected )?turn-?around(?: time)?|delivery (?:date|day|time|by)|(?:the )?earliest (?:day|date|moment)|how fast (?:you|u)(?:'d|'re| are| would| can| could| will)?(?: be)?|date of (?:delivery|start)|(?:realistic |rough |possible |first )?(?:due date|finish date|end date)|(?:could|can|would|will) (?:it|this|that|the \\p{L}+) be (?:done|ready|finished|delivered)|когда (?:вы )?(?:сможете|можете|готовы|сдадите|начнёте|начнете|закончите|приступите|освободитесь|будете)|(?:к )?како(?:му|го) (?:числу|числа|дню|дня|сроку)`,
);
const daytime =
  '(?:today|tomorrow|tonight|now|right now|right away|immediately|asap|this (?:week|month|evening|afternoon|morning|weekend)|next (?:week|month)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:in|from|by|between|during|before|after|on|until) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?![:.]\\d)|january|february|march|april|may|june|july|august|september|october|november|december|mid|early|late|christmas|easter|monday|tuesday|wednesday|thursday|friday)|сегодня|завтра|сейчас|на (?:этой|следующей|выходных)|(?:в|с|до|к) (?:понедельник|вторник|сред|четверг|пятниц|январ|феврал|март|апрел|ма[яе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}*)';
/** Whether the reader has time at a named time. */
export const freeAt = words(
  `(?:whether|that|if|confirm|are|is|can|could|would|do|have) (?:(?:you|u|there|that)(?:'re)?)[^?.;]{0,50} ${daytime}|(?:that |whether |if )?[^?.;,]{0,25}\\d[^?.;,]{0,20} (?:is|are) (?:free|ok|fine|possible|open)(?: for you)?|(?:you|u)(?:'re| are| have) (?:free|available|time)[^?.;]{0,20} ${daytime}|(?:свободн\\p{L}+|готов\\p{L}+|сможете|можете|есть ли время|найдётся время)[^?.;]{0,30} ${daytime}|^(?:free|available|start|begin)(?: [\\p{L}\\d]+){0,3} ${daytime}[^.;]*\\?|^(?:free|available|start|begin) (?:within|in|from|on|by) [^?.;]{2,20}\\?|how much time (?:you|do you|u) have|hours ?\\/ ?week|(?:your )?free (?:days|hours|evenings|slots)|(?:which|what|какие|в какие) (?:afternoons|evenings|mornings|days|вечера|дни|часы)[^?.;]{0,30}(?:you|у вас|вам|свободн)|(?:which|what|whether|are your|do)(?: \\p{L}+)?(?: the)? (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|evenings?|mornings?|weekdays?|afternoons?|days|hours)[^?.;]{0,50}(?:you|suit|work|free|possible)|(?:usual |normal |typical )?hours (?:online|of work|you're (?:online|awake))|(?:hours|days|time) (?:per|a|each|every) (?:week|month|day) (?:that )?(?:you|they|u)|how many (?:hours|days)[^?.,;]{0,20} (?:per|a|each|every) (?:week|month|day)|how many (?:hours|days)[^?.,;]{0,10} (?:you|they) (?:have|can|could)|сколько часов (?:в|вы)`,
);
/** Effort, in whatever unit. */
export const effort = words(
  `ball-?park|hours (?:for|needed for) (?:the|all|this|\\d)|(?:a |your )?(?:rough|honest|realistic|first) (?:idea of (?:the )?(?:time|hours|effort|cost)|guess (?:of|at|for)|number of|figure|count of)|how many (?:hours|days|weeks|months|sprints|evenings|working days|man-days|mandays)|(?:number|amount) of (?:hours|days|weeks)|(?:the )?(?:hours|days|weeks) (?:you|it|this)(?:'d| would| will| may| might| think| foresee| expect| plan| need)|сколько (?:часов|дней|недель|времени)|оценк\\p{L} (?:в часах|времени|трудозатрат|объёма|срока)`,
);
/** How much is done in a time. */
export const pace = words(
  `how many (?:\\p{L}+ ){1,3}(?:you |u |can you |do you |could you )?[^?.,;]{0,25}(?:a|per|each|every|in a) (?:day|week|month|hour)|\\p{L}+ (?:per|a|each) (?:day|week|month|hour) (?:that )?(?:you|u|they)|сколько \\p{L}+ (?:вы )?(?:делаете|переводите|пишете|можете|успеваете|сделаете)[^?.,;]{0,15} (?:в|за) (?:день|неделю|месяц|час)`,
);
/** Money for the work. */
export const money = words(
  `[$€£] ?\\/ ?(?:hour|hr|h|page|word)|(?:what )?(?:you|u)(?:'d| would)? (?:like|want|expect|hope) to (?:earn|be paid|charge|get)|(?:monthly|weekly|yearly) retainer|how (?:much|many (?:dollars|euros|pounds|bucks))(?!\\s+(?:experience|time|work|of|do you know|you know|detail|data|traffic|english|effort|memory))|what(?:'d| would| will| do| does)? (?:you|u|it|this|that)(?:'d| would| will| do| does)? (?:cost|charge|ask(?! (?:us|me|first|the))|take|want|bill)|(?:your|a|the|an|my|its) (?:(?:full|fixed|flat|hourly|daily|weekly|monthly|total|best|usual|final|honest|per-?\\p{L}+|day) )*(?:price|fee|rate|cost|quote|budget|honorarium|retainer)(?: (?:per|for|of|in)(?= ))?(?! (?:of (?:delay|downtime|living)|limit|increase))|(?:your|full|their) (?:hourly|daily|day|monthly) (?:rate)?|price tag|(?:what|how much) (?:you|u) cost|(?:сколько|за сколько) (?:это |всё |все )?(?:сто\\p{L}+|берёте|берете|возьмёте|возьмете|попросите|выйдет|обойдётся)|во сколько (?:это )?обойд\\p{L}+`,
);
