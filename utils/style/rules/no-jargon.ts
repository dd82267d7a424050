import { withCaseOf } from '../../text/letters.ts';
import { type Context, report } from '../context.ts';
import { findWhole } from '../english.ts';
import { type Forbidden, forbiddenWords, literal } from '../jargon.ts';
import type { Pair } from '../pair.ts';
import { matchQuotes } from '../quote-match.ts';
import type { Finding, Rule } from '../rule.ts';
import { searchProse } from '../search.ts';

export const noJargon: Rule = {
  id: '6.5',
  title: { en: 'No jargon, no quotes around it', ru: 'Без жаргона и кавычек вокруг него' },
  severity: 'error',
  instruction: [
    'Не используй жаргон.',
    'Вместо этого используй официальные термины.',
    'В частности, фразы в кавычках используй только в том случае, когда они являются точными цитатами.',
    'Не используй фразы в кавычках для применения жаргонных фраз.',
    'Например, следующий фрагмент текста недопустим, потому что там используется жаргонная фраза «пролетел»:',
    '```\nНапример, код, который пушит данные о покупке, подключён асинхронно и загружается с небольшой задержкой, а триггер уже «пролетел».\n```',
  ].join('\n'),
  examples: [
    {
      source: 'Триггер уже сработал.',
      target: 'The trigger has already «flown by».',
      good: 'The trigger has already fired.',
      finds: ['«flown by»'],
    },
    {
      source: 'К «спящему» приложению поступает запрос.',
      target: 'A request arrives at the «sleeping» application.',
      finds: [],
    },
  ],
  check: (context) => {
    const words = forbiddenWords(context.settings);
    const quotes = matchQuotes(context);
    return context.pairs.flatMap((pair, index) => {
      const added = (quotes[index]?.added ?? []).map((span) =>
        report(
          context,
          noJargon,
          { line: pair.line.index, start: span.start, end: span.end },
          { en: 'The source has no « » here.', ru: 'В исходном тексте здесь нет « ».' },
          {
            ...span,
            replacement: pair.line.text.slice(span.start, span.end).replace(/^«|»$/g, ''),
          },
        ),
      );
      return [...added, ...findJargon(context, pair, words)];
    });
  },
};

// One pass over a line tells that the list as it comes has nothing to say of it.
const hasAny =
  /cake|ballpark|bell|blaz|bullet|cutting|scratch|game|gonna|gotcha|guy|hack|hands|kinda|lightning|hanging|brainer|nuk|dirty|solid|seamless|sort|sp[iu]n|stuff|super|ton|hood|wanna/i;

function findJargon(context: Context, pair: Pair, words: readonly Forbidden[]): Finding[] {
  const { line } = pair;
  if (line.isBlank) return [];
  if (!hasAny.test(line.text) && words.every(({ isOwn }) => !isOwn)) return [];
  const source = pair.source?.text ?? '';
  const taken: { start: number; end: number }[] = [];
  return words.flatMap(({ pattern, replacement }) =>
    [...searchProse(pair, pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.length < 1000 && taken.some((one) => one.start < span.end && span.start < one.end))
        return [];
      if (!replacement && isMeant(match[0], line.text, span.start, source)) return [];
      taken.push(span);
      const finding = report(
        context,
        noJargon,
        { line: line.index, ...span },
        replacement
          ? { en: `Write «${replacement}» instead.`, ru: `Пишите «${replacement}».` }
          : {
              en: `«${match[0]}» is jargon: write the official term.`,
              ru: `«${match[0]}» — жаргон: возьмите официальный термин.`,
            },
        replacement ? { ...span, replacement: withCaseOf(match[0], replacement) } : undefined,
      );
      if (!replacement && !context.settings.severity?.['6.5']) finding.severity = 'warning';
      return [finding];
    }),
  );
}

/** Whether the words are no jargon here: the source has them in Latin script, or speaks of the thing itself. */
function isMeant(found: string, text: string, start: number, source: string): boolean {
  if (/^tons? of$/i.test(found) && /\d\s*$/.test(text.slice(Math.max(0, start - 6), start)))
    return true;
  // The name of a product or a language: a capital inside the sentence.
  if (/^from Scratch$|^Nuke$/.test(found) && start > 0) return true;
  if (findWhole(source.toLowerCase(), found.toLowerCase()) >= 0) return true;
  return literal.some(([words, meant]) => words.test(found) && meant.test(source));
}
