import type { Rule } from '../../rule.ts';
import { type Paragraph, proseOf } from '../text/paragraph.ts';
import { readPhrases } from '../text/phrases.ts';
import { stemsOf } from './likeness.ts';
import { profileOf } from './profiles.ts';

const demands =
  /(?<!\p{L})(?:(?:пере)?(?:води|пиши)|использу(?:й|ется)|употребляй|ставь|заменя(?:й|ть)|делай|добавляй|оставляй|сохраняй|убирай|избегай|соблюдай|начинай|заканчивай|форматируй|пишутся|должн\p{L}*|обязан\p{L}*|нельзя|запрещ\p{L}*|недопустим\p{L}*|(?:do\s+not|never|always|use|write|avoid|must|should)(?!\p{L}))/iu;
/** Less of a sentence's words than this in the rule's own: it says something else. */
const own = 0.25;

/** The demands of a paragraph that speak of something else than its rule: nothing proves them. */
export function freeSentences(paragraph: Paragraph, rule: Rule): string[] {
  const topic = profileOf(rule.id)?.topic;
  const told = [rule.title.ru, rule.title.en, rule.instruction];
  const words = stemsOf([...told, ...rule.examples.map(({ source }) => source)].join(' '));
  const { title, ...rest } = paragraph;
  return (
    proseOf({ ...rest, title: '' })
      .split(/\n|(?<=[.!?;])\s+(?=[\p{Lu}«`])/u)
      .map((sentence) => sentence.replace(/^\s*(?:[-*•]\)?\s*)/, '').trim())
      .filter((sentence) => demands.test(sentence) && !topic?.test(sentence))
      // Of English words each is tried by itself.
      .filter((sentence) => readPhrases(sentence).length === 0)
      .filter((sentence) => {
        const said = [...stemsOf(sentence)];
        if (said.length < 2) return false;
        return said.filter((word) => words.has(word)).length / said.length < own;
      })
  );
}
