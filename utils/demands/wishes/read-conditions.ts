import type { Span } from '../../text/span.ts';
import { splitSegments } from '../posts/segments.ts';
import type { Sentence } from '../posts/split-post.ts';
import type { Pattern } from '../words/caseless.ts';
import { conditions, movesGoods } from '../words/conditions.ts';
import { letterNoun, letterPhrase } from '../words/letter.ts';
import { machine, warnsPeople } from '../words/machines.ts';
import { words } from '../words/word-pattern.ts';
import { perSentence } from './per-sentence.ts';
import { askedHours, readMusts } from './read-musts.ts';
import type { Wish } from './wish.ts';

/** Rules of the product or its users, not of who may apply. */
const product = words(
  `(?<!no |not |nor )(?:users?|visitors?|customers?|students?|patients?|players?|guests?|tenants?|subscribers?|members?|the (?:app|bot|system|site|page|script|platform|service|form|widget|button|plugin|model|assistant)|after (?:the )?(?:hiring|contract)|пользовател\\p{L}+|посетител\\p{L}+|клиент(?:ы|ам|ов)|систем[аы]|бот(?:а|у|ом)?|ученик\\p{L}*)`,
);

/** Others are told to stay away: who may apply, whatever is spoken of. */
const sentAway = /[,;] (?:all )?(?:others|everyone else|the rest|those who) /iu;

/** `don't use AI to write show notes`, `no AI art in the final work`. */
const aboutWork =
  /^[^.;]{0,30}?(?:to (?:write|make|create|generate|produce|translate|edit|draw|record|do)(?![\p{L}])(?![^.;]{0,25}(?:proposal|letter|application|bid|message|response|repl|answer|cover))|(?:in|for|within) (?:the|our|these|any) (?![^.;]{0,20}(?:proposal|letter|application|bid|message|response|repl|answer|cover)))/iu;

/** `All images must be licensed`: no person. */
const thingOfWork =
  /^(?:all |the |any |every |each |our |your )*(?:images?|photos?|fonts?|music|assets?|code|content|data|files?|software|materials?|texts?|articles?|translations?|designs?|icons|apps?|agents?|bots?|pages?|deliverables?|recordings?|calls?)\s(?:must|should|has to|have to|needs? to|will|may|can|cannot|are|is)(?![\p{L}])/iu;

const pastWork =
  /^(?:you (?:have|must have|'ve)|you've) (?:(?:already |previously |actually )?\p{L}+ed|worked|been|done|led|run|shipped|built|written|sold|taught|won|typeset|sung|drawn|seen|flown|cut|set|spoken|given|made|held|kept|read|dealt|driven|grown|sailed|shot|sewn|swum|bought|lived)\b|^[\p{L} -]{2,30}certified or equivalent/iu;

const required =
  /^\s*(?:(?:our|my|the|hard) )?(?:requirements?|conditions|musts?|must-haves|what you need)\s*:/iu;

/** What may be there and need not. */
const merelyLiked =
  /^\s*(?:is |are |would be |will be |would )?(?:helps?|helpful|(?:an? )?(?:big |huge |real )?(?:plus|bonus|advantage)|preferred|desirable|beneficial|nice to have|welcome|appreciated|not (?:required|needed|necessary)|optional)(?![\p{L}])/iu;

/** `A native speaker reviews it`: somebody of the project. */
const ofColleague =
  /^\s*(?:will |then )?(?:reviews?|checks?|proofreads?|reads?|corrects?|tests?|(?:in|on|of) our)(?![\p{L}])/iu;

const toldOfThem =
  /^(?:those|people|freelancers|\p{L}+s) (?:who (?:live|are based) |living |based |sitting )in \p{L}+ (?:have|had|has|were|was|got|get)(?!\p{L})/iu;

/** Who may apply, and how the letter may not be written. */
export const readConditions = perSentence((sentence: Sentence, inZone: boolean): Wish[] => {
  const { masked } = sentence;
  const wishes: Wish[] = [];
  if (thingOfWork.test(masked)) return wishes;
  for (const { value, sign, pattern, needsZone } of conditions) {
    if (!sign.test(masked)) continue;
    const found = findApart(pattern, masked, wishes);
    if (!found) continue;
    if (
      needsZone &&
      !inZone &&
      !/(?:need|must|should|required?|have to|at least|нужн|обязател)/iu.test(masked)
    )
      continue;
    if (product.test(masked) && !letterPhrase.test(masked) && !sentAway.test(masked)) continue;
    if (
      value === 'no-ai' &&
      ((machine.test(masked) && !warnsPeople.test(masked)) ||
        !/art|image|picture|letter|proposal|message|msg|gpt|appl|bid|reply|replies|text|answer|written|response|slop|generated|письм|отклик|текст|ответ|машинн|please|here|use/iu.test(
          masked,
        ))
    )
      continue;
    const { start, end } = found;
    // `Berlin-based only? No`, `native Polish helps`: not asked, or only liked.
    if (value === 'language' && ofColleague.test(masked.slice(end))) continue;
    if (masked[end] === '?' || merelyLiked.test(masked.slice(end))) continue;
    if (value === 'no-ai' && aboutWork.test(masked.slice(end)) && !letterNoun.test(masked))
      continue;
    if (value === 'hours' && askedHours.test(masked.slice(0, end))) continue;
    // `Cheese is shipped to the EU only`: where the goods go.
    if (value === 'place' && movesGoods.test(masked.slice(0, end))) continue;
    // `Those living in Porto have been paid in cake`: told of others.
    if (value === 'place' && toldOfThem.test(masked.slice(start, end))) continue;
    wishes.push({ kind: 'condition', value, start, end });
  }
  if (!product.test(masked)) wishes.push(...readMusts(masked, inZone, wishes));
  // Beside wishes, what the reader has behind him is a demand; elsewhere it is a skill.
  if (inZone && required.test(masked))
    for (const { start, end } of splitSegments(masked))
      if (pastWork.test(masked.slice(start, end)))
        wishes.push({ kind: 'condition', value: 'other', start, end });
  const past = inZone && wishes.length === 0 ? pastWork.exec(masked) : null;
  if (past)
    wishes.push({
      kind: 'condition',
      value: 'other',
      start: 0,
      end: past[0].endsWith('equivalent')
        ? (masked.split(/[,.;]/)[0]?.length ?? 0)
        : masked.trimEnd().length,
    });
  return wishes;
});

/** The first find that lies over none of the wishes. */
function findApart(pattern: Pattern, masked: string, wishes: readonly Wish[]): Span | undefined {
  let from = 0;
  for (let round = 0; round < 4; round++) {
    const found = pattern.exec(masked.slice(from));
    if (!found) return undefined;
    const start = from + found.index;
    const end = start + found[0].trimEnd().length;
    const over = wishes.find((wish) => start < wish.end && wish.start < end);
    if (!over) return { start, end };
    from = Math.max(over.end, start + 1);
  }
  return undefined;
}
