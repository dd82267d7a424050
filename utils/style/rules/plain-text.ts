import { codeText } from '../../text/code.ts';
import { isBullet } from '../../text/enumerators.ts';
import { isTouching, mergeSpans, type Span } from '../../text/span.ts';
import { type Context, report } from '../reading/context.ts';
import type { Pair } from '../reading/pair.ts';
import type { Finding, Fix, Rule } from '../rule.ts';

export const plainText: Rule = {
  id: '6.3',
  title: { en: 'No Markdown but the original’s', ru: 'Markdown только из оригинала' },
  severity: 'error',
  anyPair: true,
  instruction:
    'Не используй Markdown: только plain text.\nПри этом можно и нужно использовать то форматирование, которое уже есть в оригинале: его не убирай.',
  examples: [
    {
      source: 'Порядок важен.',
      target: 'The order is **important**.',
      good: 'The order is important.',
      finds: ['**important**'],
    },
    {
      source: 'Поле user_first_name пустое.',
      target: 'The user_first_name field is empty.',
      finds: [],
    },
  ],
  check: (context) => context.pairs.flatMap((pair) => checkLine(context, pair)),
};

function checkLine(context: Context, pair: Pair): Finding[] {
  const { source, line } = pair;
  if (!source || line.isBlank) return [];
  return [
    ...findCode(context, pair),
    ...findLinks(context, pair),
    ...findLineMarks(context, pair),
    ...findEmphasis(context, pair),
    ...findTable(context, pair),
  ];
}

function finding(
  context: Context,
  pair: Pair,
  span: Span,
  en: string,
  ru: string,
  fix?: Fix,
): Finding {
  return report(
    context,
    plainText,
    { line: pair.line.index, start: span.start, end: span.end },
    { en, ru },
    fix,
  );
}

function findCode(context: Context, pair: Pair): Finding[] {
  const { code, line } = pair;
  const changed = code.changed.map(({ span, original }) =>
    finding(
      context,
      pair,
      span,
      `The source has ${original} here.`,
      `В исходном тексте здесь ${original}.`,
      { ...span, replacement: original },
    ),
  );
  const lost = code.lost.map(({ original, span }) => {
    const at = span?.start ?? line.text.length;
    const fix = span && { ...span, replacement: original };
    return finding(
      context,
      pair,
      { start: at, end: at },
      `The source has ${original} with backticks.`,
      `В исходном тексте ${original} с обратными кавычками.`,
      fix,
    );
  });
  const added = code.added.map((span) =>
    finding(
      context,
      pair,
      span,
      'The source has no backticks here.',
      'В исходном тексте здесь нет обратных кавычек.',
      { ...span, replacement: codeText(line.text, span) },
    ),
  );
  return [...changed, ...lost, ...added];
}

function findLinks(context: Context, pair: Pair): Finding[] {
  return pair.urls.links.map(({ span, text }) =>
    finding(
      context,
      pair,
      span,
      'The source has no link here.',
      'В исходном тексте здесь нет ссылки.',
      { ...span, replacement: text },
    ),
  );
}

const heading = /^(\s*)(#{1,6})(?=\s)/;
const quote = /^(\s*)((?:>\s?)+)/;
const lineMark = /^(\s*)([-–—•*+·‣▪●◦])(?=\s)/;

/** Heading and block quote marks, list marks and enumerators at the line's start. */
function findLineMarks(context: Context, pair: Pair): Finding[] {
  const { line, source } = pair;
  if (!source) return [];
  const found: Finding[] = [];
  let from = 0;
  const take = (mark: string, start: number, en: string, ru: string) => {
    const end = start + mark.length;
    const spaces = /^\s*/.exec(line.text.slice(end))?.[0].length ?? 0;
    // A number that the source says elsewhere in the line is perhaps no enumerator: it is not taken away.
    const fix = isSaid(source.text, mark)
      ? undefined
      : { start: from, end: end + spaces, replacement: '' };
    found.push(finding(context, pair, { start, end }, en, ru, fix));
    from = end + spaces;
  };
  for (let round = 0; round < 4; round++) {
    const rest = line.text.slice(from, from + 200);
    const hash = heading.exec(rest);
    const angle = quote.exec(rest);
    if (hash && !heading.test(source.text))
      take(
        hash[2] as string,
        from + (hash[1] as string).length,
        'The source has no heading.',
        'В исходном тексте нет заголовка.',
      );
    else if (angle && !quote.test(source.text))
      take(
        (angle[2] as string).trimEnd(),
        from + (angle[1] as string).length,
        'The source has no block quote.',
        'В исходном тексте нет цитаты Markdown.',
      );
    else break;
  }
  const bullet = lineMark.exec(line.text.slice(from, from + 200));
  const wanted = source.enumerator
    ? source.text.slice(source.enumerator.start, source.enumerator.end)
    : '';
  const own = line.enumerator;
  if (!wanted && (bullet || own) && !isEmphasized(line.text, from, bullet)) {
    const start = bullet ? from + (bullet[1] as string).length : (own?.start ?? 0);
    const mark = bullet ? (bullet[2] as string) : line.text.slice(start, own?.end);
    take(
      mark,
      start,
      'The source has no enumerator here.',
      'В исходном тексте здесь нет номера или маркера.',
    );
  } else if (wanted && !own && !findLoose(line.text.slice(from))) {
    found.push(
      finding(
        context,
        pair,
        { start: 0, end: 0 },
        `The source has «${wanted}» here.`,
        `В исходном тексте здесь «${wanted}».`,
        { start: from, end: from, replacement: `${wanted} ` },
      ),
    );
  } else if (wanted && bullet && !isBullet(wanted) && /^\s*\S\s+\(?\d/.test(line.text)) {
    take(
      bullet[2] as string,
      from + (bullet[1] as string).length,
      'The source has no list mark here.',
      'В исходном тексте здесь нет маркера списка.',
    );
  }
  return found;
}

function isSaid(source: string, mark: string): boolean {
  const number = /\d+(?:\.\d+)*/.exec(mark)?.[0];
  return [...source.matchAll(/\d+(?:[.,]\d+)*/g)].some(([one]) => one === number);
}

function isEmphasized(text: string, from: number, bullet: RegExpExecArray | null): boolean {
  return bullet !== null && bullet[2] === '*' && /^\s*\*\*/.test(text.slice(from));
}

/** A number that begins the line in another form (`2.1 Text`): changed, which is 6.4's. */
function findLoose(text: string): boolean {
  return /^\s*[([]?\d{1,3}(?:\.\d{1,3})*(?:[).:\]]+(?=\s|$|\p{L})|\s[-–—:](?=\s)|(?=\s))/u.test(
    text,
  );
}

// Longest mark first: `**x**` is no `*x*`. A mark inside a word is none: `get_cart_total`, `5 * qty`.
const emphasis = [
  /(?<![*\w\\])\*\*\*(?=[^\s*])([^*\n]{0,999}?[^\s*])\*\*\*(?![*\w])/g,
  /(?<![*\\])\*\*(?=[^\s*])([^*\n]{0,999}?[^\s*])\*\*(?!\*)/g,
  /(?<![_\p{L}\p{N}\\])__(?=[^\s_])([^\n_]{0,999}?(?:_[^\n_]{0,999}?){0,9}?[^\s_])__(?![_\p{L}\p{N}])/gu,
  /(?<!~)~~(?=[^\s~])([^~\n]{0,999}?[^\s~])~~(?!~)/g,
  /(?<![*\p{L}\p{N}\\])\*(?=[^\s*])([^*\n]{0,999}?[^\s*]|[^\s*])\*(?![*\p{L}\p{N}])/gu,
  /(?<![_\p{L}\p{N}\\/.])_(?=[^\s_])([^\n_]{0,999}?(?:[\p{L}\p{N}]_[\p{L}\p{N}][^\n_]{0,999}?){0,9}?[^\s_])_(?![_\p{L}\p{N}])/gu,
  /<(b|i|em|strong|u|s|del|code|mark|h[1-6])>[^<\n]{0,999}<\/\1>/gi,
];

function findEmphasis(context: Context, pair: Pair): Finding[] {
  const { line, source } = pair;
  if (!source || !/[*_~<]/.test(line.text)) return [];
  // Code that was given backticks loses them by its own fix; what is inside is read as plain text then.
  const skip = mergeSpans([
    ...line.opaque,
    ...pair.sealed,
    ...pair.english.kept,
    ...pair.urls.links.map(({ span }) => span),
  ]);
  const taken: Span[] = [];
  const found: Finding[] = [];
  for (const pattern of emphasis) {
    for (const match of line.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.some((span) => span.start < end && start < span.end)) continue;
      if (isTouching(skip, start, start + 1) || isTouching(skip, end - 1, end)) continue;
      if (source.text.includes(match[0])) continue;
      if (hasSameMark(source.text, pattern, line.text, match)) continue;
      if (taken.length < 1000) taken.push({ start, end });
      const isTag = match[0].startsWith('<');
      const inner = isTag ? match[0].replace(/^<[^>]+>|<\/[^>]+>$/g, '') : (match[1] as string);
      found.push(
        finding(
          context,
          pair,
          { start, end },
          'The source has no such formatting.',
          'В исходном тексте нет такого форматирования.',
          { start, end, replacement: inner },
        ),
      );
    }
  }
  return found;
}

/** Whether the source line has at least as many phrases in this mark (their words may be translated). */
function hasSameMark(
  source: string,
  pattern: RegExp,
  target: string,
  match: RegExpExecArray,
): boolean {
  const own = source.match(pattern)?.length ?? 0;
  if (own === 0) return false;
  const before = target.slice(0, match.index).match(pattern)?.length ?? 0;
  return before < own;
}

function findTable(context: Context, pair: Pair): Finding[] {
  const { line, source } = pair;
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
    finding(
      context,
      pair,
      { start, end: line.text.length },
      'The source has no table.',
      'В исходном тексте нет таблицы.',
      { start, end: line.text.length, replacement: cells.filter(Boolean).join(' ') },
    ),
  ];
}
