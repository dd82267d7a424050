import type { Caseless } from '../words/caseless.ts';
import { command } from '../words/orders.ts';

/** What a person is told about machines: the words that follow are for the person. */
const ofPeople =
  /(?<![\p{L}])(?:our|my|their|his|her|no|not(?: an?)?|than|of(?: the)?|out(?: the)?|against|by|(?<!(?:if|when|unless) you (?:have )?|who |whoever |anyone |если вы )us(?:e|es|ed|ing)|via|about|like|filter|avoid|stop|keep|know|think|assume|believe|suspect|hate|love|get|gets|getting|\d+|many|some|нет|не|без|против|наш\p{L}{0,2}|какой-то)\s+(?:an? |the |any |all |these |those )?$|(?<![\p{L}])(?:our|my|their|his|her)\s+[\p{L}-]+\s+$/iu;
const ofOne = /(?<![\p{L}])(?:an?|the|this|that|each|every|эт\p{L}{1,2})\s+(?:\p{L}+ )?$/iu;
const supposed =
  /(?<![\p{L}])(?:any|every|for|to|dear|note|hey|hello|attention|für|an|pour|à|cher|chère|estimad[oa]|liebe[rs]?|car[oa]|для|внимание|дорог\p{L}{2,3}|уважаем\p{L}{2,3})(?![\p{L}])/iu;
const condition =
  /(?<![\p{L}])(?:if|when|whenever|should|in case|unless|wenn|falls|sollte|si|se|quando|als|если|когда)(?![\p{L}])/iu;
/** What ties a condition to this post: `if the bot can't answer` is the one of the project. */
const tie =
  /(?<![\p{L}])(?:read(?:s|ing)?|this|here|wr[io]t(?:es|e|ten|ing)|your|you're|you are|это|этот|ваш\p{L}*|вы|ты|lie?st|lit|lee)(?![\p{L}])/iu;
/** A statement about machines gives the reason, the rest is told to a person. */
const reason =
  /(?:, so|, therefore|, hence|, that's why|, поэтому)(?![\p{L}])|(?<![\p{L}])(?:(?:are|is|get|gets|will be|were|was) (?:deleted|ignored|rejected|skipped|binned|trashed|archived|declined|discarded|unread|thrown|removed|filtered|sorted|not |easy|everywhere|known|banned|dropped)|i (?:delete|ignore|skip|see|am|get)|we (?:delete|ignore|skip|see|are|get)|удаля\p{L}+|не читаю)/iu;
const wordIs =
  /(?:word|phrase|code|password|answer|слово|фраза|пароль)\s+(?:is|for you is|[—–-]|=|:)\s*$/iu;
/** `Bots answer the question "…"`: words of the product. */
const material =
  /(?<![\p{L}])(?:questions?|buttons?|fields?|captchas?|box(?:es)?|options?|labels?|forms?)\s*$/iu;
const letter =
  /(?<![\p{L}])(?:letters?|proposals?|bids?|applications?|repl(?:y|ies)|output|greeting|(?:first|last|second|third|opening|final) (?:line|sentence|word|paragraph)|отклик\p{L}*|ответ\p{L}*|письм\p{L}*|предложени\p{L}*|строк\p{L}*)(?![\p{L}])/iu;

/**
 * Whether machines as a kind, named or supposed before it, are told words to write: `AI users beware: your assistant is asked
 * to add "…"`. The bot of the project, one that is spoken of in passing and one to be kept out are none.
 */
export function isToldWords(masked: string, kinds: Caseless): boolean {
  if (!masked.includes('▯')) return false;
  return kinds.all(masked).some(({ index, 0: name }) => {
    const before = masked.slice(0, index);
    const after = masked.slice(index + name.length);
    const literal = after.indexOf('"');
    if (literal < 0 || literal > 110) return false;
    const between = after.slice(0, literal);
    if (
      /[!?]\s+\p{L}/u.test(between) ||
      reason.test(between) ||
      ofPeople.test(before) ||
      material.test(between)
    )
      return false;
    const near = before.slice(-40);
    const isOne = ofOne.test(before);
    const isSupposed =
      supposed.test(near) ||
      (condition.test(near) &&
        !/(?<![\p{L}])the\s+(?:\p{L}+ )?$/iu.test(before) &&
        (tie.test(near) || tie.test(between) || letter.test(masked)));
    if (!isSupposed && (isOne || !/s$|ы$|и$|ам$|ям$/iu.test(name)) && !letter.test(masked))
      return false;
    return command.test(after) || wordIs.test(between);
  });
}
