import type { Fragment } from '../fragment.ts';
import { enumeratorOf } from '../line.ts';
import { findReferences } from '../references.ts';

/** How the last line of a point hands over to the next. */
const handsOver = [
  /[:：]\s*$/u,
  /(?:^|[.;:,]\s+)(?:ниже|далее|дальше)(?![\p{L}\d]|\s+(?:чем|на|\d))/iu,
  /(?:опис|показ|привед|перечис|предлож|излож|объясн)\p{L}*\s+(?:ниже|далее)(?!\p{L})/iu,
  /(?<!\p{L})следующ(?:ие|ая|ее|его|ей|ем|ему|ий|их|им|ими|ую)\s+(?:пункт|шаг|мер|решени|способ|част|вариант|действи|вещ|разделе?)/iu,
  /(?<!\p{L})(?:предлагаю|рекомендую|советую|нужно|необходимо|требуется)\s+(?:сделать\s+)?следующее(?!\p{L})/iu,
  /^below\b|\b(?:described|shown|listed|given|explained) below\b/i,
  /\b(?:as follows|next (?:point|step)s?)\b/i,
];
/** A whole of several parts, which are told one after the other in the points that follow. */
const composed = [
  /(?<!\p{L})(?:состо(?:ит|ят|ящ\p{L}+)|последовательност\p{L}+|складыва\p{L}+|комбинаци\p{L}+|сочетани\p{L}+)\s+из(?!\p{L})/iu,
  /\b(?:consist(?:s|ing)? of|made up of|a (?:combination|sequence) of)\b/i,
];
const counts: Record<string, number> = {
  дв: 2,
  тр: 3,
  четыр: 4,
  пят: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const counted =
  /(?<!\p{L})(?:в|за|есть|предлага\p{L}+|рекоменд\p{L}+|нуж\p{L}+|требу\p{L}+|необходим\p{L}*|in|are|suggest|recommend|need)\s+(?:(?<digit>[2-9])|(?<word>дв|тр|четыр|пят|two|three|four|five)\p{L}*)\s+(?:\p{L}+\s+)?(?:шаг|этап|мер(?!ов)|част|способ|вариант|решени|действи|изменени|step|stage|measure|part|way|option|solution|change)/iu;

/**
 * Which points each point announces: those it names by their number, and, where it is one paragraph that hands over
 * (a colon, «ниже», «состоит из …», «в три шага»), as many of the next as it says.
 */
export function findAnnouncements(fragments: Fragment[]): Map<string, ReadonlySet<string>> {
  const ids = new Set(fragments.map(({ id }) => id));
  return new Map(
    fragments.map((point, index) => {
      const named = point.lines
        .flatMap((line) => findReferences(line.text))
        .map((reference) => reference.number)
        .filter((id) => id !== point.id && ids.has(id));
      const next = fragments
        .slice(index + 1)
        .filter(({ section, question }) => section === point.section && question === undefined)
        .slice(0, announced(point))
        .map(({ id }) => id);
      return [point.id, new Set([...named, ...next])] as const;
    }),
  );
}

/** How many of the next points a point hands over to. */
function announced({ lines, question }: Fragment): number {
  if (question !== undefined) return 0;
  const last = lines.at(-1)?.text ?? '';
  const mark = enumeratorOf(last)?.mark ?? '';
  const text = last.slice(last.indexOf(mark) + mark.length).trim();
  const isHandingOver = handsOver.some((pattern) => pattern.test(text));
  // A long point says much by itself: only its very end hands over.
  if (lines.length > 2) return isHandingOver ? 1 : 0;
  const count = counted.exec(text)?.groups;
  const many = count ? Number(count.digit ?? counts[count.word?.toLowerCase() ?? ''] ?? 0) : 0;
  if (composed.some((pattern) => pattern.test(text))) return Math.max(2, many);
  return isHandingOver ? Math.max(1, many) : many;
}
