import { cyrillic, foldText } from '../../text/letters.ts';
import { everyMatch, isInside, isTouching } from '../../text/span.ts';
import { type Context, report } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import type { Finding, Rule } from '../rule.ts';
import { findVerbatim } from '../verbatim.ts';

const run = new RegExp(
  `[${cyrillic}][${cyrillic}\\p{M}]*(?:[ \\u00a0-]+[${cyrillic}][${cyrillic}\\p{M}]*)*`,
  'gu',
);
const hasRun = new RegExp(`[${cyrillic}]`);

export const translateAll: Rule = {
  id: '5',
  title: { en: 'Everything translated', ru: 'Переведено всё' },
  severity: 'error',
  anyPair: true,
  instruction:
    'Переведи `F` на `L_TARGET`, с учётом:\n- контекста `D`\n- `D2`: уже переведённой части `D`\n- `᛭O`\nНичего не пропускай и не добавляй.',
  examples: [
    {
      source: 'Сервер вернул ошибку.',
      target: 'The сервер returned an error.',
      good: 'The server returned an error.',
      finds: ['сервер'],
    },
    {
      source: 'Доля отказов — 2,9 % от 12 000 заказов.',
      target: 'The failure rate is 2.9% of 12,000 orders.',
      finds: [],
      taught: true,
    },
  ],
  check: (context) => {
    const isHome = !context.settings.pair || /^en/i.test(context.settings.pair.target);
    return context.pairs.flatMap((pair) =>
      pair.isUnanswered
        ? [report(context, translateAll, { line: pair.line.index, start: 0, end: 0 }, empty)]
        : isHome
          ? findCyrillic(context, pair)
          : [],
    );
  },
};

const empty = { en: 'The line is not translated.', ru: 'Строка не переведена.' };

/** Russian letters left in the target; a label of a real interface, kept verbatim, is only a warning. */
function findCyrillic(context: Context, pair: Pair): Finding[] {
  const { text, index, code } = pair.line;
  if (!hasRun.test(text)) return [];
  return everyMatch(withoutKept(context, text), run).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    if (
      isTouching(pair.sealed, start, end) ||
      isMark(pair, start, end) ||
      pair.line.urls.some((url) => url.start <= start && end <= url.end)
    )
      return [];
    const label = isInside(code, start, end) || isLabel(context, pair, start, end);
    const finding = report(
      context,
      translateAll,
      { line: index, start, end },
      { en: `«${match[0]}» is not translated.`, ru: `«${match[0]}» не переведено.` },
    );
    if (label && !context.settings.severity?.['5']) finding.severity = 'warning';
    return [finding];
  });
}

/** What the ledger keeps as it is counts as no Russian; its signs give way to others, so that places stay. */
function withoutKept({ input }: Context, text: string): string {
  const kept = (input.glossary ?? []).flatMap(({ kind, source, target }) =>
    kind === 'keep' ? [target.trim() || source] : [],
  );
  return findVerbatim(text, kept).reduce(
    (rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** A letter of a list is 6.4's. */
function isMark({ mark }: Pair, start: number, end: number): boolean {
  return mark?.found !== undefined && mark.found.start <= start && end <= mark.found.end;
}

/** In « » whose words stand verbatim in `F`, and that do not explain the term before them. */
function isLabel(context: Context, pair: Pair, start: number, end: number): boolean {
  const { text } = pair.line;
  const open = text.lastIndexOf('«', start);
  const close = text.indexOf('»', end);
  if (open < 0 || close < 0 || text.slice(open, start).includes('»')) return false;
  if (/(?:\(|\bor\s+|\bi\.e\.,?\s+)$/.test(text.slice(Math.max(0, open - 8), open))) return false;
  const words = foldText(text.slice(open + 1, close));
  return words.length < 400 && context.foldedSource.includes(words);
}
