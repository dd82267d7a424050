import { isTouching, type Span } from './span.ts';

// Own code: Intl.Segmenter breaks after `e.g. Flask`, `п. 2.1`, initials and list marks, and its offsets
// differ between engines; @diplodoc/sentenizer is weak on English (measured, platform-facts §9).

const abbreviations = new Set(
  `e.g i.e etc vs inc ltd corp co llc s.i mr mrs ms dr prof st no fig sec ver v cf al approx ca est resp p pp vol ed
  т.е т.д т.п т.к т.н т.ч и.о др пр см рис табл стр п пп гл ст ч г гг в вв руб коп тыс млн млрд трлн шт экз ул д кв корп обл р-н
  им проф акад мин макс сек напр прим рус англ лат букв тел факс кг км см мм м ред изд с напр-р y.e u.s u.k e.u a.m p.m jr sr dept misc`
    .split(/\s+/)
    .filter(Boolean),
);
// Names that keep their small letter even where they begin a sentence.
const smallNames =
  /^(?:npm|npx|pip|git|curl|nginx|webpack|pandas|numpy|kubectl|pytest|systemd|bash|ssh|rsync|cron|jq|make|yarn|pnpm|psql|mysqldump|ffmpeg|gulp|vite|jest|mypy|docker-compose|scikit-learn)(?![\p{L}\p{N}])/u;
const end = /[.!?…]+["»”’'“)\]]*(?=\s|$)/g;

/**
 * The sentences of one line, each with its final mark and closing quotes. `protectedSpans` (merged: code,
 * addresses) end none. A line without a final mark is one sentence; white space is none.
 */
export function splitSentences(
  text: string,
  from = 0,
  protectedSpans: readonly Span[] = [],
): Span[] {
  const sentences: Span[] = [];
  let start = skipSpaces(text, from);
  end.lastIndex = start;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    const after = match.index + match[0].length;
    if (isTouching(protectedSpans, match.index, match.index + 1)) continue;
    const next = skipSpaces(text, after);
    if (next < text.length && !isEnd(text, start, match.index, match[0], next)) continue;
    if (match.index > start) sentences.push({ start, end: after });
    start = next;
  }
  const last = text.trimEnd().length;
  if (start < last) sentences.push({ start, end: last });
  return sentences;
}

/** Whether what stands before this dot is an abbreviation, an initial, or a number of a list. */
export function isAbbreviation(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 24 && !/[\s(«"“[„]/.test(text[from - 1] as string)) from--;
  const word = text.slice(from, dot).toLowerCase();
  if (abbreviations.has(word)) return true;
  // `т. е.`, `и т. д.`: written apart.
  if (/^[а-яё]$/.test(word) && /(?:^|\s)[тин]\.\s*$/.test(text.slice(Math.max(0, from - 5), from)))
    return true;
  return /^\p{Lu}$/u.test(text.slice(from, dot));
}

function isEnd(text: string, start: number, at: number, marks: string, next: number): boolean {
  const following = text[next] as string;
  if (/[-–—),;:]/.test(following)) return false;
  const dot = marks[0] === '.' && marks[1] !== '.';
  if (dot && isAbbreviation(text, at)) return false;
  if (dot && isListNumber(text, start, at)) return false;
  if (!/\p{Ll}/u.test(following)) return true;
  if (!dot) return false;
  const word = /^[\p{L}\p{N}._+#-]+/u.exec(text.slice(next, next + 40))?.[0] ?? '';
  if (/^[a-z]+[A-Z0-9]/.test(word) || smallNames.test(word)) return true;
  return /[а-яё]{3}["»”)]*$/iu.test(text.slice(Math.max(0, at - 6), at)) && /^[a-z]{2}/.test(word);
}

/** `steps: 1. Install`: a number that itself stands at the start of something. */
function isListNumber(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && /\d/.test(text[from - 1] as string)) from--;
  if (from === at) return false;
  const before = text.slice(Math.max(start, from - 4), from).trimEnd();
  return from === start || /[:;]$/.test(before);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}
