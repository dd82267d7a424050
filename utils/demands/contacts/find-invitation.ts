import { Caseless } from '../words/caseless.ts';
import type { Trace } from './contact.ts';
import { messengers, namedNetworks } from './services.ts';

// «On x» is seldom the network.
const place = `(?:${messengers}|${namedNetworks}|e-?mail|mail|gmail|(?:mobile )?phone|zoom|google meet|sms|почт(?:[ауеы]|ой)|(?:[еэ]?-?мейл|[иеэ]м[еэ]йл)(?:у|ом|е)?|мыло|зум[еау]?|телефон(?:[уе]|ом)?|лс|директ[еу]?|личн\\p{L}{2} сообщени\\p{L}+)`;
const staff =
  '(?:my|our) (?:\\p{L}+ )?(?:manager|lead|colleague|partner|team|assistant|boss|director|developer|designer|office)';
/** Words between, but no things of the work, and no readers of the client's. */
const gap = `(?: (?!(?:not|the (?:bot|logs?)|(?:customer|user|client|visitor|patient|guest|subscriber|buyer|student|people|alert|notification|log|report|lead|order|invoice|post|template|ad|field|button)s?|(?:уведомл|заявк|клиент|пользоват|подписчик|рассылк|отч[её]т|заказ|бот|данны|пост)\\p{L}*)(?![\\p{L}]))[\\p{L}']+)`;
const ended = `(?=\\s?[?.,!;]|$)`;
const verb =
  '(?:write|ping|inbox|message|text|contact|reach(?: out)?|find|add|dm|call|drop|hit|catch|get|look|buzz|poke|knock|follow|invite|connect with|talk to|chat with|speak to|get in touch with|get hold of)';
const pattern = new Caseless(
  `(?<![\\p{L}\\p{N}_])(?:${[
    `(?:whats[ -]?app|telegram|skype|viber|dm|pm|(?:e-?)?mail|inbox|phone|ring|facetime|text|sms|call) (?:me|us)(?: (?:on|at|via|by|any ?time|up|directly|instead|first|there|now|today)(?: ${place})?)?`,
    `(?:give (?:me|us)|(?:let me|i(?:'ll| will| can| could)) give you) an? (?:quick |short )?(?:call|ring|buzz|bell)`,
    `${verb} (?:to )?(?:me|us|${staff})(?: \\p{L}+){0,3} (?:on|in|via|by|at|over|through|to) (?:my |the |your )?${place}`,
    `(?:drop|shoot|send|write) (?:me|us) (?:an? |your )?(?:e-?mails?|mail|text|sms|whatsapp|dm|pm|(?:message|line|note) (?:on|in|via|by|at|over) (?:my )?${place})`,
    `(?:let us|let's|lets|(?:we|you)(?: can| could| should| may| might| would)(?: also| rather| always)?|i(?:'d| would)(?: also)? (?:rather|prefer|like)|i (?:can|could)(?= (?:also |always )?(?:talk|chat|discuss|speak|hop|jump|meet|connect))|could we|can we|shall we|may i|suggest|propose|rather|better|prefer|happy|glad|ready|open|free|easier|faster|simpler|quicker|more convenient|(?:i'd|i would|would you) (?:like|love|mind)|i want|if you (?:like|want|prefer),?(?: we can)?) (?:(?:for (?:me|us|you|both) )?to |we )?(?:just |also |then |quickly |please )?(?:move|moving|continue|continuing|switch|switching|talk|talking|chat|chatting|go|going|hop|jump|discuss|discussing|speak|speaking|take|taking|meet|connect|communicate|communicating|message|text|call|proceed|write|agree|arrange|settle|clarify|(?:keep|stay|be|get) in (?:touch|contact))${gap}{0,5} (?:to|on|in|over|via|by|through|into|off to) (?:my |a |the )?${place}`,
    `(?:i am|i'm|i will be|we are|we're|(?:i|we) can be|${staff} is|you can|you may|you could|feel free to|please|always) (?:always |also |easily |best |quickly )?(?:available|reachable|reached|reach me|online|contact me|contacted|find me|write me|write to me|text me|message me|found|easy to (?:find|reach))(?: \\p{L}+){0,3} (?:on|in|via|by|at|over|through) (?:my )?${place}`,
    `(?:move|moving|switch|continue|take|taking|bring|keep|have)(?: \\p{L}+){0,3} (?:off|outside|away from) (?:of )?(?:upwork|the platform)`,
    `(?:talk|chat|speak|discuss|communicate|work|pay|meet|contact me|deal)(?: \\p{L}+){0,4} (?:off|outside|beyond|past|bypassing)(?: of)? upwork`,
    `(?:(?:на)?пиши(?:те)?|(?:можно|можете|можем|удобн\\p{L}+|лучше|проще|предлагаю|давайте|готов\\p{L}?) (?:мне |вам )?(?:на|с)?писать|стуч\\p{L}+|стукн\\p{L}+|добав(?:ляй|ь)\\p{L}*|обраща\\p{L}+|найд\\p{L}+|ищите|связ(?:ать|аться)\\p{L}*|свяж\\p{L}+|звон\\p{L}+|(?:маякн|черкн|отпиш|дёрн|дерн|пингани|пингуй)\\p{L}*|скин\\p{L}+|жду)(?: (?:мне|нам|меня|нас|со мной|с нами|лучше|сразу|прямо|просто|вас|можно|сюда|удобнее|в личку|их|контакт\\p{L}*|ваш\\p{L}*|сообщ\\p{L}+|звонк\\p{L}+|письм\\p{L}+|номер)){0,3},? (?:в|на|по|через|во) (?:мой |мою |моём |мо\\p{L} )?${place}`,
    `(?:перейти|перейдём|перейдем|переходим|переходить|уйти|уйдём|уйдем|перенест?и|перенесём|перебраться|переберёмся|продолжить|продолжим|общаться|пообщаться|пообщаемся|обсудить|обсудим|поговорить|поговорим|созвониться|созвонимся|списаться|спишемся|переписываться|связаться|свяжемся|работать)${gap}{0,4} (?:в|на|по|через|во) ${place}`,
    `(?:позвоните|звоните|наберите|перезвоните) (?:мне|нам)(?: \\p{L}+)?|(?:вне|в обход|мимо|за пределами|минуя) (?:upwork|апворк\\p{L}*|площадк\\p{L}|платформ\\p{L}|бирж\\p{L})`,
    `(?:let's|let us|(?:can|could|shall|should) we|we (?:can|could|should)) (?:exchange|swap|trade) (?:our )?(?:(?:phone )?numbers|contacts?(?: details| info\\p{L}*)?|${place}s?)`,
    `i(?:'ll| will| can| could|'d)?(?: also| then| gladly)? (?:send|give|share|text|drop|leave|pass|tell)(?: you)? my (?:own |direct |personal |mobile |phone |work )?(?:${place}|number|contact(?: detail)?s|contact info)(?: (?:address|number|id|handle|nick(?:name)?|username))?(?=\\s?[.,;:!?)]|$| (?:in|here|if|so|and|as|for|when|once|after|to)(?![\\p{L}]))|my (?:dms?|inbox) (?:is|are) (?:always )?open`,
    `(?:могу )?(?:дам|дать|(?:с|за)?кин(?:у|уть)|при(?:шлю|слать)|отправ(?:лю|ить)|остав(?:лю|ить)|вы(?:шлю|слать)|сообщу|сообщить)(?: вам| тебе)? (?:сво|мо)\\p{L}+ (?:${place}|номер|контакт(?:ы|ный номер)?|ник)|(?:подел|обменя)\\p{L}+(?: \\p{L}+){0,2} (?:номер(?:ом|ами)|контакт\\p{L}+|${place})|можно (?:узнать |получить )?(?:ваш|тво)\\p{L}* (?:${place}|номер|контакт(?:ы|ный номер)?|ник)(?=\\s?[?,.])`,
    // The writer's own address is told of, or wanted for the answer.
    `my (?:own |direct |personal |mobile |phone |work )?(?:${place}|number|contact(?: detail)?s) (?:is|are|stands?|can be found) (?:in|on|at) (?:my|the|this)(?! signature)|(?:you(?:'ll| will| can)? )?(?:find|see) my (?:${place}|(?:phone )?number|contact(?: detail)?s) (?:in|on|at)|мо[йяиё] (?:${place}|номер|контакты) (?:есть )?(?:в|на) (?:профил|резюме|подпис|сайт|гитхаб|портфолио|файл)\\p{L}*`,
    `(?:reply|answer|respond|forward \\p{L}+|send \\p{L}+|write)(?: back)? (?:to|on|at|via|by) my (?:own |personal |work |private )?${place}|(?:number|phone|${place})(?: (?:that|where|which|on which|at which))? (?:i|you) (?:can|could|may) (?:call|reach|text|write|contact|message)(?: to)? (?:you|me)`,
    `(?:i|we|i'll|we'll|let me|how|where|best|way)(?: \\p{L}+){0,3} (?:call|reach|talk to|chat with|message|text|write to|contact|speak to|find|ping) you (?:on|in|via|by|at|over|through) (?:your )?${place}|(?:call|reach|talk to|message|text|contact|find|meet)(?: with)? (?:you|me|us) (?:off|outside)(?: of)? (?:upwork|the platform)`,
    `(?:where|how) (?:can|could|may|should) (?:i|we) (?:reach|write(?: to)?|contact|call|text|message|find) you(?: (?:directly|privately|outside))?(?=[?,.])|(?:i|i'd|i'll|we|we'll|me|to|can|could) (?:send|show|tell|explain|give|record)(?: it to)? you${gap}{0,4} (?:on|in|via|by|over|through) (?:my |your )?${place}|(?<=^|[.!?:\\n] ?|please |free to )(?:connect|reach out|write|message|text|dm|contact|talk|chat) (?:on|in|via|by|over|through) (?:my |the )?${place}`,
    `(?:i|we)(?:'d| would) (?:rather use|prefer) (?:${messengers})(?=\\s?[.,!;]|$)`,
    `(?:call|chat|talk|meeting|conversation) (?:on|in|via|over|by|through) ${place} (?:would|works|suits|is (?:better|easier|faster|fine|best|possible|ok))|(?:как|что) (?:насч[её]т|вы смотрите на|смотрите на)(?: (?:созвон|звонк|встреч|разговор|общени|переписк|чат)\\p{L}*)?(?: (?:в|на|по|через))? ${place}(?=\\s?[?,.])`,
    `(?:send|forward|drop|share|pass) (?:me|us)${gap}{0,4} (?:on|via|by|over|through) (?:my )?${place}|(?:(?:отправь|скинь|кинь)(?:те)?|(?:при|вы|пере)шли(?:те)?) (?:мне|нам)${gap}{0,3} (?:в|на|по|через) (?:мо\\p{L}+ )?${place}`,
    `(?:(?:see|talk to|speak to|meet|catch|waiting for|call) you|let me know|hop|jump) (?:on|in|via|by|over) (?:my )?${place}${ended}|(?:hop|jump) on ${place}|(?:waiting for|looking forward to|expecting) your (?:phone )?(?:calls?|e-?mails?|sms)${ended}`,
    `(?:до встречи|до связи|увидимся|связь|ответьте|отвечайте|сообщите|дайте знать)(?: (?:мне|нам|только|лучше|со мной)){0,2} (?:в|на|через|по) ${place}|жду (?:ваш\\p{L}+ )?(?:звонка|звонков|письма)${ended}`,
    `(?:позвонить|написать|набрать|скинуть|ответить|показать|рассказать|объяснить)(?: (?:вам|вас|мне|нам|вс[её]|это)){1,2} (?:в|на|по|через) (?:ваш |мой )?${place}`,
    `hmu(?: (?:on|in|via|at) ${place})?|(?:го|пойд[её]м(?:те)?|ид[её]м(?:те)?|погнали) в ${place}`,
    // The same in other languages.
    `(?:(?:schreib|ruf|kontaktier)\\p{L}*(?: sie)? mi(?:r|ch)|(?:escr[ií]b|ll[aá]m|cont[aá]ct)[ae]n?(?:me|nos)|(?:contact|[ée]cri|appel)\\p{L}*[- ](?:moi|nous)|(?:scrivi|contatta|chiama)(?:te)?(?:mi|ci)|fale comigo|me (?:chame|escreva|ligue)|(?:na)?pisz\\p{L}*(?: do mnie)?|zadzwoń\\p{L}*(?: do mnie)?|(?:на)?пишіть(?: мені)?)(?: \\p{L}+){0,2} (?:auf|per|über|in|bei|por|en|al|par|sur|via|su|no|pelo|na|przez|у|в|на) (?:${place}|correo|courriel|poczt[ęa]|пошту)`,
    // The client's own details are asked for.
    `(?:(?:send|give|share|tell|text|drop|leave|provide|let me have|let me know|(?:could|may|can) i (?:have|get|ask for)|what is|what's)(?: me| us)?(?: with me)?) (?:your|the best) (?:own |direct |personal |mobile |phone |work |contact )?(?:${place}|number|contact(?: detail)?s|contact info(?:rmation)?)(?: (?:address|number|id|handle|nick(?:name)?|name|username|account|contacts?|link))?(?= ?[.,;:!?)]|$| (?:and|so|or|if|then|here|below|to (?:me|talk|discuss|agree|send|call|write|get|share|arrange|continue)|for)(?![\\p{L}]))`,
    `(?:(?:скинь|кинь|оставь|отправь|с?кидай|скидывай|присылай|давай|оставляй|отправляй)(?:те)?|(?:при|вы)шли(?:те)?|дай(?:те)?|(?:напиши|укажи|скажи|назови)(?:те)?|сообщите|подскажите|как(?:ой|ая|ие) (?:у вас|у тебя))(?: мне| нам)?(?: ваш\\p{L}*| тво\\p{L}+| сво\\p{L}+)? ?(?:(?<= )(?:номер|контакт(?:ы|ный номер)?|ник|адрес почты|${place})(?: телефона| в \\p{L}+)?)(?= ?[.,;:!?)]|$| (?:и|чтобы|я|—)(?![\\p{L}]))`,
    `(?:why (?:don't|not)(?: we)?|how about|what about)(?: \\p{L}+){0,4}? ${place}(?: (?:call|chat))?${ended}|(?:do you (?:have|use)|are you (?:on|in)) (?:${messengers})(?: (?:too|or \\p{L}+))?(?=\\s?\\?)`,
    `(?:let's|let us|could we|can we|shall we|we can|we could|(?:happy|ready|glad|possible|like|open|able) to|i can|please|schedule|book) ?(?:have|do|make|schedule|arrange|plan|book|set up|get on|jump on|hop on)? (?:an? )?(?:\\p{L}+ )?(?:(?:${place}) (?:call|chat|meeting)|(?:call|chat|meeting|talk) (?:on|in|via|over|by|through) ${place})`,
    `(?:let's|let us|(?:can|could|shall|should) (?:we|i)|would you|are you|how about|open|available|ready|happy|free|up|schedule|book|arrange|plan)(?: [\\p{L}']+){0,5} an? (?:quick|short|brief|\\p{L}+[- ]minute|\\d+[- ]min\\p{L}*) (?:zoom|google meet|meet|teams|skype|whatsapp|telegram|discord|facetime|slack|phone)(?: (?:call|chat|meeting|talk|huddle))?(?=\\s?[.,;:!?)]|$| (?:this|next|today|tomorrow|on|at|to|so|and|with|when|if|for)(?![\\p{L}]))`,
    `(?:let's|let us|we can|we could|could we|i suggest|давайте|можем|предлагаю) (?:use|using|использовать) ${place} (?:for|для) (?:\\p{L}+ ){0,2}(?:communicati\\p{L}+|talk(?:s|ing)?|chats?|calls|discussions?|contact|messaging|общения|связи|переписки|созвонов|звонков)`,
    `(?:давайте|можем|предлагаю|готов\\p{L}?)(?: \\p{L}+){0,2} (?:созвон\\p{L}?|звонок|встреч\\p{L}+|разговор) (?:в|на|по|через) ${place}`,
    `join (?:my|our) (?:\\p{L}+ )?${place}|(?:schedule|book|pick|choose|select)(?: \\p{L}+){0,4} (?:in|on|via|through|with) my (?:calendly|calendar|booking page)|(?:fill(?: in| out)?|complete|use|answer)(?: (?:in|out))? (?:(?:the|a) (?:\\p{L}+ )?(?:form|questionnaire|brief) (?:on|at) (?:my|our) (?:web ?)?(?:site|page)|(?:my|our) (?:\\p{L}+ )?(?:form|questionnaire)(?=\\s?[.,;:!?)]|$| (?:on|at|and|so|here|to|before|first)(?![\\p{L}])))`,
    `(?:заполните|пройдите) (?:мо|наш)\\p{L}* (?:\\p{L}+[- ])?(?:форм|анкет|бриф|опрос)\\p{L}*|(?:оставьте|заполните|напишите)(?: \\p{L}+){1,3} на (?:мо[её]м|нашем) сайте|(?:выберите|запишитесь|забронируйте)(?: \\p{L}+){0,4} (?:в|на|через) (?:мо[йеёя]м?|наш) (?:календар\\p{L}+|calendly)`,
    `(?:let's|let us|we can|we could|could we|i suggest)(?: [\\p{L}']+){0,5} (?:talk|work|deal|pay|agree|communicate) directly(?=\\s?[.,!?;]|$| with me)|(?:давайте|можем|предлагаю|лучше)(?: \\p{L}+){0,3} напрямую(?=\\s?[.,!?;]|$)`,
    `(?:follow|join|subscribe to) (?:me|us|(?:my|our)(?: \\p{L}+){1,2}) (?:on|in|at) ${place}|(?:подпи|присоедин|переход|заход|загля)\\p{L}+ (?:на|к|ко|в) (?:меня|мо\\p{L}+|наш\\p{L}*)(?: \\p{L}+){0,2}(?: в)? ${place}`,
    `i(?:'ll| will| can| could|'d)(?: also| then)? (?:call|message|write(?: to)?|text|add|ping|contact|find) you (?:on|in|via|by|at|over) (?:your )?${place}|(?:send|share|drop)(?: with)? (?:you )?(?:an? |the |my )?(?:${messengers}|zoom|google meet|calendly) (?:link|invite|invitation)(?! with)|slide into my dms?|contact me (?:directly|privately)`,
    `(?:work|deal|pay|talk|agree|continue|communicate)(?:ing)?(?: \\p{L}+)? directly,? (?:and )?(?:without|past|outside|off) upwork|(?:let's|we can|we could|i suggest)(?: [\\p{L}']+){1,5} without (?:upwork|the platform)`,
    `(?:(?:у вас|у тебя|вы) )?есть (?:ли )?(?:у вас |у тебя )?(?:${messengers})(?=\\s?\\?)|(?:удобнее|лучше|проще|быстрее|удобно|давайте)(?: (?:мне|нам|обоим|всего|сразу|прямо|уже|тогда|будет|всё|все)){0,2} (?:в|через|по|на) ${place}(?=\\s?[?.,!;—]|$| чем)`,
    `(?:позвоните|звоните|наберите|перезвоните)(?=\\s?[,!.]| (?:в любое|вечером|утром|дн[её]м|после|когда|если|завтра|сегодня|меня|нас)(?![\\p{L}]))|(?:скину|пришлю|отправлю|кину)(?: вам)? (?:ссылку|приглашение) (?:на|в) ${place}|(?:позвоню|напишу|наберу|перезвоню)(?: вам| вас)? (?:в|на|по|через) (?:ваш )?${place}`,
    `(?:работать|договор\\p{L}+|сотруднич\\p{L}+|платить|общаться)(?: \\p{L}+)? напрямую,? (?:без|минуя|мимо) \\p{L}+`,
    `(?:я )?(?:всегда |обычно |чаще )?(?:на связи|доступен|доступна|отвечаю|сижу)(?: быстрее| всегда)? (?:в|на|по|через) ${place}`,
    `if (?:you|it|that)(?:'d|'s| would| is| are)? (?:rather |also |really |more )?(?:prefer|like|love|use|have|on|in|easier|better|faster|quicker|simpler|comfortable|convenient)[^.!?\\n]{0,30}? ${place}(?![\\p{L}])[^.!?\\n]{0,20}?,? (?:just |please |then |simply )?(?:write|message|text|ping|dm|call|contact|reach|add|find|mail)(?: to)? (?:me|us)`,
    `если (?:вам |тебе |вы )?(?:удобн\\p{L}+|лучше|проще|быстрее|привычн\\p{L}+|предпочита\\p{L}+|пользу\\p{L}+|сидите|больше нравится)[^.!?\\n]{0,30}? ${place}(?![\\p{L}])[^.!?\\n]{0,20}?,? (?:то |просто )?(?:пиш|напиш|звон|позвон|стуч|добав|набер)\\p{L}+`,
  ].join('|')})(?![\\p{L}\\p{N}_(])`,
);
/** «My Telegram stands in the profile, write there»: the way is named before. */
const calledThere = new Caseless(
  `(?<![\\p{L}\\p{N}_])(?:${verb}(?: to)? (?:me|us) there|(?:let's|let us|we can|we could|i suggest) (?:[\\p{L}']+ ){0,2}(?:talk|chat|discuss|continue|speak)(?: \\p{L}+){0,2} there|(?:(?:на)?пиши|(?:по)?звони|стучи|добавляй|заходи)\\p{L}*(?: мне| нам| прямо| лучше| сразу)? (?:туда|там)|(?:там|туда) (?:и )?(?:спишемся|свяжемся|поговорим|обсудим|договоримся|пишите|стучите\\p{L}*))(?![\\p{L}\\p{N}_])`,
);
const way = new Caseless(
  `(?<![\\p{L}\\p{N}@/.-])(?:${place}|behance|dribbble|my (?:web ?)?(?:site|page|blog)|мо\\p{L}+ сайт\\p{L}{0,2})(?![\\p{L}\\p{N}])`,
);
const calledTo = new Caseless(
  `(?<![\\p{L}])(?:${verb}(?: to)? (?:me|us|you)|(?:на)?пиш(?:и|ите|у)(?: (?:мне|нам|вам))?|(?:по)?звон(?:и|ите|ю)(?: (?:мне|нам|вам))?|наберу(?: вас)?|свя(?:жусь|житесь) со? (?:мной|нами|вами))(?: \\p{L}+){0,2}(?: (?:at|on|in|via|by|under|на|по|в))(?: (?:your|the|my|ваш\\p{L}*|мо\\p{L}+))?(?: (?:number|phone|address|номеру?|телефону|адресу?|почту|${place}))?[:,]?\\s$`,
);

/** Whether a detail that follows is the one to be used: «I will write to you at …». */
export function isCalledTo(before: string): boolean {
  return calledTo.test(before);
}

const negated =
  /(?<![\p{L}])(?:not|never|no need to|don't|do not|won't|will not|without|instead of|нет|не|никогда|незачем|без|against|forbids?|forbidden|запрещ\p{L}+|нельзя)(?:\s+[\p{L}']+){0,4}\s*$/iu;
/** Somebody else writes, or the words are a part of a product. */
const other =
  /(?<![\p{L}])(?:users?|clients?|customers?|visitors?|the bot|bots?|the system|the app|it(?!'s| is| be| would| will| might| could)|they|people|guests|buttons?|link|links|labels?|form|guest|subscribers|пользовател\p{L}+|клиент\p{L}*|бот\p{L}{0,2}|кнопк\p{L}+|ссылк\p{L}+|посетител\p{L}+|система|покупател\p{L}+)(?:\s+[\p{L}']+){0,3}\s*["«]?$/iu;

const upwork =
  /^(?:(?:\s(?!(?:because|as|since|than|not|but|and|потому|чем|а|и)\s)[\p{L}']+){0,3}?\s(?:here|здесь|тут|сюда|(?:over|on|via|through|in|by|в|на|через|по) (?:(?:the |this )?(?:upwork|platform|chat)|апворк\p{L}?|платформ\p{L}))(?![\p{L}])|(?:\s(?:back|right|just|directly)){0,2}\s(?:is|was) )/iu;
/** What goes on after a true `call me`. */
const afterCall =
  /^\s?(?:[^\s\p{L}\p{N}]|$)|^\s(?:at|on|in|by|via|when|whenever|if|as|after|before|so|and|or|for|to|with|about|once|back|later|tomorrow|tonight|please|between|from|this|next|every|any|right|anytime)(?!\p{L})/iu;

/** «The site says: write to us.» */
const reported = /(?<![\p{L}])(?:says?|reads?|tells|просит|гласит|написано)\s?[:—–-]?\s*$/iu;

/** Calls to leave Upwork for a direct way, no detail needed. */
export function findInvitation(unquoted: string): Trace[] {
  const traces: Trace[] = [];
  const there = calledThere.all(unquoted).filter(({ index }) => {
    const line = unquoted.lastIndexOf('\n', index) + 1;
    return way.test(unquoted.slice(Math.max(line, index - 120), index));
  });
  const calls = [...pattern.all(unquoted), ...there].sort((a, b) => a.index - b.index);
  for (const found of calls) {
    const before = unquoted.slice(Math.max(0, found.index - 60), found.index);
    const clause = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(', ')) + 1,
    );
    const after = unquoted.slice(found.index + found[0].length);
    // The platform's own call is allowed; `Ring me is a song` calls nobody.
    if (upwork.test(after) && !/your|ваш|тво/iu.test(found[0])) continue;
    // «Call me old-fashioned», «you may call me Vanya».
    if (/call me$/i.test(found[0]) && !afterCall.test(after)) continue;
    if (
      /^(?:[^.!?\n]{0,40}(?:нельзя|запрещ|not allowed|forbidden|against the rules)|\?\s(?:no|нет)(?!\p{L}))/iu.test(
        after,
      )
    )
      continue;
    if (negated.test(clause) || other.test(clause) || reported.test(clause)) continue;
    if (
      /^\s?(?:api|bot|web ?hook|sdk|integration|button|widget|template|campaign|notification|бот|апи|рассылк|кнопк|уведомлен|канал|групп)\p{L}*/iu.test(
        after,
      )
    )
      continue;
    if (/^(?:call|text|e-?mail|ring|phone) us/i.test(found[0])) continue;
    // «Text me, my number is in the profile» is one call.
    const last = traces.at(-1);
    if (last && !/[.!?\n]\s|\n/.test(unquoted.slice(last.end, found.index + 1))) continue;
    traces.push({ kind: 'invitation', start: found.index, end: found.index + found[0].length });
  }
  return traces;
}
