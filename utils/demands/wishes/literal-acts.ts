import type { Caseless } from '../words/caseless.ts';
import { letterNoun, letterPhrase } from '../words/letter.ts';
import { avoidCue, includeCue, occurs, weakCue } from '../words/literal-cues.ts';
import type { NamedValue } from './find-values.ts';

/** `give your message the title «X»` */
export const titleBefore =
  /(?<![\p{L}])(?:title|heading|headline|subject|topic|тем[ауой]{1,2}|заголов\p{L}+)(?: line)?\s*(?:is|of|as|reading|which says|:|=|—|–|-)?\s*$/iu;

const courtesy = /if you (?:don't|do not|wouldn't) mind/giu;

/** `don't use X`, `X is banned`. */
export function isRefused(text: string, value: NamedValue, from: number): boolean {
  const before = text.slice(0, value.start - from).replace(courtesy, ' ');
  const after = text.slice(value.end - from);
  // `drop the word X somewhere`: dropped into the text, not from it.
  // `A letter that doesn't begin "X" …`: its lack is what ends badly.
  if (
    /(?<!\p{L})(?:that|which|who|whoever) (?:doesn't|don't|do(?:es)? not|didn't|never) (?:begin|start|open|end|close|mention|contain|say|include|name)(?: with| on| by)?\s*$/iu.test(
      before,
    )
  )
    return false;
  if (/(?:^|\s)drop (?:\p{L}+ ){0,3}"?$/iu.test(before) && putThere.test(after)) return false;
  if (avoidCue.test(before)) {
    // `never shipped a BLE product` names no word.
    const isNamed =
      value.by !== 'looks' ||
      /(?:use|using|say|saying|mention|mentioning|write|writing|word|contain|see|read|find|пиш|использ|упомин)\p{L}*[^\p{L}\p{N}]*$/iu.test(
        before,
      );
    return isNamed && !lackOfLack(before);
  }
  if (
    /^"?[^".;?]{0,30}[, ](?:so|and|please)? ?(?:please )?(?:don't|do not|never) (?:use|say|write) (?:that|it|this)(?!\p{L})/iu.test(
      after,
    )
  )
    return true;
  return /^["\s]*(?:сами )?(?:(?:in|anywhere in|в) (?:your |the |any |a |ваш\p{L}+ )?\p{L}+ )?(?:(?:is|are|stays?|remains?) (?:banned|forbidden|taboo|not|out|off)|must not|should not|may not|mustn't|shouldn't|must never|should never|(?:is|are) (?:a )?(?:no-go|red flag)|запрещ|оставьте (?:конкурент|друг|себе|при себе)|под запретом|в ч[её]рном списке|(?:прошу |просьба |просим |лучше |пожалуйста )?не (?:использ|употреб|пис|надо|нужн))/iu.test(
    after,
  );
}

const putThere =
  /^["\s]*(?:somewhere|anywhere|here|in|into|inside|within|at|on|wherever)(?![\p{L}])/iu;

/** `the code word:`, before the word itself. */
export const wordNoun =
  /(?<![\p{L}])(?:(?:code|key|magic|secret|pass) ?words?|password|hash ?tag|phrase|the word|слово|фраза|пароль)(?: (?:decides|counts|opens|gets|lets)(?: \p{L}+){0,4})?\s*$/iu;

/** Between the verb and a word that only looks like one to be written: `add the code ZL-900`. */
const asWord =
  /^\/?\s*(?:(?:the|an?|this|our|my|internal|spell?ed|spelt|just|also|please|only|one|single|(?:code|key|secret|magic) ?words?|words?|codes?|number|hash ?tags?|phrase|term|emoji|token|name|reference|ref\.?|project|job|somewhere|anywhere|in|at|to|of|your|ur|letter|proposal|application|bid|reply|message|text|should|must|shall|be|is|me|it|as|with|with the|top|beginning|and|слов\p{L}*|код\p{L}*|эмодзи|смайлик\p{L}*|символ\p{L}*|где-нибудь|в|тексте|отклике|письме)\s*){0,6}[:"(]?\s*$/iu;

/** Whether the last of the cues stands right before the value. */
export function isNear(before: string, ...cues: Caseless[]): boolean {
  return cues.some((cue) => {
    const last = cue.all(before).at(-1);
    return last !== undefined && asWord.test(before.slice(last.index + last[0].length));
  });
}

/** `- "X", in whichever sentence it fits`: a word of the client's among the wishes, and where it may stand. */
export const placedAnywhere =
  /^["\s,–—(-]*(?:somewhere|anywhere|wherever|once|where you|in (?:any|whichever|whatever|some|one of|your)|at (?:any|some)|где (?:хотите|угодно)|в любом)(?![\p{L}])/iu;

const wordItem =
  /^(?:(?:and|plus|also|just|then|и)\s+)?(?:the |your |a |an )?(?:[\p{L}]+ )?(?:word|words|phrase|sentence|motto|term|expression|code|hash ?tag|emoji|слово|слова|фраза|код)\s*[:?]?\s*$/iu;

/** A writing verb acts on the value; a mere `must` or `find` only where the letter is named. */
export function isNamedForWriting(
  text: string,
  value: NamedValue,
  from: number,
  inZone: boolean,
): boolean {
  const before = text.slice(0, value.start - from);
  const after = text.slice(value.end - from);
  const cue = includeCue.exec(before);
  // `have "kasha" written in line one`
  if (
    value.by !== 'looks' &&
    /(?:^|\s)(?:have|get|want|see) (?:the word )?["]?$/iu.test(before) &&
    /^["\s]*(?:written|standing|placed|included|mentioned|somewhere|in (?:line|the|your))(?!\p{L})/iu.test(
      after,
    )
  )
    return true;
  // `your time zone + the word "no"`: an item of a list.
  if (value.by !== 'looks' && wordItem.test(before)) return true;
  if (
    value.by !== 'looks' &&
    /(?:code ?word|password|pass ?phrase|magic word|secret word|кодовое слово|пароль)(?: (?:is|are|today is|this time is|будет))?\s*[:=–—-]?\s*"?$/iu.test(
      before,
    )
  )
    return true;
  if (/:\s*$/u.test(before) && wordNoun.test(before.replace(/[\s:]+$/u, ''))) return true;
  if (value.by === 'looks') {
    const tail = before.slice(-40);
    const cue = includeCue.all(tail).at(-1);
    return (
      cue !== undefined &&
      !/(?:your|ur)\s*$/iu.test(tail) &&
      asWord.test(tail.slice(cue.index + cue[0].length))
    );
  }
  if (cue)
    return !/(?:tell|how|what|which|why|explain|describe)(?![\p{L}])/iu.test(
      before.slice(cue.index),
    );
  // Beside wishes what must stand somewhere stands in the letter: `"X" has to come up once`.
  if (inZone && occurs.test(`${before} ${after}`)) return true;
  if ((letterNoun.test(text) || letterPhrase.test(text)) && weakCue.test(text)) return true;
  return (
    value.by === 'noun' &&
    /^\s*(?:in|somewhere|anywhere|inside|within|в|где)/iu.test(after) &&
    letterNoun.test(after)
  );
}

/** `don't forget`, `never without`: two negations are a wish. */
function lackOfLack(text: string): boolean {
  return /(?:forget|fail|without .* (?:no|not)|(?:n't|not|never) (?:\p{L}+ )?(?:omit|skip|leave out)|не забуд)/iu.test(
    text,
  );
}

/** `Letters that mention "X" go to /dev/null`: whatever becomes of them, unless it is good. */
export function isFate(masked: string, { start, end }: NamedValue): boolean {
  return (
    ofLetters.test(masked.slice(0, start)) &&
    fate.test(masked.slice(end)) &&
    !goodFate.test(masked.slice(end))
  );
}

const ofLetters =
  /(?:whoever|who|anyone who|those who) (?:opens?|begins?|starts?|writes?|uses?|says?|mentions?|ends?|closes?)|(?:letters?|proposals?|bids?|applications?|messages?|e?-?mails?|replies|pitch(?:es)?|those|anyone|anything|whoever|people) (?:that|in which|which|who|with|containing|mentioning|saying|using|starting with|beginning with|opening with)(?! not|out| (?:does not|don't|doesn't|do not|lack))[^.;:]{0,30}$/iu;
const fate =
  /^["\s]*(?:in (?:it|them) )?(?:,? )?(?:goes?|gets?|ends? up|lands?|will be|are|is|find themselves|means)(?![\p{L}])/iu;
const goodFate =
  /(?:first|top|shortlist\p{L}*|priority|ahead|answered|(?<!not |un)read(?![\p{L}])|interview|bonus|considered|extra|noticed|fast)(?<!not (?:be )?(?:considered|answered))/iu;
