import { codeText } from '../../text/code.ts';
import type { Span } from '../../text/span.ts';
import type { Remark } from '../look.ts';
import { findEmphasis } from '../reading/emphasis.ts';
import { findLineMarks, type LineMark } from '../reading/marks/line-marks.ts';
import type { Pair } from '../reading/pair.ts';
import type { Fix, Rule, Words } from '../rule.ts';

export const plainText: Rule = {
  id: '6.3',
  title: { en: 'No Markdown but the original’s', ru: 'Markdown только из оригинала' },
  severity: 'error',
  anyPair: true,
  instruction:
    'Не используй Markdown: только plain text.\nНо форматирование, которое уже есть в оригинале, не убирай.',
  examples: [
    {
      source: 'Порядок команд в `deploy.sh` важен.',
      target: 'The **order** of the commands in `deploy.sh` is important.',
      good: 'The order of the commands in `deploy.sh` is important.',
      finds: ['**order**'],
    },
    {
      source: 'Поле user_first_name пустое.',
      target: 'The user_first_name field is empty.',
      finds: [],
    },
  ],
  look: findMarkdown,
};

function findMarkdown(pair: Pair): Remark[] {
  const { source, line } = pair;
  if (!source || line.isBlank) return [];
  return [
    ...findCode(pair),
    ...findLinks(pair),
    ...findLineMarks(pair).map(sayMark),
    ...findEmphasis(pair).map(({ start, end, inner }) =>
      say(
        { start, end },
        'The source has no such formatting.',
        'В исходном тексте нет такого форматирования.',
        { start, end, sure: 'safe', replacement: inner },
      ),
    ),
    ...findTable(pair),
  ];
}

function say({ start, end }: Span, en: string, ru: string, fix?: Fix): Remark {
  return { start, end, message: { en, ru }, fix };
}

function findCode({ code, line }: Pair): Remark[] {
  const changed = code.changed.map(({ span, original }) =>
    say(span, `The source has ${original} here.`, `В исходном тексте здесь ${original}.`, {
      ...span,
      sure: 'safe',
      replacement: original,
    }),
  );
  const lost = code.lost.map(({ original, span }) => {
    const at = span?.start ?? line.text.length;
    const fix: Fix | undefined = span && { ...span, sure: 'safe', replacement: original };
    return say(
      { start: at, end: at },
      `The source has ${original} with backticks.`,
      `В исходном тексте ${original} с обратными кавычками.`,
      fix,
    );
  });
  const added = code.added.map((span) =>
    say(
      span,
      'The source has no backticks here.',
      'В исходном тексте здесь нет обратных кавычек.',
      { ...span, sure: 'safe', replacement: codeText(line.text, span) },
    ),
  );
  return [...changed, ...lost, ...added];
}

function findLinks({ urls }: Pair): Remark[] {
  return urls.links.map(({ span, text }) =>
    say(span, 'The source has no link here.', 'В исходном тексте здесь нет ссылки.', {
      ...span,
      sure: 'safe',
      replacement: text,
    }),
  );
}

const markWords: Record<Exclude<LineMark['what'], 'lost'>, Words> = {
  heading: { en: 'The source has no heading.', ru: 'В исходном тексте нет заголовка.' },
  quote: { en: 'The source has no block quote.', ru: 'В исходном тексте нет цитаты Markdown.' },
  enumerator: {
    en: 'The source has no enumerator here.',
    ru: 'В исходном тексте здесь нет номера или маркера.',
  },
  bullet: {
    en: 'The source has no list mark here.',
    ru: 'В исходном тексте здесь нет маркера списка.',
  },
};

function sayMark({ what, fix, wanted, ...span }: LineMark): Remark {
  const { en, ru } =
    what === 'lost'
      ? { en: `The source has «${wanted}» here.`, ru: `В исходном тексте здесь «${wanted}».` }
      : markWords[what];
  return say(span, en, ru, fix);
}

function findTable({ line, source }: Pair): Remark[] {
  if (!source || !line.text.includes('|') || /\|/.test(source.text)) return [];
  const row = /^\s*\|(?:[^|\n]*\|)+\s*$/.exec(line.text);
  if (!row) return [];
  const cells = line.text
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  const start = line.text.indexOf('|');
  return [
    say(
      { start, end: line.text.length },
      'The source has no table.',
      'В исходном тексте нет таблицы.',
      { start, end: line.text.length, sure: 'safe', replacement: cells.filter(Boolean).join(' ') },
    ),
  ];
}
