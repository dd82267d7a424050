import { leading, words } from './word-pattern.ts';

/** What may stand before a wish without changing it. */
export const connective =
  /^(?:\(?(?:\d{1,2}|[a-zа-я])[.)]\s+(?=\p{L})|\d(?:st|nd|rd|th)[,:]? |(?:in|on|at|with|as|as (?:a )?part of|together with|along with) (?:your|ur|the) (?:very )?(?:(?:first|second|last|opening|closing|cover) )?(?:line|sentence|paragraph|letter|reply|application|proposal|bid|message|answer|pitch|response|offer|quote|top|beginning|start|end)(?: of (?:your|ur|the) \p{L}+)?,? (?=\p{L})|(?:the )?(?:very )?(?:first|second|third|next|last|opening) (?:line|sentence|paragraph):|line \d:|строка \d:|(?:when|if|while|as) (?:(?:you(?:'re| are)?|u) )?(?:submit|submitting|send|sending|make|making|place|placing|write|writing|prepare|preparing) (?:in )?(?:your|ur|the|a|an) (?:application|proposal|bid|offer|cover letter|letter|reply|response|message),? (?=\p{L})|when (?:you|u) (?:apply|reply|write|bid|answer|respond)(?: to (?:me|us|this)(?: (?:post|job))?)?,? (?=\p{L})|(?:if|when) (?:interested|replying|applying|bidding),? (?=\p{L})|interested (?:people|parties|\p{L}+s) (?=(?:please )?(?:send|tell|write|include|attach|name|state)(?![\p{L}]))|(?:please|pleas|plese|bitte|por favor|s'il vous plaît|merci de|pls|plz|plse|also|and|plus|then|finally|lastly|first|firstly|second|secondly|third|next|just|kindly|as well as|&|so|but|(?:dear )?(?:applicants?|bidders?|candidates?|all|everyone|folks|freelancers?),|before anything else[,:]?|namely|viz\.?|roughly|approximately|(?:among|in) (?:it|them|these|there)(?= \p{L})|one more(?: thing| request| wish)?[,:]|(?:last|final|small|quick|important) (?:thing|note|request)[,:]|(?:important|note|btw|by the way)[,:!]|with(?= (?:an?|the|your|one|two|three|\d|monthly|hourly|fixed|full|links?|samples?|references?|price|rate)(?![\p{L}]))|including|(?:hear|know|see|learn|get|have|find out)(?= (?:what|how|if|whether|an?|your|which|why|about|two|three|one)(?![\p{L}]))|(?:услышать|понять|узнать|увидеть|прочитать|посмотреть)(?=,? \p{L})|in addition|additionally|moreover|besides|in between|(?:as|for) (?:an? |the )?(?:small |quick |short |tiny |little )?(?:taste|test|sample|trial|proof|demonstration|warm-up|warmup|starter|first impression)(?: of (?:your|ur|what) [\p{L} ]{2,20})?,|oh|ah|ps|p\.s\.|p\.p\.s\.|and then|either|or|maybe|simply|briefly|honestly|shortly|quickly|in your own words|in one (?:line|sentence|word)|in (?:two|three) (?:lines|sentences|words)|to apply|(?:in which|where) (?:you|u)(?= (?:tell|name|say|explain|describe|show|answer|give|mention))|be so (?:good|kind)(?: as)?(?: to)?|have the kindness to|you can|you should|you must|you need to|you have to|do(?! (?:not|you|u|the|\p{L}+days?)(?![\p{L}]))|и|а|а также|также|ещё|еще|затем|потом|пожалуйста|просто|плюс|кратко|коротко|сразу|обязательно|заодно|в отклике|в письме|в конце|вкратце|честно|лучше|rather|одной фразой|в двух словах|наконец|во-первых|во-вторых|людей|людям)[\s,:]+)/iu;

const person = '(?:me|us|me also|us also)';
/** A verb of telling or sending that names the client as the receiver. */
export const toldToUs = leading(
  `(?:dm|pm|msg|tell|tel|ask|show|send|give|drop|shoot|teach|explain to|write to|write|convince|surprise|walk|remind|advise|amaze|help ${person} understand|let(?= (?:me|us) (?:know|have|see|hear))|point|forward|attach|share with|describe to|name|propose|guide|pitch|offer|make|quote|answer|answer to|introduce yourself to|do) ${person}(?: know| have| see| hear| through| briefly| also| about)?|(?:message|text|ping) ${person}(?= (?:what|how|why|which|when|if|your|the|with|about)(?![\\p{L}]))|lmk|(?:schick|sag|nenn|schreib|zeig|erzähl)e? (?:mir|uns)(?: bitte)?|let's hear|(?:sagen|verraten|nennen|schreiben|erzählen|schicken|zeigen|beschreiben) sie (?:mir|uns)|dites[- ](?:nous|moi)|envoyez[- ](?:nous|moi)|d[ií]ganos|cu[eé]nt[ae]nos|env[ií]enos|diteci|mandateci|napisz(?:cie)? nam|(?:introduce|present) yourself|(?:расскажите|напишите|покажите|пришлите|скажите|назовите|дайте|сообщите|объясните) (?:мне|нам)`,
);

/** Imperatives of saying without a receiver. */
export const sayImperative = leading(
  `(?:tell|say|explain|describe|name|state|list|mention|specify|outline|summari[sz]e|propose|suggest|answer|write|indicate|quote|elaborate(?: on)?|reveal|confirm|guess|solve|calculate|(?:finish|complete|continue)(?= (?:this|the|my|our) (?:sentence|line|story|joke|rhyme|proverb))|(?:work|figure) out|argue|comment(?: on)?|admit|pick|choose|compare|disclose|detail|clarify|pitch|text back|write back|rewrite|shorten|improve|critique|render|brainstorm|rank|spell out|break down|take (?:me|us) through|run (?:me|us) through|jot down|note down|recommend|point out|identify|highlight|walk (?:me|us) through|sum up|touch on|estimate(?! (?:per|for|of|in|with)(?![\\p{L}]))|assess|justify|illustrate|discuss|define|(?:write|put|note) down|think of(?= (?:an?|one|two|three|\\d|your))|introduce|share(?= (?:your|how|what|why|an? (?:idea|story|thought)))|speak about|talk about|расскажите|напишите|опишите|назовите|укажите|объясните|поясните|скажите|сообщите|ответьте|упомяните|перечислите|предложите|посчитайте|подтвердите|уточните|оцените|поделитесь|обоснуйте|представьтесь|выберите|напишет|укажет|назовёт|назовет|расскажет|сообщит|ответит|расписать|описать|рассказать|написать|указать|назвать|сообщить|ответить|перечислить|упомянуть|объяснить|предложить|пишите|решите|угадайте|сформулируйте|придумайте|сочините|составьте|подберите|прикиньте|озвучьте|обозначьте|охарактеризуйте)(?! of )`,
);

/** Imperatives of sending a thing along. */
export const sendImperative = leading(
  `(?:send(?: over| in| along)?|(?:hand|turn) (?:over|in)|pass along|(?:throw|toss|drop|chuck|pop) in|(?:senden|schicken|nennen) sie|attach(?: or link)?|include|provide|share|give|add|show|link(?: me| us| or attach)?(?= (?:\\d|one|two|three|an?|any|your|some|the|to an?|to your|to one))|submit|supply|enclose|append|drop|put(?= (?:an?|your|the|some) (?:number|figure|price|date|price tag) (?:on|to)(?![\\p{L}]))|put(?: in)?|bring|upload|post|paste|apply with|reply with|respond with|(?:please )?(?:get in touch|reach out|come back|write back|get back(?: to (?:me|us))?|contact (?:me|us)|message (?:me|us)|write (?:to )?(?:me|us))(?: here| back)? with|come with|offer|quote|record|draw|sketch|shoot|make|translate|(?:retouch|transcribe|proofread|redesign|redraw|recolou?r|subtitle|caption|voice|animate|model|mix|master|edit|shorten|code|solve|read(?= (?:out |aloud )?(?:the |its |any )?(?:first|two|three|one|opening) ))(?= (?:one|two|three|the (?:first|attached|following|enclosed)|its|any|a (?:few|short)|the first|\\d)(?![\\p{L}]))|пришлите|приложите|прикрепите|дайте|добавьте|вложите|скиньте|отправьте|покажите|присылайте|прикладывайте|приложить|прислать|прикрепить|показать|добавить|пришлёт|пришлет|приложит|сбросьте|киньте|предоставьте|запишите|нарисуйте|переведите|снимите|жду|ждём|ждем|нужн[аыо]?|хочу (?:видеть|увидеть|знать|узнать|посмотреть|услышать|понять|прочитать|получить)|хотим (?:видеть|увидеть|знать|узнать|посмотреть|услышать|понять|прочитать|получить)|хотелось бы (?:видеть|увидеть|знать|узнать|посмотреть|услышать|понять|прочитать|получить)|интересно (?:узнать|увидеть|услышать)|интересует|интересуют|прошу (?:указать|описать|прислать|приложить|рассказать|назвать|написать|ответить|добавить)?|просьба (?:указать|описать|прислать|приложить|рассказать|назвать|написать|ответить|добавить)?)(?! of )`,
);

/** Wishes in the first person. */
export const wishPhrase = words(
  `(?:i|we)(?:'d| would|'m| am| are|'re)? ?(?:really |also |just |only )?(?:like|love|want|need|expect|ask|wish|hope|be (?:happy|glad|grateful|thankful)|interested|curious|appreciate|look for|be curious)(?: you)?(?: to (?:know|see|hear|read|learn|have|get|tell|find|understand|be told)| for| about| in)(?: from you| how| what)?|(?:i|we)(?:'d like| would like| want| need| expect| require)(?= (?:an? |your |two |three |one |the |some |\\d )?(?:short |recent |fixed |hourly |rough )?(?:references?|cvs?|resumes?|portfolio|samples?|links?|rates?|prices?|estimates?|github|quotes?|availability|timeline)(?![\\p{L}]))|(?:it )?(?:would|'d|will) be (?:nice|good|great|helpful|useful|lovely|interesting|kind|cool|perfect|a plus)(?: to (?:know|see|hear|read|have|get|learn)| if you (?:could |would |can )?(?:tell|add|say|share|send|include|mention|explain|name|show|give))|i ask (?:you )?(?:to|for)|we ask (?:you )?(?:to|for)|what (?:we|i)(?:'d| would)? (?:like|love|want|need|expect|ask)(?: to (?:see|know|read|hear|have)| for| from you)*|(?:make|be) sure to|don't forget(?: to)?|do not forget(?: to)?|remember to|happy to (?:see|hear|read)|curious (?:about|how|what|which|why|to)|(?:we|i) (?:look|wait) (?:at|for) (?:letters|bids|proposals|applications)|(?:extra|bonus|plus) points? (?:for|if)|points for|не забудьте|(?:мне|нам) (?:важно|интересно|хочется|хотелось бы)(?: (?:знать|понять|увидеть|услышать))?|мне (?:важно|интересно) (?:знать|понять|увидеть)|нам (?:важно|интересно) (?:знать|понять|увидеть)`,
);

/** A question word that may carry a wish. */
export const questionWord = leading(
  `what|which|who|whom|whose|when|where|why|how|whether|if you|from when|since when|until when|by when|in (?:what|which|how)|on (?:what|which)|at (?:what|which)|for (?:what|which|how)|with (?:what|which)|whats|wheres|hows|(?:за|на|с|со|о|об|от|в|к|по|для|из|у|до|под|над) (?:что|чем|чего|чему|чём|ком|кого|как\\p{L}{2,3}|сколько|котор\\p{L}{2,3})|что|как|какой|какая|какое|какие|каким|какую|какого|каких|сколько|когда|где|почему|зачем|кто|за сколько|на чём|на чем|с чего|с каким\\p{L}*|в какие|в какое|в каком|чем|чего|\\p{L}+ ли|можете ли|готовы ли|были ли|сможете ли`,
);

/** A question put to the reader. */
export const questionToYou = words(
  `(?:do|did|have|are|were|can|could|would|will|should|may) (?:you|u)|(?:you|u) (?:have|do|did|would|think|use|know|work)|your|вы|вам|вас|ваш\\p{L}{0,3}|у вас|(?:can|could|would) you`,
);

export const secondPerson = words(
  `sie|ihre?[nrms]?|vous|votre|vos|usted|you|u|ur|your|yours|yourself|you'd|you've|you're|вы|вас|вам|вами|ваш\\p{L}{0,3}|сво\\p{L}{1,3}`,
);

/** `пришлите`: a form that nothing else has. */
export const russianImperative =
  /(?<!\p{L})(?!сайте|лимите|аудите|кредите|транзите)\p{L}{3,}(?:й|и|ь)те(?:сь)?(?!\p{L})/iu;

/** `Tell the developers`, `show each user`: told to somebody of the project. */
export const toldToOthers = leading(
  `(?:tell|show|give|inform|ask|teach|remind|send|answer|reply to|write to|notify|help) (?:(?:the|our|each|every|all|any|their|his|her)(?: \\p{L}+)? (?:\\p{L}+s|team|agency|client|customer|user|manager|developer|designer|guest|visitor|student|boss|office)(?=\\s|$)|users?|customers?|guests?|visitors?|students?|them|him|her|people)`,
);

/** What a letter does with what stands in it. */
export const containing = leading(
  `contain|hold|have|cover|feature|come with|be accompanied by|need|carry|содержать|включать`,
);

/** Questions that the client answers, or that ask for a yes to the whole post. */
export const rhetorical =
  /^(?:(?:who|what|which things?) (?:should|must|can|may|do|does) (?:write|apply|be in|stand in|it contain|i want|we want|we need|i need|reply|bid)|interested|sounds?|ready|questions|deal|right|got it|still (?:here|with)|what's in it|why (?:do|should|am|are) (?:i|we)|how do (?:i|we)|who (?:am|are) (?:i|we)|(?:do|does|did) (?:this|that|it) sound|is this you|would you be so (?:kind|good)[^\p{L}\p{N}]*$|интересно|готовы(?: взяться)?\?)/iu;
