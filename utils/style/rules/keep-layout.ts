import { isBullet } from '../../text/enumerators.ts';
import { type Context, report } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import type { Quote } from '../reading/quotes/line-quotes.ts';
import { isGuillemets, matchQuotes, type QuoteMatch } from '../reading/quotes/quote-match.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

/** A post whose words the examples quote. */
const job = {
  title: 'A slow shop',
  description: 'The shop is slow: it must feel instant, and stay under budget.',
  tags: [],
  questions: [],
};

export const keepLayout: Rule = {
  id: '6.4',
  title: { en: 'The layout of the original', ru: 'Оформление как в оригинале' },
  severity: 'error',
  anyPair: true,
  instruction: [
    'Форматируй перевод в точности как оригинал. В частности:',
    '*) в абзаце столько же предложений, сколько в оригинале (обычно — одно): не дели и не соединяй их',
    '*) между абзацами не должно оставаться пустых строк',
    '*) кавычки используй те же, что и в оригинале: «» и ``, в том числе вокруг слов `ꆜ` внутри предложения и в скобках',
    '*) нумерация та же: «а)» — это «a)».',
  ].join('\n'),
  examples: [
    {
      source: 'Вы пишете «it must feel instant» — и это достижимо.',
      target: 'You write "it must feel instant", and this is achievable.',
      good: 'You write «it must feel instant», and this is achievable.',
      finds: ['"it must feel instant"'],
      job,
      taught: true,
    },
    {
      source: 'Обе цели («feel instant», «under budget») достижимы.',
      target: 'Both goals (feel instant, under budget) are achievable.',
      good: 'Both goals («feel instant», «under budget») are achievable.',
      finds: ['', ''],
      job,
      taught: true,
    },
    { source: '2.1) Данные чистые.', target: '2.1) The data is clean.', finds: [] },
  ],
  check: (context) => {
    const quotes = matchQuotes(context);
    return [
      ...findFault(context),
      ...context.pairs.flatMap((pair, index) => [
        ...findChangedEnumerator(context, pair),
        ...findSurplusSentence(context, pair),
        ...findQuotes(context, pair, quotes[index] as QuoteMatch),
      ]),
    ];
  },
};

const faults = {
  'blank added': {
    en: 'The source has no blank line here.',
    ru: 'В исходном тексте здесь нет пустой строки.',
  },
  'blank lost': {
    en: 'The source has a blank line here.',
    ru: 'В исходном тексте здесь пустая строка.',
  },
  merged: {
    en: 'Lines of the source are merged or missing here.',
    ru: 'Здесь строки исходного текста слиты или пропущены.',
  },
  split: {
    en: 'A line of the source is split here, or a line was added.',
    ru: 'Здесь строка исходного текста разбита, или строка добавлена.',
  },
};

function findFault(context: Context): Finding[] {
  const { fault } = context.alignment;
  if (!fault) return [];
  const { kind, line } = fault;
  const length = context.target[line]?.text.length ?? 0;
  const place = { line, start: 0, end: 0 };
  if (kind === 'blank added')
    return [
      report(context, keepLayout, place, faults[kind], {
        start: 0,
        end: length,
        sure: 'safe',
        replacement: '',
        removesLine: true,
      }),
    ];
  // Past the end the blank line goes after the last one.
  const after = fault.isPastEnd ? length : 0;
  const fix: Fix | undefined =
    kind === 'blank lost' && context.source.length !== context.target.length
      ? { start: after, end: after, sure: 'safe', replacement: '\n' }
      : undefined;
  return [report(context, keepLayout, place, faults[kind], fix)];
}

/** A lost enumerator is 6.3's; so is one where the source has none. */
function findChangedEnumerator(context: Context, { mark, line }: Pair): Finding[] {
  if (!mark?.found) return [];
  const { wanted, found } = mark;
  const text = line.text.slice(found.start, found.end);
  if (text === wanted || (isBullet(wanted) && !isBullet(text) && line.enumerator === undefined))
    return [];
  const gap = /^\s/.test(line.text.slice(found.end)) ? '' : ' ';
  return [
    report(
      context,
      keepLayout,
      { line: line.index, ...found },
      { en: `The source has «${wanted}».`, ru: `В исходном тексте «${wanted}».` },
      { ...found, sure: 'safe', replacement: wanted + gap },
    ),
  ];
}

function findSurplusSentence(context: Context, { source, line }: Pair): Finding[] {
  if (!source || line.isBlank || source.isBlank) return [];
  const given = line.sentences.length;
  const asked = source.sentences.length;
  const last = line.sentences[given - 1];
  if (!last || given <= Math.max(1, asked)) return [];
  const finding = report(
    context,
    keepLayout,
    { line: line.index, start: last.start, end: last.end },
    {
      en: `Sentences in the source line: ${asked}, in this one: ${given}.`,
      ru: `Предложений в исходной строке: ${asked}, здесь: ${given}.`,
    },
  );
  // «план Б. Проверил его…»: the source may hold as many.
  const most = source.sentences.reduce((sum, { maybe }) => sum + (maybe ?? 0), asked);
  if (given <= most && !context.settings.severity?.[keepLayout.id]) finding.severity = 'warning';
  return [finding];
}

function findQuotes(context: Context, { line }: Pair, quotes: QuoteMatch): Finding[] {
  const { index, text } = line;
  const place = ({ start, end }: Quote) => ({ line: index, start, end });
  const changed = quotes.changed.map(({ quote, open, close }) => {
    const { start, end, isHalf } = quote;
    const replacement = isHalf ? open || close : `${open}${text.slice(start + 1, end - 1)}${close}`;
    return report(
      context,
      keepLayout,
      place(quote),
      {
        en: `The source has ${open} ${close} here.`,
        ru: `В исходном тексте здесь ${open} ${close}.`,
      },
      { start, end, sure: 'safe', replacement },
    );
  });
  const foreign = quotes.added
    .filter((quote) => !isGuillemets(quote))
    .map((quote) => {
      const { start, end, isHalf } = quote;
      const replacement = isHalf ? '' : text.slice(start + 1, end - 1);
      return report(
        context,
        keepLayout,
        place(quote),
        {
          en: 'The source has no quotation marks here.',
          ru: 'В исходном тексте здесь нет кавычек.',
        },
        quote.isBound ? undefined : { start, end, sure: 'safe', replacement },
      );
    });
  const lost = quotes.lost.map(({ quote: { open, close, text: words }, span }) => {
    const at = span?.start ?? text.length;
    return report(
      context,
      keepLayout,
      { line: index, start: at, end: at },
      {
        en: `The ${open} ${close} of the source are missing: ${open}${words}${close}.`,
        ru: `Нет ${open} ${close} исходного текста: ${open}${words}${close}.`,
      },
      span ? { ...span, sure: 'safe', replacement: `${open}${words}${close}` } : undefined,
    );
  });
  return [...changed, ...foreign, ...lost];
}
