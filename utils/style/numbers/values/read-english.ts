import { isTouching, type Span } from '../../../text/span.ts';
import { perWord } from '../../reading/words.ts';
import { findNumberWords, isNumberWord, type NumberWord } from './english-words.ts';
import { finishValues } from './finish-values.ts';
import { monthOf } from './months.ts';
import { readDigits } from './read-digits.ts';
import { readName } from './read-name.ts';
import { isRoman, romanAt } from './roman.ts';
import { setNumber } from './scales.ts';
import { readTokens, type Token } from './tokens.ts';
import { readHalved } from './units.ts';
import { numberKey, partKeys, type Value } from './value.ts';

/** The numbers of an English text, in order. */
export function readEnglish(text: string, skip: readonly Span[] = []): Value[] {
  const tokens = readTokens(text, skip, mayCount);
  if (tokens.length === 0) return [];
  const words = new Map<number, NumberWord>();
  if (tokens.some(({ isDigits }) => !isDigits))
    for (const word of findNumberWords(text))
      if (!isTouching(skip, word.start, word.end)) words.set(word.start, word);
  const values: Value[] = [];
  let passed = 0;
  for (const token of tokens) {
    if (token.start < passed) continue;
    const word = token.isDigits ? undefined : words.get(token.start);
    const found = word ? [readWord(word, text, words)] : readOne(token, text);
    for (const value of found) {
      values.push(value);
      passed = value.end;
    }
  }
  return finishValues(values, text, 'en');
}

const below =
  /^[ -](?:(third)|(quarter|fourth)|(fifth)|(sixth)|(seventh)|(eighth)|(ninth)|(tenth)|(hundredth))s?(?!\w)/i;
const parts = [3, 4, 5, 6, 7, 8, 9, 10, 100];

/** A number in words with what follows it: `two and a half thousand`, `two thirds`, `two dozen`. */
function readWord(
  { start, end, value: number, kind, words }: NumberWord,
  text: string,
  all: Map<number, NumberWord>,
): Value {
  const value: Value = {
    start,
    end,
    kind: kind === 'ordinal' ? 'ordinal' : 'count',
    form: 'words',
    keys: [numberKey(number)],
    number,
    written: number,
  };
  const last = words[words.length - 1] as string;
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 16), start);
  if (kind === 'ordinal') {
    if (
      number > 2 &&
      number <= 100 &&
      words.length === 1 &&
      /(?:^|[^\w])(?:an?|one)[ -]$/i.test(before) &&
      /^(?:[ \u00a0]of\b|[ \u00a0]*(?:[.,;:!?)]|$)|[ \u00a0](?:is|are|less|more|lower|fewer|faster|cheaper|smaller|in|on|at|upfront|up|now|immediately|later|for|from|with|over|during|since|after|before|and|by|per|than|when|because|if|while|compared|this|last)\b)/.test(
        after,
      )
    ) {
      value.kind = 'part';
      value.keys = partKeys(1 / number);
      value.number = 1 / number;
      value.start -= /(?:an?|one)[ -]$/i.exec(before)?.[0].length ?? 0;
    } else if (number <= 2 || /^[- ]part(?:y|ies)\b/i.test(after)) value.isOptional = true;
    return value;
  }
  const half = /^[ \u00a0]and a half/i.exec(after);
  if (half) {
    setNumber(value, number + 0.5);
    value.written = number + 0.5;
    value.end += half[0].length;
    const next = all.get(value.end + 1);
    if (next && scaleOf(next.words[0])) {
      value.scale = { start: next.start, end: next.end };
      setNumber(value, (number + 0.5) * next.value);
      value.end = next.end;
    }
    return value;
  }
  const share = below.exec(after);
  if (share && (number > 1 || /^[ -]\w+(?: of\b|[ ]*(?:[.,;:!?)]|$))/.test(after))) {
    const of = parts[share.findIndex((group, i) => i > 0 && group !== undefined) - 1] as number;
    return {
      ...value,
      kind: 'part',
      end: end + share[0].length,
      number: number / of,
      keys: partKeys(number / of),
    };
  }
  if (/^[ \u00a0]dozen(?!s)/i.test(after)) {
    setNumber(value, number * 12);
    value.end += 6;
    return value;
  }
  const factor = scaleOf(last);
  if (factor) {
    value.scale = { start: end - last.length, end };
    value.written = number / factor;
  }
  const isCompound =
    /^-\p{L}/u.test(after) &&
    !/^-(?:hour|day|week|month|year|minute|second|page|step|stage|part|column|story|storey|core)/i.test(
      after,
    );
  const isAlone = words.length === 1;
  if (
    isAlone &&
    (number === 0 || number === 1 || (factor && !/(?:^|\W)(?:an?|the|one)[ \u00a0]$/i.test(before)))
  )
    value.isOptional = true;
  if (isCompound && number < 20 && all.get(end + 1) === undefined) value.isOptional = true;
  return value;
}

function scaleOf(word: string | undefined): number | undefined {
  return word === undefined
    ? undefined
    : { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }[word];
}

const shares: [RegExp, Value['kind'], string[], number, boolean?][] = [
  [/^twice$/, 'times', ['n:2', 'x:2'], 2, true],
  [/^(?:double[sd]?|doubling|twofold)$/, 'times', ['n:2', 'x:2'], 2],
  [/^(?:dual|both|pairs?)$/, 'count', ['n:2'], 2],
  [/^(?:thrice|threefold)$/, 'times', ['n:3', 'x:3'], 3, true],
  [/^(?:triple[sd]?|tripling)$/, 'times', ['n:3', 'x:3'], 3],
  [/^(?:quadruple[sd]?|quad|fourfold)$/, 'times', ['n:4', 'x:4'], 4],
  [/^fivefold$/, 'times', ['n:5', 'x:5'], 5, true],
  [/^tenfold$/, 'times', ['n:10', 'x:10'], 10, true],
  [/^dozens?$/, 'count', ['n:12'], 12],
  [/^(?:noon|midday)$/, 'clock', ['t:12:00', 'n:12', 'hour:12'], 12],
  [/^midnight$/, 'clock', ['t:0:00', 't:24:00', 'n:0', 'hour:0'], 0],
  [/^once$/, 'times', ['n:1', 'x:1'], 1],
];

const shared = /^(?:half|halves|halved?|halving|quarters?)$/;

/** Whether a number may be read into a word, wherever it stands: few words count, and the question costs most. */
const mayCount = perWord(({ text }) => {
  const word = text.toLowerCase().replace(/ё/g, 'е');
  return (
    isNumberWord(/^[a-z]*/.exec(word)?.[0] ?? '') ||
    monthOf(text, 'en') !== undefined ||
    isRoman(text) ||
    shared.test(word) ||
    shares.some(([pattern]) => pattern.test(word))
  );
});

function readOne(token: Token, text: string): Value[] {
  if (token.isDigits) return readName(token, text, 'en') ?? readDigits(token, 'en');
  const { start, end, word } = token;
  const month = monthOf(token.text, 'en');
  if (month && isMonth(token, text))
    return [{ start, end, kind: 'month', form: 'words', keys: [`m:${month}`], number: month }];
  const roman = romanAt(token, text, 'en');
  if (roman) return [roman];
  if (shared.test(word)) return [readShare(token, text)];
  const share = shares.find(([pattern]) => pattern.test(word));
  if (!share) return [];
  const value: Value = {
    start,
    end,
    kind: share[1],
    form: 'words',
    keys: [...share[2]],
    number: share[3],
  };
  if (!share[4]) value.isOptional = true;
  return [value];
}

/** `half`, `a quarter`, with what they are halves of: `half an hour`, `half a million`, `an hour and a half`. */
function readShare({ start, end, word }: Token, text: string): Value {
  const part = word.startsWith('q') ? 1 / 4 : 1 / 2;
  const before = text.slice(Math.max(0, start - 28), start);
  const after = text.slice(end, end + 20);
  const value: Value = {
    start,
    end,
    kind: 'part',
    form: 'words',
    keys: partKeys(part),
    number: part,
    isOptional: true,
  };
  const article = /(?:^|\W)((?:an?|one)[ \u00a0])$/i.exec(before);
  if (article && /^[ \u00a0]of\b/.test(after)) value.start -= (article[1] as string).length;
  const whole =
    /(?:^|\W)(?:an?|one)[ \u00a0](hour|day|week|month|year|minute|second|million|thousand)[ \u00a0]and[ \u00a0]a[ \u00a0]$/i.exec(
      before,
    );
  if (whole) {
    value.keys = ['n:1.5', ...(sizes[(whole[1] as string).toLowerCase()]?.(1.5) ?? [])];
    return value;
  }
  const of =
    /^(?:[ \u00a0](?:of[ \u00a0])?an?[ \u00a0]|[ -])(hour|day|week|month|year|minute|second|million|thousand|dozen)\b/i.exec(
      after,
    );
  if (!of) Object.assign(value, readHalved(after, end));
  if (of) value.keys.push(...(sizes[(of[1] as string).toLowerCase()]?.(part) ?? []));
  if (of && /million|thousand|dozen/i.test(of[1] as string)) value.end += of[0].length;
  return value;
}

const timed = (seconds: number, of: number) => (part: number) => [
  `time:${part * seconds}`,
  numberKey(part * of),
];
const sizes: Record<string, (part: number) => string[]> = {
  hour: timed(3600, 60),
  minute: timed(60, 60),
  second: timed(1, 1000),
  day: timed(86400, 24),
  week: timed(604800, 7),
  month: (part) => [`months:${part}`],
  year: (part) => [`months:${part * 12}`, numberKey(part * 12)],
  million: (part) => [numberKey(part * 1e6)],
  thousand: (part) => [numberKey(part * 1e3)],
  dozen: (part) => [numberKey(part * 12)],
};

/** `May` and `March` at the head of a sentence may be other words: a date or a preposition tells. */
function isMonth({ word, start, end }: Token, text: string): boolean {
  if (word !== 'may' && word !== 'march' && word !== 'mar' && word !== 'august') return true;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /(?:\d(?:st|nd|rd|th)?|[a-z,])[ \u00a0](?:of[ \u00a0])?$/i.test(before) ||
    /^[ \u00a0]\d/.test(text.slice(end, end + 3))
  );
}
