import { Caseless } from './caseless.ts';
import { words } from './word-pattern.ts';

const letter =
  '(?:applications?|proposals?|letters?|bids?|repl(?:y|ies)|responses?|messages?|pitch(?:es)?|offers?|answers?|notes?|ones?|приложени|отклик\\p{L}*|пис(?:ьм\\p{L}+|ем)|заявк\\p{L})';
const open = '(?:(?:please|kindly|so|just|pls|plz|also|and|then|simply|пожалуйста|просто) )*';

/** What only speaks of the answer to the post: a heading over wishes, how answers are read, what becomes of them. */
export const applying = new Caseless(
  [
    // A postscript speaks to the reader.
    '^\\s*(?:P{1,5}\\.?\\s?S\\.?|З\\.?Ы\\.?|П\\.?С\\.?)(?=[\\s:,.—–-])(?!\\s(?:lines?|files?|scripts?|\\d))',
    // `Send:`, `Please include -`, `What we need:`, `Questions:`
    `^\\s*${open}(?:send|include|attach|provide|state|reply|answer|respond|apply|write|mention|tell|share|specify|submit|bring|give|add|list|пришлите|укажите|напишите|приложите|ответьте|сообщите|расскажите|опишите|присылайте)(?: (?:me|us|the following|these|this|back|in|over|with|with the following|along|мне|нам|следующее))*\\s*(?::|\\s[—–-]\\s)`,
    `^\\s*(?:(?:a few|some|two|three|four|my|our|quick|short|screening|the) )*(?:questions?|requests?)(?: (?:to|for) (?:you|applicants|candidates|everyone|all))?\\s*:`,
    `^\\s*(?:что (?:нужно|важно|жду|ждём|ждем|хочу|хотим|прислать|написать|указать|должно быть)[^:]{0,30}|от вас|в отклике|в письме|вопросы?(?: к вам)?|просьба|прошу|условия отклика)\\s*:`,
    `^\\s*(?:shortlist(?:ing)?|selection|hiring|my|our)? ?criteria(?: for (?:applications|bids|proposals))?\\s*:`,
    `^\\s*(?:to|for|how to) (?:apply|bid|be considered|be shortlisted|respond|win|get (?:an answer|a reply|hired|my attention|in touch))(?![\\p{L}])`,
    `(?:looking|look) forward to (?:your|hearing|reading|seeing|get)`,
    `(?:i|we)(?:'d| would)? rather (?:have|read|see|get)(?![\\p{L}])`,
    `what (?:makes|gets|wins|convinces|impresses|puts|turns|annoys|scares) (?:me|us)`,
    `(?:won't|will not|don't|never) (?:hear|get (?:an?|any) (?:answer|reply)|be (?:answered|read|opened))`,
    `(?:go|goes|stay|stays|remain|left|closed) (?:unread|unanswered|unopened)`,
    `(?:i|we) (?:scroll|move|click|swipe) (?:on|past|away)`,
    `(?:i|we) (?:read|answer|open|go through|look at|reply to) (?:every|each|all|everything|only|the) ?${letter}`,
    `(?:better|best|good|great|strong|winning|ideal|perfect|useful|bad|boring|interesting) ${letter} (?:tells?|shows?|names?|has|have|explains?|says?|mentions?|starts?|begins?|contains?|includes?|is|are)(?![\\p{L}])`,
  ].join('|'),
);

/** A verb of telling or sending with the client as the receiver, anywhere in the sentence. */
export const toldHead = words(
  `(?:tells?|let|lets|gives?|sends?|shows?|convinces?|writes?|greet|address|spare|surprises?|drop|impress|calls?) (?:me|us)(?! (?:in (?:the|our|a) (?:docs?|document|ticket|chat|channel|comments?)|early|a (?:day|week|month)|every|weekly|daily|when|immediately|at once|if|once|as soon))|расскажите (?:мне|нам)|напишите (?:мне|нам)|пришлите (?:мне|нам)|покажите (?:мне|нам)`,
);

const part =
  '(?:the )?(?:\\p{L}+ )?(?:script|call script|agenda|form|headline|header|footer|hero|button|buttons|page|pages|section|sections|screen|screens|menu|sidebar|popup|banner|email|mail|template|templates|fields|columns?|workflow|process|tasks?|duties|responsibilities|deliverables|scope|steps|features|stack|tools|setup|structure|content|форма|кнопк\\p{L}|страниц\\p{L}|поля|задачи|обязанности|меню|шапка|раздел\\p{L}?|этапы|стек|структура)';

/** A sentence whose head names a part of the work: `Form: name, e-mail, attach your document`. */
export const ofProject = new Caseless(
  `^\\s*(?:${part}(?: (?:below|above|of the \\p{L}+))?|(?:your|the|main|daily) (?:tasks?|duties|job|role|responsibilities|work|day)(?: (?:is|are|will be|includes?))?|(?:under|above|below|on|in|inside|after) the (?:form|header|page|button|list|footer|menu|table))\\s*(?::|\\s[—–-]\\s)`,
);

/**
 * A sentence with a subject of its own, who does what looks like an imperative further on:
 * `Tutors describe themselves, state hourly rates, add a video`, `Бот спрашивает марку, просит прислать фото`.
 */
export const otherSubject =
  /^(?:(?:the|our|all|some|most|new|every|each|a|an|its|their)\s)?(?:\p{L}+\s)?(?!(?:humans|persons|pls|ps|applications?|proposals?|letters?|bids?|replies|messages|answers|offers|pitches|ones|references|samples|links|prices|rates)\s)\p{L}{2,}s\s(?:describe|state|send|upload|write|answer|choose|pick|tell|give|add|attach|enter|fill|share|name|explain|show|submit|mention|list|include|quote|receive|get|see|read|ask|start|begin|end|reply|apply|record|post|select)\s|^(?:the|our|each|every|a|an|its|their) (?:\p{L}+ )?(?!(?:bidder|applicant|candidate|freelancer|person|applications?|proposal|letter|bid|reply|message|answer|offer|pitch|one|word|line|rest|first|last|subject|sentence|sample|link|price|rate|test|part)\s)\p{L}+ (?:applies|registers|submits|replies|writes|sends|answers|types|confirms|chooses|picks|tells|enters|gives|receives|gets|asks|uploads|fills|adds|explains|names|begins|mentions) (?!me\b|us\b)|^(?:(?:наш|каждый|этот|сам)\S*\s)?(?:бот|сервис|приложение|система|сайт|программа|клиент|пользователь|посетитель|форма|скрипт|менеджер|покупатель|студент|ученик|гость|пациент)\S{0,2}\s(?:\S+(?:ет|ит|ют|ят|ёт|ется|ится)|должен|должна|должны|может|могут|сможет)\s/iu;

/** `You answer tickets, write macros and end each chat with a survey`: duties, told in the order of the day. */
export const duties =
  /^(?:you|you'll|you will|you would|you'd|in this role,? you(?:'ll| will)?|вы(?: будете)?) (?!must|should|need|have|can|could|may|might|know|are|want|get|also|think|like|agree|tell|make (?:my|me|us)|include|send|apply|attach|mention|say|state|name|write (?:me|us)|ask)\p{L}+ (?![^.;]*(?<![\p{L}])(?:me|us|нам|мне|letter|proposal|application|bid|cover)(?![\p{L}]) ?(?!for (?:my|our)))[^.;?]*,/iu;
