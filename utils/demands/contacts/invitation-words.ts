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
feel free to|feel about|makes sense to|don't hesitate to|do not hesitate to|no problem to|up for|up to
`);

/** The acts of two who write to each other. */
export const act = oneOf(`
(?:mov|continu|tak|mak|arrang|settl|schedul|exchang|communicat|clos|com|writ|us|hav|giv)(?:e|ing)
(?:switch|talk|chat|go|discuss|speak|meet|connect|message|messag|text|call|phone|ring|mail|e-?mail|proceed|agree|clarify|reach|reach out|contact|find|add|ping|poke|buzz|dm|catch|get|keep|stay|link up|catch up|follow up|sync(?:[- ]up)?|transfer|shift|bring|jump|hop|carry on|go on|reply|answer|respond|drop|shoot|send|hit|finish|sort|plan|do|stay in touch|touch base|get in touch|get hold of|knock|look|throw|tag|explain|show|tell|clear up|go through|go over)(?:ing|ting|ping)?
`);

/** What may stand between the act and the way: the two, their talk, and how; no thing of the work, nobody else. */
export const between = oneOf(`
(?!bot|app|api|ads?(?!\\p{L})|web|crm|log|tag|csv|pdf|job|sms|new)[a-z]{1,3}|this|that|these|those|things|both|each other|one another
your|some|more|other|rest|over|offline|back|with|about
everything|anything|details?|questions?|chat|talks?|conversation|discussion|dialogue|communicat\\p{L}+|calls?|meeting|scope|project|task|plan|messages?|line|note|words?|text|contact|touch|terms|matters?|issues?|points?|rest|ideas?|budget|price|deadline|time|times|hour|week|weekend|minutes?|voice|person|files?|samples?|examples?|demo|drafts?|shout|wave|ring|buzz|screenshots?|links?
quick|quickly|short|brief|\\d+|(?:\\p{L}+|\\d+)-minutes?|together|directly|direct|further|later|first|there|then|today|tomorrow|tonight|anytime|instead|please|live|privately|private|personally|straight|right|away|ahead|once|just|also|simply|always|daily|sooner|faster|quicker|easily|best|better|easier|freely|whenever|either|only|rather|usually|mostly|already|talking|chatting|speaking|writing|discussing
`);

export const prefix = '(?:on|in|via|by|over|through|to|into|onto|at|using)';
export const whose =
  '(?:(?:my|your|the|an?|some|any|our|private|personal|direct|plain|normal|old|good|other|quick|short|brief) ){0,3}';

/** What may follow a way that is nobody's product. */
export const follow = `(?=\\s?[^\\s\\p{L}\\p{N}_/-]|\\s-\\s|\\s?$|\\s(?:and|or|but|so|if|when|whenever|while|where|any|anytime|at|for|to|with|as|before|after|because|since|first|please|plz|pls|day|he|she|today|tomorrow|tonight|now|instead|directly|then|too|also|about|once|there|rather|later|on|in|from|until|every|all|only|always|the|this|that|i|you|we|it|would|is|works?|call|calls|chat|chats|message|messages|meeting|talk|session|conversation|right|straight|sooner|faster|than|(?!бот|чат|апи|веб|лид)[а-яё]{1,3}|если|когда|чтобы|потом|сразу|завтра|сегодня|вечером|утром|днём|лучше|удобнее|быстрее|проще|меня|можем|можно|сама|отвечаю|ответ\\p{L}+|пришл\\p{L}+|скину|лично|напрямую|голосом|буд\\p{L}+|после|перед|любо\\p{L}+)(?![\\p{L}\\p{N}_-]))`;

export const stem = oneOf(`
(?:на|от|до|пере|с)?пи(?:ш|са)|(?:по|пере|на|со)?звон|набер|набра|(?:по)?стуч|стукн|добав|добавля|обраща|маякн|черкн|пинга|пингу|д(?:ё|е)рн|лов|ищ|най(?:д|т)?
перейд|перейт|переход|переезжа|перебер|перебра|перемест|перенес|переключ|уйд|уй|ид|пойд|выйд|вый|продолж|продолжа|обсуд|обсужда|(?:по)?говор|(?:по)?обща|поболта|договор|реш|уточн|соглас(?:у|ова)|связ|связа|связыва|свяж|встрет
отвеча|ответ|сиж|быва|жд|(?:с|за)?ки(?:н|да|дыва)|(?:при|вы|пере)шл|(?:при|вы|пере)сла|отправ|отправл|сброс|сброш|пока(?:ж|за)|расска(?:ж|за)|объясн|сообщ|заход|приход|присоедин|присоединя|подпи(?:ш|сыва)|вступа|загля(?:н|дыва)|обойд|обойт
`);
/** The same in Russian: what one asks of the other, what both or the writer will do; never what others do or did. */
export const actRu = `(?:${stem}(?:[ийь](?:те)?(?:сь)?|те(?:сь)?|и?ть(?:ся)?|ти(?:сь)?|[её]?м(?:ся|те)?|[еёи]м(?:ся|те)?|[ую](?:сь|ем|емся|йте)?)(?!\\p{L})|общение|переписку|связь|доступ(?:ен|на)|на связи|(?:по)?дайте (?:голос|знать|сигнал))`;
export const betweenRu = oneOf(`
(?!бот|чат|лид|код|чек|акт|лог|смс|crm)[а-яё]{1,3}|меня|мной|нами|вами|тебе|тебя|тобой|отсюда|upwork|апворк\\p{L}?|друг друг\\p{L}{1,2}
лично|прямо|сразу|лучше|просто|удобнее|удобно|быстрее|проще|легче|скорее|всего|этот|об этом|тоже|также|потом|пока|тогда|туда|сюда|всегда|обычно|смело|спокойно|коротко|быстро|напрямую|отдельно|вместе|обоим|сегодня|завтра|вечером|утром|днём|днем|сначала|например|пожалуйста|дальше|далее|подробнее|детально|в любое время|в любой момент|любым|можно|можем|буду|будем|будет
детали|подробности|вопрос\\p{L}*|остальн\\p{L}+|разговор|общение|в (?:друзья|контакты)|переписк\\p{L}|диалог|обсуждение|созвон|голосом|голос|устно|пару|пара|слов\\p{L}{0,2}|\\d+|минут\\p{L}?|сообщени\\p{L}|письмо|смет\\p{L}|письма|перевод|работу|заказ|план|услови\\p{L}|сроки|цен\\p{L}|задач\\p{L}|проект\\p{L}?|живую|вживую|нюансы|момент\\p{L}{0,2}|контакт\\p{L}{0,2}|файл\\p{L}{0,2}|материал\\p{L}{0,2}|пример\\p{L}{0,2}|удобное|время|бриф|ссылк\\p{L}|ответ
`);
/** What an infinitive needs before it. */
export const openingRu = oneOf(`
давай(?:те)?|можно|можем|можете|могу|могли бы|мог бы|могла бы|готов[аы]?|готовы|предлагаю|предлагаем|предложил[аи]? бы|бы предложил[аи]?|предпочитаю|хотел[аи]? бы|хочу|хотите|хочется|удобн\\p{L}+|легко|просто|лучше|проще|легче|быстрее|рад[аы]?|стоит|стоило бы|будем|буду|будет|надо|нужно|как насчёт|почему бы|если|(?:на то|того|против),? чтобы|может(?: быть)?,? (?:нам|мы|лучше|стоит)|предложение|предложить|привык(?:ла)?|люблю|прошу|смогу|сможем|сможете|получится|способ|вариант|имеет смысл|не против
`);
