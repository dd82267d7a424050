import type { Remark } from '../../look.ts';
import type { Pair } from '../../reading/pair.ts';
import type { Mention } from './mentions.ts';

/** The words of the Russian line that a finding speaks of. */
export function quoteRussian(pair: Pair, { start, end }: { start: number; end: number }): string {
  return pair.source?.text.slice(start, end) ?? '';
}

/** «быстрее» is told as “slower”: the remark stands at the English word. */
export function sayTurned(
  pair: Pair,
  russian: Pick<Mention, 'start' | 'end'>,
  english: Pick<Mention, 'start' | 'end'>,
): Remark {
  const said = quoteRussian(pair, russian);
  const start = startOfPhrase(pair.line.text, english.start);
  const told = pair.line.text.slice(start, english.end);
  return {
    start,
    end: english.end,
    message: {
      en: `“${told}” says something else than «${said}»`,
      ru: `«${said}» в английском сказано как «${told}», это другой смысл`,
    },
  };
}

const degree = /(?:^|[^a-z])(?:more|most|less|least) $/i;
const few = /^(?:few|certain|little|handful)(?![a-z])/i;

/** «more slowly» is one word of sense, and so is «a few». */
function startOfPhrase(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 7), start);
  const found =
    degree.exec(before) ?? (few.test(text.slice(start, start + 9)) && article.exec(before));
  return found ? start - found[0].replace(/^[^a-z]/i, '').length : start;
}

const article = /(?:^|[^a-z])a $/i;

/** A Russian word that nothing in the English answers: an empty stretch at the end of the line. */
export function sayDropped(pair: Pair, russian: Pick<Mention, 'start' | 'end'>): Remark {
  const said = quoteRussian(pair, russian);
  const end = pair.line.text.length;
  return {
    start: end,
    end,
    message: {
      en: `Nothing in the English says «${said}»`,
      ru: `«${said}» есть в русском, в английском этого нет`,
    },
  };
}
