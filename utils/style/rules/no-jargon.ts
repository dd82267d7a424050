import { foldText, withCaseOf } from '../../text/letters.ts';
import { isTouching } from '../../text/span.ts';
import { type Forbidden, forbiddenWords, literal } from '../hints/jargon.ts';
import { type Context, report } from '../reading/context.ts';
import { findWhole } from '../reading/english.ts';
import type { Line } from '../reading/line.ts';
import type { Pair } from '../reading/pair.ts';
import { findMisquotations, sayTruth } from '../reading/quotes/misquotations.ts';
import { isGuillemets, matchQuotes } from '../reading/quotes/quote-match.ts';
import { searchProse } from '../reading/search.ts';
import type { Finding, Rule } from '../rule.ts';

export const noJargon: Rule = {
  id: '6.5',
  title: { en: 'No jargon, no quotes around it', ru: 'Без жаргона и кавычек вокруг него' },
  severity: 'error',
  instruction: [
    'Не используй жаргон: вместо него — официальные термины.',
    'Фразы в кавычках используй только тогда, когда они являются точными цитатами, а не для жаргона: «триггер уже «пролетел»» недопустимо.',
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
    const wrong = findWrongQuotations(context);
    const found = context.pairs.flatMap((pair, index) => {
      const added = (quotes[index]?.added ?? []).filter(isGuillemets).map((quote) => {
        const { start, end } = quote;
        const replacement = pair.line.text.slice(start, end).replace(/^«|»$/g, '');
        return report(
          context,
          noJargon,
          { line: pair.line.index, start, end },
          { en: 'The source has no « » here.', ru: 'В исходном тексте здесь нет « ».' },
          quote.isBound ? undefined : { start, end, sure: 'safe', replacement },
        );
      });
      return [...added, ...findJargon(context, pair, words)];
    });
    return [...found, ...wrong];
  },
};

/** The writer's own misquotations of the client; one that only the English has is 6.2's or 6.6's. */
function findWrongQuotations(context: Context): Finding[] {
  if (context.settings.off?.includes('6.5.1')) return [];
  return findMisquotations(context.target, context.input.job)
    .filter(({ text }) => context.foldedSource.includes(foldText(text)))
    .map(({ line, start, end, truth, sentence }) => {
      const finding = report(
        context,
        noJargon,
        { line, start, end },
        sayTruth({ truth, sentence }),
        truth === undefined ? undefined : { start, end, sure: 'ask', replacement: truth },
      );
      if (!context.settings.severity?.['6.5']) finding.severity = 'warning';
      return finding;
    });
}

// One pass over a line tells that the list as it comes has nothing to say of it.
const hasAny =
  /cake|ballpark|bell|blaz|bullet|cutting|scratch|game|gonna|gotcha|guy|hack|hands|kinda|lightning|hanging|brainer|nuk|dirty|solid|seamless|sort|sp[iu]n|stuff|super|ton|hood|wanna/i;

function findJargon(context: Context, pair: Pair, words: readonly Forbidden[]): Finding[] {
  const { line } = pair;
  if (line.isBlank) return [];
  if (!hasAny.test(line.text) && words.every(({ isOwn }) => !isOwn)) return [];
  const taken: { start: number; end: number }[] = [];
  return words.flatMap(({ pattern, replacement }) =>
    [...searchProse(pair, pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.length < 1000 && taken.some((one) => one.start < span.end && span.start < one.end))
        return [];
      if (!replacement && isMeant(match[0], pair, span.start)) return [];
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
        replacement
          ? { ...span, sure: 'safe', replacement: withCaseOf(match[0], replacement) }
          : undefined,
      );
      if (!replacement && !context.settings.severity?.['6.5']) finding.severity = 'warning';
      return [finding];
    }),
  );
}

/** Whether the words are no jargon here: the source has them in Latin script, or speaks of the thing itself. */
function isMeant(found: string, pair: Pair, start: number): boolean {
  const { text } = pair.line;
  if (/^tons? of$/i.test(found) && weighed.test(text.slice(Math.max(0, start - 16), start)))
    return true;
  // The name of a product or a language: a capital inside the sentence.
  if (/^from Scratch$|^Nuke$/.test(found) && start > 0) return true;
  const { source } = pair;
  if (!source) return false;
  if (isOwnWord(found, pair, source, start)) return true;
  return literal.some(([words, meant]) => words.test(found) && meant.test(source.text));
}

const weighed =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|metric|few|several|many|per|in))\s*$/i;

/**
 * Whether the words are the source's own, in its Latin script and outside its code. Each place there answers
 * one here: `stuff` beside the label «Stuff» is jargon.
 */
function isOwnWord(found: string, pair: Pair, source: Line, start: number): boolean {
  const word = found.toLowerCase();
  const own = placesOf(word, source).length;
  if (own === 0) return false;
  const here = placesOf(word, pair.line);
  const isLabel = (at: number) => isTouching(pair.exempt, at, at + word.length);
  const labels = here.filter(isLabel).length;
  return here.filter((at) => at < start && !isLabel(at)).length < own - labels;
}

function placesOf(word: string, { text, opaque }: Line): number[] {
  const places: number[] = [];
  const lower = text.toLowerCase();
  let at = findWhole(lower, word);
  while (at >= 0 && places.length < 100) {
    if (!isTouching(opaque, at, at + word.length)) places.push(at);
    at = findWhole(lower, word, at + word.length);
  }
  return places;
}
