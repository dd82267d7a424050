import { Caseless } from '../words/caseless.ts';
import { messengers, networks } from './services.ts';

// The ways in which a name stands beside its messenger or network.
const dot =
  '(?:\\s?[.,·•*]\\s?|\\s?[([{]\\.[)\\]}]\\s?|\\s?[([{]?\\s?(?:dot|точка|тчк)\\s?[)\\]}]?\\s?)';
export const links = new Caseless(
  `(?<![\\p{L}\\p{N}.-])(?:https?:\\/\\/)?(?:www\\.)?(?:t${dot}me|wa${dot}me|m${dot}me|vk${dot}me|discord${dot}gg|telegram${dot}(?:me|dog)|line${dot}me|signal${dot}(?:me|group)|matrix${dot}to|chat${dot}whatsapp${dot}com|join${dot}skype${dot}com|тэ\\s?точка\\s?ми|т\\.ме)\\s?(?:\\/|slash|слэш|слеш)\\s?[@+#!/\\w.:%?=-]*[\\w](?<!\\.me\\/s)|t\\.me\\s+(?=\\S*[\\d_])[a-z]\\w{3,31}|(?<![\\p{L}])(?:skype|viber|tg|whatsapp|weixin|sgnl|xmpp|line):(?:\\/\\/)?[\\w.?=&%+@/-]{4,}`,
);
const handle =
  '@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]{1,60}[\\p{L}\\p{N}_]|live:[.\\w-]+|[\\p{L}\\p{N}_.-]{2,32}#\\d{4}';
const loose =
  '(?=[\\p{L}\\p{N}._-]*(?:[\\d_]|\\.[\\p{L}\\p{N}_]))[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,60}[\\p{L}\\p{N}_]';
const nick =
  '(?:юзер(?:нейм)?|(?:[а-я]+-)?ник(?:нейм)?|nick(?:name)?|handle|user ?name|user|login|логин|id|i\\.d\\.|айди|account|аккаунт|name|contact|profile|tag|номер|number)';
const service = `(?:${messengers}|${networks})`;
const joint = `(?:\\s*(?:[:=–—>|(→➡•-]|->|@(?= )|is|are|as|at|under|by|the|just|simply|still|there|просто|мой|my|это|под|как|ником|именем|ник(?:нейм)?|handle|user ?name|nick(?:name)?|login|логин|id|i\\.d\\.|айди|account|аккаунт|name|contact|here|найдёте|найти|есть|тоже|too|also|included|add|find|search|called|named|называется|me|,|:)){0,5}\\s*`;
const purpose =
  '(?:for|для) (?:связи|созвон\\p{L}*|звонк\\p{L}*|общения|вопросов|клиентов|calls?|contact|chats?|talks?|questions|clients|work)';
export const afterService = new Caseless(
  `(?<![\\p{L}\\p{N}@/.-])(${service})(?![\\p{L}\\p{N}/])(?:(?:\\s?\\([^()\\n]{2,30}\\)|\\s${purpose})(?=\\s?[:=—–-]))?(${joint})["«“]?(${handle}|${loose})`,
);
export const nickThenAny = new Caseless(
  `(?<![\\p{L}\\p{N}@/.-])(?:${service}(?:'s)?\\s+(?:(?:по|под|by|under|with)\\s+)?(?:(?:the|my)\\s+)?${nick}(?:у|ом)?|${nick}\\s+(?:в|на|для|on|in|for|at|with|inside)\\s+(?:the )?${service})(?:\\s*(?:[:=–—-]|is|это|,|just|simply|also|still|always|plain|просто|тоже|такой|же))*\\s*["«“]?(@?[\\p{L}\\p{N}][\\p{L}\\p{N}._:#-]{2,40})`,
);
/** `I use Discord daily (name: lenacodes)`, «сижу в скайпе, ник lenacodes» */
export const nickBehind = new Caseless(
  `(?<![\\p{L}])(?:i|i'm|we|me|my|you|я|мы|меня|мой|сижу|бываю|есть)(?: \\p{L}+){0,4} ${service}(?: (?!bot|channel|group|server|web|app|api|template|account|alert|for your|of your)\\p{L}+){0,4}\\s?[(,–—-]\\s?(?:my |мой |the )?${nick}(?: there| там)?\\s?(?:[:=–—-]|is|это)?\\s*["«“]?(@?[\\p{L}\\p{N}][\\p{L}\\p{N}._:#-]{2,40})(?=["»”]?\\s?(?:$|[\\n,;|!)]|\\.(?:\\s|$)))`,
);
/** Messengers with the names of things: known by an address only. */
export const rareMessenger =
  /(?<!\p{L})(?:Wire|Beeper|Jami|SimpleX|Olvid|Briar|Delta ?Chat|Max|Session)(?!\p{L})[^.!?\n]{0,30}[:–—]\s?$/u;
// «В скайпе я psilva.dev»
export const meThere = new Caseless(
  `(?<![\\p{L}])(?:(?:me|меня|мне)\\s+(?:в|на|on|at|via|in)\\s+${service}\\s*[,:—–-]|(?:в|на|on|in|at)\\s+${service},?(?: (?!the )[\\p{L}']+){0,3} (?:me|меня) (?:as|by|under|как|под|по|зовут)|(?:в|on|in)\\s+${service},?\\s+(?:я|меня|мой|i am|i'm|me|my|i go)(?:\\s+(?:зовут|называюсь|записан[а]?|известен|известна|можно найти|найд\\p{L}+|ищите|есть|как|под|по|ник\\p{L}{0,3}|именем|called|known|listed|name|nick|handle|is|by|as))*\\s*[—–:-]?)\\s*["«“]?(${handle}|${loose})`,
);
// `I'm lena.codes on Skype`: the name stands before the service.
export const beforeService = new Caseless(
  `(?<![\\p{L}])(?:(?:i'm|i am|i go by|it's|me|my|as|under|by|(?:me|way|contact) is|я|меня|как|под ником)\\s*[—–:-]?\\s*["«“]?(?=${handle}|${loose})|(?:my|the|мой|под) ${nick}\\s+["«“]?)([a-z\\d_@][\\p{L}\\p{N}._:#-]{2,60})["»”]?\\s+(?:on|in|at|в|на)\\s+(?:the )?${service}(?![\\p{L}])`,
);
/** `I'm lenacodes on Skype`, «я lenacodes в скайпе»: a plain word in the place of a name. */
export const plainBefore = new Caseless(
  `(?<![\\p{L}])(?:(?:i'm|i am|i go by|(?:find|add|reach|write to|message) me as|known as|listed as|named|called|nick is|(?:nick\\p{L}*|handle|user ?name|name|id) is|я|меня зовут|ник(?:ом)?|записан[а]? как) ["«“]?)([a-z][a-z\\d]{4,30})["»”]? (?:on|in|at|в|на) (?:the )?${service}(?![\\p{L}\\p{N}-])(?! (?:bots?|api|channels?|groups?))`,
);
/** `KakaoTalk ID lenacodes`, `Discord: add lenacodes` and nothing else in the line. */
export const plainAfter = new Caseless(
  `(?<=(?:^|[\\n,;|]|[.!?] )[^\\p{L}\\p{N}\\n]*(?:my |мой |and |и )?)${service}(?: ${nick}(?: is)?|(?: ${nick})?\\s?[:–—-] (?:please )?(?:add|find|search(?: for)?|look (?:for|up)|ищите|найдите|добавьте|добавляйте)(?: me as)?) ["«“]?([a-z][a-z\\d]{3,30})["»”]?(?=\\s?(?:$|[\\n,;|!)]|\\.(?:\\s|$)))`,
);
/** Common words in the place of a name: what one is, and what is added or looked for in the work. */
export const commonWord =
  /^(?:often|around|busy|better|quicker|faster|sooner|there|happy|expert|admin|owner|author|partner|field|column|format|check|regex|token|value|string|search|filter|match|index|import|export|order|menu|theme|button|banner|server|number|empty|null|\p{L}+(?:ing|ed|ly|able|ible|[st]ion|ment|ness|ity|[ae]nce|ship|ives?|ous|ful|less|nt|est|fix|load|view|put|up|mber|ator|eloper|ustomer|[^aeiou]ers|[^s]s|hook|bot|list|link|page|board|back|flow|log|icon|code|name|type|size|rate|limit|mode|access|support|widget|template|group|channel|thread|role|alert))$/iu;
/** `signal: request.signal`, `line: node.line`: a field of a program. */
export const codeField =
  /^(?:this|self|req\p{L}*|options?|opts|controller|abort\p{L}*|props|config|ctx|event|node|el|params|input|state|ac)\.|\.(?:signal|line|element|matrix|messenger)$/iu;
/** `Find me on Telegram as lenacodes`, `Search "lenacodes" on Telegram`: any word there is a name. */
export const calledThere = new Caseless(
  `(?<![\\p{L}])(?:(?:find|reach|write|message|add|text|ping|dm|contact) (?:to )?me|i am|i'm|(?:найд\\p{L}+|ищите|добав\\p{L}+) меня|я)(?: \\p{L}+)? (?:on|in|at|в) ${service},? (?:as|under|by|как|под|по)(?: (?:the|my|name|nick\\p{L}*|handle|user ?name|ник\\p{L}{0,4}|именем|имени))*\\s?["«“:]?\\s?(?!well|usual|soon|always|needed|often|possible|agreed|before|number|phone)([a-z\\d][a-z\\d._-]{3,30})|(?<![\\p{L}])(?:on|in|at|в) ${service},? (?:(?:please|just|просто) )?(?:search(?: for)?|look (?:for|up)|find|add|найд\\p{L}+|ищите|добав\\p{L}+) ["«“]?(${loose})(?=["»”]?\\s*(?:$|[,;!\\n)]|\\.(?:\\s|$)|(?:and|or|to|и|или|чтобы)(?![\\p{L}])))|(?<![\\p{L}])(?:search(?: for)?|look (?:for|up)|find|add|найд\\p{L}+|ищите|добав\\p{L}+) ["«“]([^\\s"»”]{4,30})["»”] (?:on|in|at|в) ${service}`,
);
// `skype m.keller82` and nothing else in the line.
export const loneName = new Caseless(
  `(?:^|\\n|[,;|]\\s*|(?<!\\p{L})(?:contacts?|details|контакты|связи)\\s?[:—–-]\\s*|\\s/\\s)[^\\p{L}\\n]*(?:(?:а |and )?(?:в |on |in )|my |мой )?${service}\\s+((?=[\\w.-]*[a-z])(?=[\\w.-]*(?:[\\d_]|\\.[a-z]))[a-z][\\w.-]{3,30})(?=\\s*(?:$|\\n|[,;|]|/\\s))`,
);
// `Skype m.keller or Telegram @m_keller`: a bare name beside another detail, or beside another way, where a clause begins.
const bareName =
  '((?=[\\w.-]*(?:[\\d_]|\\.[a-z]))(?![\\w.-]*\\.(?:com|net|dev|app|me|ru|co|ai|gg)(?![\\w-]))[a-z][\\w.-]{2,30}[a-z\\d_])';
const signed =
  '(?:@[a-z][\\w.]{3,30}|\\+?\\d[\\d ()-]{6,18}\\d|[\\w.+-]{1,40}@[\\w-]{1,40}\\.[\\w.]{2,20})';
const by = '(?:(?:by|on|via|over|through|an?|my|the|at|через|в|по|на|мой) )*';
const either = ',? (?:or|или|либо) ';
const begun =
  '(?<=(?:^|[\\n,;:.!?|(–—-]\\s?|(?<!\\p{L})(?:both|either|by|via|through|on|либо|или|через|в|по|my|мой|(?:for|для) \\p{L}+)\\s)(?:either |both |либо )?)';
const nameEnd =
  '(?=\\s*(?:$|[\\n,;|)!?]|\\.(?:\\s|$)|\\s(?:or|and|if|for|as|when|и|или|если)(?!\\p{L})))';
const voice =
  '(?:\\p{L}+ )?(?:phone|call|mobile|e-?mail|mail|zoom|google meet|телефон\\p{L}{0,2}|почт\\p{L}|звон\\p{L}{2})(?=\\s?(?:$|[.,;!?)\\n])|\\s@|\\s(?:if|as|when|если)\\s)';
const meant =
  '(?<=(?<!\\p{L})(?:me|my(?= $)|write|reach|contacts?|(?:a|for|test|video) calls?|ways|мне|мой(?= $)|меня|пиши\\p{L}*|связ\\p{L}+|контакты|либо)(?!\\p{L})[^.!?\\n]{0,40})';
const or2 = `${service} ${bareName}${either}${by}${service} ${bareName}`;
export const listed = [
  `${begun}${service} ${bareName}(?=(?:${either}|,? (?:and|и) |, )${by}(?:(?:for|для) \\p{L}+ )?(?:(?:${service}|phone|call|e-?mail|mail|телефон\\p{L}*|почта):? )?${signed}|${either}${by}${voice})`,
  `(?<=${signed},? (?:or|and|и|или|либо) ${by})${service} ${bareName}${nameEnd}`,
  `${meant}${begun}${service} ${bareName}(?=${either}${by}${service}(?=\\s?(?:$|[.,;!?)\\n]))|${either}${by}${service} ${bareName.slice(1, -1)}${nameEnd})`,
  // Nothing but the two, or a word of contact before them.
  `${meant}${begun}${or2}${nameEnd}`,
  `(?<=(?:^|\\n)(?:either )?)${or2}(?=[.!]?\\s*(?:$|\\n))`,
].map((source) => new Caseless(source));
/** `chat_id`, `dev.alerts`: what programs name. */
export const codeName =
  /(?:^|[._])(?:ids?|tokens?|keys?|urls?|uri|name|hash|secret|bots?|type|login|users?|channels?|handle|code|client|api|hooks?|webhooks?|auth|messages?|texts?|fields?|table|list|button|widget|status|data|app|format|groups?|chat|alerts?|e?mail|config|logs?|errors?|events?|export|import|links?|template|(?:in)?box|rooms?|sdk|lib|send)$/i;
/** `m.keller82 (Skype)`, `m.keller82 – Skype`, with nothing else on either side. */
export const bracketed = new Caseless(
  `(?:^|\\n|[,;|:]\\s)\\s*(${handle}|${loose})(?:\\s?\\(${service}\\)|\\s[—–-]\\s(?:мой |my )?${service})(?=\\s*(?:$|[.,;|\\n]))`,
);
/** `My WeChat: lena-front`, «Мой скайп — lenafront», `KakaoTalk: lenafront` and nothing else: any word there is a name. */
export const onlyName = new Caseless(
  `(?<![\\p{L}\\p{N}])(?:(?:my|мой|моя) ${service}(?: ${nick})?|(?<=(?:^|\\n)[^\\p{L}\\p{N}\\n]*)${service}(?: ${nick})?)(?: (?:is|это))?\\s?[:=–—→-]\\s?(?:собака |at )?(?=[a-z\\d._-]*[a-z])([a-z\\d][a-z\\d._-]{3,30})(?=\\s?(?:$|[\\n,;|!)]|\\.(?:\\s|$)))`,
);
/** What else stands so in a list of services. */
export const noName =
  /^(?:done|ready|later|first|second|both|none|only|also|same|here|below|above|always|online|offline|open|closed|optional|included?|preferred|possible|available|planned|works?|working|fixed|broken|slow|fast|free|paid|daily|weekly|never|maybe|posts?|stories|reels|messages?|alerts?|support|reports?|reviews?|login|share|sharing|connected|disconnected|missing|enabled|disabled|tested|pending|blocked|limited|unlimited|telegram|whatsapp|viber|email|phone)$/iu;
export const nickThere = new Caseless(
  `(?<![\\p{L}])(?:my |мой |моя )?${nick}(?:\\s+(?:there|in it|on it|there's|everywhere|(?:is )?the same|там|везде|всюду|один|одинаковый|тот же))*\\s*(?:[:=–—-]|is|это)\\s*["«“]?(${handle}|${loose})`,
);
// `tg marek_codes`, «Дискорд ivanpetrov.»: nobody names a product so.
export const slang =
  /(?<![\p{L}\p{N}])(?:tg|тг|телега|телегу|вотсап|ватсап|дискорд|скайп|вайбер|telega)\s+([a-z][a-z\d._-]{3,30})(?=\s*(?:$|[.,;!)]|\n|if |если |for |для ))/giu;
export const product =
  /^(?:business|web\p{L}*|desktop|premium|stars|ads|mini|nitro|server\p{L}*|channel\p{L}*|bots?|api\p{L}*|login|widget\p{L}*|sdk|plugin|integration\p{L}*|notif\p{L}+|group\p{L}*|chat\p{L}*)$/iu;
export const anyHandle = new Caseless(`(?<![\\p{L}\\p{N}_.@/\\\\\`:-])(?:${handle})`);
export const serviceWord = new Caseless(`(?<![\\p{L}\\p{N}@/.-])${service}(?![\\p{L}\\p{N}])`);
export const networkWord = new Caseless(`^(?:${networks})$`);
export const matrixId = /(?<![\p{L}\p{N}_.])[@#][\w.-]+:[\w-]+(?:\.[\w-]+)+/gu;
export const fediverse = /(?<![\p{L}\p{N}_.])@[\w.-]+@[\w-]+(?:\.[\w-]+)+/gu;
export const slackId = /(?<![\p{L}\p{N}])[UW]0[A-Z0-9]{7,10}(?![\p{L}\p{N}])/gu;
export const invited =
  /(?<![\p{L}])(?:me|my|mine|i'm|i am|dm|write|ping|reach|find|add|contact|text|message|follow|мой|моя|мне|меня|я|пиши\p{L}*|напиши\p{L}*|найд\p{L}+|ник|добав\p{L}+|стуч\p{L}+|связ\p{L}+|личк\p{L}|handle|nick\p{L}*)(?![\p{L}])/iu;
/** Words after a service that make it the subject of the work. */
export const subject =
  /^@(?:media|import|keyframes|layer|apply|include|extend|use|app|router|property|param|returns?|return|type|see|todo|me|all|here|everyone|channel|test|service|entity|get|post|put|model|latest|next|beta)(?![\p{L}\p{N}])/iu;
export const technical =
  /^(?:v?\d+(?:\.\d+)*|(?:oauth|sha|base|tls|webrtc|ipv|utf|mtproto)-?\d[\d.]*|api\p{L}*|bot\p{L}*|web\p{L}*|\d+-.*|\d+\.\d+.*|.*\.(?:js|ts|py|php|net|json|html|css|yml|yaml|md|sh|rs|go|rb|org|io|cloud))$/iu;
