import type { Span } from '../../../text/span.ts';
import type { Pair } from '../../reading/pair.ts';
import { findAnchors } from '../reading/anchors.ts';
import { readMentions } from '../reading/mentions.ts';
import type { Mention } from '../reading/russian-persons.ts';
import type { Sides } from '../reading/sides.ts';
import { converseEnglish, converseRussian, giving } from '../words/person.ts';

/** Whether the English verb changes the parties by its meaning: `get`, `need`. */
export function isConverse({ english }: Sides, { at }: Mention): boolean {
  return english.slice(at + 1, at + 5).some(({ text }) => converseEnglish.has(text));
}

export function isTurned({ russian }: Sides, { at }: Mention): boolean {
  return russian.slice(at, at + 3).some(({ text }) => converseRussian.test(text));
}

export function isPassive({ english }: Sides, { at }: Mention): boolean {
  return /^(?:was|were|am|are|been|is)$/.test(english[at + 1]?.text ?? '');
}

/** «Пришлю» is `you will get`, and `you will be sent`. */
export function isReceived(sides: Sides, { text }: Mention, place: Mention): boolean {
  return giving.test(text) && (isConverse(sides, place) || isGiven(sides, place));
}

function isGiven({ english }: Sides, { at }: Mention): boolean {
  return english
    .slice(at + 1, at + 4)
    .some(
      ({ text }, step) =>
        /^(?:be|been|are|were)$/.test(text) &&
        /(?:ed|en|sent|told|paid|shown|kept|left|met|brought)$/.test(
          english[at + 2 + step]?.text ?? '',
        ),
    );
}

const trading =
  /^(?:(?:sell|buy|purchase|lend|borrow|teach|learn|give|get|receive|take)(?:s|es)?|bought|purchased|sold|lent|borrowed|taught|gave|got|received|took)$/;

/** «Покупаю у студии» is “the studio sells me”, «продала издателю» is “the publisher bought from it”. */
export function isTradedBack(pair: Pair, { end }: Span, { start, end: last }: Span): boolean {
  if (!trading.test(pair.line.text.slice(start, last))) return false;
  const { words } = readMentions(pair);
  const { russian } = findAnchors(pair);
  const told = words.english.findIndex((word) => word.start === start);
  const doer = words.english.findIndex((_, at) => at < told && russian.has(at));
  const own = russian.get(doer) ?? -1;
  const isBehind = (words.russian[own]?.start ?? 0) > end;
  const source = words.russian.findIndex(
    (word) => word.start > end && /^(?:у|от|с)$/.test(word.text),
  );
  const after = words.english.slice(told, told + 8).map(({ text }) => text);
  return source > 0
    ? own > source || after.slice(0, 5).some((text) => /^(?:me|us)$/.test(text))
    : isBehind && after.includes('from');
}
