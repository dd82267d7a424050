import { readDot } from './abbreviations.ts';
import { isTouching, type Span } from './span.ts';

// Own code: Intl.Segmenter breaks after `e.g. Flask`, `п. 2.1`, initials and list marks, and its offsets
// differ between engines; @diplodoc/sentenizer is weak on English (measured, platform-facts §9).

// Names that keep their small letter even where they begin a sentence.
const smallNames =
  /^(?:npm|npx|pip|git|curl|nginx|webpack|pandas|numpy|kubectl|pytest|systemd|bash|ssh|rsync|cron|jq|make|yarn|pnpm|psql|mysqldump|ffmpeg|gulp|vite|jest|mypy|docker-compose|scikit-learn)(?![\p{L}\p{N}])/u;
const end = /[.!?…]+["»”’'“)\]]*(?=\s|$)/g;

// A word that begins a sentence and no name: after a doubtful dot it decides.
const starter =
  /^(?:the|an?|it|its|this|that|these|those|there|i|we|you|he|she|they|my|our|your|if|when|while|in|on|at|for|to|after|before|but|and|so|then|also|all|each|every|no|not|он[аои]?|его|её|ее|их|ему|эт(?:о|от|а|и|ого|ой)|т[оау]т|там|здесь|я|мы|вы|наш[аеи]?|ваш[аеи]?|но|и|а|если|когда|пока|для|в|на|по|при|с|к|из|от|до|после|затем|потом|также|вс[её]|кажд(?:ый|ая|ое)|можно|нужно|надо|нет|не|как|так|тогда|поэтому)(?![\p{L}\p{N}])/iu;

export interface Sentence extends Span {
  /** How often a dot inside may end it as well: «план Б. Иванов», `Acme Inc. Board`. */
  maybe?: number;
}

/**
 * The sentences of one line, each with its final mark and closing quotes. `protectedSpans` (merged: code,
 * addresses) end none. A line without a final mark is one sentence; white space is none.
 */
export function splitSentences(
  text: string,
  from = 0,
  protectedSpans: readonly Span[] = [],
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpaces(text, from);
  let maybe = 0;
  const take = (stop: number) => {
    sentences.push(maybe > 0 ? { start, end: stop, maybe } : { start, end: stop });
    maybe = 0;
  };
  end.lastIndex = start;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    const after = match.index + match[0].length;
    if (isTouching(protectedSpans, match.index, match.index + 1)) continue;
    const next = skipSpaces(text, after);
    const ending = next < text.length ? readEnd(text, start, match.index, match[0], next) : 'sure';
    if (ending === 'maybe') maybe++;
    if (ending !== 'sure') continue;
    if (match.index > start) take(after);
    start = next;
  }
  const last = text.trimEnd().length;
  if (start < last) take(last);
  return sentences;
}

/** Whether what stands before this dot is an abbreviation or an initial. */
export function isAbbreviation(text: string, dot: number): boolean {
  return readDot(text, dot) !== undefined;
}

function readEnd(
  text: string,
  start: number,
  at: number,
  marks: string,
  next: number,
): 'sure' | 'maybe' | 'none' {
  const following = text[next] as string;
  if (/[-–—),;:]/.test(following)) return 'none';
  const dot = marks[0] === '.' && marks[1] !== '.';
  const role = dot ? readDot(text, at) : undefined;
  if (role) {
    const word = text.slice(next, next + 24).replace(/^[«"“„‘'([]+/, '');
    if (role === 'within' || !/^\p{Lu}/u.test(word)) return 'none';
    return role === 'ends' || starter.test(word) ? 'sure' : 'maybe';
  }
  if (dot && isListNumber(text, start, at)) return 'none';
  if (!/\p{Ll}/u.test(following)) return 'sure';
  if (!dot) return 'none';
  const word = /^[\p{L}\p{N}._+#-]+/u.exec(text.slice(next, next + 40))?.[0] ?? '';
  if (/^[a-z]+[A-Z0-9]/.test(word) || smallNames.test(word)) return 'sure';
  const isBegun =
    /[а-яё]{3}["»”)]*$/iu.test(text.slice(Math.max(0, at - 6), at)) && /^[a-z]{2}/.test(word);
  return isBegun ? 'sure' : 'none';
}

/** `steps: 1. Install`, `a. Install`: a number or a letter that itself stands at the start of something. */
function isListNumber(text: string, start: number, at: number): boolean {
  if (at === start + 1 && /\p{Ll}/u.test(text[start] as string)) return true;
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
