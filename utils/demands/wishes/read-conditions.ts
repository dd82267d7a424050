import type { Sentence } from '../posts/split-post.ts';
import { conditions } from '../words/conditions.ts';
import { letterPhrase } from '../words/letter.ts';
import { machine } from '../words/machines.ts';
import { words } from '../words/word-pattern.ts';
import type { Wish } from './wish.ts';

/** Rules of the product or its users, not of who may apply. */
const product = words(
  `users?|visitors?|customers?|students?|patients?|players?|guests?|tenants?|subscribers?|members?|the (?:app|bot|system|site|page|script|platform|service|form|widget|button|plugin|model|assistant)|after (?:the )?(?:hiring|contract)|пользовател\\p{L}+|посетител\\p{L}+|клиент(?:ы|ам|ов)|систем[аы]|бот(?:а|у|ом)?|ученик\\p{L}*`,
);

const pastWork =
  /^(?:you (?:have|must have|'ve)|you've) (?:worked|been|done|led|run|shipped|built|managed|passed)\b|^[\p{L} -]{2,30}certified or equivalent/iu;

/** Who may apply, and how the letter may not be written. */
export function readConditions(sentence: Sentence, inZone: boolean): Wish[] {
  const { masked } = sentence;
  const wishes: Wish[] = [];
  for (const { value, sign, pattern, needsZone } of conditions) {
    if (!sign.test(masked)) continue;
    const found = pattern.exec(masked);
    if (!found) continue;
    if (
      needsZone &&
      !inZone &&
      !/(?:need|must|required?|have to|at least|нужн|обязател)/iu.test(masked)
    )
      continue;
    if (product.test(masked) && !letterPhrase.test(masked)) continue;
    if (
      value === 'no-ai' &&
      (machine.test(masked) ||
        !/letter|proposal|appl|bid|reply|replies|text|answer|written|response|slop|generated|письм|отклик|текст|ответ|please|here|use/iu.test(
          masked,
        ))
    )
      continue;
    const start = found.index;
    const end = start + found[0].trimEnd().length;
    if (wishes.some((wish) => start < wish.end && wish.start < end)) continue;
    wishes.push({ kind: 'condition', value, start, end });
  }
  // Beside wishes, what the reader has behind him is a demand; elsewhere it is a skill.
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
}
