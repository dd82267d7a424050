import { messengers, namedNetworks } from './services.ts';

const oneOf = (words: string) => `(?:${words.trim().replace(/\s*\n\s*/g, '|')})`;

/** The ways past Upwork; «on x» is seldom the network. */
export const place = `(?:${messengers}|${namedNetworks}|e-?mails?|mail|gmail|(?:mobile |cell )?phone|cell|mobile|zoom|google meet|sms|dms?|pm|private messages?|почт(?:[ауеы]|ой)|(?:[еэ]?-?мейл|[иеэ]м[еэ]йл)(?:у|ом|е)?|мыл[оу]|зум[еау]?|телефон(?:[уе]|ом)?|лс|директ[еу]?|личн\\p{L}{2} сообщени\\p{L}+)`;

export const upwork =
  '(?:upwork|th(?:e|is) (?:platform|site|marketplace)|апворк\\p{L}*|площадк\\p{L}|платформ\\p{L}|бирж\\p{L}|сайта)';

/** One of the two begins to speak: who may, can, would like to. */
export const opening = oneOf(`
let's|lets|let us|let me
(?:shall|can|could|may|might|should|will|would) (?:we|i|you)
(?:we|i|you)(?:'ll|'d| can| could| may| might| will| would| should| usually| always| often)
(?:i|we) (?:suggest|propose|offer|prefer|want|hope)
how about|what about|why (?:not|don't we)|instead of writing here
(?:happy|glad|ready|free|open|able|willing|easier|faster|quicker|simpler|easiest|fastest|quickest|simplest|best|better|convenient|comfortable|fine|all right|ok|okay|possible|nice|great|way|time|like|love|mind|rather|prefer|welcome)(?: (?:(?:for (?:me|us|you|both|both of us) )?to|if (?:we|you|i)|for))?
feel free to|don't hesitate to|do not hesitate to|no problem to|up for|up to
`);

/** The acts of two who write to each other. */
export const act = oneOf(`
(?:mov|continu|tak|mak|arrang|settl|schedul|exchang|communicat|clos|com|writ|us|hav|giv)(?:e|ing)
(?:switch|talk|chat|go|discuss|speak|meet|connect|message|messag|text|call|phone|ring|mail|e-?mail|proceed|agree|clarify|reach|reach out|contact|find|add|ping|poke|buzz|dm|catch|get|keep|stay|link up|catch up|follow up|sync(?:[- ]up)?|transfer|shift|bring|jump|hop|carry on|go on|reply|answer|respond|drop|shoot|send|hit|finish|sort|plan|do|stay in touch|touch base|get in touch|get hold of|knock|look|throw|tag|explain|show|tell|clear up|go through|go over)(?:ing|ting|ping)?
`);

/** What may stand between the act and the way: the two, their talk, and how; no thing of the work, nobody else. */
export const between = oneOf(`
me|us|you|it|this|that|these|those|things|both|each other|one another
the|an?|our|your|my|all|some|any|more|other|of|rest|in|on|out|up|over|off|offline|back|to|with|for|as|about|by|at|and|or
everything|anything|details?|questions?|chat|talks?|conversation|discussion|dialogue|communicat\\p{L}+|calls?|meeting|scope|project|task|plan|messages?|line|note|words?|text|contact|touch|terms|matters?|issues?|points?|rest|ideas?|budget|price|deadline|time|times|day|hour|week|weekend|minutes?|voice|person|files?|samples?|examples?|demo|drafts?|shout|wave|ring|buzz|screenshots?|links?
quick|quickly|short|brief|few|\\d+|(?:\\p{L}+|\\d+)-minutes?|together|directly|direct|further|later|first|there|then|now|today|tomorrow|tonight|anytime|instead|please|live|privately|private|personally|straight|right|away|ahead|once|just|also|simply|always|daily|sooner|faster|quicker|easily|best|better|easier|freely|whenever|either|too|only|rather|usually|mostly|already|talking|chatting|speaking|writing|discussing
`);

export const prefix = '(?:on|in|via|by|over|through|to|into|onto|at|using)';
export const whose =
  '(?:(?:my|your|the|an?|some|any|our|private|personal|direct|plain|normal|old|good|other|quick|short|brief) ){0,3}';

/** What may follow a way that is nobody's product. */
export const follow = `(?=\\s?[^\\s\\p{L}\\p{N}_/-]|\\s-\\s|\\s?$|\\s(?:and|or|but|so|if|when|whenever|while|where|any|anytime|at|for|to|with|as|before|after|because|since|first|please|plz|pls|day|he|she|today|tomorrow|tonight|now|instead|directly|then|too|also|about|once|there|rather|later|on|in|from|until|every|all|only|always|the|this|that|i|you|we|it|would|is|works?|call|calls|chat|chats|message|messages|meeting|talk|session|conversation|right|straight|sooner|faster|than|и|или|а|но|если|когда|чтобы|там|так|в|на|по|с|со|для|потом|сразу|завтра|сегодня|вечером|утром|днём|лучше|удобнее|быстрее|проще|мне|я|вы|мы|можем|можно|сам|сама|ответ\\p{L}+|отвечаю|пришл\\p{L}+|скину|тут|всё|все|детали|лично|напрямую|голосом|буд\\p{L}+|после|до|перед|за|из|любо\\p{L}+|вам|вас|меня|нас|нам)(?![\\p{L}\\p{N}_-]))`;

export const actRu = oneOf(`
(?:на|от|до)?пи(?:ши(?:те)?|шу|шем|сать)|(?:с|пере)пи(?:сываться|саться|шемся)
(?:по|пере|на)?звон(?:и(?:те|м|ть)?|ю)|набер(?:и|ите|у)|набрать|созвон(?:имся|иться|итесь)
(?:стучи|стукни|добавляй|добавь|обращай|постучи)(?:те|тесь|сь|ся)?|(?:маякни|черкни|пингани|пингуй|дёрни|дерни|лови|ищи|найди)(?:те)?|(?:заходи|приходи|присоединяй|присоедини|подписывай|подпиши|вступай|загляни|заглядывай)(?:те|тесь|сь)?|найд(?:ё|е)те|найти|добавить(?:ся)?
пере(?:йти|йд(?:ё|е)м(?:те)?|ходим|ходите|ходить|ехать|едем|браться|бер(?:ё|е)мся|местимся|меститься|нести|нес(?:ё|е)м|ключимся|ключиться|йдите)|уйти|уйд(?:ё|е)м|ид(?:ё|е)м(?:те)?|пойд(?:ё|е)м(?:те)?|вый(?:ти|дем)
продолж(?:ить|им|ать)|обсу(?:дить|дим|ждать)|(?:по)?говорить|поговорим|(?:по)?общаться|пообщаемся|общение|переписку|связь|договор(?:иться|имся)|реш(?:ить|им)|уточн(?:ить|им)|соглас(?:овать|уем)|связ(?:аться|ываться)|свяж(?:емся|итесь|усь|ись)|встрет(?:иться|имся)|поболта(?:ть|ем)|обойтись|обойд(?:ё|е)мся
отвечаю|отвечать|ответ(?:ить|ьте|ь|им|чу)|сижу|бываю|доступ(?:ен|на)|на связи|жду|ждём|ловится|отзываюсь
(?:с|за)?ки(?:нь|ньте|нуть|ну|дывай(?:те)?)|(?:при|вы|пере)шл(?:и|ите|ю)|прислать|выслать|отправ(?:ь|ьте|лю|ить)|сброс(?:ь|ьте|ить)|сброшу|пока(?:зать|жу|жите)|расска(?:зать|жу|жите)|объясн(?:ить|ю)|отпиш(?:ись|итесь)|сообщ(?:ите|ить|у)
`);
export const betweenRu = oneOf(`
мне|нам|меня|нас|мной|нами|ко|вам|вас|вами|тебе|тебя|тобой|с|со|к|отсюда|upwork|апворк\\p{L}?|друг друг\\p{L}{1,2}|об|обо|о
и|или|уже|ли|бы|же|лично|прямо|сразу|лучше|просто|удобнее|удобно|быстрее|проще|легче|скорее|всего|всё|все|это|этот|эту|об этом|тоже|также|потом|пока|тогда|туда|там|сюда|всегда|обычно|смело|спокойно|коротко|быстро|напрямую|отдельно|вместе|обоим|сегодня|завтра|вечером|утром|днём|днем|сначала|например|пожалуйста|тут|дальше|далее|подробнее|детально|в любое время|в любой момент|любым|раз|можно|можем|буду|будем|будет
детали|подробности|вопрос\\p{L}*|остальн\\p{L}+|разговор|общение|в (?:друзья|контакты)|переписк\\p{L}|диалог|обсуждение|созвон|голосом|голос|устно|пару|пара|слов\\p{L}{0,2}|\\d+|минут\\p{L}?|сообщени\\p{L}|письмо|смет\\p{L}|письма|перевод|работу|заказ|план|услови\\p{L}|сроки|цен\\p{L}|задач\\p{L}|проект\\p{L}?|живую|вживую|нюансы|момент\\p{L}{0,2}|контакт\\p{L}{0,2}|файл\\p{L}{0,2}|материал\\p{L}{0,2}|пример\\p{L}{0,2}|удобное|время|тз|бриф|ссылк\\p{L}|ответ
`);
/** What an infinitive needs before it. */
export const openingRu = oneOf(`
давай(?:те)?|можно|можем|можете|могу|могли бы|мог бы|могла бы|готов[аы]?|готовы|предлагаю|предлагаем|предпочитаю|хотел[аи]? бы|хочу|хотите|хочется|удобн\\p{L}+|легко|просто|лучше|проще|легче|быстрее|рад[аы]?|стоит|стоило бы|будем|буду|будет|надо|нужно|как насчёт|почему бы|если|привык(?:ла)?|люблю|прошу|смогу|сможем|сможете|получится|способ|вариант|имеет смысл|не против
`);
