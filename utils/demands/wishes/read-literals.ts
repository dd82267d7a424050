import type { DemandKind } from '../demand.ts';
import type { Sentence } from '../posts/split-post.ts';
import {
  badEnd,
  lack,
  letterHead,
  letterNoun,
  letterPhrase,
  readingReason,
} from '../words/letter.ts';
import {
  avoidCue,
  endCue,
  includeCue,
  occurs,
  startCue,
  subjectCue,
  weakCue,
} from '../words/literal-cues.ts';
import { machineTold } from '../words/machines.ts';
import { command } from '../words/orders.ts';
import { findValues } from './find-values.ts';
import { isAboutProject } from './is-about-project.ts';
import { isOfOthers } from './is-of-others.ts';
import {
  isFate,
  isNamedForWriting,
  isNear,
  isRefused,
  placedAnywhere,
  titleBefore,
} from './literal-acts.ts';
import { type LiteralClause, literalClauses } from './literal-clauses.ts';
import { perSentence } from './per-sentence.ts';
import { readUnnamed } from './read-unnamed.ts';
import type { Wish } from './wish.ts';

/** The words that a letter must hold, begin or end with, or must not hold. */
export const readLiterals = perSentence((sentence: Sentence, inZone: boolean): Wish[] => {
  // `AI tools: write "X"` looks like a part of the project.
  if (isOfOthers(sentence.masked) && !machineTold.test(sentence.masked)) return [];
  // `"Name - rate - days"` is a form to fill.
  const values = findValues(sentence).filter(({ value }) => value.split(/\s[-–—/|]\s/).length < 3);
  if (values.length === 0) return readUnnamed(sentence.masked, inZone);
  const isFramed =
    letterPhrase.test(sentence.masked) ||
    letterHead.test(sentence.masked) ||
    readingReason.test(sentence.masked) ||
    readToMe.test(sentence.masked) ||
    (ofWriter.test(sentence.masked) && badEnd.test(sentence.masked)) ||
    (inZone && letterNoun.test(sentence.masked));
  const wishes: Wish[] = [];
  let last: DemandKind | undefined;
  for (const clause of literalClauses(sentence.masked, values)) {
    const wish = readClause(sentence, clause, isFramed, inZone, last);
    if (!wish) continue;
    last = wish.kind;
    wishes.push(wish);
  }
  return wishes;
});

const inFirstLine =
  /(?:in|into|within|on|of|to) (?:your|the|ur) (?:very )?(?:first|opening|second|third) (?:line|sentence|paragraph)|(?<!\p{L})в(?: сам\p{L}+)? (?:перв|втор|треть)\p{L}+ (?:строк|предложени)\p{L}+/iu;
/** A word that makes somebody or some letter end badly. */
const byWord =
  /(?<![\p{L}])(?:if|who|whoever|any\p{L}+|without|with|no|letters?|(?:words?|phrases?|adjectives?|adverbs?|expressions?)(?! search)|using|uses?|says?|contains?|mentions?|is|are|=|если|кто|без|слов\p{L}+|фраз\p{L}+|отклик\p{L}*|письм\p{L}+)(?![\p{L}])/iu;

/** `the first word I want to read is …`: it speaks of what the client reads. */
const readToMe =
  /(?:first|last|opening|closing|final) (?:word|line|sentence|thing|words)[^.]{0,12}(?:i|we) (?:want|expect|look|hope|like|need|wish|read|see)(?![\p{L}])|^(?:subject|тема)\s*[:—–-]|(?:перв|последн)\p{L}{2,3} (?:слов|строк|фраз)\p{L}*[^.]{0,10} [—–-]/iu;

/** `Whoever opens with "X" is sorted out`. */
const ofWriter = /^[^\p{L}\p{N}]*(?:whoever|anyone who|those who) \p{L}+/iu;

/** `write FADE at the top`. */
const whereItStands =
  /^[^\p{L}\p{N}]{0,2}\s*(?:in (?:capitals?|caps|capital letters|upper ?case|bold|quotes) )?(?:at|on|in|as|to) (?:the|your|ur) (?:very )?(?:top|start|beginning|end|bottom|first \p{L}+|last \p{L}+)(?![\p{L}])/iu;

const whereItGoes =
  /^\s(?:goes|comes|stands|belongs|is|must be|should be|has to be|to be|must come|must go)?\s?(?:at|on|in|first|last|up)(?![\p{L}])/iu;

function readClause(
  { masked }: Sentence,
  clause: LiteralClause,
  isFramed: boolean,
  inZone: boolean,
  inherited: DemandKind | undefined,
): Wish | undefined {
  const [first, ...others] = clause.values;
  if (!first) return undefined;
  const text = masked.slice(clause.start, clause.end);
  const whole = masked;
  // `Mail it to x@y.example with the subject "…"`: Upwork forbids it.
  if (/\S@\S+\.\p{L}|https?:\/\//u.test(text)) return undefined;
  const isMachine = machineTold.test(text) || (machineTold.test(whole) && !letterPhrase.test(text));
  if (!isFramed && !inZone && !isMachine) return undefined;
  if (!isMachine && isAboutProject(masked, clause, first, isFramed)) return undefined;
  // `How would you say "X"?` asks about the word.
  if (
    first.by === 'quotes' &&
    /^\s*(?:how|what|which|why|when|where|как|что|почему)(?![\p{L}])/iu.test(text) &&
    /^[^.!]*\?/.test(masked.slice(first.end))
  )
    return undefined;
  // `no "content teams"`: who may not apply.
  if (
    first.by === 'quotes' &&
    /(?:^|\s)(?:teams?|agenc(?:y|ies)|studios?|companies|recruiters?)(?:$|\sof\s)/iu.test(
      first.value,
    )
  )
    return undefined;
  // `no «generic» letters` describes letters, it names no word.
  if (
    /^\s*(?:letters?|proposals?|bids?|applications?|texts?|answers?|писем|письма|отклик\p{L}*|ответ\p{L}*)(?![\p{L}])/iu.test(
      masked.slice(first.end),
    ) &&
    avoidCue.test(masked.slice(clause.start, first.start))
  )
    return undefined;
  // `Translate "X"`, `what does "X" mean`: the value is what is asked about.
  if (
    /(?:(?:rewrite|translate|render|improve|shorten|critique|edit|fix|correct|review)(?: (?:this|the|our|following|\p{L}+ line|\p{L}+)){0,4}|translat\p{L}+|explain\p{L}*|defin\p{L}+|pronounc\p{L}+|meaning of|what does|what is|difference between|(?:when|if|once) (?:you|u) (?:hear|read|see|think of)(?: the (?:word|term|phrase))?|переведите|объясните|что значит)[^\p{L}\p{N}]*$/iu.test(
      masked.slice(clause.start, first.start),
    )
  )
    return undefined;
  // `the Polish word for "X"` describes the word that is to be written.
  if (
    /(?:words?|terms?|translations?|equivalents?|synonyms?|opposites?|clues?|riddles?|rhymes?|anagrams?|definitions?|слово|перевод|рифм\p{L}) (?:for|of|on|with|to|для|к) ?(?:(?:the )?(?:word|term|phrase)|слов\p{L}+)?\s*$/iu.test(
      masked.slice(clause.start, first.start),
    )
  )
    return undefined;
  // `Where others write "Dear", …`: told of them.
  if (
    /(?<!\p{L})(?:others|most|everybody|everyone|they) (?:put|writes?|says?|uses?)\s*$/iu.test(
      masked.slice(clause.start, first.start),
    )
  )
    return undefined;
  const end = Math.max(first.end, trimmedEnd(masked, clause));
  const base = { start: clause.start, end, value: first.value };
  const rest = others.length > 0 ? { otherValues: others.map(({ value }) => value) } : {};
  if (
    isMachine &&
    (weakCue.test(text) ||
      includeCue.test(text) ||
      startCue.test(text) ||
      endCue.test(text) ||
      // `Humans end with "X", bots with "Y"`
      (inherited !== undefined && /\swith\s*$/iu.test(masked.slice(clause.start, first.start))) ||
      (first.by === 'quotes' && command.test(text)))
  )
    return { kind: 'if-ai', ...base, ...rest };
  const isBad =
    (badEnd.test(text) &&
      // `"Leverage" gets you rejected`
      (isFramed || byWord.test(text) || (first.by === 'quotes' && first.start === clause.start))) ||
    (badEnd.test(whole) &&
      clause.values.length > 0 &&
      /(?<!\p{L})(?:if|who|which|those|that|with|contain\p{L}*|using)(?!\p{L})/iu.test(text));
  // `I will not read it` is what happens, no lack.
  const withoutEnds = badEnd.all(text).reduce((left, [words]) => left.replace(words, ' '), text);
  const hasLack = lack.test(withoutEnds);
  if (isFate(masked, first)) return { kind: 'avoid', ...base, ...rest };
  const isAvoid = isBad
    ? !hasLack && !/\bor\b|или|otherwise|иначе|unless|only/iu.test(text)
    : isRefused(text, first, clause.start);
  if (isAvoid) return { kind: 'avoid', ...base, ...rest };
  if (subjectCue.test(text) || titleBefore.test(text.slice(0, first.start - clause.start)))
    return { kind: 'subject', ...base, ...rest };
  // `Put X in your first line`: it stands there, the letter need not begin with it.
  if (
    inFirstLine.test(text) &&
    !/(?:start|begin|open|начн|начин)/iu.test(text) &&
    (includeCue.test(text) || (first.by !== 'looks' && occurs.test(text)))
  )
    return { kind: 'include', ...base, ...rest };
  // `which channel you would start with for an ACV product`
  const isFar =
    first.by === 'looks' &&
    // `#tender goes at the bottom`: the word itself is spoken of.
    !(first.start === clause.start && whereItGoes.test(masked.slice(first.end))) &&
    !isNear(masked.slice(clause.start, first.start), startCue, endCue) &&
    !(
      isNear(masked.slice(clause.start, first.start), includeCue) &&
      whereItStands.test(masked.slice(first.end))
    );
  if (isFar && (startCue.test(text) || endCue.test(text))) return undefined;
  if (startCue.test(text)) return { kind: 'start-with', ...base, ...rest };
  if (endCue.test(text)) return { kind: 'end-with', ...base, ...rest };
  const isPlaced =
    inZone &&
    first.by === 'quotes' &&
    !/\p{L}{4}/u.test(masked.slice(clause.start, first.start)) &&
    placedAnywhere.test(masked.slice(first.end));
  if (isPlaced || isNamedForWriting(text, first, clause.start, inZone) || (isBad && hasLack))
    return { kind: 'include', ...base, ...rest };
  if (inherited && /^(?:"|the word|слово)/iu.test(text))
    return { kind: inherited, ...base, ...rest };
  return undefined;
}

function trimmedEnd(masked: string, { start, end }: LiteralClause): number {
  return start + masked.slice(start, end).trimEnd().length;
}
