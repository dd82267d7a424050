import { Caseless } from '../words/caseless.ts';
import type { Trace } from './contact.ts';
import { composed } from './invitation-grammar.ts';
import { phrases, verb } from './invitation-phrases.ts';
import { place } from './invitation-words.ts';

const pattern = new Caseless(
  `(?<![\\p{L}\\p{N}_]|\\p{L}-)(?:${[...phrases, ...composed].join('|')})(?![\\p{L}\\p{N}_(])`,
);
/** «My Telegram stands in the profile, write there»: the way is named before. */
const calledThere = new Caseless(
  `(?<![\\p{L}\\p{N}_])(?:${verb}(?: to)? (?:me|us)(?: there|(?<=(?<!\\p{L})if (?:you|it|that)[^.!?\\n]{3,90})(?=\\s?[.,!;]|$))|(?:write|call|ping|message|text) there|(?:let's|let us|we can|we could|i suggest) (?:[\\p{L}']+ ){0,2}(?:talk|chat|discuss|continue|speak)(?: \\p{L}+){0,2} there|(?:(?:на)?пиши|(?:по)?звони|стучи|добавляй|заходи)\\p{L}*(?: мне| нам| прямо| лучше| сразу)? (?:туда|там)|(?:там|туда) (?:и )?(?:спишемся|свяжемся|поговорим|обсудим|договоримся|пишите|стучите\\p{L}*))(?![\\p{L}\\p{N}_])`,
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
  /(?<![\p{L}])(?:not|never|no need to|don't|dont|do not|won't|wont|will not|without|instead of|нет|не|никогда|незачем|без|against|forbids?|forbidden|запрещ\p{L}+|нельзя)(?:\s+[\p{L}']+){0,4}\s*$/iu;
/** Somebody else writes, or the words are a part of a product. */
const other =
  /(?<![\p{L}])(?:users?|clients?|customers?|visitors?|the bot|bots?|the system|the app|it(?!'s| is| be| would| will| might| could|\s*$)|they|people|guests|buttons?|link|links|labels?|form|guest|subscribers|пользовател\p{L}+|клиент\p{L}*|бот\p{L}{0,2}|кнопк\p{L}+|ссылк\p{L}+|посетител\p{L}+|система|покупател\p{L}+)(?:\s+[\p{L}']+){0,3}\s*["«]?$/iu;

/** «Мастеру проще отвечать в вотсапе»: to a third it is easier. */
const easier = /^(?:проще|лучше|удобн|легче|быстрее|можно|надо|нужно|стоит|легко)/iu;
const toOther =
  /(?<!\p{L})(?!(?:мне|нам|вам|всем|обоим|тебе|потому|поэтому|почему|сразу|буду|могу|хочу)\s)\p{L}{2,}(?:ам|ям|у|ю)\s+$/iu;

const upwork =
  /^(?:(?:\s(?!(?:because|as|since|than|instead|rather|not|but|and|потому|чем|а|и)\s)[\p{L}']+){0,3}?\s(?:here|здесь|тут|сюда|(?:over|on|via|through|in|by|в|на|через|по) (?:(?:the |this )?(?:upwork|platform|chat)|апворк\p{L}?|платформ\p{L}))(?![\p{L}])|(?:\s(?:back|right|just|directly)){0,2}\s(?:is|was) )/iu;
/** `Discord.js`, «в телеграм для уведомлений»: the way is a part of the work. */
const ofWork =
  /^(?:\.\p{Ll}|[^.!?\n]{0,4}\s(?:for|as|with|для)(?: [\p{L}']+){0,2} (?:(?:alert|notif|remind|deploy|report|customer|user|subscriber|support|communit|mailing|уведомл|оповещ|напомин|клиент|покупател|рассыл|отч[её]т|поддержк)\p{L}*|(?:orders?|shops?|stores?|logs?|bots?|api|web ?hooks?|builds?|заказ\p{L}{0,2})(?!\p{L})))/u;
/** «Your fast reply to my email»: an answer that was given. */
const given = /(?<![\p{L}])(?:your|the|an?|his|her|their|this|that|every|any|each)(?: \p{L}+)? $/iu;
/** `Sites that you can look at on a phone`. */
const lookedAt = /(?<!\p{L})look at (?:(?:it|them|this|that|these) )?(?:on|in|via)(?!\p{L})/iu;
/** What goes on after a true `call me`. */
const afterCall =
  /^\s?(?:[^\s\p{L}\p{N}"“«„]|$)|^\s(?:at|on|in|by|via|when|whenever|if|as|after|before|so|and|or|for|to|with|about|once|back|later|tomorrow|tonight|please|between|from|this|next|every|any|right|anytime)(?!\p{L})/iu;

/** «The site says: write to us.» */
const reported = /(?<![\p{L}])(?:says?|reads?|tells|просит|гласит|написано)\s?[:—–-]?\s*$/iu;

/** Words without which a line calls nobody: a way, or what stands for one. */
const cue = new Caseless(
  `${place}|hop on|upwork|апворк|platform|this site|платформ|площадк|бирж|number|contact|call|text|ring|phone|inbox|mail|reach|write|form|question|direct|cal|booking|give|hmu|звон|наб[ер]|номер|контакт|форм|анкет|бриф|опрос|сайт|напрямую|письм|связ|найти|писать|пошту|corr?eo|courr|poczt|fale`,
);

/** What is found in each line by itself: the lines without a cue are many, the pattern is large. */
function inLines(text: string): RegExpExecArray[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const start = at;
    at += line.length + 1;
    if (!cue.test(line)) return [];
    const all = pattern.all(line);
    for (const found of all) found.index += start;
    return all;
  });
}

/** Calls to leave Upwork for a direct way, no detail needed. */
export function findInvitation(unquoted: string): Trace[] {
  const traces: Trace[] = [];
  const there = calledThere.all(unquoted).filter(({ index }) => {
    const line = unquoted.lastIndexOf('\n', index) + 1;
    return way.test(unquoted.slice(Math.max(line, index - 120), index));
  });
  const calls = [...inLines(unquoted), ...there].sort((a, b) => a.index - b.index);
  for (const found of calls) {
    const before = unquoted.slice(Math.max(0, found.index - 60), found.index);
    const clause = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(', ')) + 1,
    );
    const after = unquoted.slice(found.index + found[0].length);
    // The platform's own call is allowed; `Ring me is a song` calls nobody.
    if (ofWork.test(after)) continue;
    if (upwork.test(after) && !/your|ваш|тво/iu.test(found[0])) continue;
    // «Call me old-fashioned», «may I call you Vanya?».
    if (/call (?:me|you)$/i.test(found[0]) && !afterCall.test(after)) continue;
    if (
      /^(?:[^.!?\n]{0,40}(?:нельзя|запрещ|not allowed|forbidden|against the rules)|\?\s(?:no|нет)(?!\p{L}))/iu.test(
        after,
      )
    )
      continue;
    if (
      negated.test(clause) ||
      other.test(clause) ||
      (easier.test(found[0]) && toOther.test(clause)) ||
      reported.test(clause)
    )
      continue;
    if (
      /^\s?(?:api|bot|web ?hook|sdk|integration|button|widget|template|campaign|notification|бот|апи|рассылк|кнопк|уведомлен|канал|групп)\p{L}*/iu.test(
        after,
      )
    )
      continue;
    if (/^(?:call|text|e-?mail|ring|phone) us/i.test(found[0]) || lookedAt.test(found[0])) continue;
    if (/^(?:reply|answer)\s/i.test(found[0]) && given.test(clause)) continue;
    // «Text me, my number is in the profile» is one call.
    const last = traces.at(-1);
    if (last && !/[.!?\n]\s|\n/.test(unquoted.slice(last.end, found.index + 1))) continue;
    traces.push({ kind: 'invitation', start: found.index, end: found.index + found[0].length });
  }
  return traces;
}
