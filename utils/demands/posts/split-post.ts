import type { JobText } from '../../job/job.ts';
import { readVisible, type Visible } from '../../text/invisible.ts';
import { isAbbreviation, splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../demand.ts';
import { maskQuotations } from './mask-quotations.ts';

/** One sentence or item of a list of the post. */
export interface Sentence {
  field: Place['field'];
  index?: number;
  /** Offset in the field as it is seen. */
  start: number;
  text: string;
  /** Same length, what is quoted hidden. */
  masked: string;
  /** Sentences with one number stand in one paragraph. */
  paragraph: number;
  isItem: boolean;
  /** The way back to the field as it was written, where signs that nobody sees were taken out. */
  visible: Visible;
}

const bullet =
  /^\s*(?:[-–—*•·+=>☐□●▪◦‣■◆►▶➤✓✔☑]+\u{fe0f}?|\(?\d{1,2}[.)]|\(?[a-zа-я]\)|(?:\p{Extended_Pictographic}[\u{fe0f}\u{200d}]?){1,3}|\d\u{fe0f}?\u{20e3})\s+/iu;
/** Longer ones are data, not a sentence. */
const longest = 4000;
const longestItem = 160;

/** The sentences of title, description, questions, tags and names of files, with their paragraphs. */
export function splitPost(post: JobText): Sentence[] {
  const sentences: Sentence[] = [];
  splitField(sentences, { field: 'title' }, post.title);
  splitField(sentences, { field: 'description' }, post.description);
  for (const [index, question] of post.questions.entries())
    splitField(sentences, { field: 'question', index }, question);
  for (const [index, tag] of post.tags.entries())
    splitField(sentences, { field: 'tag', index }, tag);
  for (const [index, name] of (post.files ?? []).entries())
    splitField(sentences, { field: 'attachment', index }, name);
  return sentences;
}

function splitField(
  into: Sentence[],
  place: Pick<Place, 'field' | 'index'>,
  written: string,
): void {
  const visible = readVisible(written);
  // The name of a file is written with other signs for blanks: as many as there were.
  const text =
    place.field === 'attachment'
      ? visible.text.replace(/\.\w{1,5}$/, (ext) => ' '.repeat(ext.length)).replace(/[-_+]/g, ' ')
      : visible.text;
  let paragraph = (into.at(-1)?.paragraph ?? -1) + 1;
  let at = 0;
  let wasColon = false;
  let isList = false;
  // The colon of the last blank of a form announces nothing.
  let wasList = false;
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === '';
    // What a colon announces belongs to it, also below an empty line.
    if (isBlank && (!wasColon || wasList)) {
      paragraph += 1;
      isList = false;
    }
    if (!isBlank) {
      const item = bullet.exec(line)?.[0].length ?? 0;
      const masked = maskQuotations(line);
      const hidden = [...masked.matchAll(/"▯+"/g)].map((m) => ({
        start: m.index,
        // A quotation that ends as a sentence may end the sentence around it.
        end:
          m.index + m[0].length - (/[.!?]$/.test(line.slice(0, m.index + m[0].length - 1)) ? 2 : 1),
      }));
      for (const { start, end } of splitSentences(
        line,
        item,
        [...hidden, ...numbersIn(masked), ...shortened(masked)].sort((a, b) => a.start - b.start),
      ).flatMap((found) => splitSmall(masked, found))) {
        const stop = Math.min(end, start + longest);
        into.push({
          ...place,
          start: at + start,
          text: line.slice(start, stop),
          masked: masked.slice(start, stop),
          paragraph,
          // Short lines below a colon are a list without its marks.
          isItem: item > 0 || (isList && line.length < longestItem),
          visible,
        });
      }
      wasList = isList && !/^\s*$/.test(line);
      wasColon = /:[*\s]*$/.test(line);
      isList ||= wasColon;
    }
    at += line.length + 1;
  }
}

const itemNumber = /(?<=^|\s)\(?(\d{1,2}|[a-h])\.(?=\s\p{L})/gu;

/** The dots of `1. price 2. samples`, `a. price b. samples`: counted, they part points and end no sentence. */
function numbersIn(masked: string): Span[] {
  const spans: Span[] = [];
  for (const found of masked.matchAll(itemNumber))
    if (found[1] === String(spans.length + 1) || found[1] === 'abcdefgh'[spans.length])
      spans.push({ start: found.index, end: found.index + found[0].length });
  return spans.length > 1 ? spans : [];
}

/** The dots of `ref. AB-14` and `P.S. Say hello` end no sentence, nor does the mark of `The subject? "…"`. */
function shortened(masked: string): Span[] {
  return [
    ...masked.matchAll(
      /(?<![\p{L}])(?:ref|no|nr|item|vol)\.(?=\s[\p{Lu}#]*[-\d])|(?<=^\s*)(?:P\.\s?)+S\.(?=\s)|(?<=(?:subject|word|title|heading|line|code|тема|слово))\?(?=\s")/giu,
    ),
  ].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const smallStart =
  /(?<=[\p{L}\p{N})"▯]{2})[.!?]+\s+(?=\p{Ll}{2})|(?<=[\p{L}\p{N})"?!.]\s?)[:;]-?[)DP]+\s+(?=\p{L}{2})/gu;

/** Sentences that begin with a small letter, as hasty posts write them. */
function splitSmall(masked: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const found of masked.slice(start, end).matchAll(smallStart)) {
    const at = start + found.index;
    if (
      found[0].startsWith('.') &&
      (isAbbreviation(masked, at) || /[ ,](?:in|ex)cl$/iu.test(masked.slice(0, at)))
    )
      continue;
    parts.push({ start: from, end: at + found[0].trimEnd().length });
    from = at + found[0].length;
  }
  parts.push({ start: from, end });
  return parts;
}

/** Where a stretch of a sentence stands in its field, and the words as they were written there. */
export function placeIn(sentence: Sentence, start: number, end: number): Place {
  const { field, index, visible } = sentence;
  return {
    field,
    ...(index === undefined ? {} : { index }),
    start: visible.startOf(sentence.start + start),
    end: visible.endOf(sentence.start + end),
  };
}
