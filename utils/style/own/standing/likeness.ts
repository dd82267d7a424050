import { stemEnglish, stemRussian } from '../../../text/stem.ts';
import type { Rule } from '../../rule.ts';
import { type Paragraph, proseOf } from '../text/paragraph.ts';
import { profileOf } from './profiles.ts';

/** How much a paragraph is like a built-in rule, by what it says, its words, its title and its number. */
export interface Likeness {
  rule: Rule;
  score: number;
  /** It speaks of the same and wants the same. */
  says: boolean;
  /** It speaks of the same, whatever it wants. */
  topic: boolean;
}

/** Words that many paragraphs have and that tell nothing of one. */
const common = new Set(
  'перевод переводи переводить текст используй используйте использовать пример примеры допустимого недопустимого правильного неправильного оригинал исходный исходном например только вместо этого именно слово слова фраза фразы если более который которые следующий правило правила the and for not use with never write translate that this only example'
    .split(' ')
    .map(stemOf),
);

/** What a rule is, its first lines say; the rest of a longer text would only take time. */
const longest = 3000;

/** What they speak of, others speak of more closely: Markdown is formatting, too. */
const broad = new Set(['5', '6.4', '6.6']);

/** The rules that a paragraph is like, the likest first. */
export function likeness(paragraph: Paragraph, rules: readonly Rule[]): Likeness[] {
  const prose = proseOf(paragraph).slice(0, longest);
  const words = stemsOf(prose);
  const title = stemsOf(paragraph.title);
  return rules
    .map((rule) => {
      const profile = profileOf(rule.id);
      const says = profile?.says.test(prose) ?? false;
      const topic = says || (profile?.topic.test(prose) ?? false);
      const { told, titles } = wordsOf(rule);
      const isTitled = title.size > 0 && titles.some((one) => shared(title, one) >= 0.75);
      const score =
        (says ? 3 : topic ? 1 : 0) -
        (broad.has(rule.id) ? 1.5 : 0) +
        2 * shared(words, told) +
        (isTitled ? 1.5 : 0) +
        (paragraph.number === rule.id ? 1 : 0);
      return { rule, score, says, topic };
    })
    .sort((a, b) => b.score - a.score);
}

interface RuleWords {
  told: ReadonlySet<string>;
  titles: ReadonlySet<string>[];
}

const known = new WeakMap<Rule, RuleWords>();

/** The words of a rule are the same for every paragraph. */
function wordsOf(rule: Rule): RuleWords {
  const { title, instruction } = rule;
  const words = known.get(rule) ?? {
    told: stemsOf(`${title.ru} ${title.en} ${instruction}`),
    titles: [stemsOf(title.ru), stemsOf(title.en)].filter(({ size }) => size > 0),
  };
  known.set(rule, words);
  return words;
}

/** The part of the smaller of two sets that the larger holds. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let same = 0;
  for (const word of few) if (many.has(word)) same += 1;
  return same / few.size;
}

/** The stems of the words that tell something. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 2)
      .map(stemOf)
      .filter((stem) => !common?.has(stem)),
  );
}

function stemOf(word: string): string {
  return /[a-z]/.test(word) ? stemEnglish(word) : stemRussian(word);
}
