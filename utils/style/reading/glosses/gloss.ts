import { cyrillic, hasCyrillic } from '../../../text/letters.ts';
import { everyMatch, isTouching, type Span } from '../../../text/span.ts';
import { stemEnglish } from '../../../text/stem.ts';
import type { Fix } from '../../finding.ts';
import type { Line } from '../line.ts';
import { expandsUnasked, glossInstead, repeatsSourceGloss } from './source-gloss.ts';

/** A term and, straight after it, the term again: `span` is the second with what connects it. */
export interface Gloss {
  span: Span;
  /** Takes out the span and the space before it, or puts it in the place of what it explains. */
  fix?: Fix;
  /** No list knows the word: it may be a name. */
  isUnsure?: true;
}

// Brackets or quotes straight after a word; `or`, `i.e.`, `that is` with or without quotes.
const bracketed = /[ \u00a0]*\(\s*(?:(?:or|i\.e\.,?|aka|that is,?)\s+)?([^()\n]{2,120})\)/g;
const connected =
  /,?[ \u00a0]+(?:or|i\.e\.,?|that is,?|in other words,)[ \u00a0]+(?:(?:the|an?)[ \u00a0]+)?(«[^«»\n]{2,120}»|[A-Za-z][\w-]*(?:[ -][A-Za-z][\w-]*){0,5})/gi;
const quoted = /[ \u00a0]+(«[^«»\n]{2,120}»)/g;

/**
 * The doubled terms of a target line. The source line tells which « » explain a Latin term in Russian;
 * `isQuotation` which words are the client's own, and no gloss.
 */
export function findGlosses(
  target: Line,
  source: Line | undefined,
  skip: readonly Span[],
  isQuotation: (words: string) => boolean,
): Gloss[] {
  const { text } = target;
  const glosses: Gloss[] = [];
  const add = (span: Span, cutStart: number, fix?: Fix | null, isUnsure?: true) => {
    const taken = glosses.some(
      (gloss) => gloss.span.start < span.end && span.start < gloss.span.end,
    );
    const own = text.slice(span.start, span.end);
    if (!taken && !isTouching(skip, span.start, span.end) && !isQuotation(own))
      glosses.push({
        span,
        fix: fix === undefined ? cut(cutStart, span.end) : (fix ?? undefined),
        ...(isUnsure && { isUnsure }),
      });
  };
  if (text.includes('(')) {
    for (const match of everyMatch(text, bracketed)) {
      const words = match[1] as string;
      const start = match.index + match[0].indexOf('(');
      if (
        isDoubled(text, match.index, words) ||
        answersRussianGloss(source, text, match.index, words, '(') ||
        expandsUnasked(source, text, match.index, words)
      ) {
        add({ start, end: match.index + match[0].length }, match.index);
        continue;
      }
      const repeated = repeatsSourceGloss(source, text, match.index, words);
      if (!repeated) continue;
      const end = match.index + match[0].length;
      const fix = glossInstead(text, match.index, end, words) ?? null;
      add({ start, end }, match.index, fix, repeated === 'likely' || undefined);
    }
  }
  if (/ (?:or|i\.e\.|that is|in other words)/i.test(text)) findConnected(text, source, add);
  if (text.includes('«')) {
    for (const match of everyMatch(text, quoted)) {
      const words = match[1] as string;
      const start = match.index + match[0].indexOf('«');
      if (isDoubled(text, match.index, words))
        add({ start, end: start + words.length }, match.index);
    }
  }
  return glosses.sort((a, b) => a.span.start - b.span.start);
}

function cut(start: number, end: number): Fix {
  return { start, end, sure: 'safe', replacement: '' };
}

function findConnected(
  text: string,
  source: Line | undefined,
  add: (span: Span, cut: number) => void,
): void {
  connected.lastIndex = 0;
  for (let match = connected.exec(text); match; match = connected.exec(text)) {
    const found = match[1] as string;
    const start = match.index;
    const wordsAt = start + match[0].length - found.length;
    connected.lastIndex = wordsAt;
    const phrases = found.startsWith('«') ? [found] : prefixes(found);
    // A bare `or` joins 2 different things more often than it explains: only the term itself is a gloss there,
    // in the same form and to its last word. `a product or a product variant`, `a manager or management`.
    const isBare = /^[ \u00a0]or[ \u00a0]/i.test(match[0]) && !explains(source);
    const term = phrases.find(
      (words) =>
        isDoubled(text, start, words, isBare) && !(isBare && goesOn(text, wordsAt + words.length)),
    );
    const gloss =
      term ??
      (found.startsWith('«') && answersRussianGloss(source, text, start, found, ',')
        ? found
        : undefined);
    if (!gloss) continue;
    let end = wordsAt + gloss.length;
    const opensWithComma = text[start] === ',';
    if (opensWithComma && text[end] === ',') end++;
    const span = { start: opensWithComma ? start : start + 1, end };
    add(span, start);
    connected.lastIndex = end;
  }
}

/** `cold start is slow` → the phrase and each shorter beginning of it, the longest first. */
function prefixes(words: string): string[] {
  const ends = everyMatch(words, /[ -]/g).map(({ index }) => index);
  return [words.length, ...ends.reverse()].map((end) => words.slice(0, end));
}

/** Whether the source itself explains a word: «откат, или rollback», «то есть cold start». */
function explains(source: Line | undefined): boolean {
  return source !== undefined && explained.test(source.text);
}

const explained = new RegExp(
  `[${cyrillic}]["»”]?,?\\s+(?:или|то есть|т\\.\\s?е\\.)\\s+[«"]?[A-Za-z]|[A-Za-z]["»”]?,?\\s+(?:или|то есть|т\\.\\s?е\\.)\\s+[«"]?[${cyrillic}]|\\([A-Za-z]`,
  'iu',
);

/** Whether the phrase is longer than what was read of it: a noun follows that it may belong to. */
function goesOn(text: string, at: number): boolean {
  return /^[ \u00a0-](?!(?:is|are|was|were|be|has|have|had|does|do|did|can|cannot|could|will|would|may|might|must|should|of|in|on|at|to|for|from|by|with|without|within|into|as|and|or|but|that|which|who|when|where|while|if|because|since|so|than|then|not|only|after|before|during|under|over|via|per|until|through|between|depending)\b)[A-Za-z0-9]/i.test(
    text.slice(at, at + 20),
  );
}

/** Whether the words before `at` are the gloss once more, in this or (unless `strict`) another form. */
function isDoubled(text: string, at: number, gloss: string, strict = false): boolean {
  const wanted = termKey(gloss.replace(/[«»"“”`]/g, ''));
  if (wanted.key.length < 3 || !/[a-z]{2}/.test(wanted.key)) return false;
  const before = text.slice(Math.max(0, at - 160), at);
  if (/[.!?,;:]\s*$/.test(before)) return false;
  const words = before.replace(/[«»"“”`]/g, '').match(/[A-Za-z0-9][A-Za-z0-9+#]*(?:['’]s)?/g) ?? [];
  // Most words before a bracket are not its own: the term begins with the letter that the gloss begins with, or is an article.
  for (let count = 1; count <= Math.min(words.length, wanted.count + 3); count++) {
    const first = (words[words.length - count] as string).charAt(0).toLowerCase();
    if (first !== wanted.key[0] && !/[at]/.test(first)) continue;
    const term = words.slice(-count).join(' ');
    if (termKey(term).key === wanted.key)
      return isSameName(term, gloss) && (!strict || plainKey(term) === plainKey(gloss));
  }
  return false;
}

/** `HTTPS` is no plural of `HTTP`: names in capitals are the same only letter by letter. */
function isSameName(term: string, gloss: string): boolean {
  const [a, b] = [term, gloss].map((words) => words.match(/[A-Za-z0-9+#]+/g)?.pop() ?? '');
  const isName = (word: string | undefined) => /^[A-Z][A-Z0-9]+$/.test(word ?? '');
  return !isName(a) || !isName(b) || a === b;
}

/** The words with no ending but the plural's dropped. */
function plainKey(words: string): string {
  const parts = words.toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
  return parts
    .filter((part) => !/^(?:the|an?|s)$/.test(part))
    .map((part) => part.replace(/ies$/, 'y').replace(/(?<![siu])s$/, ''))
    .join('');
}

/** Words compared without case, hyphens, articles and endings, and without the spaces between them. */
function termKey(words: string): { key: string; count: number } {
  if (hasCyrillic(words)) return { key: '', count: 0 };
  const parts = (words.toLowerCase().match(/[a-z0-9][a-z0-9+#]*(?:['’]s)?/g) ?? []).filter(
    (part) => !/^(?:the|an?)$/.test(part),
  );
  return { key: parts.map(stemEnglish).join('').replace(/(.)\1/g, '$1'), count: parts.length };
}

const russianGloss =
  /((?<![\w.+#/-])[A-Za-z][\w.+#/-]{0,40}(?:[ -][A-Za-z][\w.+#/-]{0,40}){0,4})(?:\s*\((?:(?:или|то есть|т\.\s?е\.)\s+)?[«"„“][^«»"„“”()]{2,120}[»"“”]\)|,?\s+(?:или|то есть|т\.\s?е\.)\s+[«"„“][^«»"„“”]{2,120}[»"“”])/giu;

/** Whether the source explains the Latin term before `at` by « » in Russian: its English is the term twice. */
function answersRussianGloss(
  source: Line | undefined,
  text: string,
  at: number,
  words: string,
  mark: string,
): boolean {
  if (!source || hasCyrillic(words)) return false;
  if (mark === '(' && !/[«"„“]/.test(words)) return false;
  const before = text
    .slice(Math.max(0, at - 160), at)
    .toLowerCase()
    .replace(/s$/, '');
  return russianGlosses(source).some(({ term }) =>
    before.endsWith(term.toLowerCase().replace(/s$/, '')),
  );
}

/** The Latin terms of a line that « » explain in Russian, with the place of the opening mark. */
export function russianGlosses(source: Line): { term: string; open: number }[] {
  if (!/[«"„“]/.test(source.text)) return [];
  return everyMatch(source.text, russianGloss)
    .filter((match) =>
      hasCyrillic(
        match[0].slice((match[1] as string).length).replace(/или|то есть|т\.\s?е\./giu, ''),
      ),
    )
    .map((match) => ({ term: match[1] as string, open: match.index + match[0].search(/[«"„“]/) }));
}
