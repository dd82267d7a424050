import type { Value } from './values/value.ts';

/** Which side of a number is meant: at least and more (up), at most and less (down). */
export type Bound = 'up' | 'down';

const negated = '(?:не|ни)[ \u00a0]+';
const over =
  '(?:более|больше|выше|дольше|длиннее|старше|крупнее|дороже|тяжелее|чаще|позже|позднее|превыша[а-яё]+)';
const under = '(?:менее|меньше|ниже|короче|моложе|младше|дешевле|легче|реже|раньше|ранее)';
const link = '(?:[ \u00a0]+(?:чем|на|за|в|через|по|одного|раза?))*';
const before: Record<'ru' | 'en', [RegExp, Bound][]> = {
  ru: [
    [new RegExp(`${negated}${over}${link}[ \u00a0]+$`, 'iu'), 'down'],
    [new RegExp(`${negated}${under}${link}[ \u00a0]+$`, 'iu'), 'up'],
    [
      new RegExp(
        `(?:${over}|свыше|от|минимум|после|начиная с|хотя бы|по (?:меньшей|крайней) мере)${link}[ \u00a0]+$`,
        'iu',
      ),
      'up',
    ],
    [new RegExp(`(?:${under}|максимум|до|в пределах)${link}[ \u00a0]+$`, 'iu'), 'down'],
  ],
  en: [
    [
      /\b(?:no|not|never|n't)\s+(?:be\s+)?(?:more|higher|longer|greater|later|larger|older|above|over|after|exceeds?|exceeding)(?:\s+than)?(?:\s+(?:by|in|at|on))?\s+(?:the\s+)?[$€£]?$/i,
      'down',
    ],
    [
      /\b(?:no|not|never|n't)\s+(?:be\s+)?(?:less|fewer|lower|shorter|earlier|smaller|younger|below|under|before|until)(?:\s+than)?(?:\s+(?:by|in|at|on))?\s+(?:the\s+)?[$€£]?$/i,
      'up',
    ],
    [
      // “Will not return before September 20.”
      /\b(?:not|never|n't)\s+(?:[a-z]+\s+){1,3}(?:before|until|earlier\s+than)\s+(?:the\s+)?$/i,
      'up',
    ],
    [
      /\b(?:at least|minimum(?: of)?|min\.?|more than|over|above|exceed(?:s|ing)?|greater than|longer than|higher than|older than|upwards of|after|starting (?:at|from)|from)\s+(?:the\s+)?[$€£]?$/i,
      'up',
    ],
    [
      /\b(?:at most|maximum(?: of)?|max\.?|up to|less than|fewer than|under|below|within|lower than|shorter than|younger than|before|by|until|till|through|no later than|not later than)\s+(?:the\s+)?[$€£]?$/i,
      'down',
    ],
  ],
};
const after: Record<'ru' | 'en', [RegExp, Bound][]> = {
  ru: [
    [
      /^\+|^[ \u00a0]*(?:[а-яё.]+[ \u00a0]+){0,2}(?:и|или)[ \u00a0]+(?:более|больше|выше|старше)(?![а-яё])/iu,
      'up',
    ],
    [
      /^[ \u00a0]*(?:[а-яё.]+[ \u00a0]+){0,2}(?:и|или)[ \u00a0]+(?:менее|меньше|ниже|младше)(?![а-яё])/iu,
      'down',
    ],
  ],
  en: [
    [
      /^(?:\+|[ \u00a0]*(?:[\w.%]+[ \u00a0]+){0,2}?(?:or|and)[ \u00a0]+(?:more|higher|above|over|later|older|longer|greater|larger|up)\b)/i,
      'up',
    ],
    [
      /^[ \u00a0]*(?:(?:[\w.%]+[ \u00a0]+){0,3}?(?:or|and)[ \u00a0]+(?:less|fewer|lower|below|under|earlier|younger|shorter|smaller)\b|(?:[\w.%]+[ \u00a0]+){0,2}?at (?:the )?most\b)/i,
      'down',
    ],
    [
      /^[ \u00a0]*(?:[\w.%]+[ \u00a0]+){0,2}?(?:at (?:the )?(?:very )?least|minimum|at the earliest)\b/i,
      'up',
    ],
    [/^[ \u00a0]*(?:[\w.%]+[ \u00a0]+){0,2}?at the latest\b/i, 'down'],
  ],
};

const denial = '(?<![а-яё])(?:не|нет|нельзя|вряд ли|едва ли)(?![а-яё])';
const turnedBehind = new RegExp(`^[^,;:.!?]*${denial}`, 'iu');
const turnedBefore = new RegExp(`${denial}(?:[^,;:.!?]|, что)*$`, 'iu');

/** The bound that the words beside a number set to it, with the stretch of those words. */
export function boundOf(
  value: Value,
  text: string,
  language: 'ru' | 'en',
  isDeniedToo = false,
): { bound: Bound; start: number; end: number } | undefined {
  const since = sinceYear(value, text, language) ?? dayBound(value, text, language);
  if (since) return since;
  const from = Math.max(0, value.start - 48);
  const tail = text.slice(value.end, value.end + 48);
  const head = text.slice(
    from,
    value.unitSpan && value.unitSpan.end <= value.start ? value.unitSpan.start : value.start,
  );
  for (const [words, bound] of before[language]) {
    const match = words.exec(head);
    if (!match || isPartOfRange(match[0], value, head, tail)) continue;
    // «Выше 30 пикселей не делаю», «не думаю, что больше двух»: the other side of the limit is meant.
    const isDenied = turnedBehind.test(tail) || turnedBefore.test(head.slice(0, match.index));
    if (language === 'ru' && isDenied && !isDeniedToo) continue;
    const said = match[0].trimEnd().replace(/\s+the$/i, '');
    return { bound, start: from + match.index, end: from + match.index + said.length };
  }
  for (const [words, bound] of after[language]) {
    const match = words.exec(tail);
    if (!match) continue;
    const said = /(?:\+|(?:и|или|or|and|at)[ \u00a0].*)$/iu.exec(match[0])?.[0] ?? match[0];
    const end = value.end + match[0].length;
    return { bound, start: end - said.length, end };
  }
  return undefined;
}

const sinceWords = { ru: /(?<![а-яё])с[ \u00a0]$/iu, en: /\bsince[ \u00a0]$/i };

/** «С 2016 года»: from then on, unless an end follows. */
function sinceYear(
  { start, end, number }: Value,
  text: string,
  language: 'ru' | 'en',
): ReturnType<typeof boundOf> {
  if (number === undefined || number < 1900 || number > 2100) return undefined;
  const said = sinceWords[language].exec(text.slice(Math.max(0, start - 7), start));
  if (
    !said ||
    /^[^,;.]{0,16}(?<![а-яё])(?:по|до|to|until)[ \u00a0]/iu.test(text.slice(end, end + 24))
  )
    return undefined;
  return { bound: 'up', start: start - said[0].length, end: start - 1 };
}

const dayWords: [RegExp, Bound][] = [
  [/(?<![а-яё])со?[ \u00a0](?:[а-яё]+[ \u00a0])?$/iu, 'up'],
  [/(?<![а-яё])ко?[ \u00a0]$/iu, 'down'],
];

/** «С 10 апреля», «к 18:00»: from then on and until then, where no other end is named. */
function dayBound(
  { start, end, kind }: Value,
  text: string,
  language: 'ru' | 'en',
): ReturnType<typeof boundOf> {
  if (language === 'en' || (kind !== 'date' && kind !== 'clock')) return undefined;
  if (/^[^;.]{0,32}(?<![а-яё])(?:по|до|на)[ \u00a0]/iu.test(text.slice(end, end + 40)))
    return undefined;
  const head = text.slice(Math.max(0, start - 16), start);
  for (const [words, bound] of dayWords) {
    const said = words.exec(head);
    if (said) return { bound, start: start - said[0].length, end: start - 1 };
  }
  return undefined;
}

/** «от 2 до 5», `from 2 to 5`: the ends of a range set no bound; `by 5%` tells how far, `by 5 PM` until when. */
function isPartOfRange(said: string, value: Value, head: string, tail: string): boolean {
  const words = said.trim().replace(/\s+the$/i, '');
  if (/^by$/i.test(words)) return value.kind !== 'clock' && value.kind !== 'date';
  if (/^(?:от|from|starting)/i.test(words))
    return (
      value.isJoined === true ||
      /^[^,;.]{0,24}[ \u00a0](?:to|до|по|until|through)[ \u00a0]/i.test(tail)
    );
  return (
    /^(?:до|until|through)$/i.test(words) && /\d[^.,;]{0,16}$/.test(head.slice(0, -said.length))
  );
}
