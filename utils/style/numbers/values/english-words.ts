import { everyMatch, type Span } from '../../../text/span.ts';

// A table, not words-to-numbers (163 kB, turns `one of the best` into `1 of the best`) nor compromise (365 kB):
// a checker must know where a numeral stands and what it counts, not only its value.

/** A numeral in words. `value` is its number; `digits` tells that a number in digits stands before it (`5 million`). */
export interface NumberWord extends Span {
  value: number;
  kind: 'cardinal' | 'ordinal';
  words: string[];
}

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = ' , ,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');
const ordinals =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const ordinalTens =
  ' , ,twentieth,thirtieth,fortieth,fiftieth,sixtieth,seventieth,eightieth,ninetieth'.split(',');
const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

interface Part {
  value: number;
  type: 'small' | 'tens' | 'scale';
  ordinal: boolean;
}

const parts = new Map<string, Part>();
for (const [value, word] of small.entries())
  parts.set(word, { value, type: 'small', ordinal: false });
for (const [value, word] of ordinals.entries())
  if (value > 0) parts.set(word, { value, type: 'small', ordinal: true });
for (const [i, word] of tens.entries())
  if (word.trim()) parts.set(word, { value: i * 10, type: 'tens', ordinal: false });
parts.set('fourty', { value: 40, type: 'tens', ordinal: false });
for (const [i, word] of ordinalTens.entries())
  if (word.trim()) parts.set(word, { value: i * 10, type: 'tens', ordinal: true });
for (const [word, value] of Object.entries(scales)) {
  parts.set(word, { value, type: 'scale', ordinal: false });
  parts.set(`${word}th`, { value, type: 'scale', ordinal: true });
}

/** Whether a word (small letters) says a number or a part of one. */
export function isNumberWord(word: string): boolean {
  return parts.has(word);
}

const letters = /[A-Za-z]+/g;

/** The numerals in words of an English text, the longest that can be joined: `two hundred and five`. */
export function findNumberWords(text: string): NumberWord[] {
  const found: NumberWord[] = [];
  let open: { words: { part: Part; start: number; end: number; word: string }[] } | undefined;
  const close = () => {
    if (open && open.words.length > 0) found.push(readWords(open.words));
    open = undefined;
  };
  let and = false;
  for (const match of everyMatch(text, letters)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].toLowerCase();
    const part = parts.get(word);
    const last = open?.words[open.words.length - 1];
    const gap = last ? text.slice(last.end, start) : '';
    if (word === 'and' && last && last.part.type === 'scale' && /^[ \u00a0]$/.test(gap)) {
      and = true;
      continue;
    }
    if (!part) {
      close();
      and = false;
      continue;
    }
    const joins =
      last &&
      (and
        ? /^[ \u00a0]and[ \u00a0]$/i.test(gap) && part.type !== 'scale'
        : /^[ \u00a0-]$/.test(gap)) &&
      canFollow(last.part, part, open?.words.map((one) => one.part) ?? []);
    and = false;
    if (!joins) close();
    open ??= { words: [] };
    open.words.push({ part, start, end, word });
    if (part.ordinal) close();
  }
  close();
  return found;
}

function canFollow(last: Part, next: Part, all: Part[]): boolean {
  if (last.ordinal) return false;
  if (next.type === 'scale') {
    // `one million two hundred thousand`: each scale is less than the one before, but for hundreds of them.
    if (last.type === 'scale' && (last.value !== 100 || next.value === 100)) return false;
    return all.every(
      (part) => part.type !== 'scale' || part.value === 100 || part.value > next.value,
    );
  }
  if (last.type === 'tens') return next.type === 'small' && next.value > 0 && next.value < 10;
  if (last.type === 'scale') return next.value < last.value;
  return false;
}

function readWords(words: { part: Part; start: number; end: number; word: string }[]): NumberWord {
  let total = 0;
  let group = 0;
  for (const { part } of words) {
    if (part.type !== 'scale') group += part.value;
    else if (part.value === 100) group = (group || 1) * 100;
    else {
      total += (group || 1) * part.value;
      group = 0;
    }
  }
  const first = words[0] as { start: number };
  const last = words[words.length - 1] as { part: Part; end: number };
  return {
    start: first.start,
    end: last.end,
    value: total + group,
    kind: last.part.ordinal ? 'ordinal' : 'cardinal',
    words: words.map(({ word }) => word),
  };
}

// Made once: a format of its own for each numeral costs more than all the reading.
const inDigits = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/** `1000` → `1,000`, as English writes it; numbers of four digits and more. */
export function formatNumber(value: number): string {
  return inDigits.format(value);
}

/** `3` → `3rd`, `11` → `11th`. */
export function formatOrdinal(value: number): string {
  const teen = value % 100;
  const ending =
    teen >= 11 && teen <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return formatNumber(value) + ending;
}
