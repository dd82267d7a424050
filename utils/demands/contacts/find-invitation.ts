import { Caseless } from '../words/caseless.ts';
import type { Trace } from './contact.ts';
import { messengers } from './services.ts';

const place = `(?:${messengers}|e-?mail|mail|gmail|phone|zoom|google meet|sms|facebook|instagram|linked ?in|vk|почт[ауеы]|мейл|мыло|зум[еа]?|вк|инст[уае]|телефон[уе]?|имейл|емейл|лс)`;
const ended = `(?=\\s?[?.,!;]|$)`;
const verb =
  '(?:write|ping|message|text|contact|reach|find|add|dm|call|drop|hit|catch|get|buzz|poke|knock|follow|invite|connect with|talk to|chat with|speak to|get in touch with|get hold of)';
const pattern = new Caseless(
  `(?<![\\p{L}\\p{N}_])(?:${[
    `(?:whats ?app|telegram|skype|viber|dm|pm|e-?mail|phone|ring|facetime|text|sms|call) (?:me|us)(?: (?:on|at|via|by|any ?time|up|directly|instead|first|there|now|today)(?: ${place})?)?`,
    `give (?:me|us) an? (?:quick |short )?(?:call|ring|buzz|bell)`,
    `${verb} (?:to )?(?:me|us)(?: \\p{L}+){0,3} (?:on|in|via|by|at|over|through|to) (?:my |the |your )?${place}`,
    `(?:drop|shoot|send|write) (?:me|us) (?:an? |your )?(?:e-?mails?|mail|text|sms|whatsapp|dm|pm|(?:message|line|note) (?:on|in|via|by|at|over) (?:my )?${place})`,
    `(?:let us|let's|lets|we can|we could|we should|we may|could we|can we|shall we|i suggest|i propose|i'd rather|i would rather|better|prefer|i prefer|happy|glad|ready|easier|faster|simpler|quicker|more convenient|i'd like|i would like|i'd love|i want|we might|you might|if you (?:like|want|prefer),?(?: we can)?) (?:(?:for (?:me|us|you|both) )?to |we )?(?:just |also |then |quickly |please )?(?:move|moving|continue|continuing|switch|switching|talk|talking|chat|chatting|go|going|hop|jump|discuss|discussing|speak|speaking|take|taking|meet|connect|communicate|communicating|message|text|call|proceed|write)(?: (?!not )[\\p{L}']+){0,5} (?:to|on|in|over|via|by|through|into|off to) (?:my |a |the )?${place}`,
    `(?:i am|i'm|i will be|we are|i can be|you can|you may|you could|feel free to|please|always) (?:always |also |easily |best |quickly )?(?:available|reachable|reached|reach me|online|contact me|contacted|find me|write me|write to me|text me|message me|found)(?: \\p{L}+){0,3} (?:on|in|via|by|at|over|through) (?:my )?${place}`,
    `(?:move|switch|continue)(?: \\p{L}+){0,3} (?:off|outside|away from) (?:of )?upwork`,
    `(?:talk|chat|speak|discuss|communicate|work|pay|meet|contact me|deal)(?: \\p{L}+){0,4} (?:off|outside|beyond|past|bypassing)(?: of)? upwork`,
    `(?:напиш\\p{L}+|пиш\\p{L}+|пиши|стуч\\p{L}+|стукн\\p{L}+|добав(?:ляй|ь)\\p{L}*|обраща\\p{L}+|найд\\p{L}+|ищите|связ(?:ать|аться)\\p{L}*|свяж\\p{L}+|звон\\p{L}+|маякн\\p{L}+|скин\\p{L}+|жду)(?: (?:мне|нам|меня|нас|со мной|с нами|лучше|сразу|прямо|просто|вас|можно|сюда|удобнее|в личку|их|контакт\\p{L}*|ваш\\p{L}*|номер)){0,3},? (?:в|на|по|через|во) (?:мой |мою |моём |мо\\p{L} )?${place}`,
    `(?:перейти|перейдём|перейдем|переходим|переходить|уйти|уйдём|уйдем|перенест?и|перенесём|перебраться|переберёмся|продолжить|продолжим|общаться|пообщаться|пообщаемся|обсудить|обсудим|поговорить|поговорим|созвониться|созвонимся|списаться|спишемся|переписываться|связаться|свяжемся|работать)(?: [\\p{L}]+){0,4} (?:в|на|по|через|во) ${place}`,
    `(?:позвоните|звоните|наберите|перезвоните) (?:мне|нам)(?: \\p{L}+)?|(?:вне|в обход|мимо|за пределами|минуя) (?:upwork|апворк\\p{L}*|площадк\\p{L}|платформ\\p{L}|бирж\\p{L})`,
    // The client's own details are asked for.
    `(?:(?:send|give|share|tell|text|drop|leave|let me have|let me know|could i have|may i have|can i have|what is|what's)(?: me| us)?(?: with me)?) (?:your|the best) (?:own |direct |personal |mobile |phone |work )?(?:${place}|number|contact(?: detail)?s|contact info(?:rmation)?)(?: (?:address|number|id|handle|nick(?:name)?|name|username|account|contacts?|link))?(?= ?[.,;:!?)]|$| (?:and|so|or|if|then|to (?:me|talk|discuss|agree)|for)(?![\\p{L}]))`,
    `(?:скин\\p{L}+|пришл\\p{L}+|дай(?:те)?|остав\\p{L}+|напиши(?:те)?|отправ\\p{L}+|укаж\\p{L}+|сообщите|подскажите|как(?:ой|ая|ие) (?:у вас|у тебя))(?: мне| нам)?(?: ваш\\p{L}*| тво\\p{L}+| сво\\p{L}+)? ?(?:(?<= )(?:номер|телефон\\p{L}{0,2}|контакт(?:ы|ный номер)?|ник|телеграм\\p{L}?|телегу|тг|в[ао]т[сц]ап\\p{L}?|скайп|вайбер|почту|адрес почты|e-?mail|мейл|емейл)(?: телефона| в \\p{L}+)?)(?= ?[.,;:!?)]|$| (?:и|чтобы|я|—)(?![\\p{L}]))`,
    `(?:why (?:don't|not)(?: we)?|how about|what about)(?: \\p{L}+){0,4}? ${place}(?: (?:call|chat))?${ended}|(?:do you (?:have|use)|are you (?:on|in)) (?:${messengers})(?: (?:too|or \\p{L}+))?(?=\\s?\\?)`,
    `(?:let's|let us|could we|can we|shall we|we can|we could|(?:happy|ready|glad) to|i can|please|schedule|book) ?(?:have|do|make|schedule|arrange|plan|book|set up|get on|jump on|hop on)? (?:an? )?(?:\\p{L}+ )?(?:(?:${place}) (?:call|chat|meeting)|(?:call|chat|meeting|talk) (?:on|in|via|over|by|through) ${place})`,
    `i(?:'ll| will| can| could|'d)(?: also| then)? (?:call|message|write(?: to)?|text|add|ping|contact|find) you (?:on|in|via|by|at|over) (?:your )?${place}|(?:send|share|drop)(?: with)? (?:you )?(?:an? |the |my )?(?:${messengers}|zoom|google meet|calendly) (?:link|invite|invitation)(?! with)|slide into my dms?|contact me (?:directly|privately)`,
    `(?:work|deal|pay|talk|agree|continue|communicate)(?:ing)?(?: \\p{L}+)? directly,? (?:and )?(?:without|past|outside|off) upwork|(?:let's|we can|we could|i suggest)(?: [\\p{L}']+){1,5} without (?:upwork|the platform)`,
    `(?:(?:у вас|у тебя|вы) )?есть (?:ли )?(?:${messengers})(?=\\s?\\?)|(?:удобнее|лучше|проще|быстрее|удобно)(?: мне| всего)? (?:в|через|по|на) ${place}(?=\\s?[?.,!;—]|$| чем)`,
    `(?:позвоните|звоните|наберите|перезвоните)(?=\\s?[,!.]| (?:в любое|вечером|утром|дн[её]м|после|когда|если|завтра|сегодня|меня|нас)(?![\\p{L}]))|(?:скину|пришлю|отправлю|кину)(?: вам)? (?:ссылку|приглашение) (?:на|в) ${place}|(?:позвоню|напишу|наберу|перезвоню)(?: вам| вас)? (?:в|на|по|через) (?:ваш )?${place}`,
    `(?:работать|договор\\p{L}+|сотруднич\\p{L}+|платить|общаться)(?: \\p{L}+)? напрямую,? (?:без|минуя|мимо) \\p{L}+`,
    `(?:я )?(?:всегда |обычно |чаще )?(?:на связи|доступен|доступна|отвечаю|сижу)(?: быстрее| всегда)? (?:в|на|по|через) ${place}`,
  ].join('|')})(?![\\p{L}\\p{N}_(])`,
);
const negated =
  /(?<![\p{L}])(?:not|never|no need to|don't|do not|won't|will not|without|instead of|нет|не|никогда|незачем|без|against|forbids?|forbidden|запрещ\p{L}+|нельзя)(?:\s+[\p{L}']+){0,4}\s*$/iu;
/** Somebody else writes, or the words are a part of a product. */
const other =
  /(?<![\p{L}])(?:users?|clients?|customers?|visitors?|the bot|bots?|the system|the app|it(?!'s| is| would| will| might| could)|they|people|guests|buttons?|link|links|labels?|form|guest|subscribers|пользовател\p{L}+|клиент\p{L}*|бот\p{L}{0,2}|кнопк\p{L}+|ссылк\p{L}+|посетител\p{L}+|система|покупател\p{L}+)(?:\s+[\p{L}']+){0,3}\s*["«]?$/iu;

/** Calls to leave Upwork for a direct way, no detail needed. */
export function findInvitation(unquoted: string): Trace[] {
  const traces: Trace[] = [];
  for (const found of pattern.all(unquoted)) {
    const before = unquoted.slice(Math.max(0, found.index - 60), found.index);
    const clause = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(', ')) + 1,
    );
    const after = unquoted.slice(found.index + found[0].length);
    // The platform's own call is allowed; `Ring me is a song` calls nobody.
    if (
      /^(?:\s(?:back|right|just|directly)){0,2}\s(?:(?:here|(?:over|on|via|through|in|by) (?:the |this )?(?:upwork|platform))|(?:is|was) )/iu.test(
        after,
      )
    )
      continue;
    if (negated.test(clause) || other.test(clause)) continue;
    if (
      /^\s?(?:api|bot|web ?hook|sdk|integration|button|widget|template|campaign|notification|бот|апи|рассылк|кнопк|уведомлен|канал|групп)\p{L}*/iu.test(
        after,
      )
    )
      continue;
    if (/^(?:call|text|e-?mail|ring|phone) us/i.test(found[0])) continue;
    traces.push({ kind: 'invitation', start: found.index, end: found.index + found[0].length });
  }
  return traces;
}
