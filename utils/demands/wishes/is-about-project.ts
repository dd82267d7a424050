import type { Span } from '../../text/span.ts';
import { letterNoun } from '../words/letter.ts';
import { thingIn } from '../words/things.ts';
import { words } from '../words/word-pattern.ts';

const modal =
  /(?:^|[\s"])(?:must|should|has to|have to|needs? to|shall|will|can|may|is to|are to|ought to|must not|should not|may not|starts?|begins?|ends?|includes?|contains?|appears?|says?|asks?|answers?|должн\p{L}+|начинается|начинаются|заканчивается|заканчиваются|содержит|содержат|обязан\p{L}*)(?=\s)/iu;
// Nouns of a project that stand after the verb as what is begun, ended or filled.
const target = words(
  `(?:to|in|into|on|onto|above|under|inside|below|within) (?:the|a|an|each|every|all|our|its|their|this|these|any|both|two|some) (?!(?:very |top |bottom |end |beginning |start |middle |first |second |third |last |opening |closing )*(?:applications?|proposals?|letters?|bids?|reply|replies|response|message|msg|pitch|cover|answer|text|line|sentence|word|end|top|beginning|start|bottom|middle|somewhere|subject|paragraph))\\p{L}+|(?:each|every|all|its|their|our|any) (?!(?:first|last|final|opening|closing|(?:very )?end)(?![\\p{L}])|(?:application|proposal|letter|bid|repl|response|message|cover)\\p{L}*)\\p{L}+|(?:в|на|к|из|для) (?:кажд|наш|эт|сво|их|его|все)\\p{L}* (?!(?:письм|отклик|ответ|сообщ|заявк|текст|начал|конц|тем)\\p{L}*)\\p{L}+|(?:в|на) (?:кнопк|страниц|карточк|форм|сайт|баннер|шапк|футер|меню|файл|таблиц|поле|интерфейс|письмах клиент|отчёт|отчет|заголовк\\p{L} страниц)\\p{L}*`,
);
/** `The report opens with …`: what the whole sentence speaks of. */
const sentenceSubject =
  /^(?:the|our|each|every|all|its|their|a|an)\s+([\p{L}\s-]{2,30}?)\s+(?:must|should|shall|opens?|starts?|begins?|ends?|includes?|contains?|shows?|says?)\s/iu;
const ofOtherText =
  /(?:subject|subject lines?|title|heading|headline|top|end|first line) of (?:the |our |all |each |every |any )?(?!(?:your|ur|the|my|this)? ?(?:applications?|proposals?|cover|letters?|bids?|repl|response|message|mail|answer|text|pitch))\p{L}{3,}/iu;
const applicant = words(
  `you|u|your|ur|you'd|i|we|me|us|applicants?|candidates?|freelancers?|proposals?|bids?|people|humans?|persons?|everyone|any(?:one|thing)|whoever|who|one|ones|вы|вас|ваш\\p{L}*|я|мы|кандидат\\p{L}*|исполнител\\p{L}*|фрилансер\\p{L}*|люди|человек|те`,
);

/** `greet our cat W`, `the name of our river, M`: somebody of the client's is only named. */
const namesSomebody =
  /(?:greet|salute|address|(?:hi|hello|hey) to|names? of|name) (?:our|my|the|their) [\p{L} -]{2,30},?\s*\(?$|our (?:\p{L}+ )?(?:reference|ref\.?|code|job)(?: number| code)?:?\s*$/iu;

const notASubject =
  /^(?:some(?:where|place)|anywhere|there|nobody|no one|none of us|do not|don'?t|never|it|this|that|they|these|those|и|а|that's|which|line \d|first|last|second|opening|the (?:first|last|opening|closing|second|third) (?:line|word|sentence|words)|(?:the )?(?:word|phrase|code|subject|if .*)|слово|фраза|перв\p{L}+|последн\p{L}+|тема|\S*"|please|also|and|then)/iu;

/** `We start with season two` */
const ofOurselves =
  /(?<!\p{L})(?:we|i)(?:'ll|'d| will| would| usually| always| then)? (?:start|begin|open|end|close|finish)(?: \p{L}+)? (?:with|by|at|on)(?!\p{L})/iu;

/** `The start screen`: a part of the product, though a sample may be one. */
const shown =
  /^(?:the|each|every|all|our) (?:\p{L}+ ){0,2}(?:screens?|pages?|maps?|videos?|posters?)$/iu;

/** `Commit messages`, `each error reply`: texts of the product. */
const ofProduct =
  /(?<!\p{L})(?:commit|error|push|log|alert|warning|chat|sms|status|welcome|reminder|confirmation|order|sales|cold|marketing|notification|system|bounce|voice)[- ](?:messages?|e?-?mails?|letters?|repl(?:y|ies)|responses?|answers?|offers?)$/iu;

/** `First mail must name the shop, mention the sale and …`: the subject of the whole sentence is a thing of the work. */
export function isToldOfThing(masked: string): boolean {
  const found =
    /^([^,;:.?!()]{2,60}?) (?:must|should|has to|have to|needs? to|shall)(?: also| always| never| not)* (?=\p{L})/iu.exec(
      masked,
    );
  const subject = found?.[1]?.trim();
  if (
    !subject ||
    subject.split(/\s+/).length > 6 ||
    (notASubject.test(subject) &&
      !/^(?:first|last|second) (?!words?|lines?|sentence)\p{L}+$/iu.test(subject))
  )
    return false;
  // `Your mail to a guest must be short`
  if (
    /^(?:your|the|each|every) \p{L}+ to (?:an?|the|our|each|every) (?!post|job)\p{L}+$/iu.test(
      subject,
    )
  )
    return true;
  return (
    (!letterNoun.test(subject) || ofProduct.test(subject)) &&
    !applicant.test(subject) &&
    (!thingIn(subject) || shown.test(subject)) &&
    !/(?<!\p{L})(?:words?|phrases?|codes?|lines?|sentences?|subject|everything|length|bidders?|^mails?|that|which|what|following|another|both|ones?|rest|quote|слов\p{L}|фраза|тема)(?!\p{L})/iu.test(
      subject,
    )
  );
}

const manyThings =
  /^(?:and )?((?:the |all |our |their |its )?(?:\p{L}+ )?\p{L}{3,}s) (?:start|begin|open|end|close|finish|mention|include|contain|say|show|carry)(?!\p{L})/iu;

/** `Headlines start with the price, descriptions mention "…"` */
function isToldOfThings(text: string): boolean {
  const subject = manyThings.exec(text)?.[1];
  return (
    subject !== undefined &&
    !letterNoun.test(subject) &&
    !applicant.test(subject) &&
    !notASubject.test(subject) &&
    !/(?:words|lines|humans|persons|pls|always|perhaps)$/iu.test(subject)
  );
}

/** Whether the clause speaks of the work: its subject, or what the verb acts on, is a thing of the project. */
export function isAboutProject(
  masked: string,
  clause: Span,
  value: Span | undefined,
  isFramed: boolean,
): boolean {
  const whole = sentenceSubject.exec(masked)?.[1];
  if (
    whole &&
    !letterNoun.test(whole) &&
    !/(?:line|word|sentence|first|last|subject|phrase|code|text|ones who)/iu.test(whole)
  )
    return true;
  const text = masked.slice(clause.start, clause.end);
  const at = value ? value.start - clause.start : text.length;
  const before = text.slice(0, at);
  const after = value ? text.slice(value.end - clause.start) : '';
  if (ofOurselves.test(before)) return true;
  const cut = modal.exec(before);
  if (cut) {
    const subject = before.slice(0, cut.index).trim();
    if (
      subject !== '' &&
      !letterNoun.test(subject) &&
      !applicant.test(subject) &&
      !notASubject.test(subject) &&
      !/(?:words?|phrase|code|lines?|слово|фраза|subject)\s*$/iu.test(subject)
    )
      return true;
  }
  if (isToldOfThings(before.split(/[,;:]\s+/).at(-1) ?? '')) return true;
  // `to the subject line of e-mails about outages`: the subject of another text.
  if (ofOtherText.test(after)) return true;
  const near = target.exec(after);
  // `mention Biscuit, our older mare` only says who that is.
  if (near && near.index < 4 && !/^["\s]*,/.test(after) && !letterNoun.test(after)) return true;
  if (target.test(before) && !letterNoun.test(before) && !namesSomebody.test(before)) return true;
  return (
    !isFramed &&
    /\b(?:users?|visitors?|customers?|students?|employees|respondents?|players?|guests?|patients?|the (?:bot|system|page|script|app|site|widget|button))\b|пользовател|посетител|клиент(?:ы|ам|ов)|система|кнопк|страниц/iu.test(
      text,
    )
  );
}
