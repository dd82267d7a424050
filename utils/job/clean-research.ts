import { withLineEnds } from '../text/line-ends.ts';
import { outline } from '../text/outline.ts';

/** A research report made fit for O.md. */
export interface CleanedResearch {
  text: string;
  /** Where it can be read, when the report begins with its address. */
  link?: string;
}

/** `[12]`, `[^12]`, `[1, 2]`, `<sup>3</sup>`; not the text of a link. */
const MARKED = /[^\S\n]?\[\^?\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\](?![(:])|\s*<sup>[\s\d,]*<\/sup>/g;
/** `[^12]: https://…`: what a footnote says. */
const NOTE = /^\[\^\d{1,3}\]:.*(?:\n[ \t]+.*)*\n?/gm;
/** Stuck to the end of a sentence: `стандартная практика.3`, `(scale-to-zero).15`. */
const STUCK =
  /(?<=(?:\p{L}{3}|[)»"*])[.!?])\d{1,3}(?:,\s?\d{1,3})*(?=\s*(?:$|[|])|\s+[\p{Lu}*«"(])/gmu;
/** After a bracket, a quotation or bold, before a sign or the end of a table's cell. */
const SPACED = /(?<=[)»]|\*\*) \d{1,3}(?=\s*(?:[|.,;:)]|$))|(?<=\p{L}\*\*) \d{1,3}(?= \p{Ll})/gmu;
/** After a Russian word, before a sign or the end of a cell: `в среде 16, включая`, `компонентов 11 |`. */
const AFTER_WORD = /(?<=(?<!\p{L})([А-Яа-яЁё]{4,})) (\d{1,3})(?=\s*(?:[|,;:)]|$)|\.(?:\s|$))/gmu;
/** Words that a number of the text follows: «порт 80», «раздел 2», «более 35». */
const COUNTED =
  /^(?:порт|верси|пункт|страниц|глав|раздел|таблиц|рисун|задач|проблем|част|шаг|этап|приоритет|вопрос|риск|год|около|боле|мене|примерно|почти|номер|код|ошибк|стать|пример|лимит|равн|минимум|максимум|ответ|значени|уровен|уровн|числ)/i;
/** Superscript figures after a word; not `м²`, `10⁶`. */
const RAISED = /(?<=\p{L}{4}|[.,;:!?»)])[⁰¹²³⁴-⁹]+/gu;
const ESCAPE = /\\([-=+!~>#.()[\]{}_*&$:])/g;
const SOURCES =
  /^(?:sources?|references?|works cited|источники(?: информации)?|ссылки|сноски|литература)\W*$/iu;

/**
 * Cleans a report pasted from a research tool as Markdown: line ends, escapes (`\-`, `user\_id`),
 * numbers of footnotes and the list of their sources at the end go; headings, lists and tables stay,
 * code is left alone. A first line that is an address becomes the source link. A number that may be
 * part of the text (`Python 3`, `порт 80`) is not taken for a footnote.
 */
export function cleanResearch(markdown: string): CleanedResearch {
  const text = withLineEnds(markdown).trim();
  const [first = ''] = text.split('\n', 1);
  const link = /^<?(https?:\/\/[^\s>]+)>?$/.exec(first.trim())?.[1];
  const body = link ? text.slice(first.length) : text;
  const stuck = (body.match(STUCK) ?? []).map((numbers) => Number.parseInt(numbers, 10));
  const greatest = stuck.length > 1 ? Math.max(...stuck.slice(0, 10_000)) : 0;
  const cleaned = outline(body)
    .map((block) => {
      const source = body.slice(block.start, block.end);
      return block.kind === 'fence' ? source : cleanProse(source, greatest);
    })
    .join('');
  const kept = greatest > 0 || cleaned.length < body.length ? withoutSources(cleaned) : cleaned;
  return { text: kept.replace(/\n{4,}/g, '\n\n\n').trim(), ...(link && { link }) };
}

function cleanProse(source: string, greatest: number): string {
  return source
    .split(/(`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : cleanPart(part, greatest)))
    .join('');
}

/** `greatest` is the greatest number that is surely a footnote's; 0 where there is none. */
function cleanPart(part: string, greatest: number): string {
  const plain = part.replace(ESCAPE, (whole: string, sign: string, at: number) =>
    isNeeded(part, at, sign) ? whole : sign,
  );
  const unmarked = plain.replace(NOTE, '').replace(MARKED, '').replace(RAISED, '');
  if (greatest === 0) return unmarked;
  return unmarked
    .replace(STUCK, '')
    .replace(SPACED, '')
    .replace(AFTER_WORD, (whole: string, word: string, number: string) =>
      Number(number) > greatest || COUNTED.test(word) ? whole : '',
    );
}

/** True where the sign would become markup: at the start of a line, or an asterisk at a word. */
function isNeeded(text: string, at: number, sign: string): boolean {
  if (sign === '*') return !/\s/.test(text[at - 1] ?? '') || !/\s/.test(text[at + 2] ?? '');
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return before.trim() === '' && '#>-+=~'.includes(sign);
}

/** Drops a last section that lists sources: with the footnotes gone its numbers point nowhere. */
function withoutSources(text: string): string {
  const headings = outline(text).filter((block) => block.kind === 'heading');
  const last = headings[headings.length - 1];
  if (last?.kind !== 'heading') return text;
  return SOURCES.test(last.title.replace(/[*_`]/g, '').trim()) ? text.slice(0, last.start) : text;
}
