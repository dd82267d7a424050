import { habits } from './habits.ts';
import { readMacros } from './words.ts';

/** One way of putting it wrong; `instead` where what should stand there is sure. */
export interface Wording {
  pattern: RegExp;
  /** Capitals count; else it is searched in the text in small letters, which is faster than to tell them equal. */
  isCased: boolean;
  instead?: string;
}

export interface Habit {
  id: string;
  advice: { en: string; ru: string };
  wordings: Wording[];
  bad: string[];
  good: string[];
}

let read: Habit[] | undefined;
let macros: Record<string, string> | undefined;

/** The habits as they stand in their file, read once: not before the first line that was typed by hand. */
export function readHabits(): readonly Habit[] {
  macros ??= readMacros();
  read ??= habits()
    .trim()
    .split(/\n(?=[a-z-]+ · )/)
    .map(readHabit);
  return read;
}

function readHabit(entry: string): Habit {
  const [head = '', ...lines] = entry.split('\n');
  const [id = '', en = '', ru = ''] = head.split(' · ');
  const [bad = '', good = ''] = (lines.find((line) => line.startsWith('✗')) ?? '').split(' ✓ ');
  const wordings = lines.flatMap((line) => {
    const [, cased, patterns] = /^(=?)\/ (.*)$/.exec(line) ?? [];
    return patterns?.split(' ;; ').map((one) => readWording(one, cased !== '')) ?? [];
  });
  return { id, advice: { en, ru }, wordings, bad: sentences(bad.slice(2)), good: sentences(good) };
}

/** A `_` at the end of what should stand there is a space that is to be seen in the file. */
function readWording(text: string, isCased: boolean): Wording {
  const [source = '', instead] = text.split(' → ');
  const full = source.replace(/\{([a-z]+)\}/g, (whole, name) => macros?.[name] ?? whole);
  const pattern = new RegExp(isCased ? full : full.toLowerCase(), 'g');
  const wording = { pattern, isCased };
  return instead === undefined ? wording : { ...wording, instead: instead.replace(/_$/, ' ') };
}

function sentences(text: string): string[] {
  return text.split(' | ').filter((sentence) => sentence.trim() !== '');
}
